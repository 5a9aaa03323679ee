#pragma once

#include "core/domain/Money.h"

namespace quittance {

//! An amount as Stripe writes it: an integer in the smallest unit as *Stripe* defines it, which is not ISO
//! 4217's for every currency (5 ISK are 500, 500 MGA are 500).
class StripeAmount
{
public:
    //! 12 digits: Stripe's largest anywhere. Many methods allow less; Stripe then says amount_too_large.
    static constexpr qint64 maxUnits = 999'999'999'999;

    //! InvalidInput: gateway.currency_unsupported; gateway.amount_not_expressible when Stripe has no such
    //! fraction; gateway.amount_too_large; money.not_positive.
    static Result<StripeAmount> from(Money money);
    //! BadReply stripe.amount_unreadable: an unknown currency, or a fraction ISO 4217 does not have.
    static Result<Money> read(qint64 units, QStringView currency);

    //! The least and the most that can be asked, in ISO minor units. Stripe judges the least in the currency
    //! of the account, so it may still refuse. InvalidInput gateway.currency_unsupported.
    static Result<qint64> minimum(Currency currency);
    static Result<qint64> maximum(Currency currency);

    qint64 units() const { return m_units; }
    QString currency() const { return m_currency; } //!< In small letters, as Stripe wants it.

private:
    StripeAmount(qint64 units, QString currency);

    qint64 m_units;
    QString m_currency;
};

} // namespace quittance
