#include "tests/sandbox/hubspot/HubSpotJson.h"
#include "tests/sandbox/hubspot/HubSpotReplies.h"

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

constexpr qsizetype inputsMax = 1000;

//! HubSpot's number of "hangs on", from an engagement or to it.
int hangType(HubSpotType from, HubSpotType to)
{
    const bool outward = isEngagement(from);
    const bool withContact = (outward ? to : from) == HubSpotType::Contacts;
    const int back = outward ? 0 : 1;
    switch (outward ? from : to) {
    case HubSpotType::Notes:
        return (withContact ? 202 : 190) - back;
    case HubSpotType::Calls:
        return (withContact ? 194 : 182) - back;
    case HubSpotType::Emails:
        return (withContact ? 198 : 186) - back;
    case HubSpotType::Meetings:
        return (withContact ? 200 : 188) - back;
    default:
        return (withContact ? 204 : 192) - back;
    }
}

//! The labels of one link, as the dated versions and v4 spell them.
QJsonArray linkTypes(HubSpotType from, HubSpotType to, HubSpotLink how)
{
    const bool contacts = from == HubSpotType::Contacts;
    const auto type = [](int id, const QJsonValue &label) {
        return QJsonObject{{u"category"_s, u"HUBSPOT_DEFINED"_s}, {u"typeId"_s, id}, {u"label"_s, label}};
    };
    QJsonArray types;
    if (isEngagement(from) || isEngagement(to))
        return {type(hangType(from, to), QJsonValue::Null)};
    if (how.primary)
        types.append(type(contacts ? 1 : 2, u"Primary"_s));
    types.append(type(contacts ? 279 : 280, QJsonValue::Null));
    if (how.billing)
        types.append(type(contacts ? 931 : 930, u"Billing contact"_s));
    return types;
}

QJsonArray oldLinkTypes(HubSpotType from, HubSpotType other, const QString &id, HubSpotLink how)
{
    const QString label = hubSpotTypeSingular(from) + u"_to_"_s + hubSpotTypeSingular(other);
    QJsonArray to;
    if (isEngagement(from) || isEngagement(other))
        return {QJsonObject{{u"id"_s, id}, {u"type"_s, label}}};
    if (how.primary)
        to.append(QJsonObject{{u"id"_s, id}, {u"type"_s, label}});
    to.append(QJsonObject{{u"id"_s, id}, {u"type"_s, label + u"_unlabeled"_s}});
    return to;
}

//! One input's part of the answer: at most a page of links beyond the input's own cursor. Empty without
//! links.
QJsonObject linksJson(const HubSpotCall &call, const QJsonValue &input)
{
    const QString id = input["id"_L1].toString();
    const HubSpotLinks::Side links = liveLinks(call.data, call.route.type, call.route.to, id.toLongLong());
    auto at = links.upper_bound(input["after"_L1].toString().toLongLong());
    QJsonArray to;
    qint64 last = 0;
    for (int number = 0; at != links.end() && number < call.data.linksPerPage(); ++number, ++at) {
        last = at->first;
        const QString other = QString::number(at->first);
        if (call.route.version == HubSpotRoute::Version::V3) {
            for (const QJsonValue &entry : oldLinkTypes(call.route.type, call.route.to, other, at->second))
                to.append(entry);
            continue;
        }
        // v4 spells ids as numbers here, the dated versions as strings.
        const bool number4 = call.route.version == HubSpotRoute::Version::V4;
        to.append(QJsonObject{{u"toObjectId"_s, number4 ? QJsonValue(at->first) : QJsonValue(other)},
            {u"associationTypes"_s, linkTypes(call.route.type, call.route.to, at->second)}});
    }
    if (to.isEmpty())
        return {};
    QJsonObject json{{u"from"_s, QJsonObject{{u"id"_s, id}}}, {u"to"_s, to}};
    if (at != links.end())
        json[u"paging"_s] = QJsonObject{{u"next"_s, QJsonObject{{u"after"_s, QString::number(last)}}}};
    return json;
}

QJsonObject noLinks(const HubSpotCall &call, const QString &id)
{
    const QString from = hubSpotTypeSingular(call.route.type);
    const QString to = hubSpotTypeSingular(call.route.to);
    return {{u"status"_s, u"error"_s}, {u"category"_s, u"OBJECT_NOT_FOUND"_s},
        {u"subCategory"_s, u"crm.associations.NO_ASSOCIATIONS_FOUND"_s},
        {u"message"_s, u"No %1 is associated with %2 %3."_s.arg(to, from, id)},
        {u"context"_s,
            QJsonObject{{u"fromObjectId"_s, QJsonArray{id}}, {u"fromObjectType"_s, QJsonArray{from}},
                {u"toObjectType"_s, QJsonArray{to}}}}};
}

