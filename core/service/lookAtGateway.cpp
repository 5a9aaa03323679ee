#include "core/service/lookAtGateway.h"

#include "core/payments/GatewayRegistry.h"
#include "core/payments/PaymentGateway.h"
#include "core/service/gatewayChoice.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<GatewayTrial> lookAtGateway(const QString &id, PaymentGateway &gateway, const StopFlag &stop)
{
    const Result<QList<KeyPermission>> permissions = gateway.permissions(stop);
    if (!permissions)
        return fail(permissions.error());
    // Without the first of them not even the account can be asked.
    const auto account = gateway.account(stop);
    if (!account && !account.error().rule.endsWith(".permission_missing"_L1))
        return fail(account.error());
    GatewayTrial trial{.connection = ConnectionId(id),
        .keyHint = gateway.keyHint(),
        .live = gateway.isLive(),
        .currencies = account ? account->currencies : QStringList(),
        .permissions = *permissions,
        .broadKey = account && !account->restrictedKey,
        .ways = {}};
    const GatewayType *type = GatewayRegistry::find(id);
    for (const PayWay way : {PayWay::Page, PayWay::Checkout, PayWay::BankTransfer})
        if (type && type->offers.contains(offerOf(way)))
            trial.ways.append(way);
    return trial;
}

} // namespace quittance
