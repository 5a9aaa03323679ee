#include "tests/sandbox/stripe/payoutDesk.h"

#include "tests/sandbox/stripe/StripeCall.h"
#include "tests/sandbox/stripe/blankObjects.h"
#include "tests/sandbox/stripe/ledgerLines.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60;
constexpr qint64 reconciledAfter = 60 * 60;
constexpr qint64 arrivesAfter = 2 * day;

qint64 nextMidnight(qint64 time)
{
    return (time / day + 1) * day;
}

bool isOpen(const QJsonObject &payout)
{
    const QString status = payout[u"status"_s].toString();
    return status == "pending"_L1 || status == "in_transit"_L1;
}

void change(StripeState &state, const QString &id, const QJsonObject &fields, const QString &event)
{
    const QJsonObject old = *state.payouts.find(id);
    const QJsonObject payout = with(old, fields);
    state.payouts.put(payout);
    state.record(event, payout, event == "payout.updated"_L1 ? changedFields(old, payout) : QJsonObject());
}

//! On its way after an hour, when its movements can be told too; there after two days.
void letTravel(StripeState &state, const QString &id, bool automatic)
{
    state.later(reconciledAfter, [&state, id, automatic] {
        if (!isOpen(*state.payouts.find(id)))
            return;
        change(state, id, {{u"status"_s, u"in_transit"_s}}, u"payout.updated"_s);
        if (automatic)
            change(state, id, {{u"reconciliation_status"_s, u"completed"_s}},
                u"payout.reconciliation_completed"_s);
    });
    state.later(arrivesAfter, [&state, id] {
        if (!isOpen(*state.payouts.find(id)))
            return;
        const QJsonObject trace{{u"status"_s, u"supported"_s}, {u"value"_s, state.makeId({}, 12).toUpper()}};
        change(state, id, {{u"status"_s, u"paid"_s}, {u"trace_id"_s, trace}}, u"payout.paid"_s);
    });
}

QJsonObject makePayout(StripeState &state, qint64 amount, const QString &currency, bool automatic)
{
    const QString id = state.makeId(u"po_1"_s, 23);
    const QJsonObject transaction = writeLine(state,
        {.type = u"payout"_s,
            .category = u"payout"_s,
            .source = id,
            .amount = -amount,
            .currency = currency,
            .description = u"STRIPE PAYOUT"_s});
    const QJsonObject payout = with(blankObject(u"payout"_s),
        {{u"id"_s, id}, {u"amount"_s, amount}, {u"currency"_s, currency}, {u"automatic"_s, automatic},
            {u"created"_s, state.now()}, {u"arrival_date"_s, nextMidnight(state.now() + day)},
            {u"balance_transaction"_s, transaction[u"id"_s]},
            {u"reconciliation_status"_s, automatic ? u"in_progress"_s : u"not_applicable"_s}});
    state.payouts.put(payout);
    if (automatic)
        state.payoutOf.insert(transaction[u"id"_s].toString(), id);
    state.record(u"payout.created"_s, payout);
    letTravel(state, id, automatic);
    return payout;
}

//! What is available of the currency and has not gone out.
QStringList waitingLines(const StripeState &state, const QString &currency)
{
    QStringList ids;
    for (const QJsonObject &transaction : state.transactions.oldestFirst()) {
        const QString id = transaction[u"id"_s].toString();
        if (transaction[u"status"_s].toString() == "available"_L1
            && transaction[u"currency"_s].toString() == currency && !state.payoutOf.contains(id))
            ids.append(id);
    }
    return ids;
}

qint64 netOf(const StripeState &state, const QStringList &ids)
{
    qint64 sum = 0;
    for (const QString &id : ids)
        sum += (*state.transactions.find(id))[u"net"_s].toInteger();
    return sum;
}

//! A balance in debt waits for what comes in.
void payOutPositive(StripeState &state)
{
    QStringList currencies;
    for (const QJsonObject &transaction : state.transactions.oldestFirst())
        if (const QString currency = transaction[u"currency"_s].toString(); !currencies.contains(currency))
            currencies.append(currency);
    for (const QString &currency : currencies)
        if (netOf(state, waitingLines(state, currency)) > 0)
            payOutAll(state, currency);
}

} // namespace

std::optional<QJsonObject> payOutAll(StripeState &state, const QString &currency)
{
    const QStringList lines = waitingLines(state, currency);
    const qint64 amount = netOf(state, lines);
    if (amount == 0)
        return {};
    const QJsonObject payout = makePayout(state, amount, currency, true);
    for (const QString &line : lines)
        state.payoutOf.insert(line, payout[u"id"_s].toString());
    return payout;
}

QJsonObject payOutByHand(StripeState &state, qint64 amount, const QString &currency)
{
    return makePayout(state, amount, currency, false);
}

std::optional<QJsonObject> failPayout(StripeState &state, const QString &id, const QString &code)
{
    const std::optional<QJsonObject> payout = state.payouts.find(id);
    if (!payout || (*payout)[u"status"_s].toString() == "failed"_L1)
        return {};
    const QJsonObject back = writeLine(state,
        {.type = u"payout_failure"_s,
            .category = u"payout_reversal"_s,
            .source = id,
            .amount = (*payout)[u"amount"_s].toInteger(),
            .currency = (*payout)[u"currency"_s].toString(),
            .description = u"PAYOUT FAILURE"_s});
    change(state, id,
        {{u"status"_s, u"failed"_s}, {u"failure_code"_s, code},
            {u"failure_message"_s, u"The bank account could not take the payout."_s},
            {u"failure_balance_transaction"_s, back[u"id"_s]}},
        u"payout.failed"_s);
    return state.payouts.find(id);
}

void schedulePayout(StripeState &state, qint64 after)
{
    const qint64 midnight = nextMidnight(state.now() + after);
    state.schedule.add(midnight, [&state, midnight] {
        if (state.lastPayoutRun == midnight) // Another movement has called for it too.
            return;
        state.lastPayoutRun = midnight;
        if (state.terms.paysOutDaily)
            payOutPositive(state);
    });
}

} // namespace quittance::sandbox
