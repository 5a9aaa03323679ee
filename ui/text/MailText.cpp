#include "ui/text/MailText.h"

#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("quittance::MailText", text);
}

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
        return say("Addresses well-formed");
    case What::InvoiceOpen:
        return say("Invoice open");
    case What::NotMailedLately:
        return say("Not mailed in the last 2 days");
    case What::AmountTakenByProvider:
        return say("Provider takes this amount");
    case What::MailReady:
        return say("Mail server set");
    case What::CustomerKnownToProvider:
        return say("Provider knows the customer");
    case What::NoDispute:
        return say("No dispute");
    case What::Overdue:
        return say("Overdue");
    case What::RemindersAllowed:
        return say("Reminders not held");
    case What::NotSentBefore:
        return say("Not sent before");
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
        return check.value.isEmpty() ? say("The address is missing") : say("An address is not well-formed");
    case What::InvoiceOpen:
        return say("Nothing is open on this invoice");
    case What::NotMailedLately:
        return say("Mailed in the last 2 days");
    case What::AmountTakenByProvider:
        return check.value.isEmpty() ? say("The provider's key is missing")
                                     : say("The provider does not take this amount");
    case What::MailReady:
        return say("The mail server is not set");
    case What::CustomerKnownToProvider:
        return say("The provider is told who the customer is");
    case What::NoDispute:
        return say("The payment is disputed");
    case What::Overdue:
        return say("Not overdue yet");
    case What::RemindersAllowed:
        return say("Reminders are held");
    case What::NotSentBefore:
        return say("This was sent before");
    case What::Allowed:
        break;
    }
    return say("This cannot be sent now");
}

} // namespace

QString mailKindText(MailKind kind, int level)
{
    switch (kind) {
    case MailKind::PaymentLink:
        return say("Payment link");
    case MailKind::Reminder:
        return level > 0 ? say("Reminder %1").arg(level) : say("Reminder");
    case MailKind::Receipt:
        return say("Receipt");
    case MailKind::Document:
        return say("Document");
    case MailKind::Statement:
        return say("Statement");
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
        return say("Reminder %1 e-mail").arg(row.mailLevel);
    case MailKind::Receipt:
        return say("Receipt e-mail");
    case MailKind::Document:
        return say("Document e-mail");
    case MailKind::Statement:
        return say("Statement e-mail");
    }
    return outboxWhatText(row.what);
}

QString lastMailText(const InvoiceRow &row)
{
    if (row.lastMail == MailState::None || row.lastMailKind == MailKind::PaymentLink)
        return mailText(row.lastMail);
    return say("%1: %2").arg(mailKindText(row.lastMailKind, row.lastMailLevel), mailText(row.lastMail));
}

QString shortLastMailText(const InvoiceRow &row)
{
    if (row.lastMail == MailState::None)
        return mailText(row.lastMail);
    const QString what = row.lastMailKind == MailKind::PaymentLink
        ? shortMailText(row.lastMail)
        : mailKindText(row.lastMailKind, row.lastMailLevel);
    return row.lastMailAt.isValid() ? say("%1, %2").arg(what, shortDayText(row.lastMailAt.date())) : what;
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
        return ruleText(check.value, {}, {});
    case What::RemindersAllowed:
        return say("Until %1").arg(dayOf(check.value));
    case What::NotMailedLately:
        return dayOf(check.value);
    default:
        return check.value;
    }
}

QString reminderHoldText(const ReminderHold &hold)
{
    const QString day = dateText(hold.until);
    const QString text = hold.invoice.isEmpty() ? say("Held for this customer until %1").arg(day)
                                                : say("Held until %1").arg(day);
    return hold.reason.isEmpty() ? text : say("%1: %2").arg(text, hold.reason);
}

} // namespace quittance
