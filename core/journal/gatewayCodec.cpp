#include "core/journal/gatewayCodec.h"

#include "core/journal/digestText.h"

namespace quittance {

using namespace Qt::StringLiterals;

EncodedBody encode(const LinkRevokeRequested &body)
{
    QJsonObject plain{{u"link"_s, body.link.text()}, {u"invoice"_s, body.invoice.text()},
        {u"connection"_s, body.connection}};
    if (body.isPaid)
        plain.insert("paid"_L1, true);
    if (body.isExpired)
        plain.insert("expired"_L1, true);
    return {.kind = u"LinkRevokeRequested"_s, .subject = body.link.text(), .plain = plain};
}

Result<EntryBody> decodeLinkRevokeRequested(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return LinkRevokeRequested{.link = LinkId(fields.text("link"_L1)),
        .invoice = InvoiceId(fields.text("invoice"_L1)),
        .connection = fields.text("connection"_L1),
        .isPaid = fields.flag("paid"_L1),
        .isExpired = fields.flag("expired"_L1)};
}

EncodedBody encode(const LinkRevoked &body)
{
    QJsonObject plain{{u"link"_s, body.link.text()}};
    putText(plain, "request"_L1, body.request.text());
    return {.kind = u"LinkRevoked"_s, .subject = body.link.text(), .plain = plain};
}

Result<EntryBody> decodeLinkRevoked(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return LinkRevoked{
        .link = LinkId(fields.text("link"_L1)), .request = EntryId(fields.textOrEmpty("request"_L1))};
}

EncodedBody encode(const LinkRevokeRefused &body)
{
    return {.kind = u"LinkRevokeRefused"_s,
        .subject = body.link.text(),
        .plain = {{u"request"_s, body.request.text()}, {u"link"_s, body.link.text()}, {u"rule"_s, body.rule},
            {u"words"_s, body.words}}};
}

Result<EntryBody> decodeLinkRevokeRefused(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return LinkRevokeRefused{.request = EntryId(fields.text("request"_L1)),
        .link = LinkId(fields.text("link"_L1)),
        .rule = fields.text("rule"_L1),
        .words = fields.text("words"_L1)};
}

EncodedBody encode(const GatewayCustomerLinked &body)
{
    return {.kind = u"GatewayCustomerLinked"_s,
        .subject = body.customer.text(),
        .plain = {{u"customer"_s, body.customer.text()}, {u"connection"_s, body.connection},
            {u"external_id"_s, body.externalId}}};
}

Result<EntryBody> decodeCustomerLinked(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return GatewayCustomerLinked{.customer = CustomerId(fields.text("customer"_L1)),
        .connection = fields.text("connection"_L1),
        .externalId = fields.text("external_id"_L1)};
}

EncodedBody encode(const CardSaved &body)
{
    QJsonObject plain{{u"card"_s, body.card.externalId}, {u"customer"_s, body.card.customer.text()},
        {u"holder"_s, body.card.holder}, {u"connection"_s, body.card.connection},
        {u"brand"_s, body.card.brand}, {u"last4"_s, body.card.last4},
        {u"expiry_month"_s, body.card.expiryMonth}, {u"expiry_year"_s, body.card.expiryYear},
        {u"agreement"_s, body.card.agreement}};
    putDate(plain, "agreed_on"_L1, body.card.agreedOn);
    return {.kind = u"CardSaved"_s, .subject = body.card.customer.text(), .plain = plain};
}

Result<EntryBody> decodeCardSaved(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return CardSaved{{.externalId = fields.text("card"_L1),
        .customer = CustomerId(fields.text("customer"_L1)),
        .holder = fields.text("holder"_L1),
        .connection = fields.text("connection"_L1),
        .brand = fields.text("brand"_L1),
        .last4 = fields.text("last4"_L1),
        .expiryMonth = static_cast<int>(fields.integer("expiry_month"_L1)),
        .expiryYear = static_cast<int>(fields.integer("expiry_year"_L1)),
        .agreedOn = fields.dateOrNull("agreed_on"_L1),
        .agreement = fields.text("agreement"_L1)}};
}

EncodedBody encode(const CardRemoved &body)
{
    return {.kind = u"CardRemoved"_s,
        .subject = body.customer.text(),
        .plain = {{u"card"_s, body.card}, {u"customer"_s, body.customer.text()}}};
}

Result<EntryBody> decodeCardRemoved(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return CardRemoved{.card = fields.text("card"_L1), .customer = CustomerId(fields.text("customer"_L1))};
}

EncodedBody encode(const ChargeRequested &body)
{
    QJsonObject plain{{u"invoice"_s, body.invoice.text()}, {u"customer"_s, body.customer.text()},
        {u"connection"_s, body.connection}, {u"amount"_s, moneyJson(body.amount)}, {u"method"_s, body.method},
        {u"request_digest"_s, digestText(body.requestDigest)}};
    if (!body.capture)
        plain.insert("authorise_only"_L1, true);
    putText(plain, "statement"_L1, body.statement);
    putText(plain, "reason"_L1, body.reason);
    return {.kind = u"ChargeRequested"_s, .subject = body.invoice.text(), .plain = plain};
}

Result<EntryBody> decodeChargeRequested(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return ChargeRequested{.invoice = InvoiceId(fields.text("invoice"_L1)),
        .customer = CustomerId(fields.text("customer"_L1)),
        .connection = fields.text("connection"_L1),
        .amount = fields.money("amount"_L1),
        .method = fields.text("method"_L1),
        .capture = !fields.flag("authorise_only"_L1),
        .statement = fields.textOrEmpty("statement"_L1),
        .reason = fields.textOrEmpty("reason"_L1),
        .requestDigest = digestFrom(fields.text("request_digest"_L1))};
}

EncodedBody encode(const ChargeSucceeded &body)
{
    return {.kind = u"ChargeSucceeded"_s,
        .subject = body.charge.text(),
        .plain = {{u"charge"_s, body.charge.text()}, {u"external_id"_s, body.externalId}}};
}

Result<EntryBody> decodeChargeSucceeded(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return ChargeSucceeded{
        .charge = ChargeId(fields.text("charge"_L1)), .externalId = fields.text("external_id"_L1)};
}

EncodedBody encode(const ChargeNeedsAction &body)
{
    return {.kind = u"ChargeNeedsAction"_s,
        .subject = body.charge.text(),
        .plain
        = {{u"charge"_s, body.charge.text()}, {u"external_id"_s, body.externalId}, {u"words"_s, body.words}}};
}

Result<EntryBody> decodeChargeNeedsAction(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return ChargeNeedsAction{.charge = ChargeId(fields.text("charge"_L1)),
        .externalId = fields.text("external_id"_L1),
        .words = fields.text("words"_L1)};
}

EncodedBody encode(const ChargeFailed &body)
{
    QJsonObject plain{{u"charge"_s, body.charge.text()}, {u"rule"_s, body.rule}, {u"words"_s, body.words}};
    putText(plain, "external_id"_L1, body.externalId);
    return {.kind = u"ChargeFailed"_s, .subject = body.charge.text(), .plain = plain};
}

Result<EntryBody> decodeChargeFailed(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return ChargeFailed{.charge = ChargeId(fields.text("charge"_L1)),
        .externalId = fields.textOrEmpty("external_id"_L1),
        .rule = fields.text("rule"_L1),
        .words = fields.text("words"_L1)};
}

EncodedBody encode(const ChargeAuthorised &body)
{
    QJsonObject plain{{u"charge"_s, body.charge.text()}, {u"external_id"_s, body.externalId}};
    if (body.until.isValid())
        plain.insert("until"_L1, body.until.toUTC().toString(Qt::ISODate));
    return {.kind = u"ChargeAuthorised"_s, .subject = body.charge.text(), .plain = plain};
}

Result<EntryBody> decodeChargeAuthorised(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return ChargeAuthorised{.charge = ChargeId(fields.text("charge"_L1)),
        .externalId = fields.text("external_id"_L1),
        .until = QDateTime::fromString(fields.textOrEmpty("until"_L1), Qt::ISODate)};
}

EncodedBody encode(const CaptureRequested &body)
{
    return {.kind = u"CaptureRequested"_s,
        .subject = body.charge.text(),
        .plain = {{u"charge"_s, body.charge.text()}, {u"invoice"_s, body.invoice.text()},
            {u"connection"_s, body.connection}, {u"amount"_s, moneyJson(body.amount)},
            {u"request_digest"_s, digestText(body.requestDigest)}}};
}

Result<EntryBody> decodeCaptureRequested(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return CaptureRequested{.charge = ChargeId(fields.text("charge"_L1)),
        .invoice = InvoiceId(fields.text("invoice"_L1)),
        .connection = fields.text("connection"_L1),
        .amount = fields.money("amount"_L1),
        .requestDigest = digestFrom(fields.text("request_digest"_L1))};
}

EncodedBody encode(const ChargeCancelRequested &body)
{
    return {.kind = u"ChargeCancelRequested"_s,
        .subject = body.charge.text(),
        .plain = {{u"charge"_s, body.charge.text()}, {u"invoice"_s, body.invoice.text()},
            {u"connection"_s, body.connection}, {u"request_digest"_s, digestText(body.requestDigest)}}};
}

Result<EntryBody> decodeChargeCancelRequested(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return ChargeCancelRequested{.charge = ChargeId(fields.text("charge"_L1)),
        .invoice = InvoiceId(fields.text("invoice"_L1)),
        .connection = fields.text("connection"_L1),
        .requestDigest = digestFrom(fields.text("request_digest"_L1))};
}

EncodedBody encode(const ChargeCancelled &body)
{
    QJsonObject plain{{u"charge"_s, body.charge.text()}};
    putText(plain, "request"_L1, body.request.text());
    return {.kind = u"ChargeCancelled"_s, .subject = body.charge.text(), .plain = plain};
}

Result<EntryBody> decodeChargeCancelled(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return ChargeCancelled{
        .charge = ChargeId(fields.text("charge"_L1)), .request = EntryId(fields.textOrEmpty("request"_L1))};
}

EncodedBody encode(const ChargeChangeRefused &body)
{
    return {.kind = u"ChargeChangeRefused"_s,
        .subject = body.charge.text(),
        .plain = {{u"request"_s, body.request.text()}, {u"charge"_s, body.charge.text()},
            {u"rule"_s, body.rule}, {u"words"_s, body.words}}};
}

Result<EntryBody> decodeChargeChangeRefused(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return ChargeChangeRefused{.request = EntryId(fields.text("request"_L1)),
        .charge = ChargeId(fields.text("charge"_L1)),
        .rule = fields.text("rule"_L1),
        .words = fields.text("words"_L1)};
}

EncodedBody encode(const RefundRequested &body)
{
    QJsonObject plain{{u"payment"_s, body.payment.text()}, {u"connection"_s, body.connection},
        {u"amount"_s, moneyJson(body.amount)}, {u"reason"_s, body.reason},
        {u"request_digest"_s, digestText(body.requestDigest)}};
    putText(plain, "customer"_L1, body.customer.text());
    return {.kind = u"RefundRequested"_s, .subject = body.payment.text(), .plain = plain};
}

Result<EntryBody> decodeRefundRequested(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return RefundRequested{.payment = PaymentId(fields.text("payment"_L1)),
        .customer = CustomerId(fields.textOrEmpty("customer"_L1)),
        .connection = fields.text("connection"_L1),
        .amount = fields.money("amount"_L1),
        .reason = fields.text("reason"_L1),
        .requestDigest = digestFrom(fields.text("request_digest"_L1))};
}

EncodedBody encode(const RefundPending &body)
{
    return {.kind = u"RefundPending"_s,
        .subject = body.refund.text(),
        .plain = {{u"refund"_s, body.refund.text()}, {u"external_id"_s, body.externalId}}};
}

Result<EntryBody> decodeRefundPending(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return RefundPending{
        .refund = RefundId(fields.text("refund"_L1)), .externalId = fields.text("external_id"_L1)};
}

EncodedBody encode(const RefundFailed &body)
{
    return {.kind = u"RefundFailed"_s,
        .subject = body.refund.text(),
        .plain = {{u"refund"_s, body.refund.text()}, {u"rule"_s, body.rule}, {u"words"_s, body.words}}};
}

Result<EntryBody> decodeRefundFailed(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return RefundFailed{.refund = RefundId(fields.text("refund"_L1)),
        .rule = fields.text("rule"_L1),
        .words = fields.text("words"_L1)};
}

} // namespace quittance
