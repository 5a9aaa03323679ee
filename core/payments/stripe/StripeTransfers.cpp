#include "core/payments/stripe/StripeTransfers.h"

#include "core/payments/closingUnseen.h"
#include "core/payments/stripe/StripeApi.h"
#include "core/payments/stripe/stripeOrder.h"
#include "core/payments/stripe/stripePayment.h"
#include "core/payments/stripe/transferAddress.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString intentsPath()
{
    return u"/v1/payment_intents"_s;
}

//! What Stripe calls a transfer in this currency; empty where it offers none.
QString transferType(Currency currency)
{
    static const QHash<QString, QString> types{{u"EUR"_s, u"eu_bank_transfer"_s},
        {u"GBP"_s, u"gb_bank_transfer"_s}, {u"JPY"_s, u"jp_bank_transfer"_s},
        {u"MXN"_s, u"mx_bank_transfer"_s}, {u"USD"_s, u"us_bank_transfer"_s}};
    return types.value(currency.text());
}

//! Where the euro account is: in the seller's country where Stripe has accounts there.
QString euroCountry(const QString &seller)
{
    static const QStringList offered{u"DE"_s, u"FR"_s, u"IE"_s, u"NL"_s};
    return offered.contains(seller) ? seller : offered.first();
}

bool isAsAsked(const QJsonObject &intent, const QByteArray &asked)
{
    const std::optional<qint64> amount = stripeInteger(intent[u"amount"]);
    return amount && QString::number(*amount) == FormBody::find(asked, u"amount"_s)
        && intent[u"currency"].toString() == FormBody::find(asked, u"currency"_s);
}

} // namespace

StripeTransfers::StripeTransfers(StripeApi &api)
    : m_api(api)
{
}

Result<GatewayRequest> StripeTransfers::request(const PaymentLinkOrder &order, bool live)
{
    const Result<StripeAmount> amount = stripeAmountOf(order);
    if (!amount)
        return fail(amount.error());
    const QString type = transferType(order.amount.currency());
    if (type.isEmpty())
        return invalid(u"gateway.transfer_currency"_s, u"currency"_s, order.amount.currency().text());
    const QString payer = stripePayerOf(order.payer, live);
    if (payer.isEmpty())
        return invalid(u"gateway.payer_unknown"_s, u"customer"_s, order.number);
    const QString transfer = u"payment_method_options[customer_balance][bank_transfer]"_s;
    FormBody body;
    body.add(u"amount"_s, amount->units())
        .add(u"currency"_s, amount->currency())
        .add(u"customer"_s, payer)
        .add(u"confirm"_s, true)
        .add(u"payment_method_types[0]"_s, u"customer_balance"_s)
        .add(u"payment_method_data[type]"_s, u"customer_balance"_s)
        .add(u"payment_method_options[customer_balance][funding_type]"_s, u"bank_transfer"_s)
        .add(transfer + u"[type]"_s, type);
    if (type == "eu_bank_transfer"_L1)
        body.add(transfer + u"[eu_bank_transfer][country]"_s, euroCountry(order.country));
    body.add(u"description"_s, stripeTitleOf(order));
    addStripeIds(body, u"metadata"_s, order);
    return GatewayRequest{.method = "POST", .path = intentsPath(), .body = body.encoded()};
}

bool StripeTransfers::isTransfer(const QJsonObject &intent)
{
    return intent[u"payment_method_types"].toArray().contains(u"customer_balance"_s);
}

Result<TransferInstructions> StripeTransfers::instructionsIn(const QJsonObject &intent) const
{
    const QJsonObject said = intent[u"next_action"][u"display_bank_transfer_instructions"].toObject();
    const Result<Money> missing = stripeMoney(said, u"amount_remaining"_s);
    if (!missing)
        return fail(missing.error());
    TransferInstructions transfer{.missing = *missing, .reference = said[u"reference"].toString()};
    for (const QJsonValue address : said[u"financial_addresses"].toArray())
        if (const auto read = transferAddressIn(address.toObject()))
            transfer.addresses.append(*read);
    transfer.page
        = stripePageUrl(said[u"hosted_instructions_url"].toString(), m_api.baseUrl()).value_or(QUrl());
    // Of a kind of account we do not know, the page tells.
    if (transfer.reference.isEmpty() || (transfer.addresses.isEmpty() && transfer.page.isEmpty()))
        return stripeUnreadable(u"display_bank_transfer_instructions"_s);
    return transfer;
}