QJsonObject propertyJson(const HubSpotProperty &property)
{
    QJsonArray options;
    for (const QString &value : property.options) {
        options.append(QJsonObject{{u"label"_s, value}, {u"value"_s, value},
            {u"displayOrder"_s, options.size()}, {u"hidden"_s, false}});
    }
    return {{u"name"_s, property.name}, {u"label"_s, property.label}, {u"type"_s, property.type},
        {u"fieldType"_s, property.fieldType}, {u"groupName"_s, property.group}, {u"description"_s, QString()},
        {u"options"_s, options}, {u"calculated"_s, property.calculated},
        {u"externalOptions"_s, property.name == "hubspot_owner_id"_L1},
        {u"hasUniqueValue"_s, property.unique}, {u"hubspotDefined"_s, property.hubSpotDefined},
        {u"hidden"_s, false}, {u"formField"_s, !property.readOnly}, {u"archived"_s, false},
        {u"modificationMetadata"_s,
            QJsonObject{{u"archivable"_s, !property.hubSpotDefined},
                {u"readOnlyDefinition"_s, property.hubSpotDefined},
                {u"readOnlyOptions"_s, property.hubSpotDefined}, {u"readOnlyValue"_s, property.readOnly}}}};
}

} // namespace

HttpReply answerAssociations(const HubSpotCall &call)
{
    if (call.route.type == call.route.to || (isEngagement(call.route.type) && isEngagement(call.route.to)))
        return refusal(call, u"only links with contacts and companies are kept"_s);
    const QJsonArray inputs = call.body["inputs"_L1].toArray();
    if (inputs.isEmpty() || inputs.size() > inputsMax)
        return refusal(call, u"inputs must hold 1 to %1 ids"_s.arg(inputsMax));
    QJsonArray results;
    QJsonArray errors;
    for (const QJsonValue &input : inputs) {
        if (!input["id"_L1].isString())
            return refusal(call, u"the id of an input must be a string"_s);
        const QJsonObject links = linksJson(call, input);
        if (links.isEmpty())
            errors.append(noLinks(call, input["id"_L1].toString()));
        else
            results.append(links);
    }
    QJsonObject body{{u"status"_s, u"COMPLETE"_s}, {u"results"_s, results},
        {u"startedAt"_s, hubSpotTime(call.nowMs)}, {u"completedAt"_s, hubSpotTime(call.nowMs)}};
    if (errors.isEmpty())
        return hubSpotReply(200, body);
    body[u"numErrors"_s] = errors.size();
    body[u"errors"_s] = errors;
    return hubSpotReply(call.route.tellsPartial() ? 207 : 200, body);
}

HttpReply answerProperties(const HubSpotCall &call)
{
    QJsonArray results;
    if (call.query.queryItemValue(u"archived"_s) != "true"_L1) {
        for (const HubSpotProperty &property : call.table().schema().properties())
            results.append(propertyJson(property));
    }
    return hubSpotReply(200, {{u"results"_s, results}});
}

HttpReply answerProperty(const HubSpotCall &call)
{
    const std::optional<HubSpotProperty> property = call.table().schema().find(call.route.name);
    if (!property) {
        return hubSpotError(404, u"OBJECT_NOT_FOUND"_s,
            u"Property \"%1\" does not exist"_s.arg(call.route.name), call.correlationId);
    }
    return hubSpotReply(200, propertyJson(*property));
}

HttpReply answerOwners(const HubSpotCall &call)
{
    const QString email = call.query.queryItemValue(u"email"_s, QUrl::FullyDecoded);
    QJsonArray results;
    for (const HubSpotData::Owner &owner : HubSpotData::owners()) {
        if (!email.isEmpty() && email != owner.email)
            continue;
        results.append(QJsonObject{{u"id"_s, owner.id}, {u"email"_s, owner.email}, {u"type"_s, u"PERSON"_s},
            {u"firstName"_s, owner.first}, {u"lastName"_s, owner.last},
            {u"userId"_s, owner.id.toInt() + 1000}, {u"archived"_s, false}});
    }
    const bool archived = call.query.queryItemValue(u"archived"_s) == "true"_L1;
    return hubSpotReply(200, {{u"results"_s, archived ? QJsonArray() : results}});
}

HttpReply answerAccount(const HubSpotCall &call)
{
    return hubSpotReply(200,
        {{u"portalId"_s, call.data.portal()}, {u"accountType"_s, u"STANDARD"_s},
            {u"timeZone"_s, u"Europe/Berlin"_s}, {u"companyCurrency"_s, u"EUR"_s},
            {u"additionalCurrencies"_s, QJsonArray{u"USD"_s, u"TRY"_s, u"JPY"_s}},
            {u"utcOffset"_s, u"+01:00"_s}, {u"utcOffsetMilliseconds"_s, 3'600'000},
            {u"uiDomain"_s, u"app.hubspot.com"_s}, {u"dataHostingLocation"_s, u"eu1"_s}});
}

} // namespace quittance::sandbox
