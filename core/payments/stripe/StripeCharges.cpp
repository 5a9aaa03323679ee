#include "core/payments/stripe/StripeCharges.h"

#include "core/base/Log.h"
#include "core/domain/cardStatement.h"
#include "core/payments/stripe/StripeAmount.h"
#include "core/payments/stripe/StripeApi.h"
#include "core/payments/stripe/stripePayment.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using State = GatewayCharge::State;

QString intentsPath()
{
    return u"/v1/payment_intents"_s;
}

//! With what the money became of, and what it cost.
FormBody expanded()
{
    FormBody query;
    query.add(u"expand[0]"_s, u"latest_charge.balance_transaction"_s);
    return query;
}

QString declineOf(const QJsonObject &error)
{
    const QString reason = error[u"decline_code"].toString();
    return reason.isEmpty() ? error[u"code"].toString() : reason;
}

State stateOf(const QJsonObject &intent)
{
    const QString status = intent[u"status"].toString();
    if (status == "succeeded"_L1)
        return State::Succeeded;
    if (status == "requires_capture"_L1)
        return State::Authorised;
    const bool wantsHolder
        = declineOf(intent[u"last_payment_error"].toObject()) == "authentication_required"_L1;
    if (status == "canceled"_L1) // We have given it up ourselves, where the holder was wanted.
        return wantsHolder ? State::NeedsAction : State::Cancelled;
    if (status == "requires_action"_L1)
        return State::NeedsAction;
    if (status == "requires_payment_method"_L1 || status == "requires_confirmation"_L1)
        return wantsHolder ? State::NeedsAction : State::Failed;
    return State::Processing;
}

QString ruleOf(const QJsonObject &error)
{
    const QString reason = declineOf(error);
    return reason.isEmpty() ? u"stripe.card_declined"_s : u"stripe.card_declined:"_s + reason;
}

} // namespace

Result<QString> StripeCharges::idOf(const QString &externalKey, const QString &field) const
{
    const QString id = stripeIdOf(externalKey);
    if (id.isEmpty())
        return invalid(u"gateway.order_incomplete"_s, field, externalKey);
    if (externalKey != stripeExternalKey(m_api.key().isLive(), id))
        return invalid(u"gateway.other_mode"_s, field, externalKey);
    return id;
}

Result<GatewayRequest> StripeCharges::request(const ChargeOrder &order) const
{
    if (order.charge.isEmpty() || order.invoice.isEmpty() || order.number.trimmed().isEmpty())
        return invalid(u"gateway.order_incomplete"_s, u"charge"_s, order.number);
    const Result<QString> statement = readCardStatement(order.statement);
    if (!statement)
        return fail(statement.error());
    const Result<QString> card = idOf(order.card, u"card"_s);
    const Result<QString> holder = idOf(order.holder, u"card"_s);
    if (!card || !holder)
        return fail(card ? holder.error() : card.error());
    const Result<StripeAmount> amount = StripeAmount::from(order.amount);
    if (!amount)
        return fail(amount.error());
    const Result<qint64> least = StripeAmount::minimum(order.amount.currency());
    if (!least)
        return fail(least.error());
    if (order.amount.minor() < *least)
        return invalid(u"gateway.amount_too_small"_s, u"amount"_s, order.amount.text());

    FormBody body;
    body.add(u"amount"_s, amount->units())
        .add(u"currency"_s, amount->currency())
        .add(u"customer"_s, *holder)
        .add(u"payment_method"_s, *card)
        .add(u"payment_method_types[0]"_s, u"card"_s)
        .add(u"off_session"_s, true)
        .add(u"confirm"_s, true)
        .add(u"capture_method"_s, order.capture ? u"automatic"_s : u"manual"_s)
        .add(u"description"_s, u"Invoice "_s + order.number.simplified())
        .add(u"metadata[%1]"_s.arg(QLatin1String(stripeInvoiceKey)), order.invoice.text())
        .add(u"metadata[%1]"_s.arg(QLatin1String(stripeChargeKey)), order.charge.text())
        .add(u"expand[0]"_s, u"latest_charge.balance_transaction"_s);
    if (!statement->isEmpty())
        body.add(u"statement_descriptor_suffix"_s, *statement);
    return GatewayRequest{.method = "POST", .path = intentsPath(), .body = body.encoded()};
}