Result<GatewayLink> StripeTransfers::read(const QJsonObject &intent) const
{
    if (intent[u"object"].toString() != "payment_intent"_L1 || intent[u"id"].toString().isEmpty())
        return stripeUnreadable(u"payment_intent"_s);
    const QString status = intent[u"status"].toString();
    GatewayLink link{.externalId = intent[u"id"].toString(), .active = status != "canceled"_L1};
    if (intent[u"next_action"][u"type"].toString() != "display_bank_transfer_instructions"_L1)
        return link;
    const Result<TransferInstructions> transfer = instructionsIn(intent);
    if (!transfer)
        return fail(transfer.error());
    link.url = transfer->page;
    link.transfer = *transfer;
    return link;
}

Result<GatewayLink> StripeTransfers::create(
    const GatewayRequest &request, const EntryId &key, const StopFlag &stop)
{
    const Result<QJsonObject> made = m_api.post(request.path, request.body, key.text(), stop);
    if (!made)
        return fail(made.error());
    const Result<GatewayLink> link = read(*made);
    if (!link) // It waits for money already, and its instructions can be read another time.
        return fail(
            Error{.kind = ErrorKind::Uncertain, .rule = link.error().rule, .field = link.error().field});
    if (!isAsAsked(*made, request.body)) {
        (void)close(link->externalId, stop); // Nobody has its instructions yet.
        return fail(
            Error{.kind = ErrorKind::Refused, .rule = u"stripe.amount_mismatch"_s, .field = u"amount"_s});
    }
    return link;
}

Result<std::optional<GatewayLink>> StripeTransfers::find(
    const LinkId &link, const QDateTime &since, const StopFlag &stop)
{
    const auto isOurs = [&](const QJsonObject &made) {
        return made[u"metadata"][QLatin1String(stripeLinkKey)].toString() == link.text();
    };
    const auto found = m_api.findMade(intentsPath(), {}, since, isOurs, stop);
    if (!found)
        return fail(found.error());
    return *found ? read(**found).transform([](const GatewayLink &ours) { return std::optional(ours); })
                  : Result<std::optional<GatewayLink>>();
}

Result<GatewayClosing> StripeTransfers::close(const QString &externalId, const StopFlag &stop)
{
    const QString path = intentsPath() + u'/' + externalId;
    FormBody why;
    why.add(u"cancellation_reason"_s, u"abandoned"_s);
    // No idempotency key: cancelling twice is the same.
    const auto cancelled = m_api.post(path + u"/cancel"_s, why.encoded(), {}, stop);
    if (cancelled)
        return GatewayClosing();
    if (cancelled.error().kind != ErrorKind::Refused)
        return fail(cancelled.error());
    // A definite no: it may have been paid meanwhile, which is asked for next, or it is still waiting.
    const Result<QJsonObject> now = m_api.get(path, {}, stop);
    if (!now)
        return closingUnseen(cancelled.error(), now.error());
    const QString status = (*now)[u"status"].toString();
    const bool ended = status == "succeeded"_L1 || status == "canceled"_L1;
    return ended ? Result<GatewayClosing>(GatewayClosing()) : fail(cancelled.error());
}

Result<QList<GatewayCash>> StripeTransfers::cashOf(const QString &customerId, const StopFlag &stop)
{
    const Result<QJsonObject> balance
        = m_api.get(u"/v1/customers/%1/cash_balance"_s.arg(customerId), {}, stop);
    if (!balance && balance.error().rule == "stripe.resource_missing"_L1)
        return QList<GatewayCash>(); // Deleted at Stripe.
    if (!balance)
        return fail(balance.error());
    if ((*balance)[u"object"].toString() != "cash_balance"_L1)
        return stripeUnreadable(u"cash_balance"_s);
    QList<GatewayCash> found;
    const QJsonObject available = (*balance)[u"available"].toObject(); // Null before the first transfer.
    for (const QString &currency : available.keys()) {
        const Result<Money> amount
            = stripeMoney({{u"amount"_s, available[currency]}, {u"currency"_s, currency}}, u"amount"_s);
        if (!amount)
            return fail(amount.error());
        found.append({.payer = stripeExternalKey(m_api.key().isLive(), customerId), .amount = *amount});
    }
    return found;
}

} // namespace quittance
