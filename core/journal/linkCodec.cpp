#include "core/journal/linkCodec.h"

#include "core/domain/codeNames.h"
#include "core/journal/digestText.h"

namespace quittance {

using namespace Qt::StringLiterals;

EncodedBody encode(const LinkRequested &body)
{
    QJsonObject plain{{u"invoice"_s, body.invoice.text()}, {u"connection"_s, body.connection},
        {u"amount"_s, moneyJson(body.amount)}, {u"request_digest"_s, digestText(body.requestDigest)}};
    if (body.way != PayWay::Page) // What every link was before there were other ways.
        plain.insert("way"_L1, codeOf(body.way));
    if (body.isPart)
        plain.insert("part"_L1, true);
    putDate(plain, "expires_on"_L1, body.expiresOn);
    return {.kind = u"LinkRequested"_s, .subject = body.invoice.text(), .plain = plain};
}

Result<EntryBody> decodeLinkRequested(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    const QString way = fields.textOrEmpty("way"_L1);
    const auto known = way.isEmpty() ? std::optional(PayWay::Page) : payWayFrom(way);
    if (!known)
        return fail(
            Error{.kind = ErrorKind::Storage, .rule = u"json.damaged"_s, .field = u"way"_s, .value = way});
    return LinkRequested{.invoice = InvoiceId(fields.text("invoice"_L1)),
        .connection = fields.text("connection"_L1),
        .amount = fields.money("amount"_L1),
        .requestDigest = digestFrom(fields.text("request_digest"_L1)),
        .way = *known,
        .isPart = fields.flag("part"_L1),
        .expiresOn = fields.dateOrNull("expires_on"_L1)};
}

EncodedBody encode(const LinkIssued &body)
{
    QJsonObject plain{{u"link"_s, body.link.text()}, {u"external_id"_s, body.externalId}};
    if (body.expiresAt.isValid())
        plain.insert("expires_at"_L1, body.expiresAt.toUTC().toString(Qt::ISODate));
    return {.kind = u"LinkIssued"_s, .subject = body.link.text(), .plain = plain};
}

Result<EntryBody> decodeLinkIssued(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return LinkIssued{.link = LinkId(fields.text("link"_L1)),
        .externalId = fields.text("external_id"_L1),
        .expiresAt = QDateTime::fromString(fields.textOrEmpty("expires_at"_L1), Qt::ISODate)};
}

EncodedBody encode(const LinkExpired &body)
{
    QJsonObject plain{{u"link"_s, body.link.text()}};
    if (!body.request.isEmpty())
        plain.insert("request"_L1, body.request.text());
    return {.kind = u"LinkExpired"_s, .subject = body.link.text(), .plain = plain};
}

Result<EntryBody> decodeLinkExpired(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return LinkExpired{
        .link = LinkId(fields.text("link"_L1)), .request = EntryId(fields.textOrEmpty("request"_L1))};
}

EncodedBody encode(const TransferPartFunded &body)
{
    return {.kind = u"TransferPartFunded"_s,
        .subject = body.link.text(),
        .plain = {{u"link"_s, body.link.text()}, {u"invoice"_s, body.invoice.text()},
            {u"missing"_s, moneyJson(body.missing)}}};
}

Result<EntryBody> decodePartFunded(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return TransferPartFunded{.link = LinkId(fields.text("link"_L1)),
        .invoice = InvoiceId(fields.text("invoice"_L1)),
        .missing = fields.money("missing"_L1)};
}

EncodedBody encode(const CustomerCashSeen &body)
{
    return {.kind = u"CustomerCashSeen"_s,
        .subject = body.customer.text(),
        .plain = {{u"customer"_s, body.customer.text()}, {u"holder"_s, body.holder},
            {u"connection"_s, body.connection}, {u"amount"_s, moneyJson(body.amount)}}};
}

Result<EntryBody> decodeCashSeen(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return CustomerCashSeen{.customer = CustomerId(fields.text("customer"_L1)),
        .holder = fields.text("holder"_L1),
        .connection = fields.text("connection"_L1),
        .amount = fields.money("amount"_L1)};
}

} // namespace quittance
