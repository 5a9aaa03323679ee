#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QDateTime>

#include <chrono>

namespace quittance {

class Database;

//! How far the work on an effect is.
struct OutboxAttempt {
    int attempts = 0;
    QDateTime notBefore; //!< Null: at once.
    bool sending = false; //!< Someone is at it, or was when the program ended.
    bool dataBegun = false; //!< The first byte of the message may have left, or a request have arrived.
    QDateTime firstTry; //!< Null before the first try.
    qint64 firstSeq = 0; //!< The newest entry at that time; 0 where nobody noted it.
    bool isMistimed = false; //!< A clock that was ahead noted firstTry.
    QDateTime answeredAt; //!< When the mail server answered last; null: never.
    std::chrono::seconds answered{0}; //!< How long it has been answering, from try to try.
    int pauses = 0; //!< How often it was not asked for so long that nobody knows how long.
    QString answer; //!< To the last try.
};

//! Table outbox_attempt. Kind: ordinary.
class OutboxAttemptTable
{
public:
    explicit OutboxAttemptTable(Database &database)
        : m_database(database)
    {
    }

    //! An effect nobody has tried has zero attempts.
    Result<OutboxAttempt> of(const EntryId &entry);
    // now: by the clock that says until. What a wrong one noted in the future does not hold.

    Result<void> hold(const EntryId &entry, const QDateTime &until, const QDateTime &now);
    //! Counts a try and marks it as running. A first try that is in the future by now is mistimed for good.
    Result<void> begin(const EntryId &entry, const QDateTime &now);
    Result<void> markDataBegun(const EntryId &entry);
    //! The mail server answered, as long after its last answer. afterPause: nobody knows how long.
    Result<void> markAnswered(
        const EntryId &entry, const QDateTime &now, std::chrono::seconds since, bool afterPause);
    //! The try ended without a final outcome: again from notBefore on. begun: the mark stays, what was sent
    //! may have arrived.
    Result<void> postpone(const EntryId &entry, const QDateTime &notBefore, const QDateTime &now,
        const QString &answer, bool begun = false);
    //! Nothing of this connection is tried before until; null ends the pause.
    Result<void> pause(const QString &connection, const QDateTime &until, const QDateTime &now);
    //! The try ended; the journal knows the outcome.
    Result<void> finish(const EntryId &entry, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace quittance
