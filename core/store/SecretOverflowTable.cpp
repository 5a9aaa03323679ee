#include "core/store/SecretOverflowTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<std::optional<QByteArray>> SecretOverflowTable::find(const QString &connection, const QString &field)
{
    Result<QSqlQuery> query = m_database.query(
        u"SELECT sealed FROM secret_overflow WHERE connection = :connection AND field = :field"_s,
        {{":connection"_L1, connection}, {":field"_L1, field}});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    return query->value(0).toByteArray();
}

Result<void> SecretOverflowTable::put(
    const QString &connection, const QString &field, const QByteArray &sealed)
{
    return m_database.execute(u"INSERT INTO secret_overflow (connection, field, sealed) "
                              "VALUES (:connection, :field, :sealed) "
                              "ON CONFLICT (connection, field) DO UPDATE SET sealed = excluded.sealed"_s,
        {{":connection"_L1, connection}, {":field"_L1, field}, {":sealed"_L1, sealed}});
}

Result<void> SecretOverflowTable::remove(const QString &connection, const QString &field)
{
    return m_database.execute(
        u"DELETE FROM secret_overflow WHERE connection = :connection AND field = :field"_s,
        {{":connection"_L1, connection}, {":field"_L1, field}});
}

} // namespace quittance
