#include "core/sync/recogniseCrm.h"

#include "core/store/CrmConnectionTable.h"
#include "core/store/Transaction.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<CrmAccount> recogniseCrm(Database &database, CrmConnector &connector, const StopFlag &stop)
{
    const ConnectionId connection(connector.provider());
    Result<CrmAccount> account = connector.account(stop);
    if (!account)
        return account;
    CrmConnectionTable table(database);
    const Result<std::optional<CrmConnectionRow>> known = table.find(connection);
    if (!known)
        return fail(known.error());
    if (*known && (*known)->accountId != account->id)
        return fail(Error{.kind = ErrorKind::Refused,
            .rule = u"crm.other_account"_s,
            .field = u"token"_s,
            .value = account->id,
            .detail = u"the connection belongs to another account"_s});
    const CrmConnectionRow now{.id = connection,
        .provider = connector.provider(),
        .accountId = account->id,
        .accountName = account->name,
        .version = connector.version()};
    if (*known && **known == now)
        return account;
    return Transaction::run(database, [&] { return table.save(now); }).transform([&] { return *account; });
}

} // namespace quittance
