#pragma once

#include "ui/desk/ReportDesk.h"

namespace quittance {

class InvoiceService;

//! Passes every question on to the services, which outlive it.
class ServiceReportDesk final : public ReportDesk
{
public:
    ServiceReportDesk(ReportService &reports, InvoiceService &invoices)
        : m_reports(reports)
        , m_invoices(invoices)
    {
    }

    QFuture<Result<BookFigures>> figures() override;
    QFuture<Result<BookIncome>> income() override;
    QFuture<Result<BookNeeds>> needs() override;
    QFuture<Result<QList<ConnectionStanding>>> standings() override;
    QFuture<Result<ReportTable>> table(ReportRequest request) override;
    QFuture<Result<Statement>> statement(CustomerId customer, ReportRequest days) override;
    QFuture<Result<QByteArray>> statementLetter(CustomerId customer, ReportRequest days) override;
    QFuture<Result<void>> save(ReportTable table, ReportService::File format, QString path) override;
    QFuture<Result<QByteArray>> documentPdf(InvoiceId id) override;
    QFuture<Result<QByteArray>> documentUbl(InvoiceId id) override;

private:
    ReportService &m_reports;
    InvoiceService &m_invoices;
};

} // namespace quittance
