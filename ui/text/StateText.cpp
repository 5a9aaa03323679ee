#include "ui/text/StateText.h"

#include "core/domain/codeNames.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/RuleWords.h"

#include <QCoreApplication>
#include <QStringList>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text, const char *remark = nullptr, int count = -1)
{
    return QCoreApplication::translate("quittance::StateText", text, remark, count);
}

//! English has one source form only; without a translation file "%n day(s)" would be drawn with the brackets.
QString counted(qint64 count, const char *one, const char *many)
{
    return say(count == 1 ? one : many).arg(textLocale().toString(count));
}

} // namespace

QString stateText(const InvoiceRow &row, QDate today)
{
    const bool canBeLate = row.state == InvoiceState::Open || row.state == InvoiceState::PartlyPaid;
    const int days = canBeLate ? overdueDays(row, today) : 0;
    if (days > 0 && row.state == InvoiceState::Open)
        return say("Overdue %1 d").arg(days);
    switch (row.state) {
    case InvoiceState::Draft:
        return say("Draft");
    case InvoiceState::Open:
        return say("Open");
    case InvoiceState::PartlyPaid:
        return say("Partly paid");
    case InvoiceState::Paid:
        return say("Paid");
    case InvoiceState::Void:
        return say("Void");
    case InvoiceState::WrittenOff:
        return say("Written off");
    case InvoiceState::Processing:
        return say("Processing");
    case InvoiceState::Disputed:
        return say("Disputed");
    case InvoiceState::Credited:
        return say("Credited");
    }
    return {};
}

QString spokenStateText(const InvoiceRow &row, QDate today)
{
    const int days = overdueDays(row, today);
    if (days > 0 && row.state == InvoiceState::Open)
        return counted(days, "Overdue by %1 day", "Overdue by %1 days");
    if (days > 0 && row.state == InvoiceState::PartlyPaid)
        return counted(days, "Partly paid, overdue by %1 day", "Partly paid, overdue by %1 days");
    return stateText(row, today);
}

QString linkText(LinkState state)
{
    switch (state) {
    case LinkState::None:
        return u"–"_s;
    case LinkState::Requested:
        return say("Link requested");
    case LinkState::Active:
        return say("Link active");
    case LinkState::Paid:
        return say("Paid by link");
    case LinkState::Revoked:
        return say("Link revoked");
    case LinkState::Expired:
        return say("Link expired");
    case LinkState::Refused:
        return say("Link refused");
    }
    return {};
}

QString shortLinkText(LinkState state)
{
    switch (state) {
    case LinkState::None:
        return u"–"_s;
    case LinkState::Requested:
        return say("Waiting");
    case LinkState::Active:
        return say("Active");
    case LinkState::Paid:
        return say("Paid");
    case LinkState::Revoked:
        return say("Revoked");
    case LinkState::Expired:
        return say("Expired");
    case LinkState::Refused:
        return say("Refused");
    }
    return {};
}

QString mailText(MailState state)
{
    switch (state) {
    case MailState::None:
        return u"–"_s;
    case MailState::Queued:
        return say("Waiting to be sent");
    case MailState::Accepted:
        return say("Accepted by mail server");
    case MailState::Refused:
        return say("Refused by mail server");
    case MailState::Uncertain:
        return say("Uncertain whether the mail server took it");
    case MailState::Dropped:
        return say("Dropped before it was sent");
    }
    return {};
}

QString shortMailText(MailState state)
{
    switch (state) {
    case MailState::None:
        return u"–"_s;
    case MailState::Queued:
        return say("Waiting");
    case MailState::Accepted:
        return say("Accepted");
    case MailState::Refused:
        return say("Refused");
    case MailState::Uncertain:
        return say("Uncertain");
    case MailState::Dropped:
        return say("Dropped");
    }
    return {};
}

QString outboxStateText(OutboxState state)
{
    switch (state) {
    case OutboxState::Held:
        return say("Held");
    case OutboxState::Requested:
        return say("Waiting");
    case OutboxState::Sending:
        return say("Sending");
    case OutboxState::Waiting:
        return say("Retry later");
    case OutboxState::Uncertain:
        return say("Uncertain");
    case OutboxState::Done:
        return say("Done");
    case OutboxState::Refused:
        return say("Refused");
    case OutboxState::Dropped:
        return say("Dropped");
    }
    return {};
}

