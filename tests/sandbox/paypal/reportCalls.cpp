#include "tests/sandbox/paypal/reportCalls.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostDays = 31;
constexpr qint64 historyYears = 3;
constexpr qsizetype mostRows = 10'000;

//! As the reports write times: "2026-03-01T12:00:00+0000".
QString reportTime(qint64 seconds)
{
    return payPalTime(seconds).replace(u"Z"_s, u"+0000"_s);
}

std::optional<qint64> readTime(QString text)
{
    if (text.size() > 5 && (text[text.size() - 5] == u'+' || text[text.size() - 5] == u'-'))
        text.insert(text.size() - 2, u':');
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? std::optional(time.toSecsSinceEpoch()) : std::nullopt;
}

tl::unexpected<PayPalError> badParameter(const QString &name, const QString &words)
{
    return tl::make_unexpected(PayPalError{.status = 400,
        .issue = u"INVALID_PARAMETER_VALUE"_s,
        .field = name,
        .description = words,
        .location = u"query"_s});
}

struct Span {
    qint64 start = 0;
    qint64 end = 0;
};

tl::expected<Span, PayPalError> readSpan(const PayPalCall &call)
{
    const auto start = readTime(call.query[u"start_date"_s].toString());
    const auto end = readTime(call.query[u"end_date"_s].toString());
    if (!start || !end || *end < *start)
        return badParameter(u"end_date"_s, u"The end is before the start."_s);
    if (*end - *start > mostDays * 86'400)
        return badParameter(u"end_date"_s, u"Date range is greater than 31 days"_s);
    if (*start < call.state.clock.now().addYears(-historyYears).toSecsSinceEpoch())
        return badParameter(u"start_date"_s, u"Data for the given start date is not available."_s);
    return Span{.start = *start, .end = *end};
}

bool isWanted(const PayPalLine &line, const PayPalCall &call, qint64 horizon)
{
    const auto fits = [&](const QString &name, const QString &value) {
        const QString wanted = call.query[name].toString();
        return wanted.isEmpty() || wanted == value;
    };
    const QString status = line.statusAt(horizon);
    const bool all = call.query[u"balance_affecting_records_only"_s].toString(u"Y"_s) == "N"_L1;
    return (all || status == "S"_L1) && fits(u"transaction_id"_s, line.id)
        && fits(u"transaction_type"_s, line.code) && fits(u"transaction_status"_s, status)
        && fits(u"transaction_currency"_s, line.amount.currency);
}

QJsonObject rowOf(const PayPalState &state, const PayPalLine &line, qint64 horizon)
{
    const QString &currency = line.amount.currency;
    const bool ended = line.statusAt(horizon) != line.status;
    const qint64 changed = ended ? line.updated : line.created;
    QJsonObject info{{u"paypal_account_id"_s, QString::fromLatin1(payPalMerchantId)},
        {u"transaction_id"_s, line.id}, {u"transaction_event_code"_s, line.code},
        {u"transaction_initiation_date"_s, reportTime(line.created)},
        {u"transaction_updated_date"_s, reportTime(changed)},
        {u"transaction_amount"_s, payPalJson(line.amount)}, {u"transaction_status"_s, line.statusAt(horizon)},
        {u"protection_eligibility"_s, u"01"_s},
        {u"ending_balance"_s, payPalJson({state.ledger.balance(currency, changed), currency})},
        {u"available_balance"_s, payPalJson({state.ledger.balance(currency, changed), currency})}};
    if (line.fee != 0 && line.statusAt(horizon) == "S"_L1)
        info.insert(u"fee_amount"_s, payPalJson({line.fee, currency}));
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            info.insert(name, value);
    };
    add(u"paypal_reference_id"_s, line.reference);
    add(u"paypal_reference_id_type"_s, line.referenceType);
    add(u"invoice_id"_s, line.invoiceId);
    add(u"custom_field"_s, line.custom);
    add(u"transaction_subject"_s, line.subject);
    return {{u"transaction_info"_s, info}};
}

