#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/LinkEnd.h"
#include "core/domain/MailKind.h"
#include "core/domain/Money.h"
#include "core/domain/OwnMailFile.h"
#include "core/domain/PayWay.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace quittance {

//! One thing that is looked at before a mail leaves.
struct MailCheck {
    enum class What : quint8 {
        AddressWellFormed,
        InvoiceOpen,
        NotMailedLately,
        AmountTakenByProvider,
        MailReady,
        CustomerKnownToProvider, //!< Looked at for a transfer only.
        NoDispute,
        Overdue,
        RemindersAllowed,
        NotSentBefore, //!< The very same; value: when.
        Allowed, //!< What the command would say; value: its rule.
        EInvoiceMade, //!< Looked at where one is to go along; value: the rule it breaks.
        PartOfOpen, //!< Looked at where a part is asked for; value: what is open.
        FilesFit, //!< Looked at where files go along; value: the rule that is broken.
        EndAhead, //!< Looked at where the link is wished to end: its last day is not over. Value: the day.
    };
    What what = What::InvoiceOpen;
    bool ok = true;
    QString value; //!< The address, the time of the last mail, the least amount: what the sentence needs.

    friend bool operator==(const MailCheck &, const MailCheck &) = default;
};

//! A mail before it is sent: what the dialog shows and the user may change.
struct MailProof {
    InvoiceId invoice;
    QString number;
    QString customer;
    Money open{0, Currency::of("EUR")};
    Money asked{0, Currency::of("EUR")}; //!< By the link: what is open, or a part of it.
    QString from; //!< "Brightwater GmbH <billing@brightwater.example>"
    QString to; //!< Addresses, divided by commas.
    QString subject;
    QString message; //!< The words above the amount; plain text, may be edited.
    QString html; //!< The whole HTML part with a stand-in for the address of the link.
    QString text; //!< The whole text part, likewise.
    QString provider; //!< "stripe"; empty where no link is brought.
    QString account; //!< "rk_test_…4f2a".
    QString label; //!< What people call that account; may be empty.
    bool live = false;
    QList<MailCheck> checks;
    int level = 0; //!< Which reminder it is.
    QStringList attachments; //!< Names of the files that go along.
    QString language; //!< BCP 47: what it is written in.
    bool again = false; //!< The same was mailed before.
    QString me; //!< Where a test goes: our own address.
    QDate endsOn; //!< The last day the link takes money; null: it does not end by itself.
};

//! What the user decided about one mail. Empty texts take what the proof proposed.
struct MailOrder {
    InvoiceId invoice;
    QString to; //!< Addresses, divided by commas.
    QString subject;
    QString message;
    bool again = false; //!< A further mail where the same was mailed already.
    std::chrono::seconds hold{0}; //!< How long it can still be taken back.
    PayWay way = PayWay::Page; //!< Page or BankTransfer: what can be mailed.
    QString connection = {}; //!< The provider that makes the link, "paypal"; empty: the usual one.
    MailKind kind = MailKind::PaymentLink;
    bool bringsLink = true; //!< Of a reminder: with a way to pay. Other kinds but PaymentLink never do.
    QString cc = {}; //!< Addresses, divided by commas.
    bool attach = false; //!< The document goes along as PDF. Of Document and Statement it always does.
    CustomerId customer = {}; //!< Of a statement, which is about no single document.
    QDate from = {}; //!< First day of a statement; null: that of the year of the last.
    QDate through = {}; //!< Its last day; null: today.
    std::optional<Money> part = {}; //!< Of a payment link: only so much of what is open; none: all of it.
    QString language = {}; //!< BCP 47, of the mail and what goes along; empty: the customer's.
    bool withStatement = false; //!< The statement of account goes along, with what asks for money.
    bool withEInvoice = false; //!< The document goes along as e-invoice; never with a statement.
    std::optional<Money> refunded = {}; //!< Of a statement: tells that so much was paid back.
    //! Of a mail without a link: a wish in the outbox that must be done first; refused, it takes the mail
    //! along.
    EntryId after = {};
    LinkEnd end = {}; //!< Of the page it brings.
    QList<OwnMailFile> files = {}; //!< What else goes along.
};

//! Whether it asks for money.
inline bool asksForMoney(const MailOrder &order)
{
    return order.kind == MailKind::PaymentLink || order.kind == MailKind::Reminder;
}

//! Whether an e-invoice goes along: only one document can be one.
inline bool bringsEInvoice(const MailOrder &order)
{
    return order.withEInvoice && order.kind != MailKind::Statement;
}

//! Whether there will be a link in it.
inline bool hasLink(const MailOrder &order)
{
    return order.kind == MailKind::PaymentLink || (order.kind == MailKind::Reminder && order.bringsLink);
}

//! What the link of an order asks for where that is a part of what is open.
inline std::optional<Money> askedPart(const MailOrder &order, Money open)
{
    return order.kind == MailKind::PaymentLink && order.part != open ? order.part : std::nullopt;
}

//! What would become of one of many mails.
struct MailVerdict {
    MailOrder order;
    QString number;
    QString customer;
    QString to;
    Money open{0, Currency::of("EUR")};
    int level = 0; //!< Which reminder it would be.
    std::optional<Error> refusal; //!< Why it cannot be sent.
    QDateTime mailedAt; //!< The last mail about it, where that is less than two days ago; else null.
};

//! Many mails before they are sent.
struct MailBatch {
    QList<MailVerdict> verdicts; //!< In the order they were asked for.
    int manyFrom = 0; //!< From so many on the number is to be typed; 0: never.
};

//! What a command did, for the toast and the CLI.
struct CommandOutcome {
    QList<InvoiceId> ids;
    QStringList numbers;
    QList<EntryId> waiting; //!< Outbox entries it left behind, or the request a second person decides on.
    bool needsApproval = false; //!< It is the latter: nothing has happened yet.
};

} // namespace quittance
