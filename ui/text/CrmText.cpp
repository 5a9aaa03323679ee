#include "ui/text/CrmText.h"

#include "ui/text/ActivityText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::CrmText)
};

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
        return Words::tr("Name");
    case CrmField::FirstName:
        return Words::tr("First name");
    case CrmField::LastName:
        return Words::tr("Last name");
    case CrmField::BillingEmail:
        return Words::tr("Billing e-mail");
    case CrmField::Phone:
        return Words::tr("Phone");
    case CrmField::Street:
        return Words::tr("Street");
    case CrmField::City:
        return Words::tr("City");
    case CrmField::Region:
        return Words::tr("Region");
    case CrmField::PostCode:
        return Words::tr("Postcode");
    case CrmField::Country:
        return Words::tr("Country");
    case CrmField::TaxId:
        return Words::tr("VAT id");
    case CrmField::Currency:
        return Words::tr("Currency");
    case CrmField::PaymentTerms:
        return Words::tr("Payment terms");
    case CrmField::Owner:
        return Words::tr("Owner");
    case CrmField::Stage:
        return Words::tr("Stage");
    case CrmField::ExternalId:
        return Words::tr("Customer id");
    case CrmField::OpenBalance:
        return Words::tr("Open amount");
    case CrmField::OverdueBalance:
        return Words::tr("Overdue amount");
    case CrmField::BalanceCurrency:
        return Words::tr("Currency of amounts");
    case CrmField::LastInvoiceDate:
        return Words::tr("Last invoice");
    case CrmField::LastPaymentDate:
        return Words::tr("Last payment");
    case CrmField::SyncedAt:
        return Words::tr("Last told");
    }
    return {};
}

QString crmKindText(ContactRow::Kind kind)
{
    return kind == ContactRow::Kind::Company ? Words::tr("company") : Words::tr("person");
}

QString crmMappingEffectText(const CrmMappingEffect &effect)
{
    if (effect.looked == 0)
        return Words::tr("No customer is linked yet, so nothing changes now.");
    if (effect.changed == 0 && effect.isUnread)
        return Words::tr(
            "What the records of %1 linked customers say there was not read yet: who changes is known "
            "after the next sync.")
            .arg(count(effect.looked));
    if (effect.changed == 0)
        return Words::tr("None of %1 linked customers would change.").arg(count(effect.looked));
    QString text = effect.changed == 1
        ? Words::tr("1 of %1 linked customers would change at the next sync.").arg(count(effect.looked))
        : Words::tr("%1 of %2 linked customers would change at the next sync.")
              .arg(count(effect.changed), count(effect.looked));
    if (effect.changed > effect.lines.size())
        text += u' ' + Words::tr("The first %1 are listed.").arg(count(effect.lines.size()));
    if (effect.isUnread)
        text += u' ' + Words::tr("More may: one of the fields was not read yet, which the next sync does.");
    return text;
}

QString crmEffectLineText(const CrmMappingEffect::Line &line, const QString &provider)
{
    const QString crm = connectionText(provider);
    QStringList parts;
    if (line.takes)
        parts.append(Words::tr("takes over what %1 says").arg(crm));
    if (line.tells)
        parts.append(Words::tr("is told to %1").arg(crm));
    if (line.asks)
        parts.append(Words::tr("waits for you to decide"));
    return parts.join(u", "_s);
}

QString crmOursText(const CrmConflict &conflict, const QTimeZone &zone)
{
    if (conflict.oursBy.isEmpty())
        return {};
    return Words::tr("%1 · %2", "who, when")
        .arg(actorText(conflict.oursBy), momentText(conflict.oursAt, zone));
}

QString crmTheirsText(const CrmConflict &conflict, const QTimeZone &zone)
{
    if (!conflict.theirsAt.isValid())
        return {};
    const QString changed = Words::tr("record changed %1").arg(momentText(conflict.theirsAt, zone));
    return conflict.theirsOwner.isEmpty()
        ? changed
        : changed + u" · "_s + Words::tr("owner %1").arg(conflict.theirsOwner);
}