//! The row with the parts that were asked for.
QJsonObject withParts(QJsonObject row, const PayPalLine &line, const QString &fields)
{
    const QStringList wanted = fields.split(u',');
    const auto has = [&](const QString &name) { return wanted.contains(u"all"_s) || wanted.contains(name); };
    if (has(u"payer_info"_s)) {
        QJsonObject payer{
            {u"address_status"_s, u"N"_s}, {u"payer_status"_s, u"Y"_s}, {u"payer_name"_s, QJsonObject()}};
        if (!line.payerEmail.isEmpty())
            payer.insert(u"email_address"_s, line.payerEmail);
        if (!line.payerName.isEmpty())
            payer.insert(u"payer_name"_s, QJsonObject{{u"alternate_full_name"_s, line.payerName}});
        row.insert(u"payer_info"_s, payer);
    }
    for (const QString &name :
        {u"shipping_info"_s, u"cart_info"_s, u"store_info"_s, u"auction_info"_s, u"incentive_info"_s})
        if (has(name))
            row.insert(name, QJsonObject());
    return row;
}

} // namespace

PayPalResult listPayPalTransactions(const PayPalCall &call)
{
    const auto span = readSpan(call);
    if (!span)
        return tl::make_unexpected(span.error());
    if (call.state.terms.softReportErrors)
        return PayPalAnswer{
            .body = {{u"name"_s, payPalErrorName(500)}, {u"debug_id"_s, call.state.makeId(13)},
                {u"message"_s, u"Internal service error."_s}}};
    const PayPalState &state = call.state;
    const qint64 horizon = state.now() - state.terms.reportDelay;
    const qint64 end = std::min(span->end, horizon);
    const QString fields = call.query[u"fields"_s].toString(u"transaction_info"_s);
    QList<PayPalLine> rows;
    for (const PayPalLine &line : state.ledger.lines()) {
        // A row is found by the time it last changed: that is when it became news.
        const qint64 changed = line.statusAt(horizon) != line.status ? line.updated : line.created;
        if (changed < span->start || changed > end || !isWanted(line, call, horizon))
            continue;
        rows.append(line);
        if (state.terms.doubledRows)
            rows.append(line);
    }
    if (rows.size() > mostRows)
        return tl::make_unexpected(PayPalError{.status = 400,
            .issue = u"RESULTSET_TOO_LARGE"_s,
            .description
            = u"Result set size is greater than the maximum limit. Change the filter criteria and "
              u"try again."_s});
    const qsizetype size = call.query[u"page_size"_s].toString(u"100"_s).toLongLong();
    const qsizetype page = call.query[u"page"_s].toString(u"1"_s).toLongLong();
    QJsonArray details;
    for (const PayPalLine &line : rows.mid((page - 1) * size, size))
        details.append(withParts(rowOf(state, line, horizon), line, fields));
    const qsizetype pages = (rows.size() + size - 1) / size;
    return PayPalAnswer{.body
        = {{u"transaction_details"_s, details}, {u"account_number"_s, QString::fromLatin1(payPalMerchantId)},
            {u"start_date"_s, reportTime(span->start)}, {u"end_date"_s, reportTime(end)},
            {u"last_refreshed_datetime"_s, reportTime(horizon)}, {u"page"_s, page},
            {u"total_items"_s, rows.size()}, {u"total_pages"_s, pages},
            {u"links"_s, QJsonArray{state.link(u"self"_s, u"/v1/reporting/transactions"_s, u"GET"_s)}}}};
}

PayPalResult showPayPalBalances(const PayPalCall &call)
{
    const PayPalState &state = call.state;
    const QString asked = call.query[u"as_of_time"_s].toString();
    const qint64 at = asked.isEmpty() ? state.now() : readTime(asked).value_or(state.now());
    const QString only = call.query[u"currency_code"_s].toString(u"ALL"_s);
    QJsonArray balances;
    for (const QString &currency : state.ledger.currencies()) {
        if (only != "ALL"_L1 && only != currency)
            continue;
        const QJsonObject money = payPalJson({state.ledger.balance(currency, at), currency});
        balances.append(QJsonObject{{u"currency"_s, currency}, {u"primary"_s, balances.isEmpty()},
            {u"total_balance"_s, money}, {u"available_balance"_s, money},
            {u"withheld_balance"_s, payPalJson({0, currency})}});
    }
    return PayPalAnswer{
        .body = {{u"balances"_s, balances}, {u"account_id"_s, QString::fromLatin1(payPalMerchantId)},
            {u"as_of_time"_s, reportTime(at)},
            {u"last_refresh_time"_s, reportTime(state.now() - state.terms.reportDelay)}}};
}

} // namespace quittance::sandbox
