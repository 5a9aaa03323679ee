#pragma once

#include "core/base/Guarded.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace quittance {

//! Which columns of each object we may see, as the schema told: asked for once a sync, whoever needs it.
//! Thread-safe.
class SalesforceColumns
{
public:
    std::optional<QSet<QString>> of(const QString &object)
    {
        return m_columns.with([&](const Columns &columns) {
            const auto known = columns.constFind(object);
            return known == columns.constEnd() ? std::nullopt : std::optional(*known);
        });
    }
    void set(const QString &object, const QSet<QString> &names)
    {
        m_columns.with([&](Columns &columns) { columns.insert(object, names); });
    }
    //! The schema has changed since we looked.
    void forget(const QString &object)
    {
        m_columns.with([&](Columns &columns) { columns.remove(object); });
    }

private:
    using Columns = QHash<QString, QSet<QString>>;

    Guarded<Columns> m_columns;
};

} // namespace quittance
