#include "tests/sandbox/hubspot/HubSpotJson.h"
#include "tests/sandbox/hubspot/HubSpotReplies.h"

#include <QRegularExpression>

#include <algorithm>

// What changes the schema through the API.

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

constexpr qsizetype uniqueMax = 10;
constexpr qsizetype customMax = 1000;

HttpReply conflict(const HubSpotCall &call, const QString &message)
{
    return hubSpotError(409, u"OBJECT_ALREADY_EXISTS"_s, message, call.correlationId);
}

//! The words of a refusal, or nothing.
QString trouble(const HubSpotSchema &schema, const QJsonObject &body)
{
    static const QRegularExpression name(u"^[a-z][a-z0-9_]{0,99}$"_s);
    static const QStringList types{
        u"bool"_s, u"date"_s, u"datetime"_s, u"enumeration"_s, u"number"_s, u"phone_number"_s, u"string"_s};
    for (const QLatin1StringView needed : {"name"_L1, "label"_L1, "type"_L1, "fieldType"_L1, "groupName"_L1})
        if (body[needed].toString().isEmpty())
            return u"Some required fields were not set: [%1]"_s.arg(needed);
    if (!name.match(body["name"_L1].toString()).hasMatch())
        return u"the name must be lower case and begin with a letter"_s;
    if (!types.contains(body["type"_L1].toString()))
        return u"Invalid enum value for \"type\""_s;
    if (!schema.groups().contains(body["groupName"_L1].toString()))
        return u"the property group %1 does not exist"_s.arg(body["groupName"_L1].toString());
    if (body["type"_L1].toString() == "enumeration"_L1 && body["options"_L1].toArray().isEmpty())
        return u"an enumeration needs options"_s;
    const QList<HubSpotProperty> all = schema.properties();
    const auto own = std::ranges::count_if(all, [](const auto &each) { return !each.hubSpotDefined; });
    const auto unique
        = std::ranges::count_if(all, [](const auto &each) { return each.unique && !each.hubSpotDefined; });
    if (own >= customMax)
        return u"the limit of %1 custom properties is reached"_s.arg(customMax);
    if (body["hasUniqueValue"_L1].toBool() && unique >= uniqueMax)
        return u"the limit of %1 unique properties of an object type is reached"_s.arg(uniqueMax);
    return {};
}

} // namespace

HttpReply answerMakeProperty(const HubSpotCall &call)
{
    HubSpotSchema &schema = call.table().schema();
    const QString name = call.body["name"_L1].toString();
    if (schema.find(name))
        return conflict(call, u"A property named '%1' already exists."_s.arg(name));
    if (const QString wrong = trouble(schema, call.body); !wrong.isEmpty())
        return refusal(call, wrong);
    HubSpotProperty property{.name = name,
        .label = call.body["label"_L1].toString(),
        .type = call.body["type"_L1].toString(),
        .fieldType = call.body["fieldType"_L1].toString(),
        .group = call.body["groupName"_L1].toString(),
        .hubSpotDefined = false,
        .unique = call.body["hasUniqueValue"_L1].toBool()};
    for (const QJsonValue &option : call.body["options"_L1].toArray())
        property.options.append(option["value"_L1].toString());
    schema.add(property);
    HubSpotCall told = call;
    told.route.name = name;
    HttpReply reply = answerProperty(told);
    reply.status = 201;
    return reply;
}

HttpReply answerGroups(const HubSpotCall &call)
{
    QJsonArray results;
    for (const QString &group : call.table().schema().groups())
        results.append(QJsonObject{
            {u"name"_s, group}, {u"label"_s, group}, {u"archived"_s, false}, {u"displayOrder"_s, -1}});
    return hubSpotReply(200, {{u"results"_s, results}});
}

HttpReply answerMakeGroup(const HubSpotCall &call)
{
    const QString name = call.body["name"_L1].toString();
    if (name.isEmpty() || call.body["label"_L1].toString().isEmpty())
        return refusal(call, u"Some required fields were not set: [name, label]"_s);
    if (call.table().schema().groups().contains(name))
        return conflict(call, u"A property group named '%1' already exists."_s.arg(name));
    call.table().schema().addGroup(name);
    return hubSpotReply(201,
        {{u"name"_s, name}, {u"label"_s, call.body["label"_L1]}, {u"archived"_s, false},
            {u"displayOrder"_s, -1}});
}

} // namespace quittance::sandbox
