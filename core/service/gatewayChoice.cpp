#include "core/service/gatewayChoice.h"

#include "core/domain/codeNames.h"
#include "core/payments/GatewayRegistry.h"
#include "core/service/connections.h"
#include "core/store/LinkTable.h"
#include "core/store/SettingTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

bool isSetUp(Workshop &workshop, Database &database, const GatewayType &type)
{
    const ConnectionFacts *facts = findConnection(type.id);
    // A keychain that cannot be asked says nothing against it.
    return facts && isConfigured(workshop, database, *facts).value_or(false);
}

//! Whether the provider has it and the user has not left it out. Nothing set: all it has.
Result<bool> offers(Database &database, const GatewayType &type, GatewayOffer offer)
{
    if (!type.offers.contains(offer))
        return false;
    return SettingTable(database).value(type.id + u".ways"_s).transform([&](const QString &ways) {
        bool isWay = false;
        for (const PayWay way : {PayWay::Page, PayWay::BankTransfer, PayWay::Checkout}) {
            if (offerOf(way) != offer)
                continue;
            isWay = true;
            if (ways.split(u' ').contains(codeOf(way)))
                return true;
        }
        return !isWay || ways.isEmpty();
    });
}

} // namespace

GatewayOffer offerOf(PayWay way)
{
    switch (way) {
    case PayWay::BankTransfer:
        return GatewayOffer::BankTransfer;
    case PayWay::Checkout:
        return GatewayOffer::Checkout;
    case PayWay::Page:
        break;
    }
    return GatewayOffer::Page;
}

Result<QString> usualGateway(Workshop &workshop, Database &database)
{
    const Result<QString> set = SettingTable(database).value(u"payments.gateway"_s);
    if (!set || !set->isEmpty())
        return set;
    for (const GatewayType &type : GatewayRegistry::all())
        if (isSetUp(workshop, database, type))
            return type.id;
    return GatewayRegistry::all().constFirst().id;
}

Result<QString> gatewayFor(Workshop &workshop, Database &database, const QString &named, GatewayOffer offer)
{
    const Result<QString> first = named.isEmpty() ? usualGateway(workshop, database) : named;
    if (!first)
        return first;
    const GatewayType *type = GatewayRegistry::find(*first);
    if (!type)
        return invalid(u"connection.unknown"_s, u"connection"_s, *first);
    const Result<bool> does = offers(database, *type, offer);
    if (!does)
        return fail(does.error());
    if (*does)
        return first;
    if (named.isEmpty())
        for (const GatewayType &other : GatewayRegistry::all())
            if (offers(database, other, offer).value_or(false) && isSetUp(workshop, database, other))
                return other.id;
    return invalid(type->offers.contains(offer) ? u"gateway.way_off"_s : u"gateway.not_offered"_s,
        u"connection"_s, type->name);
}

Result<QString> gatewayOfLink(
    Workshop &workshop, Database &database, const InvoiceId &invoice, const QString &named, PayWay way)
{
    if (named.isEmpty()) {
        const auto live = LinkTable(database).liveOf(invoice);
        if (!live)
            return fail(live.error());
        if (*live && (*live)->way == way)
            return (*live)->connection;
    }
    return gatewayFor(workshop, database, named, offerOf(way));
}

Result<QDate> completeFrom(Database &database, const QString &connection)
{
    return SettingTable(database).value(connection + u".complete_from"_s).transform([](const QString &day) {
        return QDate::fromString(day, Qt::ISODate);
    });
}

Result<QString> returnPageOf(Database &database, const QString &connection)
{
    Result<QString> page = SettingTable(database).value(connection + u".return_page"_s);
    for (const GatewayType &other : GatewayRegistry::all())
        if (page && page->isEmpty() && other.offers.contains(GatewayOffer::Checkout))
            page = SettingTable(database).value(other.id + u".return_page"_s);
    return page;
}

QString cardGateway()
{
    const auto &types = GatewayRegistry::all();
    const auto keepsCards = [](const GatewayType &type) { return type.offers.contains(GatewayOffer::Cards); };
    const auto found = std::ranges::find_if(types, keepsCards);
    return found == types.end() ? QString() : found->id;
}

} // namespace quittance
