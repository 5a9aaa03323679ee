#include "ui/print/InvoicePrinting.h"

#include "ui/invoices/InvoiceTableModel.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/print/tableOfRecords.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"

namespace quittance {

namespace {

using Column = ReportTable::Column;

Column::Kind kindOf(InvoiceColumn column)
{
    switch (column) {
    case InvoiceColumn::Issued:
    case InvoiceColumn::Due:
        return Column::Date;
    case InvoiceColumn::Total:
    case InvoiceColumn::Open:
    case InvoiceColumn::Net:
    case InvoiceColumn::Tax:
    case InvoiceColumn::Paid:
    case InvoiceColumn::Credited:
        return Column::Amount;
    default:
        return Column::Text;
    }
}

ReportCell dayCell(QDate day)
{
    return day.isValid() ? ReportCell(day) : ReportCell(QString());
}

ReportCell moneyCell(const InvoiceRow &row, Money InvoiceExtras::*amount)
{
    return row.extras ? ReportCell((*row.extras).*amount) : ReportCell(QString());
}

ReportCell cellOf(const InvoiceRow &row, InvoiceColumn column, QDate today)
{
    switch (column) {
    case InvoiceColumn::Number:
        return row.number.text();
    case InvoiceColumn::Customer:
        return row.customer;
    case InvoiceColumn::Issued:
        return dayCell(row.issuedOn);
    case InvoiceColumn::Due:
        return dayCell(row.dueOn);
    case InvoiceColumn::Total:
        return row.total;
    case InvoiceColumn::Open:
        return row.open;
    case InvoiceColumn::Currency:
        return row.total.currency().text();
    case InvoiceColumn::Status:
        return stateText(row, today);
    case InvoiceColumn::Link:
        return shortLinkText(row, today);
    case InvoiceColumn::LastMail:
        return row.lastMailAt.isValid() ? shortDayText(row.lastMailAt.date()) : QString();
    case InvoiceColumn::Net:
        return moneyCell(row, &InvoiceExtras::net);
    case InvoiceColumn::Tax:
        return moneyCell(row, &InvoiceExtras::tax);
    case InvoiceColumn::Paid:
        return moneyCell(row, &InvoiceExtras::paid);
    case InvoiceColumn::Credited:
        return moneyCell(row, &InvoiceExtras::credited);
    default:
        return InvoiceTableModel::rawTextOf(row, column, today).toString();
    }
}

//! As it is copied, but for days and amounts, which are such.
ReportCell fileCellOf(const InvoiceRow &row, InvoiceColumn column, QDate today)
{
    const bool isShortOnPaper = column == InvoiceColumn::Link || column == InvoiceColumn::LastMail;
    return isShortOnPaper ? ReportCell(InvoiceTableModel::rawTextOf(row, column, today).toString())
                          : cellOf(row, column, today);
}

} // namespace

QString InvoicePrinting::statusText() const
{
    using Status = InvoiceQuery::Status;
    switch (m_query.status) {
    case Status::All:
        return tr("Invoices");
    case Status::Open:
        return tr("Open invoices");
    case Status::Overdue:
        return tr("Overdue invoices");
    case Status::Draft:
        return tr("Drafts");
    case Status::PartlyPaid:
        return tr("Partly paid invoices");
    case Status::Paid:
        return tr("Paid invoices");
    case Status::Void:
        return tr("Void invoices");
    case Status::WrittenOff:
        return tr("Written-off invoices");
    case Status::Disputed:
        break;
    }
    return tr("Disputed invoices");
}

ReportTable InvoicePrinting::headOf(const QList<int> &columns) const
{
    ReportTable table{.title = statusText()};
    for (const int column : columns) {
        const InvoiceColumnFacts &facts = factsOf(static_cast<InvoiceColumn>(column));
        table.columns.append({InvoiceTableModel::tr(facts.title), kindOf(facts.column)});
    }
    return table;
}

InvoicePrinting::Wording InvoicePrinting::file() const
{
    const QList<int> shown = fileColumns(m_view);
    return {.head = headOf(shown), .cells = [shown, today = m_today](const InvoiceRow &row) {
                QList<ReportCell> cells;
                for (const int column : shown)
                    cells.append(fileCellOf(row, static_cast<InvoiceColumn>(column), today));
                return cells;
            }};
}

ReportTable InvoicePrinting::table(const QList<InvoiceRow> &rows, qsizetype all) const
{
    const QList<int> shown = columnsInView(m_view);
    ReportTable table = headOf(shown);
    table.notes.append(tr("As of %1").arg(dateText(m_today)));
    if (!m_query.text.isEmpty())
        table.notes.append(tr("Only what fits “%1”").arg(m_query.text));
    if (!m_query.customer.isEmpty() && !rows.isEmpty())
        table.notes.append(tr("Only of %1", "customer").arg(rows.constFirst().customer));
    if (all > rows.size())
        table.notes.append(tr("The first %1 of %2 rows").arg(rows.size()).arg(all));
    for (const InvoiceRow &row : rows) {
        QList<ReportCell> cells;
        for (const int column : shown)
            cells.append(cellOf(row, static_cast<InvoiceColumn>(column), m_today));
        table.rows.append(cells);
    }
    return table;
}

} // namespace quittance
