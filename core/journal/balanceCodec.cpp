#include "core/journal/balanceCodec.h"

#include "core/domain/codeNames.h"

#include <QJsonArray>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A sum that may be absent, which then says that there is none.
void putMoney(QJsonObject &plain, QLatin1StringView key, const std::optional<Money> &money)
{
    if (money)
        plain.insert(key, moneyJson(*money));
}

QJsonObject lineJson(const PayoutLine &line)
{
    QJsonObject json{{u"transaction"_s, line.transaction}, {u"category"_s, codeOf(line.category)},
        {u"gross"_s, line.grossMinor}, {u"net"_s, line.netMinor}};
    putText(json, "word"_L1, line.word);
    putText(json, "source"_L1, line.source);
    putInteger(json, "fee"_L1, line.feeMinor);
    return json;
}

PayoutLine lineFrom(JsonFields fields)
{
    return {.transaction = fields.text("transaction"_L1),
        .category = payoutCategoryFrom(fields.text("category"_L1)).value_or(PayoutLine::Category::Adjustment),
        .word = fields.textOrEmpty("word"_L1),
        .source = fields.textOrEmpty("source"_L1),
        .grossMinor = fields.integer("gross"_L1),
        .feeMinor = fields.integerOr("fee"_L1, 0),
        .netMinor = fields.integer("net"_L1)};
}

} // namespace

EncodedBody encode(const PaymentPending &body)
{
    QJsonObject plain{{u"charge"_s, body.charge}, {u"amount"_s, moneyJson(body.amount)},
        {u"connection"_s, body.connection}, {u"method"_s, body.method}};
    putText(plain, "invoice"_L1, body.invoice.text());
    putText(plain, "link"_L1, body.link.text());
    return {.kind = u"PaymentPending"_s,
        .subject = body.invoice.isEmpty() ? body.charge : body.invoice.text(),
        .plain = plain};
}

Result<EntryBody> decodePending(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return PaymentPending{.charge = fields.text("charge"_L1),
        .amount = fields.money("amount"_L1),
        .connection = fields.text("connection"_L1),
        .method = fields.text("method"_L1),
        .invoice = InvoiceId(fields.textOrEmpty("invoice"_L1)),
        .link = LinkId(fields.textOrEmpty("link"_L1))};
}

EncodedBody encode(const PaymentPendingFailed &body)
{
    QJsonObject plain{{u"charge"_s, body.charge}, {u"connection"_s, body.connection}};
    putText(plain, "invoice"_L1, body.invoice.text());
    putText(plain, "link"_L1, body.link.text());
    putText(plain, "words"_L1, body.words);
    return {.kind = u"PaymentPendingFailed"_s,
        .subject = body.invoice.isEmpty() ? body.charge : body.invoice.text(),
        .plain = plain};
}

Result<EntryBody> decodePendingFailed(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return PaymentPendingFailed{.charge = fields.text("charge"_L1),
        .connection = fields.text("connection"_L1),
        .invoice = InvoiceId(fields.textOrEmpty("invoice"_L1)),
        .link = LinkId(fields.textOrEmpty("link"_L1)),
        .words = fields.textOrEmpty("words"_L1)};
}

EncodedBody encode(const GatewayBalanceMoved &body)
{
    QJsonObject plain{{u"connection"_s, body.connection}, {u"fee"_s, moneyJson(body.fee)}};
    putText(plain, "payment"_L1, body.payment.text());
    putText(plain, "category"_L1, body.category);
    putMoney(plain, "adjustment"_L1, body.adjustment);
    putMoney(plain, "exchanged"_L1, body.exchanged);
    putMoney(plain, "received"_L1, body.received);
    return {.kind = u"GatewayBalanceMoved"_s,
        .subject = body.payment.isEmpty() ? body.connection : body.payment.text(),
        .plain = plain};
}

Result<EntryBody> decodeBalance(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return GatewayBalanceMoved{.connection = fields.text("connection"_L1),
        .payment = PaymentId(fields.textOrEmpty("payment"_L1)),
        .fee = fields.money("fee"_L1),
        .category = fields.textOrEmpty("category"_L1),
        .adjustment = fields.moneyOrNone("adjustment"_L1),
        .exchanged = fields.moneyOrNone("exchanged"_L1),
        .received = fields.moneyOrNone("received"_L1)};
}

EncodedBody encode(const PayoutRecorded &body)
{
    QJsonObject plain{{u"payout"_s, body.payout.id}, {u"connection"_s, body.payout.connection},
        {u"amount"_s, moneyJson(body.payout.amount)}};
    putDate(plain, "arrives_on"_L1, body.payout.arrivesOn);
    if (!body.payout.isAutomatic)
        plain.insert("manual"_L1, true);
    return {.kind = u"PayoutRecorded"_s, .subject = body.payout.id, .plain = plain};
}

Result<EntryBody> decodePayout(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return PayoutRecorded{{.id = fields.text("payout"_L1),
        .connection = fields.text("connection"_L1),
        .amount = fields.money("amount"_L1),
        .arrivesOn = fields.dateOrNull("arrives_on"_L1),
        .isAutomatic = !fields.flag("manual"_L1)}};
}

EncodedBody encode(const PayoutExplained &body)
{
    QJsonArray lines;
    for (const PayoutLine &line : body.lines)
        lines.append(lineJson(line));
    return {.kind = u"PayoutExplained"_s,
        .subject = body.payout,
        .plain = {{u"payout"_s, body.payout}, {u"connection"_s, body.connection}, {u"lines"_s, lines}}};
}

Result<EntryBody> decodePayoutExplained(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    PayoutExplained body{
        .payout = fields.text("payout"_L1), .connection = fields.text("connection"_L1), .lines = {}};
    const QJsonArray lines = fields.value("lines"_L1).toArray();
    for (const QJsonValue &line : lines)
        body.lines.append(lineFrom(JsonFields(line.toObject())));
    return body;
}

EncodedBody encode(const PayoutFailed &body)
{
    return {.kind = u"PayoutFailed"_s,
        .subject = body.payout,
        .plain = {{u"payout"_s, body.payout}, {u"connection"_s, body.connection},
            {u"amount"_s, moneyJson(body.amount)}, {u"words"_s, body.words}}};
}

Result<EntryBody> decodePayoutFailed(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return PayoutFailed{.payout = fields.text("payout"_L1),
        .connection = fields.text("connection"_L1),
        .amount = fields.money("amount"_L1),
        .words = fields.text("words"_L1)};
}

} // namespace quittance
