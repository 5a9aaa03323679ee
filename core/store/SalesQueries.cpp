#include "core/store/SalesQueries.h"

#include "core/domain/reportTotals.h"
#include "core/store/Database.h"
#include "core/store/SqlValues.h"

#include <array>
#include <map>
#include <set>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;
using PeriodAndCurrency = std::pair<QString, QString>;

//! The day a month's text ("2026-10") begins with.
QDate firstOf(const QString &month)
{
    return QDate::fromString(month + u"-01"_s, Qt::ISODate);
}

//! "Visa" of "Visa •••• 4242": single cards are no method of their own.
QString methodFamily(const QString &method)
{
    return method.section(u'•', 0, 0).trimmed();
}

//! Rate and category of an account such as "tax:S:190000".
std::pair<QString, qint64> taxOf(const QString &account)
{
    return {account.section(u':', 1, 1), account.section(u':', 2, 2).toLongLong()};
}

struct Sales {
    qint64 net = 0;
    qint64 tax = 0;
    qint64 rounding = 0;
};

struct TaxSums {
    qint64 base = 0;
    qint64 tax = 0;
};
//! Period, currency, category, rate.
using TaxKey = std::tuple<QString, QString, QString, qint64>;

struct Movements {
    qint64 payments = 0;
    qint64 received = 0;
    qint64 refunded = 0;
    qint64 reversed = 0;
    qint64 fees = 0;
    qint64 paidOut = 0;
    qint64 other = 0; //!< Disputes, adjustments, exchanges.
};

void addMovement(Movements &sums, const QString &kind, qint64 minor, qint64 entries)
{
    if (kind == "PaymentReceived"_L1) {
        sums.payments += entries;
        sums.received += minor;
    } else if (kind == "RefundSettled"_L1 || kind == "RefundReversed"_L1) {
        sums.refunded += minor;
    } else if (kind == "PaymentReversed"_L1) {
        sums.reversed += minor;
    } else if (kind == "PayoutRecorded"_L1 || kind == "PayoutFailed"_L1) {
        sums.paidOut += minor;
    } else {
        sums.other += minor;
    }
}

} // namespace

Result<ReportTable> SalesQueries::revenue(const ReportSpan &span, ReportPeriod period)
{
    // Three searches of the index of accounts and days; with OR it would be one walk through all postings.
    auto row = m_database.query(
        u"SELECT substr(booked_on, 1, 7) AS month, currency, what, -SUM(amount_minor) FROM ("
        "SELECT booked_on, currency, 'net' AS what, amount_minor FROM posting WHERE account = 'revenue' "
        "AND booked_on BETWEEN :from AND :to AND entry_seq <= :known "
        "UNION ALL SELECT booked_on, currency, 'rounding', amount_minor FROM posting "
        "WHERE account = 'rounding' AND booked_on BETWEEN :from AND :to AND entry_seq <= :known "
        "UNION ALL SELECT booked_on, currency, 'tax', amount_minor FROM posting "
        "WHERE account >= 'tax:' AND account < 'tax;' AND booked_on BETWEEN :from AND :to "
        "AND entry_seq <= :known) GROUP BY month, currency, what"_s,
        {{":from"_L1, dateValue(span.from)}, {":to"_L1, dateValue(span.to)}, {":known"_L1, span.knownSeq}});
    if (!row)
        return fail(row.error());
    std::map<PeriodAndCurrency, Sales> found;
    while (row->next()) {
        Sales &sales
            = found[{periodName(firstOf(row->value(0).toString()), period), row->value(1).toString()}];
        const QString what = row->value(2).toString();
        (what == "net"_L1          ? sales.net
                : what == "tax"_L1 ? sales.tax
                                   : sales.rounding)
            += row->value(3).toLongLong();
    }
    ReportTable table{.title = u"revenue"_s,
        .columns = {{u"period"_s, Column::Text}, {u"currency"_s, Column::Text}, {u"net"_s, Column::Amount},
            {u"tax"_s, Column::Amount}, {u"rounding"_s, Column::Amount}, {u"gross"_s, Column::Amount}}};
    for (const auto &[key, sales] : found) {
        const Currency currency = currencyFrom(key.second);
        table.rows.append({key.first, key.second, Money(sales.net, currency), Money(sales.tax, currency),
            Money(sales.rounding, currency), Money(sales.net + sales.tax + sales.rounding, currency)});
    }
    addTotals(table);
    return table;
}

