#pragma once

#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <functional>

namespace quittance {

//! What became of a request to the program that holds a lock of the profile.
struct HolderAnswer {
    enum class Kind : quint8 { Answered, NobodyThere, NotInTime };
    Kind kind = Kind::NobodyThere;
    QJsonObject answer; //!< What it has done, in its own words; of an answered request.
};

//! Asks the program behind a socket of the profile to do something and calls back in context's thread once it
//! has.
void askHolder(const QString &socketName, const QString &request, std::chrono::milliseconds wait,
    QObject *context, std::function<void(const HolderAnswer &)> done);

//! The holder's side: takes one-line requests of this user's programs and answers each with one line of JSON
//! when it is done.
class HolderSocket final : public QObject
{
    Q_OBJECT

public:
    //! Does a request ("contacts", "payments", "outbox", "raise"; " full" behind the first two; "open " and a
    //! JSON object, of a window) and calls done with what came of it.
    using Done = std::function<void(const QJsonObject &answer)>;
    using Work = std::function<void(const QString &request, const Done &done)>;

    HolderSocket(const QString &socketName, Work work, QObject *parent = nullptr);

private:
    Work m_work;
};

} // namespace quittance
