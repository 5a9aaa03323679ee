#pragma once

#include "core/domain/InvoiceQuery.h"
#include "core/domain/InvoiceRow.h"
#include "core/domain/ReportTable.h"

#include <QCoreApplication>
#include <QList>

namespace quittance {

class InvoiceTableView;

//! Invoices as their table shows them, for a printer: the columns in view, in their order, and the filter in
//! words.
class InvoicePrinting
{
    Q_DECLARE_TR_FUNCTIONS(quittance::InvoicePrinting)

public:
    InvoicePrinting(const InvoiceTableView &view, InvoiceQuery query, QDate today)
        : m_view(view)
        , m_query(std::move(query))
        , m_today(today)
    {
    }

    //! all: how many the filter has.
    ReportTable table(const QList<InvoiceRow> &rows, qsizetype all) const;

private:
    QString statusText() const;

    const InvoiceTableView &m_view;
    const InvoiceQuery m_query;
    const QDate m_today;
};

} // namespace quittance