QString outboxWhatText(OutboxWhat what)
{
    switch (what) {
    case OutboxWhat::PaymentLink:
        return say("Payment link");
    case OutboxWhat::Mail:
        return say("Payment link e-mail");
    case OutboxWhat::LinkRevoke:
        return say("Closing of a payment link");
    case OutboxWhat::Refund:
        return say("Refund");
    case OutboxWhat::Charge:
        return say("Charge of a saved card");
    case OutboxWhat::Capture:
        return say("Capture");
    case OutboxWhat::ChargeCancel:
        return say("Cancelling of a charge");
    case OutboxWhat::CrmPush:
        return say("Update of the CRM");
    case OutboxWhat::CrmNote:
        return say("Remark in the CRM");
    }
    return {};
}

QString outboxAnswerText(const QString &answer)
{
    return ruleWords(answer) ? ruleText(answer, {}, {}) : answer;
}

QString progressText(const SyncProgress &progress)
{
    const QString what = progress.stage == "contacts"_L1 ? say("Bringing contacts")
        : progress.stage == "companies"_L1               ? say("Bringing companies")
        : progress.stage == "notes"_L1                   ? say("Bringing notes")
        : progress.stage == "calls"_L1                   ? say("Bringing calls")
        : progress.stage == "emails"_L1                  ? say("Bringing e-mails")
        : progress.stage == "meetings"_L1                ? say("Bringing meetings")
        : progress.stage == "tasks"_L1                   ? say("Bringing tasks")
        : progress.stage == "payments"_L1                ? say("Looking for payments")
        : progress.stage == "outbox"_L1                  ? say("Sending what waits")
                                                         : say("Syncing");
    const QLocale locale = textLocale();
    if (progress.total > 0)
        return say("%1: %2 of %3").arg(what, locale.toString(progress.done), locale.toString(progress.total));
    if (progress.done > 0)
        return say("%1: %2").arg(what, locale.toString(progress.done));
    return say("%1…").arg(what);
}

QString reportText(const SyncReport &report)
{
    QStringList parts;
    if (report.paymentsBooked > 0)
        parts += counted(report.paymentsBooked, "%1 payment booked", "%1 payments booked");
    if (report.contactsChanged > 0)
        parts += counted(report.contactsChanged, "%1 contact brought", "%1 contacts brought");
    if (report.linksIssued > 0)
        parts += counted(report.linksIssued, "%1 payment link created", "%1 payment links created");
    if (report.mailsAccepted > 0)
        parts += counted(
            report.mailsAccepted, "%1 mail accepted by mail server", "%1 mails accepted by mail server");
    if (report.crmTold > 0)
        parts += counted(report.crmTold, "%1 message to the CRM", "%1 messages to the CRM");
    if (report.refused > 0)
        parts += counted(report.refused, "%1 needs you in Outbox", "%1 need you in Outbox");
    if (report.waiting > 0)
        parts += counted(report.waiting, "%1 waits in Outbox", "%1 wait in Outbox");
    if (parts.isEmpty())
        return say("Synced. Nothing has changed.");
    return say("Synced: %1.", "a list of what happened").arg(parts.join(u", "_s));
}

QString manualMethodText(ManualMethod method)
{
    switch (method) {
    case ManualMethod::Bank:
        return say("Bank transfer");
    case ManualMethod::Cash:
        return say("Cash");
    case ManualMethod::Cheque:
        return say("Cheque");
    case ManualMethod::Terminal:
        return say("Card terminal");
    }
    return {};
}

QString writeOffCauseText(WriteOffCause cause)
{
    switch (cause) {
    case WriteOffCause::BadDebt:
        return say("Bad debt");
    case WriteOffCause::Shortfall:
        return say("Small rest");
    case WriteOffCause::BankFee:
        return say("Bank fee");
    }
    return {};
}

QString paymentMethodText(const QString &method)
{
    if (const auto manual = manualMethodFrom(method))
        return manualMethodText(*manual);
    return method.isEmpty() ? say("Payment") : method;
}

QString creditSourceText(const Credit &credit)
{
    return credit.source.creditNote.isEmpty() ? paymentMethodText(credit.name)
                                              : say("Credit note %1").arg(credit.name);
}

QString paymentStateText(const PaymentRow &row)
{
    if (row.isDisputed)
        return say("Disputed");
    if (row.reversed.isPositive())
        return say("Reversed");
    if (row.refunded.isPositive())
        return row.refunded == row.amount ? say("Refunded") : say("Partly refunded");
    if (row.customerId.isEmpty())
        return say("Needs customer");
    return say("Received");
}

QString connectionText(const QString &connection)
{
    if (connection == "hubspot"_L1)
        return u"HubSpot"_s;
    if (connection == "salesforce"_L1)
        return u"Salesforce"_s;
    if (connection == "stripe"_L1)
        return u"Stripe"_s;
    if (connection == "paypal"_L1)
        return u"PayPal"_s;
    if (connection == "smtp"_L1)
        return say("Mail server");
    return connection;
}

} // namespace quittance
