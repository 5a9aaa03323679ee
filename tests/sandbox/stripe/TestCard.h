#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace quittance::sandbox {

//! What a payer types into the page.
struct CardEntry {
    QString number; //!< Spaces are allowed.
    QString expiry; //!< "12/30", "12 / 30" or "1230".
    QString securityCode;
    QString email;
    QString name; //!< May be empty.

    //! An entry that is right in all but the number, for callers that only choose a card.
    static CardEntry of(const QString &number);
};

//! One of the cards that may be tried, and what the bank says to it.
struct TestCard {
    enum class Effect : quint8 {
        Pays,
        Declines,
        AsksApproval, //!< Each time.
        AsksUnlessSetUp, //!< Not once the holder has approved later payments.
        DeclinesCharges, //!< Can be saved; every payment is declined.
    };
    //! What follows a payment that succeeded.
    enum class Aftermath : quint8 { Nothing, AvailableAtOnce, Dispute, Inquiry, RefundWaits, RefundFails };

    QString number;
    QString id; //!< The way to pay it stands for in API calls, after "pm_card_": "visa", "chargeDeclined" ...
    Effect effect = Effect::Pays;
    Aftermath aftermath = Aftermath::Nothing;
    QString code; //!< Of a decline: "card_declined", "expired_card" ...
    QString declineCode; //!< Likewise: "insufficient_funds" ...
    QString message; //!< For the payer.
    QString brand = QStringLiteral("visa");
    QString disputeReason; //!< Of a dispute: "fraudulent" ...

    //! The card with this number (digits only); nothing for any other number.
    static std::optional<TestCard> find(const QString &number);
    //! The card of a way to pay that needs no making: "pm_card_visa", "pm_card_visa_chargeDeclined".
    static std::optional<TestCard> findById(const QString &id);
    //! Why the bank refuses, when the holder ought to have been asked and is not there.
    TestCard refusedWithoutHolder() const;
    //! Likewise, when the holder was asked and did not approve.
    TestCard refusedByHolder() const;
};

//! What is wrong with the entry itself, as a sentence for the payer; empty when it can be sent to the bank.
QString mistakeIn(const CardEntry &entry, QDate today);
//! The digits of a number.
QString digitsOf(const QString &number);
//! The month a card ends, its first day; invalid when it is not written as a month and a year.
QDate expiryMonth(const QString &expiry);

} // namespace quittance::sandbox