Result<ChargeNews> StripeCharges::newsFrom(const QJsonObject &intent) const
{
    if (intent[u"object"].toString() != "payment_intent"_L1 || intent[u"id"].toString().isEmpty())
        return stripeUnreadable(u"payment_intent"_s);
    const Result<Money> amount = stripeMoney(intent, u"amount"_s);
    if (!amount)
        return fail(amount.error());
    const QJsonObject error = intent[u"last_payment_error"].toObject();
    ChargeNews news{
        .charge = {.externalKey = stripeExternalKey(m_api.key().isLive(), intent[u"id"].toString()),
            .charge = ChargeId(intent[u"metadata"][QLatin1String(stripeChargeKey)].toString()),
            .state = stateOf(intent),
            .amount = *amount,
            .until = {},
            .rule = {},
            .words = redacted(error[u"message"].toString())},
        .payment = {}};
    switch (news.charge.state) {
    case State::Failed:
        news.charge.rule = ruleOf(error);
        break;
    case State::Cancelled:
        if (news.charge.words.isEmpty())
            news.charge.words = intent[u"cancellation_reason"].toString();
        break;
    case State::Authorised:
        news.charge.until
            = stripeInstant(intent[u"latest_charge"][u"payment_method_details"][u"card"][u"capture_before"]);
        break;
    case State::Succeeded:
    case State::Processing: {
        const auto payment = stripePayment(intent, {}, m_api.key().isLive());
        if (!payment)
            return fail(payment.error());
        news.payment = *payment;
        break;
    }
    case State::NeedsAction:
        break;
    }
    return news;
}

//! What was asked for may exist once these bytes are out: what cannot be read is asked for again.
Result<ChargeNews> StripeCharges::post(
    const GatewayRequest &request, const EntryId &key, const StopFlag &stop)
{
    const Result<QJsonObject> intent = m_api.postIntent(request.path, request.body, key.text(), stop);
    if (!intent)
        return fail(intent.error());
    Result<ChargeNews> news = newsFrom(*intent);
    if (!news) {
        Error unsure = news.error();
        unsure.kind = ErrorKind::Uncertain;
        return fail(unsure);
    }
    return news;
}

Result<ChargeNews> StripeCharges::create(
    const GatewayRequest &request, const EntryId &key, const StopFlag &stop)
{
    return post(request, key, stop);
}

Result<std::optional<ChargeNews>> StripeCharges::find(
    const ChargeId &charge, const GatewayRequest &request, const QDateTime &since, const StopFlag &stop)
{
    const QString holder = FormBody::find(request.body, u"customer"_s).value_or(QString());
    FormBody filter;
    filter.add(u"customer"_s, holder).add(u"expand[0]"_s, u"data.latest_charge.balance_transaction"_s);
    const auto isOurs = [&](const QJsonObject &intent) {
        return intent[u"metadata"][QLatin1String(stripeChargeKey)].toString() == charge.text();
    };
    const auto found = m_api.findMade(intentsPath(), filter, since, isOurs, stop);
    if (!found)
        return fail(found.error());
    return *found ? newsFrom(**found).transform([](const ChargeNews &news) { return std::optional(news); })
                  : Result<std::optional<ChargeNews>>();
}

Result<ChargeNews> StripeCharges::read(const QString &externalKey, const StopFlag &stop)
{
    const Result<QString> id = idOf(externalKey, u"charge"_s);
    if (!id)
        return fail(id.error());
    return m_api.get(intentsPath() + u'/' + *id, expanded(), stop)
        .and_then([this](const QJsonObject &intent) { return newsFrom(intent); });
}

Result<GatewayRequest> StripeCharges::captureRequest(const QString &externalKey, Money amount) const
{
    const Result<QString> id = idOf(externalKey, u"charge"_s);
    const Result<StripeAmount> units = StripeAmount::from(amount);
    if (!id || !units)
        return fail(id ? units.error() : id.error());
    FormBody body;
    body.add(u"amount_to_capture"_s, units->units())
        .add(u"expand[0]"_s, u"latest_charge.balance_transaction"_s);
    return GatewayRequest{
        .method = "POST", .path = u"%1/%2/capture"_s.arg(intentsPath(), *id), .body = body.encoded()};
}

Result<GatewayRequest> StripeCharges::cancelRequest(const QString &externalKey) const
{
    const Result<QString> id = idOf(externalKey, u"charge"_s);
    if (!id)
        return fail(id.error());
    FormBody body;
    body.add(u"cancellation_reason"_s, u"requested_by_customer"_s);
    return GatewayRequest{
        .method = "POST", .path = u"%1/%2/cancel"_s.arg(intentsPath(), *id), .body = body.encoded()};
}

Result<ChargeNews> StripeCharges::change(
    const GatewayRequest &request, const EntryId &key, const StopFlag &stop)
{
    return post(request, key, stop);
}

Result<ChargeNews> StripeCharges::abandon(const QString &externalKey, const StopFlag &stop)
{
    const Result<QString> id = idOf(externalKey, u"charge"_s);
    if (!id)
        return fail(id.error());
    FormBody body;
    body.add(u"cancellation_reason"_s, u"abandoned"_s);
    // Without a key: what is cancelled stays so, and a fault stored under a key would be replayed.
    const Result<QJsonObject> intent
        = m_api.post(u"%1/%2/cancel"_s.arg(intentsPath(), *id), body.encoded(), {}, stop);
    if (!intent && intent.error().kind == ErrorKind::Refused)
        return read(externalKey, stop);
    if (!intent)
        return fail(intent.error());
    return newsFrom(*intent);
}

} // namespace quittance
