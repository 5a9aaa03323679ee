#include "core/crm/CrmSchema.h"

#include "core/base/Clock.h"
#include "core/crm/CrmRegistry.h"

#include <QJsonObject>

namespace quittance {

CrmSchema::CrmSchema(const CrmMeans &means, const QString &provider)
    : m_shelf(means.schemas)
    , m_clock(means.clock)
    , m_owner(provider + u' ' + means.base.toString())
{
}

void CrmSchema::forget(ContactRow::Kind kind)
{
    m_kinds.remove(kind);
    if (m_shelf)
        m_shelf->drop(m_owner, kind);
}

bool CrmSchema::knows(ContactRow::Kind kind)
{
    if (m_shelf && !m_kinds.contains(kind))
        if (const std::optional<Fields> fresh = m_shelf->fresh(m_owner, kind, m_clock.now()))
            m_kinds.insert(kind, *fresh);
    return m_kinds.contains(kind);
}

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
    if (m_shelf)
        m_shelf->put(m_owner, kind, byName, m_clock.now());
    return properties;
}

} // namespace quittance
