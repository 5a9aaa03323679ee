#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace quittance::sandbox {

//! An amount as PayPal counts it: in the smallest unit PayPal knows, which is not always that of ISO 4217.
struct PayPalMoney {
    qint64 minor = 0;
    QString currency;

    bool operator==(const PayPalMoney &) const = default;
};

//! Decimals PayPal keeps: 0 for HUF, JPY and TWD, 2 for the others; nothing for a currency it does not know.
std::optional<int> payPalDecimals(const QString &currency);

enum class AmountTrouble : quint8 { Currency, Decimals, Malformed };

//! What {"currency_code", "value"} says, or what is wrong with it.
std::optional<AmountTrouble> payPalAmountTrouble(const QJsonObject &money);
//! The amount of a money object without trouble.
PayPalMoney payPalMoney(const QJsonObject &money);
QString payPalValue(const PayPalMoney &money); //!< "12.50"
QJsonObject payPalJson(const PayPalMoney &money);
//! "12.50 EUR", for people.
QString payPalText(const PayPalMoney &money);

//! What PayPal keeps of a payment: 2.99 % and a fixed part, rounded half up.
qint64 payPalFee(const PayPalMoney &money);

} // namespace quittance::sandbox
