#include "core/outbox/OutboxRunner.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/journal/Journal.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Until when the connection is left alone after this try; null: not at all.
QDateTime pauseAfter(const QList<EffectVerdict> &verdicts)
{
    QDateTime pause;
    for (const EffectVerdict &verdict : verdicts)
        if (verdict.stopConnection && (!pause.isValid() || verdict.notBefore > pause))
            pause = verdict.notBefore;
    return pause;
}

} // namespace

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
    if (!due->isEmpty())
        if (const Result<void> may = m_performer.beginRun(m_book, stop); !may)
            return fail(may.error());
    bool goOn = true;
    const qsizetype together = std::max<qsizetype>(1, m_performer.togetherMax());
    for (qsizetype first = 0; first < due->size() && goOn && !stop.stopped(); first += together)
        if (const Result<void> tried = tryTogether(due->mid(first, together), impatient, run, goOn, stop);
            !tried)
            return fail(tried.error());
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
        if (const Result<void> noted = note(effect, *verdict, pauseAfter({*verdict}), run); !noted)
            return noted;
    }
    return {};
}

Result<QList<EffectTry>> OutboxRunner::begin(const QList<EffectRecord> &effects, bool impatient)
{
    QList<EffectTry> begun;
    const Result<void> done = Journal(m_book).change(Touched::Outbox, [&]() -> Result<void> {
        OutboxAttemptTable attempts(m_book.database);
        const QDateTime now = m_book.clock.now();
        for (const EffectRecord &effect : effects) {
            // It was due when the list was read; since then a person may have taken it back.
            const Result<bool> due = EffectTable(m_book.database).isDue(effect.entry, now, impatient);
            if (!due)
                return fail(due.error());
            if (!*due)
                continue;
            if (const Result<void> marked = attempts.begin(effect.entry, now); !marked)
                return marked;
            const Result<OutboxAttempt> attempt = attempts.of(effect.entry);
            if (!attempt)
                return fail(attempt.error());
            begun.append({.effect = effect, .attempt = *attempt});
        }
        return {};
    });
    return done.transform([&begun] { return begun; });
}

Result<void> OutboxRunner::tryTogether(
    const QList<EffectRecord> &effects, bool impatient, OutboxRun &run, bool &goOn, const StopFlag &stop)
{
    const Result<QList<EffectTry>> tries = begin(effects, impatient);
    if (!tries)
        return fail(tries.error());
    if (tries->isEmpty())
        return {};
    const auto verdicts = m_performer.performAll(m_book, *tries, stop);
    if (!verdicts)
        return fail(verdicts.error());
    Q_ASSERT(verdicts->size() == tries->size());
    const QDateTime pause = pauseAfter(*verdicts);
    for (qsizetype i = 0; i < tries->size(); ++i) {
        goOn = goOn && !verdicts->at(i).stopConnection;
        if (const Result<void> noted = note(tries->at(i).effect, verdicts->at(i), pause, run); !noted)
            return noted;
    }
    return {};
}

Result<void> OutboxRunner::note(
    const EffectRecord &effect, const EffectVerdict &verdict, const QDateTime &pause, OutboxRun &run)
{
    OutboxAttemptTable attempts(m_book.database);
    const bool settled = verdict.kind == EffectVerdict::Kind::Settled;
    ++(settled ? run.settled : run.postponed);
    const auto state = EffectTable(m_book.database).state(effect.entry);
    if (!state)
        return fail(state.error());
    if (*state == EffectTable::State::Done)
        ++run.done;
    const QDateTime now = m_book.clock.now();
    return Journal(m_book).change(Touched::Outbox, [&] {
        const Result<void> paused = attempts.pause(m_connection, pause, now);
        if (!paused)
            return paused;
        return settled
            ? attempts.finish(effect.entry, now)
            : attempts.postpone(effect.entry, verdict.notBefore, now, verdict.answer, verdict.mayHaveArrived);
    });
}

} // namespace quittance
