#include "core/crm/salesforce/salesforceProperty.h"

#include <QHash>
#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;

CrmProperty readSalesforceProperty(const QJsonObject &field)
{
    using Type = CrmProperty::Type;
    static const QHash<QString, Type> types{{u"string"_s, Type::Text}, {u"textarea"_s, Type::Text},
        {u"id"_s, Type::Other}, {u"reference"_s, Type::Text}, {u"email"_s, Type::Email},
        {u"phone"_s, Type::Phone}, {u"url"_s, Type::Url},
        {u"doub"
         "le"_s,
            Type::Number},
        {u"percent"_s, Type::Number}, {u"int"_s, Type::Number}, {u"currency"_s, Type::Money},
        {u"date"_s, Type::Date}, {u"datetime"_s, Type::Instant}, {u"picklist"_s, Type::Choice},
        {u"multipicklist"_s, Type::Choices}, {u"boolean"_s, Type::Flag}};
    CrmProperty property{.name = field.value("name"_L1).toString(),
        .label = field.value("label"_L1).toString(),
        .type = types.value(field.value("type"_L1).toString(), Type::Other),
        .writable = field.value("updateable"_L1).toBool() && !field.value("calculated"_L1).toBool(),
        .unique = field.value("unique"_L1).toBool(),
        .lengthMax = field.value("length"_L1).toInt(),
        .options = {},
        .restricted = field.value("restrictedPicklist"_L1).toBool()};
    for (const QJsonValue &value : field.value("picklistValues"_L1).toArray())
        if (value.toObject().value("active"_L1).toBool(true))
            property.options.append({value.toObject().value("value"_L1).toString(),
                value.toObject().value("label"_L1).toString()});
    if (property.label.isEmpty())
        property.label = property.name;
    return property;
}

} // namespace quittance
