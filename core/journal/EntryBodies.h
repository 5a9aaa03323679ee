#pragma once

#include "core/base/Id.h"
#include "core/domain/Approval.h"
#include "core/domain/CompanyProfile.h"
#include "core/domain/Customer.h"
#include "core/domain/InvoiceContent.h"
#include "core/domain/StaffMember.h"

#include <variant>

namespace quittance {

// The vocabulary of the business: one struct for each kind of thing that can happen. The name of the struct
// is the kind stored in the journal; what is marked personal is stored beside the body, not in it.

// ---- book ----

struct CompanyProfileSet {
    CompanyProfile company;
};

//! How the numbers of a series look from now on.
struct NumberSeriesDefined {
    QString series; //!< "INV", "CN"
    QString mask; //!< See NumberMask.
    int fiscalYear = 0; //!< Whose next number is set; 0 where numbers have no year.
    qint64 next = 0; //!< 0: the sequence goes on.
};

//! Nothing is booked on or before a day any more.
struct PeriodLocked {
    QDate through;
    QString reason;
};

struct PeriodUnlocked {
    QDate through; //!< The last day that stays locked; null: none does.
    QString reason;
};

//! Someone works with the book, or does so in another role. The name is personal.
struct StaffSaved {
    StaffMember member;
};

//! Somebody asked for something that needs a second person. The entry's id is the request's.
struct ApprovalRequested {
    ApprovalMatter matter;
};

//! A second person agreed; what was asked for stands in the entries after this one.
struct ApprovalGiven {
    EntryId request;
};

struct ApprovalRefused {
    EntryId request;
    QString reason;
};

// ---- customers ----

//! A customer is new or has changed. All but the id is personal.
struct CustomerSaved {
    Customer customer;
};

//! Two records were one customer: all that belongs to the first belongs to the second from now on, and the
//! first id is an alias of it.
struct CustomerMerged {
    CustomerId from;
    CustomerId into;
};

//! Put away, or taken out again.
struct CustomerArchived {
    CustomerId customer;
    bool archived = true;
};

// ---- documents ----

//! A draft became a numbered, frozen document (type 380 or 384).
struct InvoiceIssued {
    InvoiceId invoice;
    InvoiceNumber number;
    QString series;
    int fiscalYear = 0;
    qint64 sequence = 0; //!< Within series and fiscal year, without gaps.
    CustomerId customer;
    InvoiceContent content;
    QString sourceKey; //!< What a repeated import is recognised by; empty when it was not imported.
    QString sourceNumber;
    Customer buyer; //!< Personal: name and address as on the document.
    InvoiceId corrects; //!< The document a credit note or corrected invoice refers to; may be empty.
};

//! A credit note (type 381) was numbered and frozen. What it grants is customer credit.
struct CreditNoteIssued {
    InvoiceIssued document;
};

//! A document was issued by mistake. Its number stays.
struct InvoiceVoided {
    InvoiceId invoice;
    CustomerId customer;
    InvoiceContent figures; //!< What was booked: currency, totals and VAT, without lines.
    QString reason;
};

//! What is open of a document will not come in.
struct InvoiceWrittenOff {
    InvoiceId invoice;
    CustomerId customer;
    Money amount{0, Currency::of("EUR")};
    WriteOffCause cause = WriteOffCause::BadDebt;
    QString reason;
};

//! Money came in for what had been written off: that much is open again.
struct WriteOffReversed {
    InvoiceId invoice;
    CustomerId customer;
    Money amount{0, Currency::of("EUR")};
};

// ---- money ----

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
};

struct DisputeClosed {
    QString dispute;
    PaymentId payment;
    Money amount{0, Currency::of("EUR")};
    QString connection;
    bool won = false; //!< Then the money is back; else PaymentReversed follows.
};

//! A movement of a gateway's balance that is no payment of its own; here: the fee of a payment.
struct GatewayBalanceMoved {
    QString connection;
    PaymentId payment;
    Money fee{0, Currency::of("EUR")}; //!< In the settlement currency.
};

// ---- requested effects and their outcomes ----

//! A payment link is wanted. The entry's id is the link's id and the idempotency key; the exact request is
//! sealed under "request".
struct LinkRequested {
    InvoiceId invoice;
    QString connection;
    Money amount{0, Currency::of("EUR")};
    QByteArray requestDigest; //!< Salted digest of the request.
};

//! The provider made the link. Its address is sealed under "url".
struct LinkIssued {
    LinkId link;
    QString externalId;
};

struct LinkRefused {
    LinkId link;
    QString rule;
    QString words; //!< The provider's.
};

//! The link does not take money any more, and not because it was paid.
struct LinkRevoked {
    LinkId link;
};

//! A mail is wanted. The entry's id is the mail's id.
struct MailQueued {
    InvoiceId invoice;
    LinkId link; //!< The link it brings; the mail waits for it.
    QString connection;
    QString language;
    QString to; //!< Personal.
    QString subject; //!< Personal: may name someone. Empty takes the template's.
    QString message; //!< Personal. Empty takes the template's.
};

//! The bytes of a mail are made; they are sealed under "message", and every try sends exactly these.
struct MailComposed {
    MailId mail;
    QString messageId;
    QByteArray digest; //!< Salted digest of the bytes.
};

struct MailAccepted {
    MailId mail;
    int code = 0; //!< SMTP code; 0 when a person says so.
    QString words; //!< The server's.
};

struct MailRejected {
    MailId mail;
    int code = 0;
    QString words;
};

//! All bytes went out and no answer came back. Nothing sends it again by itself.
struct MailUncertain {
    MailId mail;
    QString words;
};

//! A person gave an effect up, or it became pointless.
struct EffectDropped {
    EntryId request;
    QString reason;
};

using EntryBody = std::variant<CompanyProfileSet, NumberSeriesDefined, PeriodLocked, PeriodUnlocked,
    StaffSaved, ApprovalRequested, ApprovalGiven, ApprovalRefused, CustomerSaved, CustomerMerged,
    CustomerArchived, InvoiceIssued, CreditNoteIssued, InvoiceVoided, InvoiceWrittenOff, WriteOffReversed,
    PaymentReceived, PaymentAssigned, PaymentAllocated, AllocationReversed, PaymentReversed, RefundSettled,
    RefundReversed, DisputeOpened, DisputeClosed, GatewayBalanceMoved, LinkRequested, LinkIssued, LinkRefused,
    LinkRevoked, MailQueued, MailComposed, MailAccepted, MailRejected, MailUncertain, EffectDropped>;

} // namespace quittance