QString crmDirectionText(CrmDirection direction)
{
    switch (direction) {
    case CrmDirection::Pull:
        return Words::tr("Pull");
    case CrmDirection::Push:
        return Words::tr("Push");
    case CrmDirection::Both:
        return Words::tr("Both");
    }
    return {};
}

QString crmPolicyText(CrmPolicy policy, const QString &provider)
{
    switch (policy) {
    case CrmPolicy::CrmWins:
        return Words::tr("%1 wins").arg(connectionText(provider));
    case CrmPolicy::AppWins:
        return Words::tr("Quittance wins");
    case CrmPolicy::Newest:
        if (tellsFieldTimes(provider))
            return Words::tr("The newest wins");
        break; // It comes to the same.
    case CrmPolicy::Ask:
        break;
    }
    return Words::tr("Ask");
}

QString crmOwnFieldText(const CrmOwnField &field, const QString &provider)
{
    const bool isHubSpot = provider == "hubspot"_L1;
    switch (typeOf(field.field)) {
    case CrmFieldType::Amount:
        return isHubSpot ? Words::tr("number")
                         : Words::tr("Currency(16, 2)", "a kind of field, as Salesforce calls it");
    case CrmFieldType::Day:
        return isHubSpot ? Words::tr("date") : Words::tr("Date", "a kind of field, as Salesforce calls it");
    case CrmFieldType::Instant:
        return isHubSpot ? Words::tr("date and time")
                         : Words::tr("Date/Time", "a kind of field, as Salesforce calls it");
    case CrmFieldType::Email:
        return Words::tr("Email", "a kind of field, as Salesforce calls it");
    case CrmFieldType::Currency:
        return isHubSpot ? Words::tr("text")
                         : Words::tr("Text(3)", "a kind of field, as Salesforce calls it");
    case CrmFieldType::Terms:
        return isHubSpot ? Words::tr("choice of NET0 to NET90")
                         : Words::tr("Text(8)", "a kind of field, as Salesforce calls it");
    default:
        break;
    }
    if (field.field == CrmField::ExternalId)
        return isHubSpot
            ? Words::tr("text, no two alike")
            : Words::tr("Text(40), External ID, unique", "a kind of field, as Salesforce calls it");
    return isHubSpot ? Words::tr("text") : Words::tr("Text(40)", "a kind of field, as Salesforce calls it");
}

QString crmOwnFieldLine(const CrmOwnField &field, const QString &provider)
{
    const bool isCompany = field.kind == ContactRow::Kind::Company;
    const QString object = provider == "hubspot"_L1 ? (isCompany ? u"company"_s : u"contact"_s)
                                                    : (isCompany ? u"Account"_s : u"Contact"_s);
    return Words::tr("%1.%2: %3", "kind of record, name of a field, kind of field")
        .arg(object, field.remote, crmOwnFieldText(field, provider));
}

QString crmOwnFieldsText(const QList<CrmOwnField> &fields, const QString &provider)
{
    const QString crm = connectionText(provider);
    qsizetype there = 0;
    bool isKnown = true;
    for (const CrmOwnField &field : fields) {
        there += field.state == CrmOwnField::State::There ? 1 : 0;
        isKnown &= field.state != CrmOwnField::State::NotKnown;
    }
    if (there == fields.size())
        return Words::tr("All %1 are there. What is still out of use is mended in the field mapping.")
            .arg(count(there));
    const QString stand = isKnown
        ? Words::tr("%1 of %2 are there.").arg(count(there), count(fields.size()))
        : Words::tr("%1 has not told its fields yet, so it is not known which are there.").arg(crm);
    const QString next = provider == "hubspot"_L1
        ? Words::tr(
            "Those that are missing are made in the property group “Quittance”; nothing else is changed.")
        : Words::tr(
            "Only an administrator can make fields in Salesforce: Setup › Object Manager › Account or "
            "Contact › Fields & Relationships › New, with these names, visible to the user who signed in "
            "here. Copy the list for them, and look again afterwards.");
    return stand + u' ' + next;
}

