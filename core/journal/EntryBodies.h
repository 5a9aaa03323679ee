#pragma once

#include "core/base/Id.h"
#include "core/domain/Approval.h"
#include "core/domain/BankMatch.h"
#include "core/domain/ClosedCheck.h"
#include "core/domain/CompanyProfile.h"
#include "core/domain/Customer.h"
#include "core/domain/InvoiceContent.h"
#include "core/domain/MailKind.h"
#include "core/domain/PayWay.h"
#include "core/domain/Payout.h"
#include "core/domain/ReminderHold.h"
#include "core/domain/SavedCard.h"
#include "core/domain/StaffMember.h"

#include <optional>
#include <type_traits>
#include <utility>
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

//! Nothing is booked on or before a day any more. Where a month was closed with its checks, it says which and
//! how they ended.
struct PeriodLocked {
    QDate through;
    QString reason;
    QDate from; //!< First day of the month that was closed; null: a lock by hand.
    QList<ClosedCheck> checks; //!< Of that month.
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

//! A statement of one of our bank accounts was read. Its movements are in the table bank_line.
struct BankStatementImported {
    QString accountMark; //!< Keyed digest of the account's number, base 16.
    QString account; //!< As it is shown: "DE89 •••• 3000".
    Currency currency = Currency::of("EUR");
    QString format; //!< "camt.053", "mt940", "ofx", "csv", …
    QString statement; //!< The bank's id; may be empty.
    QString number; //!< The bank's: "211" or "211/1"; may be empty.
    QDate from; //!< May be null.
    QDate through; //!< Likewise.
    std::optional<Money> opening;
    std::optional<Money> closing;
    qint64 lines = 0; //!< Movements in it…
    qint64 known = 0; //!< …of which so many were known before.
    bool isIntraday = false; //!< Its movements come again in another statement.
};

//! It is known what a movement of the bank account is, all of it or a part.
struct BankLineMatched {
    QString line; //!< Key of the movement.
    BankMatchWhat what = BankMatchWhat::SetAside;
    Money amount{0, Currency::of("EUR")}; //!< In the account's currency; negative when money went out.
    QString
        reason; //!< Why it was matched: "reference", "by_hand", …; of what is set aside, a person's words.
    bool byItself = false; //!< Nobody was asked.
    bool isBooked = false; //!< The payment or the return was booked with it, and is undone with it.
    CustomerId customer; //!< Whose money it is; may be empty.
    PaymentId payment; //!< Received or returned; else empty.
    QString payout; //!< Payout::id, else empty.
    QString connection; //!< Of the payout.
    RefundId refund; //!< Else empty.
    QString payerMark; //!< Personal: keyed digest of the payer's account; empty: nothing is learnt from it.
};

//! What a movement was taken for is taken back.
struct BankLineUnmatched {
    EntryId match;
    BankLineMatched undone;
    QString reason;
};

// ---- requested effects and their outcomes ----

//! A way to pay an open amount is wanted: what is called a link here is a payment page, bank details or a
//! page that is used at once. The entry's id is the link's id and the idempotency key; the exact request is
//! sealed under "request".
struct LinkRequested {
    InvoiceId invoice;
    QString connection;
    Money amount{0, Currency::of("EUR")};
    QByteArray requestDigest; //!< Salted digest of the request.
    PayWay way = PayWay::Page;
};

//! The provider made the link. Its address is sealed under "url", the bank details of a transfer under
//! "transfer".
struct LinkIssued {
    LinkId link;
    QString externalId;
    QDateTime expiresAt; //!< UTC; null when it does not end by itself.
};

//! The link's time has passed at the provider, and it was not paid.
struct LinkExpired {
    LinkId link;
};

//! Of a transfer a part has come in, which the provider keeps until the rest is there; or that part went
//! elsewhere again.
struct TransferPartFunded {
    LinkId link;
    InvoiceId invoice;
    Money missing{0, Currency::of("EUR")}; //!< What is still to come.
};

//! Money of a customer's that waits at the provider and pays nothing yet: all there is in this currency. It
//! is theirs, not ours, and posts nothing.
struct CustomerCashSeen {
    CustomerId customer;
    QString holder; //!< Who the customer is at the provider.
    QString connection;
    Money amount{0, Currency::of("EUR")};
};

struct LinkRefused {
    LinkId link;
    QString rule;
    QString words; //!< The provider's.
};

//! The link asks for something that is not open any more: it shall take no more money.
struct LinkRevokeRequested {
    LinkId link;
    InvoiceId invoice;
    QString connection;
};

//! The link does not take money any more, and not because it was paid.
struct LinkRevoked {
    LinkId link;
    EntryId request; //!< The LinkRevokeRequested it answers; empty when someone closed it at the provider.
};

//! The provider would not close the link.
struct LinkRevokeRefused {
    EntryId request;
    LinkId link;
    QString rule;
    QString words; //!< The provider's.
};

//! A customer of ours is this one at the provider.
struct GatewayCustomerLinked {
    CustomerId customer;
    QString connection;
    QString externalId;
};

//! A customer lets us charge a card again. What is stored is what the provider tells: never its number.
struct CardSaved {
    SavedCard card;
};

struct CardRemoved {
    QString card; //!< SavedCard::externalId.
    CustomerId customer;
};

//! A saved card is to be charged. The entry's id is the charge's id and the idempotency key; the exact
//! request is sealed under "request".
struct ChargeRequested {
    InvoiceId invoice;
    CustomerId customer;
    QString connection;
    Money amount{0, Currency::of("EUR")};
    QString method; //!< For people: "Visa •••• 4242".
    bool capture = true; //!< Else the money is only put aside.
    QString statement = {}; //!< What the card's holder is to read on its statement beside our name.
    QString reason = {};
    QByteArray requestDigest; //!< Salted digest of the request.
};

//! The provider charged it; the money is a PaymentReceived of its own.
struct ChargeSucceeded {
    ChargeId charge;
    QString externalId;
};

//! The card's bank wants its holder to agree: it takes a payment page.
struct ChargeNeedsAction {
    ChargeId charge;
    QString externalId;
    QString words; //!< The provider's.
};

struct ChargeFailed {
    ChargeId charge;
    QString externalId; //!< May be empty.
    QString rule; //!< "stripe.card_declined:insufficient_funds": which words a person reads.
    QString words; //!< The provider's.
};

//! The money is put aside on the card and waits to be taken.
struct ChargeAuthorised {
    ChargeId charge;
    QString externalId;
    QDateTime until; //!< UTC; then the provider lets it go. May be null.
};

//! What was put aside is to be taken, all or a part of it.
struct CaptureRequested {
    ChargeId charge;
    InvoiceId invoice;
    QString connection;
    Money amount{0, Currency::of("EUR")};
    QByteArray requestDigest;
};

//! What was put aside is to be let go.
struct ChargeCancelRequested {
    ChargeId charge;
    InvoiceId invoice;
    QString connection;
    QByteArray requestDigest;
};

struct ChargeCancelled {
    ChargeId charge;
    EntryId request; //!< Empty when the provider let go by itself.
};

//! A capture or its cancelling was refused; the charge stays as it was.
struct ChargeChangeRefused {
    EntryId request;
    ChargeId charge;
    QString rule;
    QString words;
};

//! Money of a payment is to be sent back through its provider. The entry's id is the refund's id and the
//! idempotency key; the amount is spoken for until the outcome is known.
struct RefundRequested {
    PaymentId payment;
    CustomerId customer; //!< Empty: nobody knows whose payment it is.
    QString connection;
    Money amount{0, Currency::of("EUR")};
    QString reason;
    QByteArray requestDigest;
};

//! The provider took the refund; the money has not gone yet.
struct RefundPending {
    RefundId refund;
    QString externalId;
};

//! It was refused, or failed before it was settled.
struct RefundFailed {
    RefundId refund;
    QString rule;
    QString words;
};

//! A mail is wanted. The entry's id is the mail's id.
struct MailQueued {
    InvoiceId invoice; //!< Empty for a statement, which is about a customer.
    LinkId link; //!< The link it brings, which the mail waits for; empty: none.
    QString connection;
    QString language;
    QString to; //!< Personal: addresses, divided by commas.
    QString subject; //!< Personal: may name someone. Empty takes the template's.
    QString message; //!< Personal. Empty takes the template's.
    MailKind kind = MailKind::PaymentLink;
    int level = 0; //!< Which reminder it is: 1 to 3.
    bool attached = false; //!< The document goes along as PDF.
    QString cc; //!< Personal: addresses, divided by commas.
    CustomerId customer; //!< Of a statement.
    QDate from; //!< Its first day…
    QDate through; //!< …and its last.
};

//! No reminders go to a customer, or about a document, for a while; or they go again.
struct RemindersHeld {
    ReminderHold hold;
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

//! A CRM is to be told what the book knows of a customer. What exactly is made when it is sent, from the book
//! as it is then; the entry's id is the push's id.
struct CrmPushRequested {
    CustomerId customer;
    QString connection;
};

//! A CRM is to hold a remark about what became of an invoice. The entry's id marks the remark there, so that
//! it is found again and never made twice.
struct CrmNoteRequested {
    CustomerId customer;
    InvoiceId invoice;
    QString connection;
    QString milestone; //!< "sent", "paid" or "overdue".
};

//! The CRM took a push or a remark.
struct CrmPushDone {
    EntryId request;
    CustomerId customer;
    QString externalId; //!< The record or the remark there.
    QByteArray digest; //!< Salted digest of the values it was told; empty for a remark.
};

//! The CRM refused a push or a remark for good.
struct CrmPushRejected {
    EntryId request;
    CustomerId customer;
    QString rule;
    QString field; //!< The one it does not like, by its name there; empty when it does not say.
    QString words; //!< The CRM's.
};

//! A field says one thing here and another in the CRM; a person decided.
struct CrmConflictResolved {
    enum class Choice : quint8 { Ours, Theirs, Edited };

