#include "core/journal/bankCodec.h"

#include "core/domain/codeNames.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

void putMoney(QJsonObject &plain, QLatin1StringView key, const std::optional<Money> &money)
{
    if (money)
        plain.insert(key, moneyJson(*money));
}

void putFlag(QJsonObject &plain, QLatin1StringView key, bool flag)
{
    if (flag)
        plain.insert(key, true);
}

Result<BankLineMatched> matchFrom(JsonFields &fields, const QJsonObject &personal)
{
    const QString word = fields.text("what"_L1);
    const auto what = bankMatchFrom(word);
    if (!what)
        return fail(
            Error{.kind = ErrorKind::Storage, .rule = u"json.damaged"_s, .field = u"what"_s, .value = word});
    return BankLineMatched{.line = fields.text("line"_L1),
        .what = *what,
        .amount = fields.money("amount"_L1),
        .reason = fields.text("reason"_L1),
        .byItself = fields.flag("by_itself"_L1),
        .isBooked = fields.flag("booked"_L1),
        .customer = CustomerId(fields.textOrEmpty("customer"_L1)),
        .payment = PaymentId(fields.textOrEmpty("payment"_L1)),
        .payout = fields.textOrEmpty("payout"_L1),
        .connection = fields.textOrEmpty("connection"_L1),
        .refund = RefundId(fields.textOrEmpty("refund"_L1)),
        .payerMark = JsonFields(personal).textOrEmpty("payer_mark"_L1)};
}

} // namespace

EncodedBody encode(const BankStatementImported &body)
{
    QJsonObject plain{{u"account_mark"_s, body.accountMark}, {u"account"_s, body.account},
        {u"currency"_s, body.currency.text()}, {u"format"_s, body.format}, {u"lines"_s, body.lines}};
    putText(plain, "statement"_L1, body.statement);
    putText(plain, "number"_L1, body.number);
    putDate(plain, "from"_L1, body.from);
    putDate(plain, "through"_L1, body.through);
    putMoney(plain, "opening"_L1, body.opening);
    putMoney(plain, "closing"_L1, body.closing);
    putInteger(plain, "known"_L1, body.known);
    putFlag(plain, "intraday"_L1, body.isIntraday);
    return {.kind = u"BankStatementImported"_s, .subject = body.accountMark, .plain = plain};
}

Result<EntryBody> decodeBankStatement(JsonFields &fields, const QJsonObject &, const QJsonObject &)
{
    return BankStatementImported{.accountMark = fields.text("account_mark"_L1),
        .account = fields.text("account"_L1),
        .currency = fields.currency("currency"_L1),
        .format = fields.text("format"_L1),
        .statement = fields.textOrEmpty("statement"_L1),
        .number = fields.textOrEmpty("number"_L1),
        .from = fields.dateOrNull("from"_L1),
        .through = fields.dateOrNull("through"_L1),
        .opening = fields.moneyOrNone("opening"_L1),
        .closing = fields.moneyOrNone("closing"_L1),
        .lines = fields.integer("lines"_L1),
        .known = fields.integerOr("known"_L1, 0),
        .isIntraday = fields.flag("intraday"_L1)};
}

EncodedBody encode(const BankLineMatched &body)
{
    QJsonObject plain{{u"line"_s, body.line}, {u"what"_s, codeOf(body.what)},
        {u"amount"_s, moneyJson(body.amount)}, {u"reason"_s, body.reason}};
    putFlag(plain, "by_itself"_L1, body.byItself);
    putFlag(plain, "booked"_L1, body.isBooked);
    putText(plain, "customer"_L1, body.customer.text());
    putText(plain, "payment"_L1, body.payment.text());
    putText(plain, "payout"_L1, body.payout);
    putText(plain, "connection"_L1, body.connection);
    putText(plain, "refund"_L1, body.refund.text());
    QJsonObject personal;
    putText(personal, "payer_mark"_L1, body.payerMark);
    return {.kind = u"BankLineMatched"_s, .subject = body.line, .plain = plain, .personal = personal};
}

Result<EntryBody> decodeBankMatched(JsonFields &fields, const QJsonObject &, const QJsonObject &personal)
{
    return matchFrom(fields, personal).transform([](const BankLineMatched &match) {
        return EntryBody(match);
    });
}

EncodedBody encode(const BankLineUnmatched &body)
{
    EncodedBody encoded = encode(body.undone);
    encoded.kind = u"BankLineUnmatched"_s;
    encoded.plain.insert("match"_L1, body.match.text());
    putText(encoded.plain, "undone_because"_L1, body.reason);
    return encoded;
}

Result<EntryBody> decodeBankUnmatched(JsonFields &fields, const QJsonObject &, const QJsonObject &personal)
{
    return matchFrom(fields, personal).transform([&](const BankLineMatched &match) {
        return EntryBody(BankLineUnmatched{.match = EntryId(fields.text("match"_L1)),
            .undone = match,
            .reason = fields.textOrEmpty("undone_because"_L1)});
    });
}

} // namespace quittance
