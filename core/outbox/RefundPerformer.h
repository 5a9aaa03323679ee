#pragma once

#include "core/outbox/EffectPerformer.h"

namespace quittance {

class PaymentGateway;

//! Has a provider send money back. The idempotency key is the entry's id; the bytes are those sealed with it.
class RefundPerformer final : public EffectPerformer
{
public:
    //! gateway outlives the performer.
    explicit RefundPerformer(PaymentGateway &gateway)
        : m_gateway(gateway)
    {
    }

    Result<EffectVerdict> recover(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt) override;
    Result<EffectVerdict> perform(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop) override;

private:
    Result<EffectVerdict> lookUp(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop);
    Result<EffectVerdict> failed(Book &book, const EffectRecord &effect, const Error &error);

    PaymentGateway &m_gateway;
};

} // namespace quittance
