#pragma once

#include "core/outbox/EffectPerformer.h"

#include "core/outbox/ChargePerformer.h"
#include "core/outbox/LinkPerformer.h"
#include "core/outbox/RefundPerformer.h"
#include "core/outbox/RevokePerformer.h"

namespace quittance {

class PaymentGateway;

//! All that is asked of a payment provider, each kind by its own performer.
class GatewayPerformer final : public EffectPerformer
{
public:
    //! gateway outlives the performer.
    GatewayPerformer(PaymentGateway &gateway, LinkPerformer::ComposeMail composeMail,
        RevokePerformer::AskProvider askProvider, ChargePerformer::BookPayment bookPayment)
        : m_links(gateway, std::move(composeMail), askProvider)
        , m_revokes(gateway, std::move(askProvider))
        , m_refunds(gateway)
        , m_charges(gateway, std::move(bookPayment))
    {
    }

    Result<EffectVerdict> recover(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt) override;
    Result<EffectVerdict> perform(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop) override;

private:
    EffectPerformer &performerOf(OutboxWhat what);

    LinkPerformer m_links;
    RevokePerformer m_revokes;
    RefundPerformer m_refunds;
    ChargePerformer m_charges;
};

} // namespace quittance
