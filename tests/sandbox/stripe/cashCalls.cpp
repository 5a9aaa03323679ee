#include "tests/sandbox/stripe/cashCalls.h"

#include "tests/sandbox/stripe/Checkout.h"
#include "tests/sandbox/stripe/blankObjects.h"
#include "tests/sandbox/stripe/cashDrawer.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

std::optional<StripeError> refuseOwner(const StripeCall &call)
{
    if (call.state.customers.find(call.id))
        return {};
    return noSuch(u"customer"_s, call.id, u"customer"_s).value();
}

} // namespace

StripeAnswer readCash(const StripeCall &call)
{
    if (const auto error = refuseOwner(call))
        return tl::unexpected(*error);
    return cashBalanceOf(call.state, call.id);
}

StripeAnswer updateCash(const StripeCall &call)
{
    if (const auto error = refuseOwner(call))
        return tl::unexpected(*error);
    QJsonObject balance = cashBalanceOf(call.state, call.id);
    if (const QString mode = call.parameters[u"settings"_s][u"reconciliation_mode"_s].toString();
        !mode.isEmpty()) {
        const bool usual = mode == "merchant_default"_L1;
        balance.insert(u"settings"_s,
            QJsonObject{{u"reconciliation_mode"_s, usual ? u"automatic"_s : mode},
                {u"using_merchant_default"_s, usual}});
        call.state.cashBalances.insert(call.id, balance);
    }
    return balance;
}

StripeAnswer listCashMoves(const StripeCall &call)
{
    if (const auto error = refuseOwner(call))
        return tl::unexpected(*error);
    return listPage(call, call.state.cashMoves, u"customer cash balance transaction"_s,
        [&](const QJsonObject &move) { return move[u"customer"_s].toString() == call.id; });
}

StripeAnswer readCashMove(const StripeCall &call)
{
    const auto move = call.state.cashMoves.find(call.innerId);
    if (!move || (*move)[u"customer"_s].toString() != call.id)
        return noSuch(u"customer cash balance transaction"_s, call.innerId, u"transaction"_s);
    return *move;
}

StripeAnswer fundingInstructions(const StripeCall &call)
{
    if (const auto error = refuseOwner(call))
        return tl::unexpected(*error);
    const QJsonValue asked = call.parameters[u"bank_transfer"_s];
    const QString type = asked[u"type"_s].toString();
    const QString country = asked[u"eu_bank_transfer"_s][u"country"_s].toString(u"DE"_s);
    return QJsonObject{{u"object"_s, u"funding_instructions"_s},
        {u"bank_transfer"_s,
            QJsonObject{{u"country"_s, country},
                {u"financial_addresses"_s, QJsonArray{bankAddressOf(call.state, call.id, type, country)}},
                {u"type"_s, type}}},
        {u"currency"_s, call.parameters[u"currency"_s].toString().toLower()},
        {u"funding_type"_s, u"bank_transfer"_s}, {u"livemode"_s, false}};
}

StripeAnswer fundCashCall(const StripeCall &call, Checkout &checkout)
{
    if (const auto error = refuseOwner(call))
        return tl::unexpected(*error);
    const qint64 amount = call.parameters[u"amount"_s].toInteger();
    if (amount < 1)
        return badParameter(
            u"parameter_invalid_integer"_s, u"amount"_s, u"This value must be greater than or equal to 1."_s);
    return fundCash(call.state, checkout.payments(), call.id, amount,
        call.parameters[u"currency"_s].toString().toLower(), call.parameters[u"reference"_s].toString());
}

} // namespace quittance::sandbox
