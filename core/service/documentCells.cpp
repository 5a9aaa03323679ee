#include "core/service/documentCells.h"

#include "core/domain/codeNames.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

ReportCell dayCell(QDate date)
{
    return date.isValid() ? ReportCell(date) : ReportCell(QString());
}

} // namespace

QList<ReportCell> documentCells(const InvoiceRow &row)
{
    const InvoiceExtras extras = row.extras.value_or(InvoiceExtras());
    return {row.number.text(), codeOf(row.state), row.customer, dayCell(row.issuedOn), dayCell(row.dueOn),
        row.total.currency().text(), row.total, row.open, extras.tags.join(u", "_s), extras.note,
        extras.customerNumber, extras.gateways.join(u", "_s), extras.crms.join(u", "_s)};
}

} // namespace quittance
