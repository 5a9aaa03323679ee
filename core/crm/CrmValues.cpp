#include "core/crm/CrmValues.h"

#include <QJsonDocument>

namespace quittance {

CrmValues CrmValues::ofJson(QByteArray json)
{
    CrmValues values;
    values.m_json = std::move(json);
    return values;
}

CrmValues::operator QJsonObject() const
{
    return m_object ? *m_object : QJsonDocument::fromJson(m_json).object();
}

QByteArray CrmValues::json() const
{
    if (!m_object && !m_json.isEmpty())
        return m_json;
    return QJsonDocument(m_object.value_or(QJsonObject())).toJson(QJsonDocument::Compact);
}

void CrmValues::insert(const QString &name, const QJsonValue &value)
{
    if (!m_object)
        m_object = QJsonObject(*this);
    m_object->insert(name, value);
}

QJsonValue CrmValues::take(const QString &name)
{
    if (!m_object)
        m_object = QJsonObject(*this);
    return m_object->take(name);
}

} // namespace quittance
