#include "core/crm/CrmSchema.h"

#include <QJsonObject>

namespace quittance {

QList<CrmProperty> CrmSchema::take(
    ContactRow::Kind kind, const QJsonArray &listed, CrmProperty (*read)(const QJsonObject &element))
{
    QList<CrmProperty> properties;
    Fields byName;
    for (const QJsonValue &value : listed) {
        const CrmProperty property = read(value.toObject());
        if (property.name.isEmpty())
            continue;
        properties.append(property);
        byName.insert(property.name, property);
    }
    m_kinds.insert(kind, byName);
    return properties;
}

} // namespace quittance
