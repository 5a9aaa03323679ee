#include "core/sync/recogniseCrm.h"

#include "core/domain/crmAccountLabel.h"
#include "core/store/CrmConnectionTable.h"
#include "core/store/Transaction.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkSame(const std::optional<CrmConnectionRow> &known, const CrmAccount &account)
{
    if (!known || known->accountId == account.id)
        return {};
    return fail(Error{.kind = ErrorKind::Refused,
        .rule = u"crm.other_account"_s,
        .field = u"account"_s,
        .value = crmAccountLabel(account.id, account.name),
        .detail = u"the connection belongs to another account"_s,
        .expected = crmAccountLabel(known->accountId, known->accountName)});
}

} // namespace

Result<void> checkCrmAccount(Database &database, const ConnectionId &connection, const CrmAccount &account)
{
    return CrmConnectionTable(database).find(connection).and_then([&](const auto &known) {
        return checkSame(known, account);
    });
}

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
    if (const Result<void> own = checkSame(*known, *account); !own)
        return fail(own.error());
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
