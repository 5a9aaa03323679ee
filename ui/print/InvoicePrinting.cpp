#include "ui/print/InvoicePrinting.h"

#include "ui/invoices/InvoiceColumns.h"
#include "ui/invoices/InvoiceTableModel.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"

#include <QHeaderView>

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

ReportCell cellOf(const InvoiceRow &row, InvoiceColumn column, const InvoiceTableModel &model, QDate today)
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
        return model.rawTextOf(row, column).toString();
    }
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

ReportTable InvoicePrinting::table(const QList<InvoiceRow> &rows, qsizetype all) const
{
    ReportTable table{.title = statusText()};
    table.notes.append(tr("As of %1").arg(dateText(m_today)));
    if (!m_query.text.isEmpty())
        table.notes.append(tr("Only what fits “%1”").arg(m_query.text));
    if (!m_query.customer.isEmpty() && !rows.isEmpty())
        table.notes.append(tr("Only of %1", "customer").arg(rows.constFirst().customer));
    if (all > rows.size())
        table.notes.append(tr("The first %1 of %2 rows").arg(rows.size()).arg(all));
    QList<InvoiceColumn> shown;
    for (int place = 0; place < invoiceColumnCount; ++place) {
        const int column = m_view.horizontalHeader()->logicalIndex(place);
        if (column < 0 || m_view.isColumnHidden(column))
            continue;
        shown.append(static_cast<InvoiceColumn>(column));
        table.columns.append(
            {InvoiceTableModel::tr(factsOf(shown.constLast()).title), kindOf(shown.constLast())});
    }
    const auto &model = static_cast<const InvoiceTableModel &>(*m_view.model());
    for (const InvoiceRow &row : rows) {
        QList<ReportCell> cells;
        for (const InvoiceColumn column : std::as_const(shown))
            cells.append(cellOf(row, column, model, m_today));
        table.rows.append(cells);
    }
    return table;
}

} // namespace quittance
