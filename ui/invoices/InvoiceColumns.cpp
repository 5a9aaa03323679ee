#include "ui/invoices/InvoiceColumns.h"

#include <QtGlobal>

#include <algorithm>

namespace quittance {

namespace {

#define SAY(text) QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", text)
using Sort = InvoiceQuery::Sort;
constexpr std::array<InvoiceColumnFacts, invoiceColumnCount> columns{{
    {InvoiceColumn::Number, SAY("Number"), SAY("Number"), "number", 120, 117, false, Sort::Number},
    {InvoiceColumn::Customer, SAY("Customer"), SAY("Customer"), "customer", 0, 0, false, Sort::Customer},
    {InvoiceColumn::Issued, SAY("Issued"), SAY("Issued"), "issued", 84, 0, false, Sort::Issued},
    {InvoiceColumn::Due, SAY("Due"), SAY("Due"), "due", 84, 76, false, Sort::Due},
    {InvoiceColumn::Total, SAY("Total"), SAY("Total"), "total", 92, 0, true, Sort::Total},
    {InvoiceColumn::Open, SAY("Open"), SAY("Open"), "open", 92, 78, true, Sort::Open},
    {InvoiceColumn::Currency, SAY("Cur."), SAY("Currency"), "currency", 44, 38, false, {}},
    {InvoiceColumn::Status, SAY("Status"), SAY("Status"), "status", 126, 126, false, {}},
    {InvoiceColumn::Link, SAY("Link"), SAY("Payment link"), "link", 130, 90, false, {}},
    {InvoiceColumn::LastMail, SAY("Last mail"), SAY("Last mail"), "mail", 140, 76, false, {}},
    {InvoiceColumn::Late, SAY("Late"), SAY("Days late"), "late", 56, 56, true, {}, true},
    {InvoiceColumn::Net, SAY("Net"), SAY("Net, before tax"), "net", 92, 92, true, {}, true},
    {InvoiceColumn::Tax, SAY("Tax"), SAY("Tax"), "tax", 84, 84, true, {}, true},
    {InvoiceColumn::Paid, SAY("Paid"), SAY("Paid by payments"), "paid", 92, 92, true, {}, true},
    {InvoiceColumn::Credited, SAY("Credited"), SAY("Paid by credit notes"), "credited", 92, 92, true, {},
        true},
    {InvoiceColumn::OrderNumber, SAY("PO number"), SAY("Number of the order"), "order", 104, 104, false, {},
        true},
    {InvoiceColumn::Reference, SAY("Reference"), SAY("Reference, of where it came from"), "reference", 104,
        104, false, {}, true},
    {InvoiceColumn::Terms, SAY("Terms"), SAY("Terms of payment"), "terms", 120, 120, false, {}, true},
    {InvoiceColumn::Series, SAY("Series"), SAY("Series of its number"), "series", 64, 64, false, {}, true},
    {InvoiceColumn::CreatedBy, SAY("Created by"), SAY("Created by"), "author", 104, 104, false, {}, true},
}};
#undef SAY
static_assert(std::ranges::is_sorted(columns, {}, &InvoiceColumnFacts::column));

} // namespace

const std::array<InvoiceColumnFacts, invoiceColumnCount> &invoiceColumns()
{
    return columns;
}

} // namespace quittance
