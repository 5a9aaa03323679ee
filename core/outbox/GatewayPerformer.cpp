#include "core/outbox/GatewayPerformer.h"

namespace quittance {

EffectPerformer &GatewayPerformer::performerOf(OutboxWhat what)
{
    switch (what) {
    case OutboxWhat::LinkRevoke:
        return m_revokes;
    case OutboxWhat::Refund:
        return m_refunds;
    case OutboxWhat::Charge:
    case OutboxWhat::Capture:
    case OutboxWhat::ChargeCancel:
        return m_charges;
    case OutboxWhat::PaymentLink:
    case OutboxWhat::Mail:
    case OutboxWhat::CrmPush:
    case OutboxWhat::CrmNote:
        break;
    }
    return m_links;
}

Result<EffectVerdict> GatewayPerformer::recover(
    Book &book, const EffectRecord &effect, const OutboxAttempt &attempt)
{
    return performerOf(effect.what).recover(book, effect, attempt);
}

Result<EffectVerdict> GatewayPerformer::perform(
    Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop)
{
    return performerOf(effect.what).perform(book, effect, attempt, stop);
}

} // namespace quittance
