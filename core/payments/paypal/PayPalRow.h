#pragma once

#include "core/domain/Money.h"

#include <QDateTime>

#include <optional>

namespace quittance {

//! One movement of the balance, as transaction search tells it. Its id is not unique; with the code it is
//! what something is known by here.
struct PayPalRow {
    enum class Kind : quint8 {
        Payment, //!< Money came in from somebody.
        Refund, //!< We sent money back.
        Reversal, //!< PayPal, a bank or a card took money back…
        Return, //!< …and gave it back: the payer's bank lost.
        Payout, //!< To or from our bank account.
        Fee, //!< Of its own, not of a payment.
        Hold, //!< Put aside or let go again; the balance itself stays.
        Other,
    };

    QString id;
    QString code; //!< "T0006"
    QString status; //!< S success, P pending, D denied, V reversed later.
    QString reference; //!< Id of what it is about: the payment of a refund.
    QString number; //!< The seller's number on it.
    QString custom; //!< What we put on it.
    QString payer; //!< Personal.
    QDateTime at; //!< UTC: when it began.
    QDateTime updatedAt;
    std::optional<Money> amount; //!< Signed, gross. Empty: no book of ours can hold it.
    QString words; //!< Amount and currency as PayPal writes them.
    std::optional<Money> fee; //!< Signed; negative is what PayPal took.
    QByteArray raw;

    Kind kind() const;
    bool hasHappened() const { return status == u"S" || status == u"V"; }

private:
    Kind kindOfCode() const;
};

} // namespace quittance
