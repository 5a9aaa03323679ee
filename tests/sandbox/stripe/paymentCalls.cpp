#include "tests/sandbox/stripe/paymentCalls.h"

#include <QMap>

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
    if (const QString payout = call.parameters[u"payout"_s].toString(); !payout.isEmpty())
        return noSuch(u"payout"_s, payout, u"payout"_s, 400); // There are no payouts here yet.
    return listPage(
        call, call.state.transactions, u"balance transaction"_s, [&](const QJsonObject &transaction) {
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

void settleTransactions(StripeState &state)
{
    const QList<QJsonObject> transactions = state.transactions.oldestFirst();
    for (QJsonObject transaction : transactions) {
        if (transaction[u"status"_s].toString() != "pending"_L1
            || transaction[u"available_on"_s].toInteger() > state.now())
            continue;
        transaction.insert(u"status"_s, u"available"_s);
        state.transactions.put(transaction);
    }
}

} // namespace quittance::sandbox
