#include "tests/sandbox/stripe/cashDrawer.h"

#include "tests/sandbox/stripe/PaymentFlow.h"
#include "tests/sandbox/stripe/bankAddresses.h"
#include "tests/sandbox/stripe/blankObjects.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString typeFor(const QString &currency)
{
    static const QHash<QString, QString> types{{u"usd"_s, u"us_bank_transfer"_s},
        {u"gbp"_s, u"gb_bank_transfer"_s}, {u"jpy"_s, u"jp_bank_transfer"_s},
        {u"mxn"_s, u"mx_bank_transfer"_s}};
    return types.value(currency, u"eu_bank_transfer"_s);
}

bool waitsForTransfer(const QJsonObject &intent)
{
    return intent[u"next_action"_s][u"type"_s].toString() == "display_bank_transfer_instructions"_L1;
}

QString referenceOf(const QJsonObject &intent)
{
    return intent[u"next_action"_s][u"display_bank_transfer_instructions"_s][u"reference"_s].toString();
}

qint64 availableCash(StripeState &state, const QString &customer, const QString &currency)
{
    return cashBalanceOf(state, customer)[u"available"_s][currency].toInteger();
}

//! Which open intent Stripe picks by itself; empty when there is none.
QString pickIntent(const StripeState &state, const QString &customer, const QString &currency,
    const QString &reference, qint64 amount)
{
    QString oldest;
    QString exact;
    for (const QJsonObject &intent : state.intents.oldestFirst()) {
        if (intent[u"customer"_s].toString() != customer || intent[u"currency"_s].toString() != currency
            || !waitsForTransfer(intent))
            continue;
        const QString id = intent[u"id"_s].toString();
        if (!reference.isEmpty() && reference.contains(referenceOf(intent)))
            return id;
        if (exact.isEmpty() && remainingOf(state, intent) == amount)
            exact = id;
        if (oldest.isEmpty())
            oldest = id;
    }
    return exact.isEmpty() ? oldest : exact;
}

} // namespace

QJsonObject cashBalanceOf(StripeState &state, const QString &customer)
{
    const auto known = state.cashBalances.constFind(customer);
    if (known != state.cashBalances.cend())
        return *known;
    const QJsonObject balance = with(blankObject(u"cash_balance"_s), {{u"customer"_s, customer}});
    state.cashBalances.insert(customer, balance);
    return balance;
}

qint64 remainingOf(const StripeState &state, const QJsonObject &intent)
{
    return intent[u"amount"_s].toInteger() - state.appliedCash.value(intent[u"id"_s].toString());
}

QJsonObject bankAddressOf(
    StripeState &state, const QString &customer, const QString &type, const QString &country)
{
    const QString key = customer + u' ' + type + u' ' + country;
    const auto known = state.bankAccounts.constFind(key);
    if (known != state.bankAccounts.cend())
        return *known;
    const QJsonObject address = makeBankAddress(state, type, country);
    state.bankAccounts.insert(key, address);
    return address;
}

QJsonObject transferInstructions(StripeState &state, const QJsonObject &intent)
{
    const QJsonValue asked = intent[u"payment_method_options"_s][u"customer_balance"_s][u"bank_transfer"_s];
    const QString currency = intent[u"currency"_s].toString();
    const QString type = asked[u"type"_s].toString(typeFor(currency));
    const QString country = asked[u"eu_bank_transfer"_s][u"country"_s].toString(u"DE"_s);
    const QString id = intent[u"id"_s].toString();
    const QJsonObject instructions{{u"type"_s, type}, {u"currency"_s, currency},
        {u"amount_remaining"_s, remainingOf(state, intent)},
        {u"financial_addresses"_s,
            QJsonArray{bankAddressOf(state, intent[u"customer"_s].toString(), type, country)}},
        {u"hosted_instructions_url"_s, state.payBase.resolved(QUrl(u"/bank/"_s + id)).toString()},
        {u"reference"_s, state.makeId({}, 12).toUpper()}};
    return {{u"type"_s, u"display_bank_transfer_instructions"_s},
        {u"display_bank_transfer_instructions"_s, instructions}};
}

