#include "core/store/CryptoKeyTable.h"

#include "core/store/Database.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<bool> CryptoKeyTable::hasKey()
{
    auto row = m_database.query(u"SELECT 1 FROM crypto_key LIMIT 1"_s);
    return row.map([](QSqlQuery &found) { return found.next(); });
}

Result<std::optional<QByteArray>> CryptoKeyTable::checkValue(int keyId)
{
    auto row = m_database.query(u"SELECT check_value FROM crypto_key WHERE id = :id"_s, {{":id"_L1, keyId}});
    return row.map([](QSqlQuery &found) {
        return found.next() ? std::optional(found.value(0).toByteArray()) : std::nullopt;
    });
}

Result<void> CryptoKeyTable::insert(int keyId, const QByteArray &checkValue)
{
    return m_database.execute(u"INSERT INTO crypto_key (id, check_value) VALUES (:id, :check)"_s,
        {{":id"_L1, keyId}, {":check"_L1, checkValue}});
}

} // namespace quittance
