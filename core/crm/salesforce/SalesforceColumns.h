#pragma once

#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QSet>
#include <QString>

#include <optional>

namespace quittance {

//! Which columns of each object we may see, as the schema told: asked for once a sync, whoever needs it.
//! Thread-safe.
class SalesforceColumns
{
public:
    std::optional<QSet<QString>> of(const QString &object) const
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_columns.constFind(object);
        return known == m_columns.constEnd() ? std::nullopt : std::optional(*known);
    }
    void set(const QString &object, const QSet<QString> &columns)
    {
        const QMutexLocker lock(&m_mutex);
        m_columns.insert(object, columns);
    }
    //! The schema has changed since we looked.
    void forget(const QString &object)
    {
        const QMutexLocker lock(&m_mutex);
        m_columns.remove(object);
    }

private:
    mutable QMutex m_mutex; //!< Guards m_columns.
    QHash<QString, QSet<QString>> m_columns;
};

} // namespace quittance
