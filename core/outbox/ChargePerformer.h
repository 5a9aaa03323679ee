#pragma once

#include "core/outbox/EffectPerformer.h"

#include "core/domain/Money.h"

#include <functional>

namespace quittance {

class PaymentGateway;
struct Charge;
struct ChargeNews;
struct GatewayPayment;

//! Has a provider charge saved cards, and take or let go what was put aside. The idempotency key is the
//! entry's id; the bytes are those sealed with it. What came in is booked before the charge is told to have
//! succeeded: whoever is cut off in between asks again with the same key.
class ChargePerformer final : public EffectPerformer
{
public:
    //! Books money that the provider says it has taken, or has on its way; what is known changes nothing.
    using BookPayment = std::function<Result<void>(Book &book, const GatewayPayment &payment)>;

    //! gateway outlives the performer.
    ChargePerformer(PaymentGateway &gateway, BookPayment bookPayment)
        : m_gateway(gateway)
        , m_bookPayment(std::move(bookPayment))
    {
    }

    Result<EffectVerdict> recover(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt) override;
    Result<EffectVerdict> perform(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop) override;

private:
    //! A request that must not be sent any more, and why.
    struct Doubt;

    Result<EffectVerdict> charge(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop);
    //! What became of a request that may have arrived; where it has not, doubt says how it ends.
    Result<EffectVerdict> lookUp(Book &book, const EffectRecord &effect, const OutboxAttempt &attempt,
        const Doubt &doubt, const StopFlag &stop);
    Result<EffectVerdict> change(
        Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop);
    //! Takes or lets go what is still put aside.
    Result<EffectVerdict> changeAside(Book &book, const EffectRecord &effect, const OutboxAttempt &attempt,
        const Charge &record, const StopFlag &stop);
    //! Why taking the amount would be wrong by now; empty when it would not.
    Result<QString> pointless(Book &book, const Charge &charge, Money amount);
    //! What the provider said, to its end.
    Result<EffectVerdict> take(Book &book, const EffectRecord &effect, const OutboxAttempt &attempt,
        ChargeNews news, const StopFlag &stop);
    Result<EffectVerdict> write(Book &book, const EffectRecord &effect, const ChargeNews &news);
    Result<EffectVerdict> failed(Book &book, const EffectRecord &effect, const Error &error);

    PaymentGateway &m_gateway;
    BookPayment m_bookPayment;
};

} // namespace quittance
