#pragma once

#include "core/base/StopFlag.h"
#include "core/journal/Book.h"
#include "core/store/EffectTable.h"
#include "core/store/OutboxAttemptTable.h"

namespace quittance {

//! How a try ended.
struct EffectVerdict {
    enum class Kind : quint8 {
        Settled, //!< The journal knows the outcome.
        Later, //!< Nothing final: again from notBefore on, with the same key and bytes.
    };
    Kind kind = Kind::Settled;
    QDateTime notBefore;
    QString answer; //!< The other side's words, cleaned; what the outbox shows meanwhile.
    //! Later: what was sent in this try or an earlier one may have reached the other side.
    bool mayHaveArrived = false;
    bool stopConnection = false; //!< The next effect of this connection would fare alike: do not try it now.
};

//! An effect that was begun, and how far it was before.
struct EffectTry {
    EffectRecord effect;
    OutboxAttempt attempt;
};

//! Performs effects of one kind on one connection. Blocks; lanes only. Never sleeps: it says "later".
class EffectPerformer
{
public:
    virtual ~EffectPerformer() = default;

    //! Before the first try of a run, where there is one. An error ends the run and leaves what is due as it
    //! is: not begun.
    virtual Result<void> beginRun(Book &, const StopFlag &) { return {}; }
    //! Takes up an effect that was under way when the program ended. Appends the outcome where it can be
    //! known now.
    virtual Result<EffectVerdict> recover(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt)
        = 0;
    //! One try. Everything it needs was committed before the call; it appends the outcome itself.
    virtual Result<EffectVerdict> perform(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop)
        = 0;

    //! How many effects one try may take together; more than one where the other side takes batches.
    virtual qsizetype togetherMax() const { return 1; }
    //! One try of several effects, at most togetherMax(), all of them begun. A verdict for each, in their
    //! order.
    virtual Result<QList<EffectVerdict>> performAll(
        Book &book, const QList<EffectTry> &tries, const StopFlag &stop)
    {
        Q_ASSERT(tries.size() == 1);
        return perform(book, tries.first().effect, tries.first().attempt, stop)
            .transform([](const EffectVerdict &verdict) { return QList<EffectVerdict>{verdict}; });
    }
};

} // namespace quittance
