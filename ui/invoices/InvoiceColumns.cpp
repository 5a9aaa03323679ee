#include "ui/invoices/InvoiceColumns.h"

#include <QtGlobal>

#include <algorithm>

namespace quittance {

namespace {

using Sort = InvoiceQuery::Sort;
constexpr std::array<InvoiceColumnFacts, invoiceColumnCount> columns{{
    {InvoiceColumn::Number, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Number"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Number"), "number", 120, 117, false, Sort::Number},
    {InvoiceColumn::Customer, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Customer"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Customer"), "customer", 0, 0, false,
        Sort::Customer},
    {InvoiceColumn::Issued, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Issued"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Issued"), "issued", 84, 0, false, Sort::Issued},
    {InvoiceColumn::Due, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Due"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Due"), "due", 84, 76, false, Sort::Due},
    {InvoiceColumn::Total, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Total"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Total"), "total", 92, 0, true, Sort::Total},
    {InvoiceColumn::Open, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Open"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Open"), "open", 92, 78, true, Sort::Open},
    {InvoiceColumn::Currency, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Cur."),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Currency"), "currency", 44, 38, false, {}},
    {InvoiceColumn::Status, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Status"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Status"), "status", 126, 126, false, {}},
    {InvoiceColumn::Link, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Link"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Payment link"), "link", 130, 98, false, {}},
    {InvoiceColumn::LastMail, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Last mail"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Last mail"), "mail", 150, 82, false, {}},
    {InvoiceColumn::Late, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Late"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Days late"), "late", 56, 56, true, {}, true},
    {InvoiceColumn::Net, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Net"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Net, before tax"), "net", 92, 92, true, {}, true},
    {InvoiceColumn::Tax, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Tax"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Tax"), "tax", 84, 84, true, {}, true},
    {InvoiceColumn::Paid, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Paid"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Paid by payments"), "paid", 92, 92, true, {},
        true},
    {InvoiceColumn::Credited, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Credited"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Paid by credit notes"), "credited", 92, 92, true,
        {}, true},
    {InvoiceColumn::OrderNumber, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "PO number"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Number of the order"), "order", 104, 104, false,
        {}, true},
    {InvoiceColumn::CustomerNumber, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Customer no."),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Customer number"), "customerNumber", 104, 104,
        false, {}, true},
    {InvoiceColumn::Reference, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Reference"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Reference, of where it came from"), "reference",
        104, 104, false, {}, true},
    {InvoiceColumn::Terms, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Terms"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Terms of payment"), "terms", 120, 120, false, {},
        true},
    {InvoiceColumn::Series, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Series"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Series of its number"), "series", 64, 64, false,
        {}, true},
    {InvoiceColumn::Gateway, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Gateway"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Paid through, or where its payment link leads"),
        "gateway", 84, 84, false, {}, true},
    {InvoiceColumn::Crm, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "CRM"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Record of the customer in the CRM"), "crm", 104,
        104, false, {}, true},
    {InvoiceColumn::Tags, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Tags"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Tags"), "tags", 120, 120, false, {}, true},
    {InvoiceColumn::Note, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Note"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Note"), "note", 44, 44, false, {}, true},
    {InvoiceColumn::CreatedBy, QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Created by"),
        QT_TRANSLATE_NOOP("quittance::InvoiceTableModel", "Created by"), "author", 104, 104, false, {}, true},
}};
static_assert(std::ranges::is_sorted(columns, {}, &InvoiceColumnFacts::column));

} // namespace

const std::array<InvoiceColumnFacts, invoiceColumnCount> &invoiceColumns()
{
    return columns;
}

} // namespace quittance
