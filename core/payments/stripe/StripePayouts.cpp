#include "core/payments/stripe/StripePayouts.h"

#include "core/base/Log.h"
#include "core/payments/stripe/StripeAmount.h"
#include "core/payments/stripe/StripeApi.h"
#include "core/payments/stripe/stripePayment.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! The types a balance transaction has; what is not among them is shown under its own word.
PayoutLine::Category categoryOf(const QString &type, const QString &reporting)
{
    using Category = PayoutLine::Category;
    static const QHash<QString, Category> types{{u"charge"_s, Category::Payment},
        {u"payment"_s, Category::Payment}, {u"refund"_s, Category::Refund},
        {u"payment_refund"_s, Category::Refund}, {u"refund_failure"_s, Category::Refund},
        {u"payment_failure_refund"_s, Category::Refund}, {u"stripe_fee"_s, Category::Fee},
        {u"stripe_fx_fee"_s, Category::Fee}, {u"tax_fee"_s, Category::Fee}};
    if (reporting.startsWith("dispute"_L1)) // Disputes are adjustments to Stripe.
        return Category::Dispute;
    return types.value(type, Category::Adjustment);
}

//! What the payer paid or got back, where it was settled in another currency.
Result<std::optional<Money>> originalOf(const QJsonObject &transaction)
{
    const QJsonObject source = transaction[u"source"].toObject();
    const QString currency = source[u"currency"].toString();
    if (currency.isEmpty() || currency == transaction[u"currency"].toString())
        return std::nullopt;
    const Result<Money> paid = stripeMoney(source, u"amount"_s);
    if (!paid)
        return fail(paid.error());
    const bool isOut = stripeInteger(transaction[u"amount"]).value_or(0) < 0;
    return std::optional(isOut == (paid->minor() < 0) ? *paid : -*paid);
}

} // namespace

StripePayouts::StripePayouts(StripeApi &api)
    : m_api(api)
{
}

Result<GatewayPayout> StripePayouts::read(const QJsonObject &payout) const
{
    const QString id = payout[u"id"].toString();
    const QString status = payout[u"status"].toString();
    const QDateTime at = stripeInstant(payout[u"created"]);
    if (id.isEmpty() || status.isEmpty() || !at.isValid())
        return stripeUnreadable(u"payout"_s);
    const Result<Money> amount = stripeMoney(payout, u"amount"_s);
    if (!amount)
        return fail(amount.error());
    const QString reason = payout[u"failure_code"].toString();
    return GatewayPayout{.payout = {.id = stripeExternalKey(m_api.key().isLive(), id),
                             .connection = u"stripe"_s,
                             .amount = *amount,
                             .arrivesOn = stripeInstant(payout[u"arrival_date"]).date(),
                             .isAutomatic = payout[u"automatic"].toBool()},
        .at = at,
        .hasFailed = status == "failed"_L1 || status == "canceled"_L1,
        .canBeExplained = payout[u"reconciliation_status"].toString() == "completed"_L1,
        .words = redacted(reason.isEmpty() ? status : reason)};
}

Result<GatewayPayout> StripePayouts::get(const QString &id, const StopFlag &stop)
{
    return m_api.get(u"/v1/payouts/"_s + stripeIdOf(id), {}, stop)
        .and_then([this](const QJsonObject &payout) { return read(payout); });
}

Result<GatewayMove> StripePayouts::moveOf(const QJsonObject &transaction) const
{
    const QString type = transaction[u"type"].toString();
    const QDateTime at = stripeInstant(transaction[u"created"]);
    const Result<Money> gross = stripeMoney(transaction, u"amount"_s);
    const Result<Money> fee = stripeMoney(transaction, u"fee"_s);
    const Result<Money> net = stripeMoney(transaction, u"net"_s);
    const Result<std::optional<Money>> original = originalOf(transaction);
    if (!gross || !fee || !net)
        return fail(!gross ? gross.error() : !fee ? fee.error() : net.error());
    if (!original)
        return fail(original.error());
    if (type.isEmpty() || !at.isValid() || gross->minor() - fee->minor() != net->minor())
        return stripeUnreadable(u"balance_transaction"_s);
    const bool live = m_api.key().isLive();
    const QString source = stripeIdIn(transaction[u"source"]);
    return GatewayMove{.line = {.transaction = stripeExternalKey(live, transaction[u"id"].toString()),
                           .category = categoryOf(type, transaction[u"reporting_category"].toString()),
                           .word = type,
                           .source = source.isEmpty() ? QString() : stripeExternalKey(live, source),
                           .grossMinor = gross->minor(),
                           .feeMinor = fee->minor(),
                           .netMinor = net->minor()},
        .at = at,
        .original = *original};
}

Result<QList<GatewayMove>> StripePayouts::moves(const QString &id, const StopFlag &stop)
{
    FormBody filter;
    filter.add(u"payout"_s, stripeIdOf(id)).add(u"expand[0]"_s, u"data.source"_s);
    QList<GatewayMove> moves;
    const Result<void> walked = m_api.walk(
        u"/v1/balance_transactions"_s, filter, stop, [&](const QJsonObject &transaction) -> Result<bool> {
            if (transaction[u"type"].toString() == "payout"_L1)
                return true; // The payout itself.
            return moveOf(transaction).transform([&](const GatewayMove &move) {
                moves.append(move);
                return true;
            });
        });
    if (!walked)
        return fail(walked.error());
    std::ranges::reverse(moves);
    return moves;
}

Result<QList<GatewayMove>> StripePayouts::available(
    const QDateTime &after, const QDateTime &until, Currency currency, const StopFlag &stop)
{
    constexpr qint64 longestWait = qint64{30} * 24 * 60 * 60; // What is written becomes available later.
    FormBody filter;
    filter.add(u"currency"_s, currency.text().toLower())
        .add(u"created[lte]"_s, until.toSecsSinceEpoch())
        .add(u"expand[0]"_s, u"data.source"_s);
    if (after.isValid())
        filter.add(u"created[gte]"_s, after.toSecsSinceEpoch() - longestWait);
    QList<GatewayMove> moves;
    const Result<void> walked = m_api.walk(
        u"/v1/balance_transactions"_s, filter, stop, [&](const QJsonObject &transaction) -> Result<bool> {
            const QDateTime at = stripeInstant(transaction[u"available_on"]);
            if (!at.isValid())
                return stripeUnreadable(u"available_on"_s);
            const bool isPayout = transaction[u"type"].toString().startsWith("payout"_L1);
            if (isPayout || at > until || (after.isValid() && at <= after))
                return true;
            return moveOf(transaction).transform([&](const GatewayMove &move) {
                moves.append(move);
                return true;
            });
        });
    if (!walked)
        return fail(walked.error());
    std::ranges::reverse(moves);
    return moves;
}

} // namespace quittance
