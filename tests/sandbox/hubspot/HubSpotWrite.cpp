#include "tests/sandbox/hubspot/HubSpotWrite.h"

#include "tests/sandbox/hubspot/HubSpotReplies.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

constexpr qsizetype textMax = 65'536;
constexpr qint64 dayMs = 86'400'000;

HubSpotRefused wrong(const QString &code, const QString &property, const QString &words)
{
    // The service packs a list into the message.
    return {
        .message = u"Property values were not valid: [{\"isValid\":false,\"message\":\"%1\",\"error\":\"%2\","
                   "\"name\":\"%3\"}]"_s.arg(words, code, property),
        .code = code,
        .property = property};
}

std::optional<HubSpotRefused> storeDate(const HubSpotProperty &property, QString &value)
{
    bool isNumber = false;
    if (const qint64 ms = value.toLongLong(&isNumber); isNumber) {
        if (ms % dayMs != 0)
            return wrong(
                u"INVALID_DATE"_s, property.name, u"%1 is at a time that is not midnight!"_s.arg(value));
        value = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).date().toString(Qt::ISODate);
        return {};
    }
    const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (value.size() > 10 && time.isValid() && time.toUTC().time() != QTime(0, 0))
        return wrong(u"INVALID_DATE"_s, property.name, u"%1 is at a time that is not midnight!"_s.arg(value));
    if (!QDate::fromString(value.left(10), Qt::ISODate).isValid())
        return wrong(u"INVALID_DATE"_s, property.name, u"%1 was not a valid date."_s.arg(value));
    value = value.left(10);
    return {};
}

std::optional<HubSpotRefused> storeInstant(const HubSpotProperty &property, QString &value)
{
    bool isNumber = false;
    if (const qint64 ms = value.toLongLong(&isNumber); isNumber) {
        value = hubSpotTime(ms);
        return {};
    }
    const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (!time.isValid())
        return wrong(u"INVALID_DATE"_s, property.name, u"%1 was not a valid datetime."_s.arg(value));
    value = hubSpotTime(time.toMSecsSinceEpoch());
    return {};
}

std::optional<HubSpotRefused> checkOptions(const HubSpotProperty &property, const QString &value)
{
    const bool many = property.fieldType == "checkbox"_L1;
    for (const QString &part : many ? value.split(u';', Qt::SkipEmptyParts) : QStringList{value})
        if (!property.options.isEmpty() && !property.options.contains(part)) // Case matters.
            return wrong(u"INVALID_OPTION"_s, property.name,
                u"%1 was not one of the allowed options: [%2]"_s.arg(part, property.options.join(u", ")));
    return {};
}

//! Checks a value and brings it into the form in which it is kept.
std::optional<HubSpotRefused> store(const HubSpotProperty &property, QString &value)
{
    static const QRegularExpression number(u"^-?\\d+(\\.\\d+)?$"_s);
    if (value.isEmpty())
        return {};
    if (property.type == "date"_L1)
        return storeDate(property, value);
    if (property.type == "datetime"_L1)
        return storeInstant(property, value);
    if (property.type == "enumeration"_L1)
        return checkOptions(property, value);
    if (property.type == "number"_L1 && !number.match(value).hasMatch())
        return wrong(u"INVALID_NUMBER"_s, property.name, u"%1 was not a valid number."_s.arg(value));
    if (property.type == "bool"_L1 && value != "true"_L1 && value != "false"_L1)
        return wrong(u"INVALID_BOOLEAN"_s, property.name, u"%1 was not a valid boolean."_s.arg(value));
    if (value.size() > textMax)
        return wrong(u"PROPERTY_LENGTH_EXCEEDED"_s, property.name, u"the value is too long"_s);
    return {};
}

