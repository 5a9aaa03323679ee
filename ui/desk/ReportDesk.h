#pragma once

#include "core/service/ReportService.h"

namespace quittance {

//! What the window asks about the whole book: figures, reports, and pages to print. All calls return at once.
class ReportDesk
{
public:
    virtual ~ReportDesk() = default;

    virtual QFuture<Result<BookFigures>> figures() = 0;
    virtual QFuture<Result<BookIncome>> income() = 0;
    virtual QFuture<Result<BookNeeds>> needs() = 0;
    virtual QFuture<Result<QList<ConnectionStanding>>> standings() = 0;
    //! A report in codes.
    virtual QFuture<Result<ReportTable>> table(ReportRequest request) = 0;
    virtual QFuture<Result<Statement>> statement(CustomerId customer, ReportRequest days) = 0;
    //! The same as a letter to the customer, as PDF.
    virtual QFuture<Result<QByteArray>> statementLetter(CustomerId customer, ReportRequest days) = 0;
    //! Writes a worded report.
    virtual QFuture<Result<void>> save(ReportTable table, ReportService::File format, QString path) = 0;
    //! A document as PDF.
    virtual QFuture<Result<QByteArray>> documentPdf(InvoiceId id) = 0;
    //! The same as e-invoice.
    virtual QFuture<Result<QByteArray>> documentUbl(InvoiceId id) = 0;
};

} // namespace quittance
