#include "ui/desk/ServiceReportDesk.h"

#include "core/service/InvoiceService.h"

namespace quittance {

QFuture<Result<BookFigures>> ServiceReportDesk::figures()
{
    return m_reports.figures();
}

QFuture<Result<BookIncome>> ServiceReportDesk::income()
{
    return m_reports.income();
}

QFuture<Result<BookNeeds>> ServiceReportDesk::needs()
{
    return m_reports.needs();
}

QFuture<Result<QList<ConnectionStanding>>> ServiceReportDesk::standings()
{
    return m_reports.standings();
}

QFuture<Result<ReportTable>> ServiceReportDesk::table(ReportRequest request)
{
    return m_reports.table(std::move(request));
}

QFuture<Result<Statement>> ServiceReportDesk::statement(CustomerId customer, ReportRequest days)
{
    return m_reports.statement(std::move(customer), std::move(days));
}

QFuture<Result<QByteArray>> ServiceReportDesk::statementLetter(CustomerId customer, ReportRequest days)
{
    return m_reports.statementLetter(std::move(customer), std::move(days));
}

QFuture<Result<void>> ServiceReportDesk::save(ReportTable table, ReportService::File format, QString path)
{
    return m_reports.save(std::move(table), format, std::move(path));
}

QFuture<Result<QByteArray>> ServiceReportDesk::documentPdf(InvoiceId id)
{
    return m_invoices.pdf(std::move(id));
}

QFuture<Result<QByteArray>> ServiceReportDesk::documentUbl(InvoiceId id)
{
    return m_invoices.ubl(std::move(id));
}

} // namespace quittance