    CustomerId customer;
    QString connection;
    QString field; //!< Our name of it, such as "email".
    Choice choice = Choice::Ours;
    QString ours; //!< Personal: what stood here.
    QString theirs; //!< Personal: what stood there.
    QString value; //!< Personal: what stands in both from now on.
};

//! A person gave an effect up, or it became pointless.
struct EffectDropped {
    EntryId request;
    QString reason;
};

using AnyBody = std::variant<CompanyProfileSet, NumberSeriesDefined, PeriodLocked, PeriodUnlocked, StaffSaved,
    ApprovalRequested, ApprovalGiven, ApprovalRefused, CustomerSaved, CustomerMerged, CustomerArchived,
    InvoiceIssued, CreditNoteIssued, InvoiceVoided, InvoiceWrittenOff, WriteOffReversed, PaymentReceived,
    PaymentPending, PaymentPendingFailed, PaymentAssigned, PaymentAllocated, AllocationReversed,
    PaymentReversed, RefundSettled, RefundReversed, DisputeOpened, DisputeUpdated, DisputeClosed,
    GatewayBalanceMoved, PayoutRecorded, PayoutExplained, PayoutFailed, LinkRequested, LinkIssued,
    LinkExpired, TransferPartFunded, CustomerCashSeen, LinkRefused, LinkRevokeRequested, LinkRevoked,
    LinkRevokeRefused, GatewayCustomerLinked, CardSaved, CardRemoved, ChargeRequested, ChargeSucceeded,
    ChargeNeedsAction, ChargeFailed, ChargeAuthorised, CaptureRequested, ChargeCancelRequested,
    ChargeCancelled, ChargeChangeRefused, RefundRequested, RefundPending, RefundFailed, MailQueued,
    MailComposed, MailAccepted, MailRejected, MailUncertain, RemindersHeld, CrmPushRequested,
    CrmNoteRequested, CrmPushDone, CrmPushRejected, CrmConflictResolved, BankStatementImported,
    BankLineMatched, BankLineUnmatched, EffectDropped>;

//! What happened: one of the kinds above. A variant of its own, because whatever copies or destroys one this
//! wide is slow to compile: its special members are made once, in EntryBodies.cpp.
class EntryBody : public AnyBody
{
public:
    EntryBody();
    template <class Body>
    requires(!std::is_base_of_v<EntryBody, std::remove_cvref_t<Body>>)
        EntryBody(Body &&body) // NOLINT(google-explicit-constructor): a kind is a body.
        : AnyBody(std::in_place_type<std::remove_cvref_t<Body>>, std::forward<Body>(body))
    {
    }
    EntryBody(const EntryBody &other);
    EntryBody(EntryBody &&other) noexcept;
    EntryBody &operator=(const EntryBody &other);
    EntryBody &operator=(EntryBody &&other) noexcept;
    ~EntryBody();
};

} // namespace quittance