Result<ReportTable> SalesQueries::tax(const ReportSpan &span, ReportPeriod period)
{
    std::map<TaxKey, TaxSums> found;
    const auto sumsOf = [&](const QSqlQuery &row, const QString &category, qint64 rate) -> TaxSums & {
        return found[{
            periodName(firstOf(row.value(0).toString()), period), row.value(1).toString(), category, rate}];
    };
    auto taxes = m_database.query(
        u"SELECT substr(booked_on, 1, 7) AS month, currency, account, -SUM(amount_minor) FROM posting "
        "WHERE account >= 'tax:' AND account < 'tax;' AND booked_on BETWEEN :from AND :to "
        "AND entry_seq <= :known GROUP BY month, currency, account"_s,
        {{":from"_L1, dateValue(span.from)}, {":to"_L1, dateValue(span.to)}, {":known"_L1, span.knownSeq}});
    if (!taxes)
        return fail(taxes.error());
    while (taxes->next()) {
        const auto [category, rate] = taxOf(taxes->value(2).toString());
        sumsOf(*taxes, category, rate).tax += taxes->value(3).toLongLong();
    }

    // The posting of revenue is one for all rates, and a rate of nothing has no posting: the bases stand in
    // the documents that were booked.
    auto bases = m_database.query(
        u"SELECT substr(p.booked_on, 1, 7) AS month, p.currency, json_extract(t.value, '$.category'), "
        "COALESCE(json_extract(t.value, '$.rate'), 0), "
        "SUM(json_extract(t.value, '$.base') * CASE e.kind WHEN 'InvoiceIssued' THEN 1 ELSE -1 END) "
        "FROM (SELECT DISTINCT entry_seq, booked_on, currency FROM ("
        "SELECT entry_seq, booked_on, currency FROM posting WHERE account = 'revenue' "
        "AND booked_on BETWEEN :from AND :to AND entry_seq <= :known "
        "UNION ALL SELECT entry_seq, booked_on, currency FROM posting "
        "WHERE account >= 'tax:' AND account < 'tax;' AND booked_on BETWEEN :from AND :to "
        "AND entry_seq <= :known)) p "
        "CROSS JOIN entry e ON e.seq = p.entry_seq "
        "CROSS JOIN json_each(COALESCE(json_extract(e.body, '$.content.taxes'), "
        "json_extract(e.body, '$.figures.taxes'))) t GROUP BY 1, 2, 3, 4"_s,
        {{":from"_L1, dateValue(span.from)}, {":to"_L1, dateValue(span.to)}, {":known"_L1, span.knownSeq}});
    if (!bases)
        return fail(bases.error());
    while (bases->next())
        sumsOf(*bases, bases->value(2).toString(), bases->value(3).toLongLong()).base
            += bases->value(4).toLongLong();

    ReportTable table{.title = u"tax"_s,
        .columns = {{u"period"_s, Column::Text}, {u"currency"_s, Column::Text}, {u"category"_s, Column::Text},
            {u"rate"_s, Column::Percent}, {u"base"_s, Column::Amount}, {u"tax"_s, Column::Amount}}};
    for (const auto &[key, sums] : found) {
        const auto &[name, code, category, rate] = key;
        const Currency currency = currencyFrom(code);
        table.rows.append(
            {name, code, category, rate, Money(sums.base, currency), Money(sums.tax, currency)});
    }
    addTotals(table);
    return table;
}

