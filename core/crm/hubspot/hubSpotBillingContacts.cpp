#include "core/crm/hubspot/hubSpotBillingContacts.h"

#include "core/crm/CrmBillingContact.h"
#include "core/crm/hubspot/HubSpotSchema.h"

#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

// "Company to billing contact", defined by HubSpot, and the same from the other side.
constexpr int companyToBillingContact = 930;
constexpr int billingContactToCompany = 931;
constexpr int companyToPrimaryContact = 2;

void add(QStringList &ids, const QString &id)
{
    if (!id.isEmpty() && !ids.contains(id))
        ids.append(id);
}

void take(CrmBillingContact &company, const QJsonObject &to)
{
    const QString person = hubSpotId(to.value("toObjectId"_L1));
    add(company.people, person);
    for (const QJsonValue &each : to.value("associationTypes"_L1).toArray()) {
        if (each["category"_L1].toString() != "HUBSPOT_DEFINED"_L1)
            continue;
        const int type = each["typeId"_L1].toInt();
        if (type == companyToBillingContact || type == billingContactToCompany)
            add(company.named, person);
        if (type == companyToPrimaryContact)
            add(company.primary, person);
    }
}

} // namespace

Result<QHash<QString, QString>> hubSpotBillingContacts(
    HubSpotCaller &caller, const QString &version, const QStringList &companies, const StopFlag &stop)
{
    QHash<QString, CrmBillingContact> found;
    QJsonArray inputs;
    for (const QString &id : companies)
        inputs.append(QJsonObject{{"id"_L1, id}});
    while (!inputs.isEmpty()) {
        const Result<HubSpotAnswer> answer
            = caller.call({.path = u"/crm/associations/%1/companies/contacts/batch/read"_s.arg(version),
                              .query = {},
                              .body = QJsonObject{{"inputs"_L1, inputs}},
                              .scope = u"crm.objects.contacts.read"_s},
                stop);
        if (!answer)
            return fail(answer.error());
        inputs = {}; // Companies with many contacts are told in pages of their own.
        for (const QJsonValue &value : answer->json.value("results"_L1).toArray()) {
            const QString company = hubSpotId(value["from"_L1]["id"_L1]);
            for (const QJsonValue &to : value["to"_L1].toArray())
                take(found[company], to.toObject());
            const QString next = hubSpotId(value["paging"_L1]["next"_L1]["after"_L1]);
            if (!next.isEmpty())
                inputs.append(QJsonObject{{"id"_L1, company}, {"after"_L1, next}});
        }
    }
    QHash<QString, QString> chosen;
    for (auto each = found.cbegin(); each != found.cend(); ++each)
        if (const QString person = each->chosen(); !person.isEmpty())
            chosen.insert(each.key(), person);
    return chosen;
}

} // namespace quittance
