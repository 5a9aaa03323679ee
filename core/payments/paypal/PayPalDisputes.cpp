#include "core/payments/paypal/PayPalDisputes.h"

#include "core/base/Log.h"
#include "core/payments/paypal/PayPalAmount.h"
#include "core/payments/paypal/PayPalApi.h"
#include "core/payments/paypal/payPalError.h"

#include <QUrlQuery>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 50;
constexpr int longestLookDays = 179; // PayPal's limit is 180.
constexpr int mostPages = 1000;

QString disputesPath()
{
    return u"/v1/customer/disputes"_s;
}

//! A movement of our money for what is disputed. PayPal's fees for the dispute have rows of their own.
bool isOurMoney(const QJsonValue &move)
{
    return move[u"affected_party"].toString() == "SELLER"_L1
        && !move[u"reason"].toString().endsWith("_FEE"_L1);
}

//! Whether PayPal has ever taken the money for it from us.
bool hasMoneyMoved(const QJsonObject &dispute)
{
    const QJsonArray moves = dispute[u"money_movements"].toArray();
    return std::ranges::any_of(moves,
        [](const QJsonValue &move) { return isOurMoney(move) && move[u"type"].toString() == "DEBIT"_L1; });
}

//! The most that was taken at any time, where that is told in this currency; else all that is disputed.
Money takenOf(const QJsonObject &dispute, Money disputed)
{
    Money taken(0, disputed.currency());
    Money most = taken;
    for (const QJsonValue move : dispute[u"money_movements"].toArray()) {
        if (!isOurMoney(move))
            continue;
        const Result<Money> moved = PayPalAmount::read(move[u"amount"]);
        if (!moved || moved->currency() != disputed.currency())
            return disputed;
        taken += move[u"type"].toString() == "DEBIT"_L1 ? *moved : -*moved;
        most = std::max(most, taken);
    }
    return most.isPositive() ? most : disputed;
}

//! A word that is not known yet is taken for a dispute that goes on: a person then looks.
GatewayDispute::State stateOf(const QJsonObject &dispute)
{
    using State = GatewayDispute::State;
    if (dispute[u"status"].toString() == "RESOLVED"_L1) {
        static const QHash<QString, State> ends{{u"RESOLVED_BUYER_FAVOUR"_s, State::Lost},
            {u"ACCEPTED"_s, State::Lost}, {u"RESOLVED_SELLER_FAVOUR"_s, State::Won},
            {u"RESOLVED_WITH_PAYOUT"_s, State::Won}, {u"CANCELED_BY_BUYER"_s, State::Won},
            {u"DENIED"_s, State::Won}};
        return ends.value(dispute[u"dispute_outcome"][u"outcome_code"].toString(), State::Open);
    }
    const bool isQuestion
        = dispute[u"dispute_life_cycle_stage"].toString() == "INQUIRY"_L1 && !hasMoneyMoved(dispute);
    return isQuestion ? State::Inquiry : State::Open;
}

} // namespace

Result<GatewayDispute> PayPalDisputes::read(const QJsonObject &dispute) const
{
    const QString id = dispute[u"dispute_id"].toString();
    const QString status = dispute[u"status"].toString();
    const QString payment = dispute[u"disputed_transactions"][0][u"seller_transaction_id"].toString();
    const QDateTime at = payPalInstant(dispute[u"create_time"]);
    if (id.isEmpty() || status.isEmpty() || payment.isEmpty() || !at.isValid())
        return payPalUnreadable(u"dispute"_s);
    const Result<Money> amount = PayPalAmount::read(dispute[u"dispute_amount"]);
    if (!amount)
        return fail(amount.error());
    return GatewayDispute{.id = m_api.account().keyOf(id),
        .charge = m_api.account().keyOf(payment),
        .state = stateOf(dispute),
        .status = status,
        .reason = dispute[u"reason"].toString(),
        .amount = takenOf(dispute, *amount),
        .at = at,
        .respondBy = payPalInstant(dispute[u"seller_response_due_date"]),
        .moneyMoved = hasMoneyMoved(dispute)};
}

Result<GatewayDispute> PayPalDisputes::readById(const QString &id, const StopFlag &stop)
{
    return m_api.get(disputesPath() + u'/' + id, {}, stop).and_then([this](const QJsonObject &dispute) {
        return read(dispute);
    });
}

Result<GatewayDispute> PayPalDisputes::get(const QString &externalKey, const StopFlag &stop)
{
    return m_api.account().idOf(externalKey).and_then([&](const QString &id) { return readById(id, stop); });
}

Result<QList<GatewayDispute>> PayPalDisputes::list(const FormBody &filter, const StopFlag &stop)
{
    QList<GatewayDispute> disputes;
    QString next;
    for (int page = 0; page < mostPages; ++page) {
        FormBody query = filter;
        query.add(u"page_size"_s, pageSize);
        if (!next.isEmpty())
            query.add(u"next_page_token"_s, next);
        const Result<QJsonObject> found = m_api.get(disputesPath(), query, stop);
        if (!found)
            return fail(found.error());
        for (const QJsonValue item : (*found)[u"items"].toArray()) {
            // The list tells neither the payment nor the outcome.
            const auto dispute = readById(item[u"dispute_id"].toString(), stop);
            if (dispute)
                disputes.append(*dispute);
            else if (dispute.error().rule == "paypal.amount_unreadable"_L1
                || dispute.error().rule == "paypal.resource_missing"_L1)
                qCWarning(lcSync) << "a dispute that cannot be booked was left out";
            else
                return fail(dispute.error());
        }
        const QString link = payPalLinkIn(*found, "next"_L1);
        const QString token = QUrlQuery(QUrl(link)).queryItemValue(u"next_page_token"_s, QUrl::FullyDecoded);
        if (token.isEmpty() || token == next)
            return disputes;
        next = token;
    }
    return payPalUnreadable(u"next_page_token"_s);
}

Result<QList<GatewayDispute>> PayPalDisputes::changedSince(
    const QDateTime &since, const QDateTime &now, const StopFlag &stop)
{
    FormBody filter;
    filter.add(u"update_time_after"_s, payPalInstantText(std::max(since, now.addDays(-longestLookDays))));
    return list(filter, stop);
}

Result<QList<GatewayDispute>> PayPalDisputes::ofPayment(const QString &transaction, const StopFlag &stop)
{
    FormBody filter;
    filter.add(u"disputed_transaction_id"_s, transaction);
    return list(filter, stop);
}

} // namespace quittance
