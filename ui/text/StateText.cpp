#include "ui/text/StateText.h"

#include "core/domain/codeNames.h"
#include "core/domain/lookUpAnswers.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/RuleWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::StateText)
};

//! English has one source form only; without a translation file "%n day(s)" would be drawn with the brackets.
QString counted(qint64 count, const QString &one, const QString &many)
{
    return (count == 1 ? one : many).arg(textLocale().toString(count));
}

//! Of a sync that could not do all: nothing is called synced. done: what happened all the same, may be empty.
QString partlyText(bool offline, const QString &done)
{
    if (offline && done.isEmpty())
        return Words::tr("Not everything could be synced: this computer is offline.");
    if (offline)
        return Words::tr("Not everything could be synced: this computer is offline. %1.",
            "a list of what happened all the same")
            .arg(done);
    if (done.isEmpty())
        return Words::tr("Not everything could be synced.");
    return Words::tr("Not everything could be synced. %1.", "a list of what happened all the same").arg(done);
}

} // namespace

QString stateText(const InvoiceRow &row, QDate today)
{
    const bool canBeLate = row.state == InvoiceState::Open || row.state == InvoiceState::PartlyPaid;
    const int days = canBeLate ? overdueDays(row, today) : 0;
    if (days > 0 && row.state == InvoiceState::Open)
        return Words::tr("Overdue %1 d").arg(days);
    switch (row.state) {
    case InvoiceState::Draft:
        return Words::tr("Draft");
    case InvoiceState::Open:
        return Words::tr("Open");
    case InvoiceState::PartlyPaid:
        return Words::tr("Partly paid");
    case InvoiceState::Paid:
        return Words::tr("Paid");
    case InvoiceState::Void:
        return Words::tr("Void");
    case InvoiceState::WrittenOff:
        return Words::tr("Written off");
    case InvoiceState::Processing:
        return Words::tr("Processing");
    case InvoiceState::Disputed:
        return Words::tr("Disputed");
    case InvoiceState::Credited:
        return Words::tr("Credited");
    }
    return {};
}

QString spokenStateText(const InvoiceRow &row, QDate today)
{
    const int days = overdueDays(row, today);
    if (days > 0 && row.state == InvoiceState::Open)
        return counted(days, Words::tr("Overdue by %1 day"), Words::tr("Overdue by %1 days"));
    if (days > 0 && row.state == InvoiceState::PartlyPaid)
        return counted(
            days, Words::tr("Partly paid, overdue by %1 day"), Words::tr("Partly paid, overdue by %1 days"));
    return stateText(row, today);
}

QString linkText(LinkState state)
{
    switch (state) {
    case LinkState::None:
        return u"–"_s;
    case LinkState::Requested:
        return Words::tr("Link requested");
    case LinkState::Active:
        return Words::tr("Link active");
    case LinkState::Paid:
        return Words::tr("Paid by link");
    case LinkState::Revoked:
        return Words::tr("Link revoked");
    case LinkState::Expired:
        return Words::tr("Link expired");
    case LinkState::Refused:
        return Words::tr("Link refused");
    }
    return {};
}

QString shortLinkText(LinkState state)
{
    switch (state) {
    case LinkState::None:
        return u"–"_s;
    case LinkState::Requested:
        return Words::tr("Waiting");
    case LinkState::Active:
        return Words::tr("Active");
    case LinkState::Paid:
        return Words::tr("Paid");
    case LinkState::Revoked:
        return Words::tr("Revoked");
    case LinkState::Expired:
        return Words::tr("Expired");
    case LinkState::Refused:
        return Words::tr("Refused");
    }
    return {};
}

bool isLinkEnding(const InvoiceRow &row, QDate today)
{
    constexpr int soonDays = 3;
    return row.link == LinkState::Active && row.linkEndsOn.isValid()
        && today.daysTo(row.linkEndsOn) <= soonDays;
}

QString linkText(const InvoiceRow &row, QDate today)
{
    if (!isLinkEnding(row, today))
        return linkText(row.link);
    const qint64 days = today.daysTo(row.linkEndsOn);
    if (days < 0)
        return Words::tr("Link to be closed");
    return days == 0 ? Words::tr("Expires today") : Words::tr("Expires in %1 d", "days").arg(days);
}

QString shortLinkText(const InvoiceRow &row, QDate today)
{
    if (!isLinkEnding(row, today))
        return shortLinkText(row.link);
    const qint64 days = today.daysTo(row.linkEndsOn);
    if (days < 0)
        return Words::tr("To close", "a link whose last day is over");
    return days == 0 ? Words::tr("Today", "the last day of a link")
                     : Words::tr("%1 d left", "days").arg(days);
}

