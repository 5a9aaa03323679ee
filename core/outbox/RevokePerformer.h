#pragma once

#include "core/outbox/EffectPerformer.h"

#include <functional>

namespace quittance {

class PaymentGateway;

//! Closes links that ask for what is not open any more: the link, the pages that are open for it, and then a
//! look whether a payment slipped in, which is booked and ends the wish. Doing any of it twice changes
//! nothing.
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
    PaymentGateway &m_gateway;
    AskProvider m_askProvider;
};

} // namespace quittance
