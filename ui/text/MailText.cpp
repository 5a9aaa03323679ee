#include "ui/text/MailText.h"

#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::MailText)
};

//! A stored day or instant as people read it.
QString dayOf(const QString &value)
{
    const QDateTime at = QDateTime::fromString(value, Qt::ISODate);
    return at.isValid() ? dateText(at.date()) : value;
}

QString goodText(MailCheck::What what)
{
    using What = MailCheck::What;
    switch (what) {
    case What::AddressWellFormed:
        return Words::tr("Addresses well-formed");
    case What::InvoiceOpen:
        return Words::tr("Invoice open");
    case What::NotMailedLately:
        return Words::tr("Not mailed in the last 2 days");
    case What::AmountTakenByProvider:
        return Words::tr("Provider takes this amount");
    case What::MailReady:
        return Words::tr("Mail server set");
    case What::CustomerKnownToProvider:
        return Words::tr("Provider knows the customer");
    case What::NoDispute:
        return Words::tr("No dispute");
    case What::Overdue:
        return Words::tr("Overdue");
    case What::RemindersAllowed:
        return Words::tr("Reminders not held");
    case What::NotSentBefore:
        return Words::tr("Not sent before");
    case What::PartOfOpen:
        return Words::tr("Less than what is open");
    case What::EndAhead:
        return Words::tr("Last day of the link is ahead");
    case What::FilesFit:
        return Words::tr("Files can go along");
    case What::EInvoiceMade:
        return Words::tr("E-invoice is complete");
    case What::Allowed:
        break;
    }
    return {};
}

QString badText(const MailCheck &check)
{
    using What = MailCheck::What;
    switch (check.what) {
    case What::AddressWellFormed:
        return check.value.isEmpty() ? Words::tr("The address is missing")
                                     : Words::tr("An address is not well-formed");
    case What::InvoiceOpen:
        return Words::tr("Nothing is open on this invoice");
    case What::NotMailedLately:
        return Words::tr("Mailed in the last 2 days");
    case What::AmountTakenByProvider:
        return check.value.isEmpty() ? Words::tr("The provider's key is missing")
                                     : Words::tr("The provider does not take this amount");
    case What::MailReady:
        return Words::tr("The mail server is not set");
    case What::CustomerKnownToProvider:
        return Words::tr("The provider is told who the customer is");
    case What::NoDispute:
        return Words::tr("The payment is disputed");
    case What::Overdue:
        return Words::tr("Not overdue yet");
    case What::RemindersAllowed:
        return Words::tr("Reminders are held");
    case What::NotSentBefore:
        return Words::tr("This was sent before");
    case What::PartOfOpen:
        return Words::tr("Not a part of what is open");
    case What::EndAhead:
        return Words::tr("Last day of the link is over or cannot be read");
    case What::FilesFit:
        return Words::tr("Files cannot go along");
    case What::EInvoiceMade:
        return Words::tr("The e-invoice is not complete");
    case What::Allowed:
        break;
    }
    return Words::tr("This cannot be sent now");
}

} // namespace

QString mailKindText(MailKind kind, int level)
{
    switch (kind) {
    case MailKind::PaymentLink:
        return Words::tr("Payment link");
    case MailKind::Reminder:
        return level > 0 ? Words::tr("Reminder %1").arg(level) : Words::tr("Reminder");
    case MailKind::Receipt:
        return Words::tr("Receipt");
    case MailKind::Document:
        return Words::tr("Document");
    case MailKind::Statement:
        return Words::tr("Statement");
    }
    return {};
}

QString outboxRowText(const OutboxRow &row)
{
    if (row.what != OutboxWhat::Mail)
        return outboxWhatText(row.what);
    switch (row.mailKind) {
    case MailKind::PaymentLink:
        break;
    case MailKind::Reminder:
        return Words::tr("Reminder %1 e-mail").arg(row.mailLevel);
    case MailKind::Receipt:
        return Words::tr("Receipt e-mail");
    case MailKind::Document:
        return Words::tr("Document e-mail");
    case MailKind::Statement:
        return Words::tr("Statement e-mail");
    }
    return outboxWhatText(row.what);
}

QString lastMailText(const InvoiceRow &row)
{
    const QString state
        = row.isLastMailDismissed ? Words::tr("Refused by mail server, dismissed") : mailText(row.lastMail);
    if (row.lastMail == MailState::None || row.lastMailKind == MailKind::PaymentLink)
        return state;
    return Words::tr("%1: %2").arg(mailKindText(row.lastMailKind, row.lastMailLevel), state);
}

QString shortLastMailText(const InvoiceRow &row)
{
    if (row.lastMail == MailState::None)
        return mailText(row.lastMail);
    const QString what = row.lastMailKind == MailKind::PaymentLink
        ? shortMailText(row.lastMail)
        : mailKindText(row.lastMailKind, row.lastMailLevel);
    return row.lastMailAt.isValid() ? Words::tr("%1, %2").arg(what, shortDayText(row.lastMailAt.date()))
                                    : what;
}

QString mailCheckText(const MailCheck &check)
{
    return check.ok ? goodText(check.what) : badText(check);
}

QString mailFindingText(const MailCheck &check)
{
    using What = MailCheck::What;
    if (check.ok)
        return {};
    switch (check.what) {
    case What::Allowed:
    case What::EInvoiceMade:
        return ruleText(check.value, {}, {});
    case What::RemindersAllowed:
        return Words::tr("Until %1").arg(dayOf(check.value));
    case What::NotMailedLately:
        return dayOf(check.value);
    default:
        return check.value;
    }
}

QString reminderHoldText(const ReminderHold &hold)
{
    const QString day = dateText(hold.until);
    const QString text = hold.invoice.isEmpty() ? Words::tr("Held for this customer until %1").arg(day)
                                                : Words::tr("Held until %1").arg(day);
    return hold.reason.isEmpty() ? text : Words::tr("%1: %2").arg(text, hold.reason);
}

} // namespace quittance
