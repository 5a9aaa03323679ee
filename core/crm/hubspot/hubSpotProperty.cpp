#include "core/crm/hubspot/hubSpotProperty.h"

#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int textMax = 65'536;

CrmProperty::Type typeOf(const QJsonObject &json)
{
    using Type = CrmProperty::Type;
    const QString type = json.value("type"_L1).toString();
    const QString shape = json.value("fieldType"_L1).toString();
    if (type == "enumeration"_L1)
        return shape == "checkbox"_L1 ? Type::Choices : Type::Choice;
    if (type == "bool"_L1)
        return Type::Flag;
    if (type == "date"_L1)
        return Type::Date;
    if (type == "datetime"_L1)
        return Type::Instant;
    if (type == "number"_L1) {
        const bool isMoney = json.value("showCurrencySymbol"_L1).toBool()
            || !json.value("currencyPropertyName"_L1).toString().isEmpty();
        return isMoney ? Type::Money : Type::Number;
    }
    if (type == "phone_number"_L1 || shape == "phonenumber"_L1)
        return Type::Phone;
    if (type == "string"_L1)
        return json.value("name"_L1).toString() == "email"_L1 ? Type::Email : Type::Text;
    return Type::Other;
}

} // namespace

CrmProperty readHubSpotProperty(const QJsonObject &json)
{
    const QJsonObject rules = json.value("modificationMetadata"_L1).toObject();
    CrmProperty property{.name = json.value("name"_L1).toString(),
        .label = json.value("label"_L1).toString(),
        .type = typeOf(json),
        .writable = !json.value("calculated"_L1).toBool() && !rules.value("readOnlyValue"_L1).toBool(),
        .unique = json.value("hasUniqueValue"_L1).toBool(),
        .lengthMax = json.value("type"_L1).toString() == "string"_L1 ? textMax : 0,
        .options = {}};
    for (const QJsonValue &value : json.value("options"_L1).toArray())
        property.options.append(
            {value.toObject().value("value"_L1).toString(), value.toObject().value("label"_L1).toString()});
    // Options that live elsewhere (owners) are not told here.
    const bool isChoice
        = property.type == CrmProperty::Type::Choice || property.type == CrmProperty::Type::Choices;
    property.restricted = isChoice && !json.value("externalOptions"_L1).toBool();
    if (property.label.isEmpty())
        property.label = property.name;
    return property;
}

} // namespace quittance
