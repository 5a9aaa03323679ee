#pragma once

#include "core/base/Id.h"
#include "core/domain/BankMatch.h"
#include "core/domain/Money.h"

#include <QList>

#include <optional>

namespace quittance {

//! Why a movement is taken for what it is taken for. The first are the stronger ones.
enum class BankMatchReason : quint8 {
    Reference, //!< Our creditor reference, or our number as the payer's reference, and the amount agrees.
    Number, //!< The document's number is in the text, and the amount agrees.
    Numbers, //!< Several numbers, whose sum is the amount.
    Recorded, //!< A payment recorded before is this money.
    Returned, //!< A payment that went back.
    Refunded, //!< A refund paid from the bank.
    Payout, //!< A gateway's payout.
    Fee, //!< What the bank takes for itself.
    Rule, //!< A rule that somebody taught.
    OtherAmount, //!< Reference or number agree, the amount does not.
    OtherCurrency, //!< Reference or number agree, the document is in another currency.
    PayerAmount, //!< The account paid for this customer before, and the amount is one document's alone.
    NameAmount, //!< The payer's name is like the customer's, and the amount is one document's alone.
    OldestSum, //!< The customer's oldest documents come to the amount.
    AmountDate, //!< Only amount and time agree.
    ByHand, //!< Somebody said so.
};

//! How far a proposal can be trusted.
enum class BankConfidence : quint8 { Hint, Weak, Strong, Certain };

//! A document that a movement pays, and how much of it.
struct BankShare {
    InvoiceId invoice;
    QString number;
    Money open{0, Currency::of("EUR")}; //!< Before the movement.
    Money amount{0, Currency::of("EUR")}; //!< In the document's currency.

    friend bool operator==(const BankShare &, const BankShare &) = default;
};

//! What a movement of the bank account may be, and why.
struct BankProposal {
    BankMatchWhat what = BankMatchWhat::Payment;
    BankMatchReason reason = BankMatchReason::AmountDate;
    BankConfidence confidence = BankConfidence::Hint;
    //! Exact reference, exact amount and nothing else it could be: may be booked without asking.
    bool mayBookItself = false;
    CustomerId customer; //!< Empty where it is about none.
    QString customerName;
    QList<BankShare> shares; //!< What is left over stays the customer's credit.
    bool closesShortfall = false; //!< What is then open is within the company's tolerance and written off.
    PaymentId payment; //!< Recorded before, or returned; else empty.
    RefundId refund; //!< Else empty.
    QString payout; //!< Payout::id, else empty.
    QString connection; //!< Of the payout.
    QString words; //!< Why a rule sets it aside.
    //! What the payer paid, where that is in another currency than the account's.
    std::optional<Money> paid;

    friend bool operator==(const BankProposal &, const BankProposal &) = default;
};

} // namespace quittance
