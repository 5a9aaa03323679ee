#include "core/store/CursorTable.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<QString> CursorTable::value(const QString &connection, const QString &name)
{
    auto row = m_database.query(u"SELECT value FROM cursor WHERE connection = :connection AND name = :name"_s,
        {{":connection"_L1, connection}, {":name"_L1, name}});
    return row.map([](QSqlQuery &found) { return found.next() ? found.value(0).toString() : QString(); });
}

Result<QDateTime> CursorTable::changedAt(const QString &connection, const QString &name)
{
    auto row
        = m_database.query(u"SELECT changed_at FROM cursor WHERE connection = :connection AND name = :name"_s,
            {{":connection"_L1, connection}, {":name"_L1, name}});
    return row.map(
        [](QSqlQuery &found) { return found.next() ? instantFrom(found.value(0).toString()) : QDateTime(); });
}

Result<QDateTime> CursorTable::lastChange(const QString &name)
{
    auto row
        = m_database.query(u"SELECT MAX(changed_at) FROM cursor WHERE name = :name"_s, {{":name"_L1, name}});
    return row.map(
        [](QSqlQuery &found) { return found.next() ? instantFrom(found.value(0).toString()) : QDateTime(); });
}

Result<void> CursorTable::set(
    const QString &connection, const QString &name, const QString &value, const QDateTime &now)
{
    return m_database.execute(
        u"INSERT INTO cursor (connection, name, value, changed_at) VALUES (:connection, :name, :value, :now) "
        "ON CONFLICT (connection, name) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at"_s,
        {{":connection"_L1, connection}, {":name"_L1, name}, {":value"_L1, textValue(value)},
            {":now"_L1, instantText(now)}});
}

} // namespace quittance
