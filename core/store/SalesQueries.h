#pragma once

#include "core/domain/ReportPeriod.h"
#include "core/domain/ReportTable.h"

namespace quittance {

class Database;

//! What was sold and what came in, from the postings. Tables of codes, as those of ReportQueries.
class SalesQueries
{
public:
    explicit SalesQueries(Database &database)
        : m_database(database)
    {
    }

    //! period, currency, net, tax, rounding, gross: invoices less voided ones and credit notes. gross is the
    //! sum of the three.
    Result<ReportTable> revenue(const ReportSpan &span, ReportPeriod period);
    //! period, currency, category, rate, base, tax. The tax is that of the postings, the base that of the
    //! documents which made them; the bases of a period add up to its revenue.
    Result<ReportTable> tax(const ReportSpan &span, ReportPeriod period);
    //! currency, account, method, payments, received, refunded, reversed, fees, net. reversed: bounced
    //! payments and disputes. The nets of an account add up to how its balance moved.
    Result<ReportTable> methods(const ReportSpan &span);
    //! period, currency, days, sales, open, dso_tenths: what is receivable on the
    //! period's last day × days / sales with VAT. Periods are cut at the span's ends. Without sales the
    //! last cell is empty.
    Result<ReportTable> dso(const ReportSpan &span, ReportPeriod period);

private:
    Database &m_database;
};

} // namespace quittance
