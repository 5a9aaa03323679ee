#pragma once

#include <QString>

namespace quittance {

// Answers to a try that only looked what became of an earlier one, and cannot tell. It is looked again; a
// person may look at the provider and decide.

//! Nothing was found, and a wrong clock noted the first try: what was asked for may have happened before the
//! time that was looked at.
inline constexpr QLatin1StringView tryTimeUnknown{"outbox.try_time_unknown"};
//! The look itself was refused; a colon and the other side's words follow.
inline constexpr QLatin1StringView lookUpRefused{"outbox.look_up_refused"};
//! As that, of the look before a closing, which may be the first try: begins with lookUpRefused.
inline constexpr QLatin1StringView lookBeforeRefused{"outbox.look_up_refused_before"};

//! Whether an effect whose last try was answered so is for a person. In a query: uncertainEffect().
inline bool isForPerson(const QString &answer)
{
    return answer == tryTimeUnknown || answer.startsWith(lookUpRefused);
}

} // namespace quittance
