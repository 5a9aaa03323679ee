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

//! One of the numbers that may be tried, and what the bank says to it.
struct TestCard {
    enum class Effect : quint8 { Pays, Declines, AsksApproval };

    QString number;
    Effect effect = Effect::Pays;
    QString code; //!< Of a decline: "card_declined", "expired_card" ...
    QString declineCode; //!< Likewise: "insufficient_funds" ...
    QString message; //!< For the payer.
    QString brand; //!< "visa".

    //! The card with this number (digits only); nothing for any other number.
    static std::optional<TestCard> find(const QString &number);
};

//! What is wrong with the entry itself, as a sentence for the payer; empty when it can be sent to the bank.
QString mistakeIn(const CardEntry &entry, QDate today);
//! The digits of a number.
QString digitsOf(const QString &number);
//! The month a card ends, its first day; invalid when it is not written as a month and a year.
QDate expiryMonth(const QString &expiry);

} // namespace quittance::sandbox