QString crmReasonText(const QString &reason)
{
    if (reason == "external_id"_L1)
        return Words::tr("carries our customer id");
    if (reason == "vat_id"_L1)
        return Words::tr("same VAT id");
    if (reason == "email"_L1)
        return Words::tr("same e-mail address");
    if (reason == "domain"_L1)
        return Words::tr("same e-mail domain");
    return reason;
}

QString interactionKindText(Interaction::Kind kind)
{
    switch (kind) {
    case Interaction::Kind::Note:
        return Words::tr("Note");
    case Interaction::Kind::Call:
        return Words::tr("Call");
    case Interaction::Kind::Email:
        return Words::tr("E-mail");
    case Interaction::Kind::Meeting:
        return Words::tr("Meeting");
    case Interaction::Kind::Task:
        return Words::tr("Task");
    }
    return {};
}

QStringList crmStatusParts(const CrmStatus &status, const QTimeZone &zone)
{
    QStringList parts;
    parts.append(status.syncedAt.isValid() ? Words::tr("As of %1").arg(momentText(status.syncedAt, zone))
                                           : Words::tr("Never synced"));
    if (status.backlog > 0)
        parts.append(Words::tr("%1 waiting to be told").arg(count(status.backlog)));
    if (status.resumesAt.isValid())
        parts.append(Words::tr("goes on at %1").arg(momentText(status.resumesAt, zone)));
    parts.append(Words::tr("%1 companies, %2 people, %3 linked")
                     .arg(count(status.companies), count(status.persons), count(status.linked)));
    if (status.quotaUsed && status.quotaMax)
        parts.append(
            Words::tr("%1 of %2 requests of the day").arg(count(*status.quotaUsed), count(*status.quotaMax)));
    return parts;
}

QString crmTroubleText(const CrmStatus &status, const QDateTime &now, const QTimeZone &zone)
{
    const QString crm = connectionText(status.connection.text());
    if (!status.accessTrouble.isEmpty())
        return Words::tr("%1 has not let us in since %2. %3", "name, when, what is the matter and what to do")
            .arg(crm, momentText(status.accessTroubleSince, zone), errorText(crmAccessError(status)));
    if (!status.parked.isEmpty()) {
        const CrmParked &first = status.parked.constFirst();
        QStringList fields;
        for (const CrmParked::Field &field : first.fields)
            fields.append(field.name);
        const QString answer = outboxAnswerText(first.answer);
        const QString what = first.uncertain
            ? Words::tr(
                "It is uncertain whether %1 took what it was told of %2. It is looked up before anything is "
                "told again.")
                  .arg(crm, first.customerName)
            : fields.isEmpty()
            ? Words::tr("%1 did not take what it was told of %2: %3").arg(crm, first.customerName, answer)
            : Words::tr("%1 did not take these fields of %2 (%4), all else goes on: %3")
                  .arg(crm, first.customerName, answer, fields.join(u", "_s));
        const qsizetype more = status.parked.size() - 1;
        return more == 0 ? what : what + u' ' + Words::tr("%1 more like it.").arg(count(more));
    }
    const bool idles = status.connection.text() == "salesforce"_L1 && status.syncedAt.isValid()
        && status.syncedAt.daysTo(now) >= idleWarningDays;
    if (idles)
        return Words::tr(
            "Salesforce was not synced for %1 days and ends an access that is not used for 30. Sync now, "
            "or somebody has to sign in again.")
            .arg(status.syncedAt.daysTo(now));
    if (status.brokenMappings > 0)
        return Words::tr(
            "%1 mapped fields no longer fit the fields of %2. They are left out until that is mended; "
            "everything else goes on.")
            .arg(count(status.brokenMappings), crm);
    if (status.orphaned > 0)
        return Words::tr("%1 customers are linked to records that are gone in %2.")
            .arg(count(status.orphaned), crm);
    return {};
}

} // namespace quittance
