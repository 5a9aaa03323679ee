#include "core/store/ReportLists.h"

#include "core/store/Database.h"
#include "core/store/SqlValues.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;
using What = ReportLists::What;

const QString &statement(What what)
{
    static const QString invoices
        = u"SELECT i.id, i.number, i.type, CASE WHEN i.type = 381 THEN 'credited' "
          "WHEN i.voided_on IS NOT NULL THEN 'void' WHEN EXISTS (SELECT 1 FROM allocation a "
          "JOIN dispute d ON d.payment_id = a.payment_id WHERE a.invoice_id = i.id AND d.is_open = 1 "
          "AND a.reversed_by IS NULL) THEN 'disputed' WHEN i.open_minor = 0 AND i.written_off_minor > 0 "
          "THEN 'written_off' WHEN i.open_minor = 0 THEN 'paid' WHEN i.open_minor = i.total_minor "
          "THEN 'open' ELSE 'partly_paid' END, i.customer_id, c.name, i.issued_on, i.due_on, i.currency, "
          "i.total_minor, i.open_minor, i.source_number FROM invoice i JOIN customer c "
          "ON c.id = i.customer_id ORDER BY i.key"_s;
    static const QString payments
        = u"SELECT p.id, p.booked_on, p.customer_id, c.name, p.connection, p.method, p.currency, "
          "p.amount_minor, p.amount_minor - p.allocated_minor - p.refunded_minor - p.reversed_minor, "
          "p.refunded_minor, p.reversed_minor, p.fee_currency, p.fee_minor, "
          "(SELECT group_concat(i.number, ' ') FROM allocation a JOIN invoice i ON i.id = a.invoice_id "
          "WHERE a.payment_id = p.id AND a.reversed_by IS NULL) "
          "FROM payment p LEFT JOIN customer c ON c.id = p.customer_id ORDER BY p.key"_s;
    static const QString customers
        = u"SELECT id, name, email, vat_id, currency, owner, json_extract(json, '$.address.street'), "
          "json_extract(json, '$.address.post_code'), json_extract(json, '$.address.city'), "
          "json_extract(json, '$.address.country'), CASE is_archived WHEN 0 THEN '' ELSE 'yes' END "
          "FROM customer WHERE merged_into IS NULL ORDER BY id"_s;
    switch (what) {
    case What::Invoices:
        return invoices;
    case What::Payments:
        return payments;
    case What::Customers:
        break;
    }
    return customers;
}

//! The currency an amount is in: the nearest column of currencies to its left.
ReportCell amountCell(const QSqlQuery &row, const QList<Column> &columns, int at)
{
    for (int i = at - 1; i >= 0; --i)
        if (columns.at(i).title.endsWith("currency"_L1))
            return row.value(at).isNull() ? ReportCell(QString())
                                          : ReportCell(moneyFrom(row.value(at), row.value(i)));
    return QString();
}

ReportCell cellOf(const QSqlQuery &row, const QList<Column> &columns, int at)
{
    switch (columns.at(at).kind) {
    case Column::Date:
        return row.value(at).isNull() ? ReportCell(QString()) : ReportCell(dateFrom(row.value(at)));
    case Column::Number:
    case Column::Percent:
        return row.value(at).toLongLong();
    case Column::Amount:
        return amountCell(row, columns, at);
    case Column::Text:
        break;
    }
    return row.value(at).toString();
}

} // namespace

ReportTable ReportLists::head(What what)
{
    switch (what) {
    case What::Invoices:
        return {.title = u"invoices"_s,
            .columns = {{u"id"_s, Column::Text}, {u"number"_s, Column::Text}, {u"type"_s, Column::Number},
                {u"state"_s, Column::Text}, {u"customer_id"_s, Column::Text}, {u"customer"_s, Column::Text},
                {u"issued_on"_s, Column::Date}, {u"due_on"_s, Column::Date}, {u"currency"_s, Column::Text},
                {u"total"_s, Column::Amount}, {u"open"_s, Column::Amount},
                {u"source_number"_s, Column::Text}}};
    case What::Payments:
        return {.title = u"payments"_s,
            .columns = {{u"id"_s, Column::Text}, {u"booked_on"_s, Column::Date},
                {u"customer_id"_s, Column::Text}, {u"customer"_s, Column::Text}, {u"account"_s, Column::Text},
                {u"method"_s, Column::Text}, {u"currency"_s, Column::Text}, {u"amount"_s, Column::Amount},
                {u"unallocated"_s, Column::Amount}, {u"refunded"_s, Column::Amount},
                {u"reversed"_s, Column::Amount}, {u"fee_currency"_s, Column::Text},
                {u"fee"_s, Column::Amount}, {u"pays"_s, Column::Text}}};
    case What::Customers:
        break;
    }
    return {.title = u"customers"_s,
        .columns = {{u"id"_s, Column::Text}, {u"name"_s, Column::Text}, {u"email"_s, Column::Text},
            {u"vat_id"_s, Column::Text}, {u"currency"_s, Column::Text}, {u"owner"_s, Column::Text},
            {u"street"_s, Column::Text}, {u"post_code"_s, Column::Text}, {u"city"_s, Column::Text},
            {u"country"_s, Column::Text}, {u"archived"_s, Column::Text}}};
}

Result<void> ReportLists::each(What what, const std::function<Result<void>(const QList<ReportCell> &)> &visit)
{
    auto row = m_database.query(statement(what));
    if (!row)
        return fail(row.error());
    const QList<Column> columns = head(what).columns;
    while (row->next()) {
        QList<ReportCell> cells;
        for (int i = 0; i < columns.size(); ++i)
            cells.append(cellOf(*row, columns, i));
        if (const Result<void> done = visit(cells); !done)
            return done;
    }
    return {};
}

} // namespace quittance
