#pragma once

#include "core/base/Id.h"
#include "core/domain/InvoiceContent.h"
#include "core/domain/MailKind.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace quittance {

//! What is shown as the state of a document. Derived from what happened to it, never stored; overdue is a
//! comparison with today beside it.
//! Credited: an issued credit note; what it grants is the customer's credit.
enum class InvoiceState : quint8 {
    Draft,
    Open,
    PartlyPaid,
    Paid,
    Void,
    WrittenOff,
    Processing,
    Disputed,
    Credited,
};

enum class LinkState : quint8 { None, Requested, Active, Paid, Revoked, Expired, Refused };

//! The fate of the last mail about a document. Accepted means by the mail server, no more.
enum class MailState : quint8 { None, Queued, Accepted, Refused, Uncertain, Dropped };

//! What lists show of a document only where somebody asks for it.
struct InvoiceExtras {
    Money net{0, Currency::of("EUR")};
    Money tax{0, Currency::of("EUR")};
    Money paid{0, Currency::of("EUR")}; //!< By payments.
    Money credited{0, Currency::of("EUR")}; //!< By credit notes.
    QString orderNumber;
    QString reference; //!< What it was called where it came from.
    QString terms;
    QString series; //!< Empty for drafts.
    QString createdBy; //!< As in the journal: "person:mara"; empty for drafts.
    QStringList tags = {};
    QString note = {};
    QString customerNumber = {};
    QStringList gateways = {}; //!< Providers it was paid through; none: the one its link leads to.
    QStringList crms = {}; //!< CRMs its customer is linked to, with a living record there.

    friend bool operator==(const InvoiceExtras &, const InvoiceExtras &) = default;
};

//! One line of the invoice list: drafts and issued documents alike.
struct InvoiceRow {
    qint64 key = 0; //!< Position-free handle of the row in lists; not stable across a rebuild.
    InvoiceId id;
    InvoiceNumber number;
    DocumentType type = DocumentType::Invoice;
    CustomerId customerId;
    QString customer;
    QDate issuedOn;
    QDate dueOn;
    Money total{0, Currency::of("EUR")};
    Money open{0, Currency::of("EUR")};
    InvoiceState state = InvoiceState::Draft;
    LinkState link = LinkState::None;
    QDate linkEndsOn; //!< The last day the link takes money; null: it does not end by itself.
    MailState lastMail = MailState::None;
    QDateTime lastMailAt;
    MailKind lastMailKind = MailKind::PaymentLink;
    int lastMailLevel = 0; //!< Of a reminder.
    bool isLastMailDismissed = false; //!< It was refused, and a person has seen that.
    std::optional<InvoiceExtras> extras; //!< Only in rows of lists.

    friend bool operator==(const InvoiceRow &, const InvoiceRow &) = default;
};

//! Days past the due date while something is open; 0 on the due day itself, before it, or without a due date.
int overdueDays(const InvoiceRow &row, QDate today);

} // namespace quittance
