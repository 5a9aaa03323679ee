#include "core/crm/crmFieldFit.h"

#include "core/domain/crmValue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Type = CrmProperty::Type;

constexpr std::array typeCodes{"text"_L1, "email"_L1, "phone"_L1, "url"_L1, "number"_L1, "money"_L1,
    "date"_L1, "instant"_L1, "choice"_L1, "choices"_L1, "flag"_L1, "other"_L1};

bool isAmong(Type type, std::initializer_list<Type> types)
{
    return std::ranges::find(types, type) != types.end();
}

bool fits(CrmFieldType ours, CrmDirection direction, Type theirs)
{
    switch (ours) {
    case CrmFieldType::Text:
        // A number can be read as a text, but not every text be written into it.
        return isAmong(theirs, {Type::Text, Type::Email, Type::Phone, Type::Url, Type::Choice})
            || (direction == CrmDirection::Pull && isAmong(theirs, {Type::Number, Type::Date}));
    case CrmFieldType::Lines:
    case CrmFieldType::TaxId:
        return theirs == Type::Text;
    case CrmFieldType::Email:
        return isAmong(theirs, {Type::Text, Type::Email});
    case CrmFieldType::Phone:
        return isAmong(theirs, {Type::Text, Type::Phone});
    case CrmFieldType::Country:
    case CrmFieldType::Currency:
    case CrmFieldType::Terms:
        return isAmong(theirs, {Type::Text, Type::Choice});
    case CrmFieldType::Owner:
        return isAmong(theirs, {Type::Text, Type::Choice, Type::Other});
    case CrmFieldType::Amount:
        return isAmong(theirs, {Type::Text, Type::Number, Type::Money});
    case CrmFieldType::Day:
        return isAmong(theirs, {Type::Text, Type::Date});
    case CrmFieldType::Instant:
        return isAmong(theirs, {Type::Text, Type::Instant});
    }
    return false;
}

bool isLimited(const CrmProperty &property)
{
    return property.type == Type::Choice && property.restricted && !property.options.isEmpty();
}

//! Whether any of the options can be one of our values at all.
bool hasUsableOption(CrmField field, const CrmProperty &property)
{
    const CrmFieldType type = typeOf(field);
    return std::ranges::any_of(property.options, [&](const CrmProperty::Option &option) {
        const QString value = normalCrmValue(type, option.value);
        switch (type) {
        case CrmFieldType::Terms:
            return termDaysOf(value).has_value();
        case CrmFieldType::Currency:
            return value.size() == 3;
        case CrmFieldType::Country:
            return value.size() == 2;
        default:
            return true;
        }
    });
}

//! The field of ours that stands in for one that only some accounts have; else the field itself.
QString standInFor(const CrmMapping &mapping, const QList<CrmProperty> &properties)
{
    const QString standIn = u"Quittance_Currency__c"_s;
    const auto has = [&](const QString &name) {
        return std::ranges::find(properties, name, &CrmProperty::name) != properties.end();
    };
    const bool isCurrency = mapping.field == CrmField::Currency && mapping.remote == "CurrencyIsoCode"_L1;
    return isCurrency && !has(mapping.remote) && has(standIn) ? standIn : mapping.remote;
}

} // namespace

QString crmDirectionObstacle(CrmField field, CrmDirection direction)
{
    if ((field == CrmField::Stage || field == CrmField::Owner) && direction != CrmDirection::Pull)
        return u"crm_mapping.only_pulled"_s;
    if (field > CrmField::Stage && direction != CrmDirection::Push)
        return u"crm_mapping.only_told"_s;
    return {};
}

QString crmFieldObstacle(CrmField field, CrmDirection direction, const CrmProperty &property)
{
    if (!fits(typeOf(field), direction, property.type))
        return u"crm_mapping.type"_s;
    if (direction != CrmDirection::Pull && !property.writable)
        return u"crm_mapping.read_only"_s;
    if (direction != CrmDirection::Pull && isLimited(property) && !hasUsableOption(field, property))
        return u"crm_mapping.options"_s;
    return {};
}

CrmMapping withSchema(CrmMapping mapping, const QList<CrmProperty> &properties)
{
    mapping.trouble.clear();
    if (mapping.remote.isEmpty())
        return mapping;
    mapping.remote = standInFor(mapping, properties);
    const auto property = std::ranges::find(properties, mapping.remote, &CrmProperty::name);
    if (property == properties.end()) {
        mapping.trouble = u"crm_mapping.gone"_s; // Label and options stay, to say what it was.
        return mapping;
    }
    mapping.remoteLabel = property->label;
    mapping.trouble = crmFieldObstacle(mapping.field, mapping.direction, *property);
    QStringList options;
    if (isLimited(*property))
        for (const CrmProperty::Option &option : property->options)
            options.append(option.value);
    const bool lost = !options.isEmpty() && std::ranges::any_of(mapping.options, [&](const QString &known) {
        return !options.contains(known);
    });
    if (lost && mapping.trouble.isEmpty() && mapping.direction != CrmDirection::Pull) {
        mapping.trouble
            = u"crm_mapping.option_removed"_s; // The former options stay, or it would be forgotten.
        return mapping;
    }
    mapping.options = options;
    return mapping;
}

QString codeOf(CrmProperty::Type type)
{
    return typeCodes.at(static_cast<std::size_t>(type));
}

QByteArray schemaJson(const QList<CrmProperty> &properties)
{
    QJsonArray list;
    for (const CrmProperty &property : properties) {
        QJsonArray options;
        for (const CrmProperty::Option &option : property.options)
            options.append(QJsonObject{{u"value"_s, option.value}, {u"label"_s, option.label}});
        list.append(QJsonObject{{u"name"_s, property.name}, {u"label"_s, property.label},
            {u"type"_s, codeOf(property.type)}, {u"writable"_s, property.writable},
            {u"unique"_s, property.unique}, {u"length"_s, property.lengthMax},
            {u"restricted"_s, property.restricted}, {u"options"_s, options}});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<CrmProperty> schemaFrom(const QByteArray &json)
{
    QList<CrmProperty> properties;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = value.toObject();
        const QString code = object.value("type"_L1).toString();
        const auto *const type
            = std::ranges::find_if(typeCodes, [&](QLatin1StringView known) { return code == known; });
        if (type == typeCodes.end())
            continue;
        CrmProperty property{.name = object.value("name"_L1).toString(),
            .label = object.value("label"_L1).toString(),
            .type = static_cast<Type>(std::distance(typeCodes.begin(), type)),
            .writable = object.value("writable"_L1).toBool(),
            .unique = object.value("unique"_L1).toBool(),
            .lengthMax = object.value("length"_L1).toInt(),
            .options = {},
            .restricted = object.value("restricted"_L1).toBool()};
        for (const QJsonValue &option : object.value("options"_L1).toArray())
            property.options.append(
                {.value = option["value"_L1].toString(), .label = option["label"_L1].toString()});
        properties.append(property);
    }
    return properties;
}

} // namespace quittance
