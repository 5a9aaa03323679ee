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

//! Performs effects of one kind on one connection. Blocks; lanes only. Never sleeps: it says "later".
class EffectPerformer
{
public:
    virtual ~EffectPerformer() = default;

    //! Takes up an effect that was under way when the program ended. Appends the outcome where it can be
    //! known now.
    virtual Result<EffectVerdict> recover(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt)
        = 0;
    //! One try. Everything it needs was committed before the call; it appends the outcome itself.
    virtual Result<EffectVerdict> perform(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop)
        = 0;
};

} // namespace quittance
