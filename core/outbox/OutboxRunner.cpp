#include "core/outbox/OutboxRunner.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/journal/Journal.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<OutboxRun> OutboxRunner::run(bool impatient, const StopFlag &stop)
{
    OutboxRun run;
    if (const Result<void> dropped = dropOrphans(); !dropped)
        return fail(dropped.error());
    if (const Result<void> recovered = recoverCutOff(run); !recovered)
        return fail(recovered.error());

    const auto due = EffectTable(m_book.database).due(m_connection, m_book.clock.now(), impatient);
    if (!due)
        return fail(due.error());
    bool goOn = true;
    for (const EffectRecord &effect : *due) {
        if (stop.stopped() || !goOn)
            break;
        if (const Result<void> tried = tryOne(effect, impatient, run, goOn, stop); !tried)
            return fail(tried.error());
    }
    if (const Result<void> dropped = dropOrphans(); !dropped)
        return fail(dropped.error());
    return run;
}

//! Again and again: what waits for a dropped one is an orphan in its turn.
Result<void> OutboxRunner::dropOrphans()
{
    for (;;) {
        const auto found = EffectTable(m_book.database).orphans();
        if (!found)
            return fail(found.error());
        if (found->isEmpty()) // The usual case: no transaction, and nobody is told of a change that was none.
            return {};
        const auto dropped = Journal(m_book).append([&]() -> Result<QList<NewEntry>> {
            const auto orphans = EffectTable(m_book.database).orphans();
            if (!orphans)
                return fail(orphans.error());
            QList<NewEntry> entries;
            for (const EffectRecord &orphan : *orphans)
                entries.append({.body = EffectDropped{orphan.entry, u"awaited_effect_failed"_s}});
            return entries;
        });
        if (!dropped)
            return fail(dropped.error());
    }
}

Result<void> OutboxRunner::recoverCutOff(OutboxRun &run)
{
    const auto cutOff = EffectTable(m_book.database).sending(m_connection);
    if (!cutOff)
        return fail(cutOff.error());
    for (const EffectRecord &effect : *cutOff) {
        const auto attempt = OutboxAttemptTable(m_book.database).of(effect.entry);
        if (!attempt)
            return fail(attempt.error());
        qCInfo(lcOutbox) << "taking up" << effect.entry.text() << "which was cut off";
        const auto verdict = m_performer.recover(m_book, effect, *attempt);
        if (!verdict)
            return fail(verdict.error());
        if (const Result<void> noted = note(effect, *verdict, run); !noted)
            return noted;
    }
    return {};
}

Result<bool> OutboxRunner::begin(const EffectRecord &effect, bool impatient)
{
    bool begun = false;
    const Result<void> done = Journal(m_book).change(Touched::Outbox, [&]() -> Result<void> {
        // It was due when the list was read; since then a person may have taken it back.
        const QDateTime now = m_book.clock.now();
        const Result<bool> due = EffectTable(m_book.database).isDue(effect.entry, now, impatient);
        if (!due || !*due)
            return due.transform([](bool) {});
        begun = true;
        return OutboxAttemptTable(m_book.database).begin(effect.entry, now);
    });
    return done.transform([&begun] { return begun; });
}

Result<void> OutboxRunner::tryOne(
    const EffectRecord &effect, bool impatient, OutboxRun &run, bool &goOn, const StopFlag &stop)
{
    const Result<bool> begun = begin(effect, impatient);
    if (!begun || !*begun)
        return begun.transform([](bool) {});
    const auto attempt = OutboxAttemptTable(m_book.database).of(effect.entry);
    if (!attempt)
        return fail(attempt.error());
    const auto verdict = m_performer.perform(m_book, effect, *attempt, stop);
    if (!verdict)
        return fail(verdict.error());
    goOn = !verdict->stopConnection;
    return note(effect, *verdict, run);
}

Result<void> OutboxRunner::note(const EffectRecord &effect, const EffectVerdict &verdict, OutboxRun &run)
{
    OutboxAttemptTable attempts(m_book.database);
    const bool settled = verdict.kind == EffectVerdict::Kind::Settled;
    ++(settled ? run.settled : run.postponed);
    const auto state = EffectTable(m_book.database).state(effect.entry);
    if (!state)
        return fail(state.error());
    if (*state == EffectTable::State::Done)
        ++run.done;
    return Journal(m_book).change(Touched::Outbox, [&] {
        const Result<void> paused
            = attempts.pause(m_connection, verdict.stopConnection ? verdict.notBefore : QDateTime());
        if (!paused)
            return paused;
        return settled
            ? attempts.finish(effect.entry)
            : attempts.postpone(effect.entry, verdict.notBefore, verdict.answer, verdict.mayHaveArrived);
    });
}

} // namespace quittance
