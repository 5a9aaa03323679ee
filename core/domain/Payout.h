#pragma once

#include "core/domain/Money.h"

#include <QDate>
#include <QList>
#include <QString>

namespace quittance {

//! Money a gateway sends to our bank account.
struct Payout {
    QString id; //!< The provider's, with its mode: "stripe:test:po_1".
    QString connection;
    Money amount{0, Currency::of("EUR")}; //!< Negative when the provider takes from the bank account.
    QDate arrivesOn; //!< As the provider expects it; may be null.
    bool isAutomatic = true; //!< Else the provider does not say what it is made of.

    friend bool operator==(const Payout &, const Payout &) = default;
};

//! One movement of the gateway's balance that a payout is made of.
struct PayoutLine {
    //! What it is to a reader of a payout.
    enum class Category : quint8 { Payment, Refund, Dispute, Fee, Adjustment };

    QString transaction; //!< "stripe:test:txn_1"
    Category category = Category::Adjustment;
    QString word; //!< The provider's own: "payment_refund".
    QString source; //!< External key of the payment, refund or dispute; may be empty.
    qint64 grossMinor = 0; //!< All three in the payout's currency; gross - fee = net.
    qint64 feeMinor = 0;
    qint64 netMinor = 0;

    friend bool operator==(const PayoutLine &, const PayoutLine &) = default;
};

} // namespace quittance
