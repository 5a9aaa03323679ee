#include "core/store/CryptoKeyTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<std::optional<CryptoKeyRow>> CryptoKeyTable::active()
{
    Result<QSqlQuery> query
        = m_database.query(u"SELECT id, check_value FROM crypto_key WHERE state = 'active'"_s);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    return CryptoKeyRow{
        .id = static_cast<quint16>(query->value(0).toUInt()), .checkValue = query->value(1).toByteArray()};
}

Result<void> CryptoKeyTable::addActive(const CryptoKeyRow &row)
{
    return m_database.execute(
        u"INSERT INTO crypto_key (id, state, check_value) VALUES (:id, 'active', :check)"_s,
        {{":id"_L1, row.id}, {":check"_L1, row.checkValue}});
}

} // namespace quittance
