#include "tests/sandbox/hubspot/HubSpotJson.h"

#include "tests/sandbox/hubspot/HubSpotReplies.h"

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

QJsonObject recordJson(
    const HubSpotRecord &record, const HubSpotData &data, HubSpotType type, const QStringList &properties)
{
    const HubSpotTable &table = data.table(type);
    const HubSpotSchema &schema = table.schema();
    QJsonObject values;
    for (const QString &name : (properties.isEmpty() ? schema.usual() : schema.always() + properties)) {
        if (!schema.column(name))
            continue;
        const QString value = table.value(record, name);
        values[name] = value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
    }
    const QString id = QString::number(record.id);
    QJsonObject json{
        {u"id"_s, id},
        {u"properties"_s, values},
        {u"createdAt"_s, hubSpotTime(record.createdMs)},
        {u"updatedAt"_s, hubSpotTime(record.modifiedMs)},
        {u"archived"_s, record.archivedMs.has_value()},
        {u"url"_s,
            u"https://app.hubspot.com/contacts/%1/record/%2/%3"_s.arg(data.portal())
                .arg(hubSpotTypeId(type), id)},
    };
    if (record.archivedMs)
        json[u"archivedAt"_s] = hubSpotTime(*record.archivedMs);
    return json;
}

QJsonObject historyJson(const HubSpotRecord &record, const HubSpotTable &table, const QJsonArray &properties)
{
    QJsonObject histories;
    for (const QJsonValue &name : properties)
        if (const auto column = table.schema().column(name.toString()))
            histories[name.toString()] = QJsonArray{QJsonObject{{u"value"_s, record.value(*column)},
                {u"timestamp"_s, hubSpotTime(record.sinceMs(*column))}, {u"sourceType"_s, u"CRM_UI"_s}}};
    return histories;
}

HubSpotLinks::Side liveLinks(const HubSpotData &data, HubSpotType type, HubSpotType other, qint64 id)
{
    const HubSpotTable &others = data.table(other);
    HubSpotLinks::Side links;
    if (isEngagement(type) || isEngagement(other))
        for (const qint64 each : data.hangs().of(type, id, other))
            links[each] = {};
    else
        links = type == HubSpotType::Contacts ? data.links().companiesOf(id) : data.links().contactsOf(id);
    std::erase_if(links, [&](const auto &link) { return !others.live().contains(link.first); });
    return links;
}

QJsonObject associationsJson(const HubSpotData &data, HubSpotType type, qint64 id)
{
    const bool contacts = type == HubSpotType::Contacts;
    const QString label = contacts ? u"contact_to_company"_s : u"company_to_contact"_s;
    QJsonArray results;
    for (const auto &[other, how] :
        liveLinks(data, type, contacts ? HubSpotType::Companies : HubSpotType::Contacts, id)) {
        const QString otherId = QString::number(other);
        if (how.primary)
            results.append(QJsonObject{{u"id"_s, otherId}, {u"type"_s, label}});
        results.append(QJsonObject{{u"id"_s, otherId}, {u"type"_s, label + u"_unlabeled"_s}});
    }
    if (results.isEmpty())
        return {};
    return {{contacts ? u"companies"_s : u"contacts"_s, QJsonObject{{u"results"_s, results}}}};
}

HttpReply refusal(const HubSpotCall &call, const QString &message)
{
    return hubSpotError(400, u"VALIDATION_ERROR"_s, message, call.correlationId);
}

} // namespace quittance::sandbox
