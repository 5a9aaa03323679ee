#include "tests/sandbox/stripe/paymentCalls.h"

#include "tests/sandbox/stripe/blankObjects.h"

#include <QMap>

#include <optional>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonArray balanceLines(const QMap<QString, qint64> &sums)
{
    QJsonArray lines;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum)
        lines.append(QJsonObject{{u"amount"_s, sum.value()}, {u"currency"_s, sum.key()},
            {u"source_types"_s, QJsonObject{{u"card"_s, sum.value()}}}});
    return lines;
}

//! Only the movements of an automatic payout can be told, and only once Stripe has put them together.
std::optional<StripeError> refusePayoutFilter(const StripeState &state, const QString &id)
{
    if (id.isEmpty())
        return {};
    const auto payout = state.payouts.find(id);
    if (!payout)
        return noSuch(u"payout"_s, id, u"payout"_s, 400).value();
    if (!(*payout)[u"automatic"_s].toBool())
        return StripeError{.param = u"payout"_s,
            .message
            = u"Balance transaction history can only be filtered on automatic transfers, not manual."_s};
    if ((*payout)[u"reconciliation_status"_s].toString() != "completed"_L1)
        return StripeError{.code = u"payout_reconciliation_not_ready"_s,
            .param = u"payout"_s,
            .message = u"The payout reconciliation is still in progress. Try again later."_s};
    return {};
}

} // namespace

StripeAnswer listIntents(const StripeCall &call)
{
    return listPage(call, call.state.intents, u"payment_intent"_s, [&](const QJsonObject &intent) {
        return fieldFits(call, u"customer"_s, intent) && createdFits(intent, call.parameters[u"created"_s]);
    });
}

StripeAnswer listCharges(const StripeCall &call)
{
    return listPage(call, call.state.charges, u"charge"_s, [&](const QJsonObject &charge) {
        return fieldFits(call, u"customer"_s, charge) && fieldFits(call, u"payment_intent"_s, charge)
            && createdFits(charge, call.parameters[u"created"_s]);
    });
}

StripeAnswer listTransactions(const StripeCall &call)
{
    const QString payout = call.parameters[u"payout"_s].toString();
    if (const auto error = refusePayoutFilter(call.state, payout))
        return tl::unexpected(*error);
    return listPage(
        call, call.state.transactions, u"balance transaction"_s, [&](const QJsonObject &transaction) {
            if (!payout.isEmpty() && call.state.payoutOf.value(transaction[u"id"_s].toString()) != payout)
                return false;
            for (const QString &field : {u"type"_s, u"source"_s, u"currency"_s})
                if (!fieldFits(call, field, transaction))
                    return false;
            return createdFits(transaction, call.parameters[u"created"_s]);
        });
}

StripeAnswer readBalance(const StripeCall &call)
{
    QMap<QString, qint64> available{{u"eur"_s, 0}};
    QMap<QString, qint64> pending{{u"eur"_s, 0}};
    for (const QJsonObject &transaction : call.state.transactions.oldestFirst()) {
        const bool settled = transaction[u"status"_s].toString() == "available"_L1;
        const QString currency = transaction[u"currency"_s].toString();
        (settled ? available : pending)[currency] += transaction[u"net"_s].toInteger();
    }
    return QJsonObject{{u"object"_s, u"balance"_s}, {u"available"_s, balanceLines(available)},
        {u"livemode"_s, false}, {u"pending"_s, balanceLines(pending)}};
}

StripeAnswer listDisputes(const StripeCall &call)
{
    return listPage(call, call.state.disputes, u"dispute"_s, [&](const QJsonObject &dispute) {
        return fieldFits(call, u"charge"_s, dispute) && fieldFits(call, u"payment_intent"_s, dispute)
            && createdFits(dispute, call.parameters[u"created"_s]);
    });
}

StripeAnswer listPayouts(const StripeCall &call)
{
    return listPage(call, call.state.payouts, u"payout"_s, [&](const QJsonObject &payout) {
        const QJsonObject arrival{{u"created"_s, payout[u"arrival_date"_s]}};
        return fieldFits(call, u"status"_s, payout) && createdFits(payout, call.parameters[u"created"_s])
            && createdFits(arrival, call.parameters[u"arrival_date"_s]);
    });
}

StripeAnswer readAccount(const StripeCall &call)
{
    Q_UNUSED(call)
    return blankObject(u"account"_s);
}

} // namespace quittance::sandbox