std::optional<HubSpotRefused> checkUnique(
    const HubSpotCall &call, qint64 id, const HubSpotProperty &property, const QString &value)
{
    if (!property.unique || value.isEmpty())
        return {};
    for (const auto &[other, record] : call.table().live()) {
        const QString theirs = call.table().value(*record, property.name);
        if (other == id || theirs.compare(value, Qt::CaseInsensitive) != 0)
            continue;
        if (property.name == "email"_L1)
            return HubSpotRefused{.status = 409,
                .category = u"CONFLICT"_s,
                .message = u"Contact already exists. Existing ID: %1"_s.arg(other)};
        return wrong(u"CONFLICTING_UNIQUE_VALUE"_s, property.name,
            u"Cannot set PropertyValueCoordinates{propertyName=%1} on %2. %3 already has that value."_s
                .arg(property.name)
                .arg(id)
                .arg(other));
    }
    return {};
}

std::optional<HubSpotRefused> checkOne(
    const HubSpotCall &call, qint64 id, const QString &name, const QJsonValue &given, QString &value)
{
    const std::optional<HubSpotProperty> property = call.table().schema().find(name);
    if (!property)
        return wrong(u"PROPERTY_DOESNT_EXIST"_s, name, u"Property %1 does not exist"_s.arg(name));
    if (property->readOnly || property->calculated)
        return wrong(
            u"READ_ONLY_VALUE"_s, name, u"%1 is a read only property; its value cannot be set."_s.arg(name));
    if (!given.isString())
        return HubSpotRefused{
            .message = u"Invalid input JSON: the value of %1 must be a string"_s.arg(name), .property = name};
    value = given.toString();
    if (const QString code = call.table().schema().refusalOf(value); !code.isEmpty())
        return wrong(code, name, u"%1 is not taken here"_s.arg(name));
    if (auto refused = store(*property, value))
        return refused;
    return checkUnique(call, id, *property, value);
}

//! What an admin has made required binds whoever writes, since 2026-09.
std::optional<HubSpotRefused> checkRequired(
    const HubSpotCall &call, qint64 id, const QHash<QString, QString> &values)
{
    if (call.route.version != HubSpotRoute::Version::September2026)
        return {};
    for (const QString &name : call.table().schema().required()) {
        const auto given = values.constFind(name);
        const bool empties = given != values.cend() && given->isEmpty();
        if (empties || (id == 0 && given == values.cend()))
            return HubSpotRefused{
                .message = u"Error creating or updating record: required property %1 is missing"_s.arg(name),
                .code = u"REQUIRED_PROPERTY_MISSING"_s,
                .property = name};
    }
    return {};
}

} // namespace

HttpReply HubSpotRefused::reply(const QString &correlationId) const
{
    QJsonObject body{{u"status"_s, u"error"_s}, {u"message"_s, message}, {u"correlationId"_s, correlationId},
        {u"category"_s, category}};
    if (!code.isEmpty())
        body[u"errors"_s] = QJsonArray{QJsonObject{{u"message"_s, message}, {u"code"_s, code},
            {u"context"_s, QJsonObject{{u"propertyName"_s, QJsonArray{property}}}}}};
    return hubSpotReply(status, body);
}

QJsonObject HubSpotRefused::item(const QString &trace) const
{
    QJsonObject context{{u"objectWriteTraceId"_s, QJsonArray{trace}}};
    if (!property.isEmpty())
        context[u"propertyName"_s] = QJsonArray{property};
    return {{u"status"_s, u"error"_s}, {u"category"_s, category}, {u"message"_s, message},
        {u"context"_s, context}};
}

HubSpotWrite HubSpotWrite::check(const HubSpotCall &call, qint64 id, const QJsonValue &properties)
{
    HubSpotWrite write{.id = id};
    if (!properties.isObject()) {
        write.refused = HubSpotRefused{.message = u"properties must be an object"_s};
        return write;
    }
    const QJsonObject given = properties.toObject();
    for (auto property = given.begin(); property != given.end() && !write.refused; ++property) {
        QString value;
        write.refused = checkOne(call, id, property.key(), *property, value);
        write.values.insert(property.key(), value);
    }
    if (!write.refused)
        write.refused = checkRequired(call, id, write.values);
    return write;
}

} // namespace quittance::sandbox
