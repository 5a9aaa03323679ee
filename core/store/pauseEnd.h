#pragma once

#include <QDateTime>

#include <chrono>

namespace quittance {

//! What clocks correct by themselves.
inline constexpr std::chrono::minutes clockSlip{5};

//! What was noted later than this was noted by a wrong clock.
inline QDateTime lastCredible(const QDateTime &now)
{
    return now.addDuration(clockSlip);
}

//! Whether what was asked for then can have been tried first at that time; else a wrong clock noted the try.
//! A time of asking that is in the future says nothing.
inline bool isCredibleTry(const QDateTime &tried, const QDateTime &asked, const QDateTime &now)
{
    const bool isBeforeAsked = asked <= lastCredible(now) && asked > lastCredible(tried);
    return tried <= lastCredible(now) && !isBeforeAsked;
}

//! When a pause ends that was noted then; null where it is over. One that was noted in the future was noted
//! by a wrong clock: how much of it is left nobody knows, and it would end with that clock's time.
inline QDateTime pauseEnd(const QDateTime &until, const QDateTime &noted, const QDateTime &now)
{
    const bool holds = until.isValid() && until > now && noted <= lastCredible(now);
    return holds ? until : QDateTime();
}

} // namespace quittance
