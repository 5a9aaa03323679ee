#pragma once

#include "core/base/Id.h"
#include "core/domain/Approval.h"
#include "core/domain/Money.h"
#include "core/domain/Payout.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace quittance {

// A part of the vocabulary of EntryBodies.h. What happens to money: payments and what they are used for,
// refunds that are through, disputes, payouts.

//! A provider, a bank or a person says that money has come in.
struct PaymentReceived {
    PaymentId payment;
    Money amount{0, Currency::of("EUR")}; //!< Gross.
    QString connection; //!< "stripe"; "bank", "cash", "cheque" or "terminal" when recorded by hand.
    QString method; //!< For people: "Visa •••• 4242".
    CustomerId customer; //!< Empty: nobody knows yet.
    LinkId link; //!< The payment link it came through; may be empty.
    QString payer; //!< Personal: as the provider or bank names them.
    QString reference; //!< Personal: what the payer wrote.
    QString account = {}; //!< Of ours, as its statements show it: "DE89 •••• 3000"; empty where nobody said.
};

//! Money is on its way and may still not come: a debit that takes days. What arrives is a PaymentReceived
//! whose external key is charge.
struct PaymentPending {
    QString charge; //!< The external key of the payment to be.
    Money amount{0, Currency::of("EUR")};
    QString connection;
    QString method; //!< For people: "SEPA Direct Debit •••• 3000".
    InvoiceId invoice; //!< May be empty.
    LinkId link; //!< Likewise.
};

//! It did not come.
struct PaymentPendingFailed {
    QString charge;
    QString connection;
    InvoiceId invoice; //!< May be empty.
    LinkId link; //!< Likewise; used up by the attempt.
    QString words; //!< The provider's.
};

//! It became known whose money a payment is.
struct PaymentAssigned {
    PaymentId payment;
    CustomerId customer;
    Money amount{0, Currency::of("EUR")}; //!< All of it.
};

//! Credit of a payment or credit note is used for a document.
struct PaymentAllocated {
    PaymentId payment;
    InvoiceId invoice;
    Money amount{0, Currency::of("EUR")};
    CustomerId customer; //!< Whose credit it takes.
    InvoiceId creditNote; //!< Instead of a payment.
    CustomerId debtor; //!< Whose document it is, where that is somebody else; else empty.
};

//! An allocation is taken back: the document is open again, the money is credit again.
struct AllocationReversed {
    EntryId allocation;
    PaymentAllocated undone;
    QString reason;
};

//! A payment bounced, or was lost in a dispute. Its allocations are taken back before.
struct PaymentReversed {
    PaymentId payment;
    Money amount{0, Currency::of("EUR")};
    CustomerId customer;
    QString connection;
    bool fromDispute = false; //!< The money was withdrawn when the dispute began.
    QString reason;
};

//! Credit was paid back.
struct RefundSettled {
    RefundId refund;
    CreditSource source;
    Money amount{0, Currency::of("EUR")};
    CustomerId customer;
    QString connection; //!< What it was paid from: "bank", "stripe".
    QString reason;
};

//! A refund came back.
struct RefundReversed {
    RefundSettled undone;
    QString reason;
    CustomerId customer; //!< Whose credit it is again, where that became known since; else as undone says.
};

//! The payer's bank took a payment back for the time being.
struct DisputeOpened {
    QString dispute; //!< The provider's id.
    PaymentId payment;
    Money amount{0, Currency::of("EUR")};
    QString connection;
    QString reason;
    QDate respondBy; //!< May be null.
    bool isInquiry = false; //!< Only a question so far: no money was taken.
};

//! How a dispute stands, and until when it can be answered. An inquiry that became a dispute takes the money.
struct DisputeUpdated {
    QString dispute;
    PaymentId payment;
    QString connection;
    QString status; //!< The provider's word: "under_review".
    QDate respondBy; //!< May be null.
    std::optional<Money> withdrawn; //!< What was taken with this change.
};

struct DisputeClosed {
    QString dispute;
    PaymentId payment;
    Money amount{0, Currency::of("EUR")}; //!< Zero when nothing had been taken.
    QString connection;
    bool won = false; //!< Then the money is back; else PaymentReversed follows.
};

//! What a movement of a gateway's balance does besides what other entries say of it: fees, the exchange into
//! the currency of settlement, and what is neither payment, refund, dispute nor payout.
struct GatewayBalanceMoved {
    QString connection;
    PaymentId payment; //!< Empty when it is about no payment of ours.
    Money fee{0, Currency::of("EUR")}; //!< In the settlement currency; negative when it was given back.
    QString category; //!< The provider's word; empty: the fee of a payment.
    std::optional<Money> adjustment; //!< Into the balance, or out of it when negative.
    std::optional<Money> exchanged; //!< What left the balance in one currency…
    std::optional<Money> received; //!< …and came in another, of the same sign.
};

//! The provider sends money to our bank account.
struct PayoutRecorded {
    Payout payout;
};

//! What a payout is made of.
struct PayoutExplained {
    QString payout;
    QString connection;
    QList<PayoutLine> lines;
};

//! The bank did not take it: the money is back in the provider's balance.
struct PayoutFailed {
    QString payout;
    QString connection;
    Money amount{0, Currency::of("EUR")};
    QString words; //!< The provider's.
};

} // namespace quittance
