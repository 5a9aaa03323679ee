#pragma once

#include "core/domain/InvoiceQuery.h"
#include "core/domain/InvoiceRow.h"
#include "core/service/ReportService.h"
#include "ui/invoices/InvoiceColumns.h"

#include <QCoreApplication>
#include <QList>

namespace quittance {

class InvoiceTableView;

//! Invoices as their table shows them, for a printer or a file: columns in their order, and the filter in
//! words.
class InvoicePrinting
{
    Q_DECLARE_TR_FUNCTIONS(quittance::InvoicePrinting)

public:
    using Wording = ReportService::Wording<InvoiceRow>;

    InvoicePrinting(const InvoiceTableView &view, InvoiceQuery query, QDate today)
        : m_view(view)
        , m_query(std::move(query))
        , m_today(today)
    {
    }

    //! The columns in view. all: how many the filter has.
    ReportTable table(const QList<InvoiceRow> &rows, qsizetype all) const;
    //! Without notes, and with the columns that only a narrow window keeps away.
    Wording file() const;

private:
    QString statusText() const;
    //! A head below which these stand.
    ReportTable headOf(const QList<int> &columns) const;

    const InvoiceTableView &m_view;
    const InvoiceQuery m_query;
    const QDate m_today;
};

} // namespace quittance
