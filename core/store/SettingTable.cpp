#include "core/store/SettingTable.h"

#include "core/store/Database.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<QMap<QString, QString>> SettingTable::all()
{
    auto row = m_database.query(u"SELECT key, value FROM setting"_s);
    if (!row)
        return fail(row.error());
    QMap<QString, QString> settings;
    while (row->next())
        settings.insert(row->value(0).toString(), row->value(1).toString());
    return settings;
}

Result<QString> SettingTable::value(const QString &key)
{
    auto row = m_database.query(u"SELECT value FROM setting WHERE key = :key"_s, {{":key"_L1, key}});
    return row.map([](QSqlQuery &found) { return found.next() ? found.value(0).toString() : QString(); });
}

Result<void> SettingTable::set(const QString &key, const QString &value)
{
    if (value.isEmpty())
        return m_database.execute(u"DELETE FROM setting WHERE key = :key"_s, {{":key"_L1, key}});
    return m_database.execute(u"INSERT INTO setting (key, value) VALUES (:key, :value) "
                              "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        {{":key"_L1, key}, {":value"_L1, value}});
}

} // namespace quittance
