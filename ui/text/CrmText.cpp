#include "ui/text/CrmText.h"

#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("quittance::CrmText", text);
}

QString count(qint64 number)
{
    return textLocale().toString(number);
}

//! Salesforce ends an access that nobody used for 30 days.
constexpr qint64 idleWarningDays = 25;

} // namespace

QString crmFieldText(CrmField field)
{
    switch (field) {
    case CrmField::Name:
        return say("Name");
    case CrmField::FirstName:
        return say("First name");
    case CrmField::LastName:
        return say("Last name");
    case CrmField::BillingEmail:
        return say("Billing e-mail");
    case CrmField::Phone:
        return say("Phone");
    case CrmField::Street:
        return say("Street");
    case CrmField::City:
        return say("City");
    case CrmField::Region:
        return say("Region");
    case CrmField::PostCode:
        return say("Post code");
    case CrmField::Country:
        return say("Country");
    case CrmField::TaxId:
        return say("VAT id");
    case CrmField::Currency:
        return say("Currency");
    case CrmField::PaymentTerms:
        return say("Payment terms");
    case CrmField::Owner:
        return say("Owner");
    case CrmField::Stage:
        return say("Stage");
    case CrmField::ExternalId:
        return say("Customer id");
    case CrmField::OpenBalance:
        return say("Open amount");
    case CrmField::OverdueBalance:
        return say("Overdue amount");
    case CrmField::BalanceCurrency:
        return say("Currency of amounts");
    case CrmField::LastInvoiceDate:
        return say("Last invoice");
    case CrmField::LastPaymentDate:
        return say("Last payment");
    case CrmField::SyncedAt:
        return say("Last told");
    }
    return {};
}

QString crmDirectionText(CrmDirection direction)
{
    switch (direction) {
    case CrmDirection::Pull:
        return say("Pull");
    case CrmDirection::Push:
        return say("Push");
    case CrmDirection::Both:
        return say("Both");
    }
    return {};
}

QString crmPolicyText(CrmPolicy policy, const QString &provider)
{
    switch (policy) {
    case CrmPolicy::CrmWins:
        return say("%1 wins").arg(connectionText(provider));
    case CrmPolicy::AppWins:
        return say("Quittance wins");
    case CrmPolicy::Newest:
        return say("Newest wins");
    case CrmPolicy::Ask:
        return say("Ask");
    }
    return {};
}

QString crmReasonText(const QString &reason)
{
    if (reason == "external_id"_L1)
        return say("carries our customer id");
    if (reason == "vat_id"_L1)
        return say("same VAT id");
    if (reason == "email"_L1)
        return say("same e-mail address");
    if (reason == "domain"_L1)
        return say("same e-mail domain");
    return reason;
}

QString interactionKindText(Interaction::Kind kind)
{
    switch (kind) {
    case Interaction::Kind::Note:
        return say("Note");
    case Interaction::Kind::Call:
        return say("Call");
    case Interaction::Kind::Email:
        return say("E-mail");
    case Interaction::Kind::Meeting:
        return say("Meeting");
    case Interaction::Kind::Task:
        return say("Task");
    }
    return {};
}

QString crmStatusText(const CrmStatus &status, const QTimeZone &zone)
{
    QStringList parts;
    parts.append(status.syncedAt.isValid() ? say("As of %1").arg(momentText(status.syncedAt, zone))
                                           : say("Never synced"));
    parts.append(say("%1 companies, %2 people, %3 linked")
                     .arg(count(status.companies), count(status.persons), count(status.linked)));
    if (status.backlog > 0)
        parts.append(say("%1 waiting to be told").arg(count(status.backlog)));
    if (status.resumesAt.isValid())
        parts.append(say("goes on at %1").arg(momentText(status.resumesAt, zone)));
    if (status.quotaUsed && status.quotaMax)
        parts.append(
            say("%1 of %2 requests of the day").arg(count(*status.quotaUsed), count(*status.quotaMax)));
    return parts.join(u" · "_s);
}

QString crmTroubleText(const CrmStatus &status, const QDateTime &now)
{
    const QString crm = connectionText(status.connection.text());
    if (!status.parked.isEmpty()) {
        const CrmParked &first = status.parked.constFirst();
        const QString answer = outboxAnswerText(first.answer);
        const QString what = first.uncertain
            ? say(
                "It is uncertain whether %1 took what it was told of %2. It is looked up before anything is "
                "told again.")
                  .arg(crm, first.customerName)
            : say("%1 did not take what it was told of %2: %3").arg(crm, first.customerName, answer);
        const qsizetype more = status.parked.size() - 1;
        return more == 0 ? what : what + u' ' + say("%1 more like it.").arg(count(more));
    }
    const bool idles = status.connection.text() == "salesforce"_L1 && status.syncedAt.isValid()
        && status.syncedAt.daysTo(now) >= idleWarningDays;
    if (idles)
        return say(
            "Salesforce was not synced for %1 days and ends an access that is not used for 30. Sync now, "
            "or somebody has to sign in again.")
            .arg(status.syncedAt.daysTo(now));
    if (status.brokenMappings > 0)
        return say("%1 mapped fields no longer fit the fields of %2. They are left out until that is mended; "
                   "everything else goes on.")
            .arg(count(status.brokenMappings), crm);
    if (status.orphaned > 0)
        return say("%1 customers are linked to records that are gone in %2.")
            .arg(count(status.orphaned), crm);
    return {};
}

} // namespace quittance
