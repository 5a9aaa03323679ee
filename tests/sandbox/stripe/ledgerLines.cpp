#include "tests/sandbox/stripe/ledgerLines.h"

#include "tests/sandbox/stripe/StripeMoney.h"
#include "tests/sandbox/stripe/payoutDesk.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 million = 1'000'000;

//! Nothing when amounts of that currency are not converted.
std::optional<qint64> rateOf(const StripeState &state, const QString &currency)
{
    const AccountTerms &terms = state.terms;
    if (terms.settlementCurrency.isEmpty() || currency == terms.settlementCurrency
        || !terms.ratesInMillionths.contains(currency))
        return {};
    return terms.ratesInMillionths.value(currency);
}

qint64 powerOfTen(int exponent)
{
    qint64 result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

void becomeAvailable(StripeState &state, const QString &id, qint64 after)
{
    if (after > 0)
        state.later(after, [&state, id] {
            QJsonObject transaction = *state.transactions.find(id);
            transaction.insert(u"status"_s, u"available"_s);
            state.transactions.put(transaction);
        });
    schedulePayout(state, after);
}

} // namespace

qint64 settledAmount(const StripeState &state, qint64 amount, const QString &currency)
{
    const std::optional<qint64> rate = rateOf(state, currency);
    if (!rate)
        return amount;
    // Half away from zero; a negative movement mirrors the positive one.
    const qint64 scale = million * powerOfTen(decimalsOf(currency));
    const qint64 scaled = qAbs(amount) * *rate * powerOfTen(decimalsOf(state.terms.settlementCurrency));
    const qint64 settled = (2 * scaled + scale) / (2 * scale);
    return amount < 0 ? -settled : settled;
}

QString settledCurrency(const StripeState &state, const QString &currency)
{
    return rateOf(state, currency) ? state.terms.settlementCurrency : currency;
}

QJsonObject writeLine(StripeState &state, const LedgerLine &line)
{
    const qint64 amount = settledAmount(state, line.amount, line.currency);
    const QString currency = settledCurrency(state, line.currency);
    const qint64 fee = line.fee + (line.processed ? feeFor(amount) : 0);
    QJsonArray details;
    if (fee != 0)
        details.append(
            QJsonObject{{u"amount"_s, fee}, {u"application"_s, QJsonValue::Null}, {u"currency"_s, currency},
                {u"description"_s,
                    line.processed                     ? u"Stripe processing fees"_s
                        : line.type == "adjustment"_L1 ? u"Dispute fee"_s
                                                       : u"Stripe fee"_s},
                {u"type"_s, u"stripe_fee"_s}});
    const std::optional<qint64> rate = rateOf(state, line.currency);
    const QString id = state.makeId(u"txn_3"_s, 23);
    const QJsonObject transaction{{u"id"_s, id}, {u"object"_s, u"balance_transaction"_s},
        {u"amount"_s, amount}, {u"available_on"_s, state.now() + line.availableAfter},
        {u"balance_type"_s, u"payments"_s}, {u"created"_s, state.now()}, {u"currency"_s, currency},
        {u"description"_s, line.description.isEmpty() ? QJsonValue() : QJsonValue(line.description)},
        {u"exchange_rate"_s, rate ? QJsonValue(static_cast<double>(*rate) / million) : QJsonValue()},
        {u"fee"_s, fee}, {u"fee_details"_s, details}, {u"net"_s, amount - fee},
        {u"reporting_category"_s, line.category}, {u"source"_s, line.source},
        {u"status"_s, line.availableAfter > 0 ? u"pending"_s : u"available"_s}, {u"type"_s, line.type}};
    state.transactions.put(transaction);
    becomeAvailable(state, id, line.availableAfter);
    return transaction;
}

} // namespace quittance::sandbox
