#pragma once

#include "core/outbox/EffectPerformer.h"

namespace quittance {

//! What a run did.
struct OutboxRun {
    int settled = 0; //!< Outcomes that were written down.
    int done = 0; //!< Those of them that are what was wished for.
    int postponed = 0;
};

//! Takes the effects of one connection from the book, oldest first, and has them performed. Only in the
//! program that holds worker.lock, only in that connection's lane: what is marked as being sent when it
//! starts was cut off.
class OutboxRunner
{
public:
    OutboxRunner(Book &book, QString connection, EffectPerformer &performer)
        : m_book(book)
        , m_connection(std::move(connection))
        , m_performer(performer)
    {
    }

    //! impatient: try what waits for a later time after a failure, too; what is held stays held.
    Result<OutboxRun> run(bool impatient, const StopFlag &stop);

private:
    Result<void> dropOrphans();
    Result<void> recoverCutOff(OutboxRun &run);
    //! One try of as many as the performer takes together.
    Result<void> tryTogether(
        const QList<EffectRecord> &effects, bool impatient, OutboxRun &run, bool &goOn, const StopFlag &stop);
    //! Marks those that are still due as being sent, and gives them.
    Result<QList<EffectTry>> begin(const QList<EffectRecord> &effects, bool impatient);
    //! pause: nothing of the connection is tried before it.
    Result<void> note(
        const EffectRecord &effect, const EffectVerdict &verdict, const QDateTime &pause, OutboxRun &run);

    Book &m_book;
    QString m_connection;
    EffectPerformer &m_performer;
};

} // namespace quittance