Result<ReportTable> SalesQueries::methods(const ReportSpan &span)
{
    // A provider may take its fee and move the balance otherwise in one entry: the fee's own account tells
    // the two apart.
    auto row = m_database.query(
        u"SELECT p.currency, p.account, COALESCE(m.method, n.method, ''), e.kind, SUM(p.amount_minor), "
        "COUNT(*), p.is_fee FROM (SELECT entry_seq, account, currency, amount_minor, 0 AS is_fee FROM "
        "posting "
        "WHERE account IN ('bank', 'cash') AND booked_on BETWEEN :from AND :to AND entry_seq <= :known "
        "UNION ALL SELECT entry_seq, account, currency, amount_minor, 0 FROM posting "
        "WHERE account >= 'clearing:' AND account < 'clearing;' AND booked_on BETWEEN :from AND :to "
        "AND entry_seq <= :known "
        "UNION ALL SELECT entry_seq, CASE WHEN account IN ('fees:bank', 'fees:cash') THEN '' "
        "ELSE 'clearing:' END || substr(account, 6), currency, amount_minor, 1 FROM posting "
        "WHERE account >= 'fees:' AND account < 'fees;' AND booked_on BETWEEN :from AND :to "
        "AND entry_seq <= :known) p CROSS JOIN entry e ON e.seq = p.entry_seq "
        "LEFT JOIN payment m ON m.id = e.subject LEFT JOIN refund r ON r.id = e.subject "
        "LEFT JOIN payment n ON n.id = r.payment_id GROUP BY 1, 2, 3, 4, 7"_s,
        {{":from"_L1, dateValue(span.from)}, {":to"_L1, dateValue(span.to)}, {":known"_L1, span.knownSeq}});
    if (!row)
        return fail(row.error());
    std::map<std::tuple<QString, QString, QString>, Movements> found;
    while (row->next()) {
        Movements &sums = found[{
            row->value(0).toString(), row->value(1).toString(), methodFamily(row->value(2).toString())}];
        const qint64 minor = row->value(4).toLongLong();
        if (row->value(6).toBool()) {
            sums.fees -= minor;
            sums.other += minor; // It stands in what left the balance, too.
        } else {
            addMovement(sums, row->value(3).toString(), minor, row->value(5).toLongLong());
        }
    }
    ReportTable table{.title = u"methods"_s,
        .columns = {{u"currency"_s, Column::Text}, {u"account"_s, Column::Text}, {u"method"_s, Column::Text},
            {u"payments"_s, Column::Number}, {u"received"_s, Column::Amount}, {u"refunded"_s, Column::Amount},
            {u"reversed"_s, Column::Amount}, {u"fees"_s, Column::Amount}, {u"paid_out"_s, Column::Amount},
            {u"other"_s, Column::Amount}, {u"net"_s, Column::Amount}}};
    for (const auto &[key, sums] : found) {
        const auto &[code, account, method] = key;
        const Currency currency = currencyFrom(code);
        table.rows.append({code, account, method, sums.payments, Money(sums.received, currency),
            Money(sums.refunded, currency), Money(sums.reversed, currency), Money(sums.fees, currency),
            Money(sums.paidOut, currency), Money(sums.other, currency),
            Money(sums.received + sums.refunded + sums.reversed + sums.fees + sums.paidOut + sums.other,
                currency)});
    }
    addTotals(table);
    return table;
}

Result<ReportTable> SalesQueries::dso(const ReportSpan &span, ReportPeriod period)
{
    // One walk from the first day on gives the receivables of every day; sales count within the span only.
    auto row = m_database.query(
        u"SELECT booked_on, currency, SUM(CASE account WHEN 'receivable' THEN amount_minor ELSE 0 END), "
        "SUM(CASE account WHEN 'receivable' THEN 0 ELSE -amount_minor END) FROM ("
        "SELECT booked_on, currency, account, amount_minor FROM posting WHERE account = 'receivable' "
        "AND booked_on <= :to AND entry_seq <= :known "
        "UNION ALL SELECT booked_on, currency, account, amount_minor FROM posting "
        "WHERE account IN ('revenue', 'rounding', 'prepayments') AND booked_on BETWEEN :from AND :to "
        "AND entry_seq <= :known "
        "UNION ALL SELECT booked_on, currency, account, amount_minor FROM posting "
        "WHERE account >= 'tax:' AND account < 'tax;' AND booked_on BETWEEN :from AND :to "
        "AND entry_seq <= :known) GROUP BY booked_on, currency ORDER BY booked_on, currency"_s,
        {{":from"_L1, dateValue(span.from)}, {":to"_L1, dateValue(span.to)}, {":known"_L1, span.knownSeq}});
    if (!row)
        return fail(row.error());
    struct Day {
        QDate on;
        QString currency;
        qint64 open;
        qint64 sales;
    };
    QList<Day> days;
    std::set<QString> currencies;
    while (row->next()) {
        days.append({dateFrom(row->value(0)), row->value(1).toString(), row->value(2).toLongLong(),
            row->value(3).toLongLong()});
        currencies.insert(days.last().currency);
    }

    ReportTable table{.title = u"dso"_s,
        .columns = {{u"period"_s, Column::Text}, {u"currency"_s, Column::Text}, {u"days"_s, Column::Number},
            {u"sales"_s, Column::Amount}, {u"open"_s, Column::Amount}, {u"dso_tenths"_s, Column::Number}}};
    std::map<QString, qint64> open;
    qsizetype next = 0;
    for (QDate start = span.from; start <= span.to; start = periodEnd(start, period).addDays(1)) {
        const QDate end = std::min(periodEnd(start, period), span.to);
        std::map<QString, qint64> sales;
        for (; next < days.size() && days.at(next).on <= end; ++next) {
            open[days.at(next).currency] += days.at(next).open;
            sales[days.at(next).currency] += days.at(next).sales;
        }
        const qint64 length = start.daysTo(end) + 1;
        for (const QString &code : currencies) {
            const std::optional<qint64> tenths = dsoTenths(open[code], sales[code], length);
            const Currency currency = currencyFrom(code);
            table.rows.append({periodName(start, period), code, length, Money(sales[code], currency),
                Money(open[code], currency), tenths ? ReportCell(*tenths) : ReportCell(QString())});
        }
    }
    return table;
}

} // namespace quittance