QString spokenLinkText(const InvoiceRow &row, QDate today)
{
    if (row.link != LinkState::Active || !row.linkEndsOn.isValid() || row.linkEndsOn < today)
        return linkText(row, today);
    return Words::tr("Link active until %1").arg(dateText(row.linkEndsOn));
}

QString mailText(MailState state)
{
    switch (state) {
    case MailState::None:
        return u"–"_s;
    case MailState::Queued:
        return Words::tr("Waiting to be sent");
    case MailState::Accepted:
        return Words::tr("Accepted by mail server");
    case MailState::Refused:
        return Words::tr("Refused by mail server");
    case MailState::Uncertain:
        return Words::tr("Uncertain whether the mail server took it");
    case MailState::Dropped:
        return Words::tr("Dropped before it was sent");
    }
    return {};
}

QString shortMailText(MailState state)
{
    switch (state) {
    case MailState::None:
        return u"–"_s;
    case MailState::Queued:
        return Words::tr("Waiting");
    case MailState::Accepted:
        return Words::tr("Accepted");
    case MailState::Refused:
        return Words::tr("Refused");
    case MailState::Uncertain:
        return Words::tr("Uncertain");
    case MailState::Dropped:
        return Words::tr("Dropped");
    }
    return {};
}

QString outboxStateText(OutboxState state)
{
    switch (state) {
    case OutboxState::Held:
        return Words::tr("Held");
    case OutboxState::Requested:
        return Words::tr("Waiting");
    case OutboxState::Sending:
        return Words::tr("Sending");
    case OutboxState::Waiting:
        return Words::tr("Retry later");
    case OutboxState::Uncertain:
        return Words::tr("Uncertain");
    case OutboxState::Done:
        return Words::tr("Done");
    case OutboxState::Refused:
        return Words::tr("Refused");
    case OutboxState::Dropped:
        return Words::tr("Dropped");
    }
    return {};
}

bool isAcceptedMail(const OutboxRow &row)
{
    return row.what == OutboxWhat::Mail && row.state == OutboxState::Done;
}

QString outboxStateText(const OutboxRow &row)
{
    return isAcceptedMail(row) ? shortMailText(MailState::Accepted) : outboxStateText(row.state);
}

QString outboxWhatText(OutboxWhat what)
{
    switch (what) {
    case OutboxWhat::PaymentLink:
        return Words::tr("Payment link");
    case OutboxWhat::Mail:
        return Words::tr("Payment link e-mail");
    case OutboxWhat::LinkRevoke:
        return Words::tr("Closing of a payment link");
    case OutboxWhat::Refund:
        return Words::tr("Refund");
    case OutboxWhat::Charge:
        return Words::tr("Charge of a saved card");
    case OutboxWhat::Capture:
        return Words::tr("Capture");
    case OutboxWhat::ChargeCancel:
        return Words::tr("Cancelling of a charge");
    case OutboxWhat::CrmPush:
        return Words::tr("Update of the CRM");
    case OutboxWhat::CrmNote:
        return Words::tr("Remark in the CRM");
    }
    return {};
}

QString outboxAnswerText(const QString &answer)
{
    if (answer.startsWith(lookUpRefused))
        return errorText({.kind = ErrorKind::Uncertain,
            .rule = answer.section(u':', 0, 0),
            .providerText = outboxAnswerText(answer.section(u':', 1))});
    return ruleWords(answer) ? ruleText(answer, {}, {}) : answer;
}

QString progressText(const SyncProgress &progress)
{
    const QString what = progress.stage == "contacts"_L1 ? Words::tr("Bringing contacts")
        : progress.stage == "companies"_L1               ? Words::tr("Bringing companies")
        : progress.stage == "notes"_L1                   ? Words::tr("Bringing notes")
        : progress.stage == "calls"_L1                   ? Words::tr("Bringing calls")
        : progress.stage == "emails"_L1                  ? Words::tr("Bringing e-mails")
        : progress.stage == "meetings"_L1                ? Words::tr("Bringing meetings")
        : progress.stage == "tasks"_L1                   ? Words::tr("Bringing tasks")
        : progress.stage == "payments"_L1                ? Words::tr("Looking for payments")
        : progress.stage == "outbox"_L1                  ? Words::tr("Sending what waits")
                                                         : Words::tr("Syncing");
    const QLocale locale = textLocale();
    if (progress.total > 0)
        return Words::tr("%1: %2 of %3")
            .arg(what, locale.toString(progress.done), locale.toString(progress.total));
    if (progress.done > 0)
        return Words::tr("%1: %2").arg(what, locale.toString(progress.done));
    return Words::tr("%1…").arg(what);
}

