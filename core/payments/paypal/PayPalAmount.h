#pragma once

#include "core/domain/Money.h"

#include <QJsonObject>

namespace quittance {

//! Amounts as PayPal writes them: a currency and a decimal text. HUF, JPY and TWD have no decimals there,
//! whatever ISO 4217 says; all others have two. An amount that cannot be said so is refused, never rounded.
class PayPalAmount
{
public:
    //! InvalidInput: gateway.currency_unsupported, gateway.amount_not_expressible, gateway.amount_too_large,
    //! money.not_positive.
    static Result<QJsonObject> from(Money money);
    //! BadReply paypal.amount_unreadable: no amount, an unknown currency, or a fraction ISO 4217 does not
    //! have.
    static Result<Money> read(const QJsonValue &said);
    //! Whether two say the same, "12" and "12.00" included.
    static bool isSame(const QJsonValue &a, const QJsonValue &b);

    //! The least and the most that can be asked, in ISO minor units. InvalidInput
    //! gateway.currency_unsupported.
    static Result<qint64> minimum(Currency currency);
    static Result<qint64> maximum(Currency currency);
};

} // namespace quittance