QJsonObject moveCash(StripeState &state, const QString &customer, qint64 amount, const QString &currency,
    const QString &type, const QJsonValue &fields)
{
    QJsonObject balance = cashBalanceOf(state, customer);
    QJsonObject available = balance[u"available"_s].toObject();
    const qint64 ending = available[currency].toInteger() + amount;
    available.insert(currency, ending);
    balance.insert(u"available"_s, available);
    state.cashBalances.insert(customer, balance);
    QJsonObject move = with(blankObject(u"customer_cash_balance_transaction"_s),
        {{u"id"_s, state.makeId(u"ccsbtxn_1"_s, 23)}, {u"created"_s, state.now()}, {u"currency"_s, currency},
            {u"customer"_s, customer}, {u"ending_balance"_s, ending}, {u"net_amount"_s, amount},
            {u"type"_s, type}});
    if (fields.isObject())
        move.insert(type, fields);
    state.cashMoves.put(move);
    state.record(u"customer_cash_balance_transaction.created"_s, move);
    return move;
}

void spendCash(StripeState &state, PaymentFlow &flow, const QString &customer, const QString &currency,
    const QString &intentId, qint64 most)
{
    QJsonObject intent = *state.intents.find(intentId);
    qint64 amount = qMin(availableCash(state, customer, currency), remainingOf(state, intent));
    if (most > 0)
        amount = qMin(amount, most);
    if (amount <= 0)
        return;
    moveCash(state, customer, -amount, currency, u"applied_to_payment"_s,
        QJsonObject{{u"payment_intent"_s, intentId}});
    state.appliedCash[intentId] += amount;
    if (remainingOf(state, intent) == 0) {
        flow.completeTransfer(intent);
        return;
    }
    QJsonObject action = intent[u"next_action"_s].toObject();
    QJsonObject instructions = action[u"display_bank_transfer_instructions"_s].toObject();
    instructions.insert(u"amount_remaining"_s, remainingOf(state, intent));
    action.insert(u"display_bank_transfer_instructions"_s, instructions);
    intent.insert(u"next_action"_s, action);
    state.intents.put(intent);
    state.record(u"payment_intent.partially_funded"_s, intent);
}

QJsonObject fundCash(StripeState &state, PaymentFlow &flow, const QString &customer, qint64 amount,
    const QString &currency, const QString &reference)
{
    const QString type = typeFor(currency);
    QJsonObject transfer{
        {u"type"_s, type}, {u"reference"_s, reference.isEmpty() ? QJsonValue() : QJsonValue(reference)}};
    if (const QJsonObject sender = senderOf(type); !sender.isEmpty())
        transfer.insert(type, sender);
    const QJsonObject move = moveCash(
        state, customer, amount, currency, u"funded"_s, QJsonObject{{u"bank_transfer"_s, transfer}});
    state.record(u"cash_balance.funds_available"_s, cashBalanceOf(state, customer));
    if (cashBalanceOf(state, customer)[u"settings"_s][u"reconciliation_mode"_s].toString() == "manual"_L1)
        return move;
    while (availableCash(state, customer, currency) > 0) {
        const QString intent
            = pickIntent(state, customer, currency, reference, availableCash(state, customer, currency));
        if (intent.isEmpty())
            break;
        spendCash(state, flow, customer, currency, intent);
    }
    return move;
}

void giveBackCash(StripeState &state, const QString &intentId)
{
    const qint64 amount = state.appliedCash.take(intentId);
    if (amount == 0)
        return;
    const QJsonObject intent = *state.intents.find(intentId);
    moveCash(state, intent[u"customer"_s].toString(), amount, intent[u"currency"_s].toString(),
        u"unapplied_from_payment"_s, QJsonObject{{u"payment_intent"_s, intentId}});
}

} // namespace quittance::sandbox
