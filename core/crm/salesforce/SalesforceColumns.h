#pragma once

#include "core/base/Guarded.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

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
            return known == columns.constEnd() ? std::nullopt : std::optional(known->names);
        });
    }
    //! What describe told of them; empty where it was not asked here.
    QJsonArray described(const QString &object)
    {
        return m_columns.with([&](const Columns &columns) { return columns.value(object).fields; });
    }
    //! fields: the member of that name of a describe.
    void set(const QString &object, const QJsonArray &fields)
    {
        QSet<QString> names;
        for (const QJsonValue &field : fields)
            names.insert(field.toObject().value(QStringLiteral("name")).toString());
        m_columns.with([&](Columns &columns) { columns.insert(object, {names, fields}); });
    }
    //! By their names alone.
    void setNames(const QString &object, const QStringList &names)
    {
        m_columns.with([&](Columns &columns) {
            columns.insert(object, {QSet<QString>(names.begin(), names.end()), {}});
        });
    }
    //! The schema has changed since we looked.
    void forget(const QString &object)
    {
        m_columns.with([&](Columns &columns) { columns.remove(object); });
    }

private:
    struct Known {
        QSet<QString> names;
        QJsonArray fields;
    };
    using Columns = QHash<QString, Known>;

    Guarded<Columns> m_columns;
};

} // namespace quittance
