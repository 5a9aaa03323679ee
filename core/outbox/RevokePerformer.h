#pragma once

#include "core/outbox/EffectPerformer.h"

#include <functional>

namespace quittance {

class PaymentGateway;
struct LinkRecord;

//! Closes links that ask for what is not open any more: the link, the pages that are open for it, and then a
//! look whether a payment slipped in, which is booked and ends the wish, as a debit does that came of it, and
//! a part of a transfer that nobody knew of. Doing any of it twice changes nothing.
class RevokePerformer final : public EffectPerformer
{
public:
    //! Books what was paid through the link with this external id.
    using AskProvider
        = std::function<Result<void>(Book &book, const QString &externalId, const StopFlag &stop)>;

    //! gateway outlives the performer.
    RevokePerformer(PaymentGateway &gateway, AskProvider askProvider)
        : m_gateway(gateway)
        , m_askProvider(std::move(askProvider))
    {
    }

    Result<EffectVerdict> recover(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt) override;
    Result<EffectVerdict> perform(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop) override;

private:
    Result<bool> partCame(Book &book, const LinkRecord &link, const StopFlag &stop);
    static Result<bool> isBeingPaid(Book &book, const LinkRecord &link);

    PaymentGateway &m_gateway;
    AskProvider m_askProvider;
};

} // namespace quittance