QString needYouText(qint64 count)
{
    return counted(count, Words::tr("%1 needs you in Outbox"), Words::tr("%1 need you in Outbox"));
}

QString reportText(const SyncReport &report)
{
    if (report.nobodyToAsk)
        return Words::tr(
            "Nothing was synced: no CRM and no payment provider is connected. Connect one in Settings.");
    QStringList parts;
    if (report.paymentsBooked > 0)
        parts += counted(
            report.paymentsBooked, Words::tr("%1 payment booked"), Words::tr("%1 payments booked"));
    if (report.contactsChanged > 0)
        parts += counted(
            report.contactsChanged, Words::tr("%1 contact brought"), Words::tr("%1 contacts brought"));
    if (report.linksIssued > 0)
        parts += counted(
            report.linksIssued, Words::tr("%1 payment link created"), Words::tr("%1 payment links created"));
    if (report.mailsAccepted > 0)
        parts += counted(report.mailsAccepted, Words::tr("%1 mail accepted by mail server"),
            Words::tr("%1 mails accepted by mail server"));
    if (report.crmTold > 0)
        parts += counted(
            report.crmTold, Words::tr("%1 message to the CRM"), Words::tr("%1 messages to the CRM"));
    if (report.refused > 0)
        parts += needYouText(report.refused);
    if (report.waiting > 0)
        parts += counted(report.waiting, Words::tr("%1 waits in Outbox"), Words::tr("%1 wait in Outbox"));
    const QString done = parts.join(u", "_s);
    if (!report.problems.isEmpty())
        return partlyText(
            std::ranges::any_of(report.problems,
                [](const SyncProblem &problem) { return problem.error.kind == ErrorKind::Offline; }),
            done);
    if (parts.isEmpty())
        return Words::tr("Synced. Nothing has changed.");
    return Words::tr("Synced: %1.", "a list of what happened").arg(done);
}

QString manualMethodText(ManualMethod method)
{
    switch (method) {
    case ManualMethod::Bank:
        return Words::tr("Bank transfer");
    case ManualMethod::Cash:
        return Words::tr("Cash");
    case ManualMethod::Cheque:
        return Words::tr("Cheque");
    case ManualMethod::Terminal:
        return Words::tr("Card terminal");
    }
    return {};
}

QString writeOffCauseText(WriteOffCause cause)
{
    switch (cause) {
    case WriteOffCause::BadDebt:
        return Words::tr("Bad debt");
    case WriteOffCause::Shortfall:
        return Words::tr("Small rest");
    case WriteOffCause::BankFee:
        return Words::tr("Bank fee");
    }
    return {};
}

QString paymentMethodText(const QString &method)
{
    if (const auto manual = manualMethodFrom(method))
        return manualMethodText(*manual);
    if (method.isEmpty())
        return Words::tr("Payment");
    // What a provider calls what is no brand, with or without the end of an account's number behind it.
    const QString name = method.section(u'•', 0, 0).trimmed();
    for (const char *known : {QT_TRANSLATE_NOOP("quittance::StateText", "Card"),
             QT_TRANSLATE_NOOP("quittance::StateText", "Bank transfer"),
             QT_TRANSLATE_NOOP("quittance::StateText", "SEPA Direct Debit"),
             QT_TRANSLATE_NOOP("quittance::StateText", "Pre-authorised debit")})
        if (name == QLatin1StringView(known))
            return Words::tr(known) + method.sliced(name.size());
    return method;
}

QString creditSourceText(const Credit &credit)
{
    return credit.source.creditNote.isEmpty() ? paymentMethodText(credit.name)
                                              : Words::tr("Credit note %1").arg(credit.name);
}

QString paymentStateText(const PaymentRow &row)
{
    if (row.isDisputed)
        return Words::tr("Disputed");
    if (row.reversed.isPositive())
        return Words::tr("Reversed");
    if (row.refunded.isPositive())
        return row.refunded == row.amount ? Words::tr("Refunded") : Words::tr("Partly refunded");
    if (row.customerId.isEmpty())
        return Words::tr("Needs customer");
    return Words::tr("Received");
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
        return Words::tr("Mail server");
    return connection;
}

} // namespace quittance
