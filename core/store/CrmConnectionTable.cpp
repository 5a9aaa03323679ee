#include "core/store/CrmConnectionTable.h"

#include "core/store/CrmStatement.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<std::optional<CrmConnectionRow>> CrmConnectionTable::find(const ConnectionId &id) const
{
    Result<QSqlQuery> query = m_database.query(
        u"SELECT provider, account_id, account_name, version FROM crm_connection WHERE id = :id"_s,
        {{":id"_L1, id.text()}});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return std::nullopt;
    return CrmConnectionRow{.id = id,
        .provider = query->value(0).toString(),
        .accountId = query->value(1).toString(),
        .accountName = query->value(2).toString(),
        .version = query->value(3).toString()};
}

Result<void> CrmConnectionTable::save(const CrmConnectionRow &row)
{
    return m_database.execute(
        u"INSERT OR REPLACE INTO crm_connection (id, provider, account_id, account_name, version)"
        " VALUES (:id, :provider, :account, :name, :version)"_s,
        {{":id"_L1, row.id.text()}, {":provider"_L1, textValue(row.provider)},
            {":account"_L1, textValue(row.accountId)}, {":name"_L1, textValue(row.accountName)},
            {":version"_L1, textValue(row.version)}});
}

} // namespace quittance
