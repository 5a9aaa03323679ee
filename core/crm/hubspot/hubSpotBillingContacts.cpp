#include "core/crm/hubspot/hubSpotBillingContacts.h"

#include "core/crm/hubspot/HubSpotSchema.h"

#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

// "Company to billing contact", defined by HubSpot, and the same from the other side.
constexpr int companyToBillingContact = 930;
constexpr int billingContactToCompany = 931;

bool isBilling(const QJsonObject &to)
{
    for (const QJsonValue &each : to.value("associationTypes"_L1).toArray()) {
        const int type = each["typeId"_L1].toInt();
        if (each["category"_L1].toString() == "HUBSPOT_DEFINED"_L1
            && (type == companyToBillingContact || type == billingContactToCompany))
            return true;
    }
    return false;
}

} // namespace

Result<QHash<QString, QString>> hubSpotBillingContacts(
    HubSpotCaller &caller, const QString &version, const QStringList &companies, const StopFlag &stop)
{
    QHash<QString, QStringList> found;
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
                if (isBilling(to.toObject()))
                    found[company].append(hubSpotId(to["toObjectId"_L1]));
            const QString next = hubSpotId(value["paging"_L1]["next"_L1]["after"_L1]);
            if (!next.isEmpty())
                inputs.append(QJsonObject{{"id"_L1, company}, {"after"_L1, next}});
        }
    }
    QHash<QString, QString> only;
    for (auto each = found.cbegin(); each != found.cend(); ++each)
        if (each->size() == 1)
            only.insert(each.key(), each->first());
    return only;
}

} // namespace quittance
