#include "core/domain/BookFigures.h"

#include <numeric>

namespace quittance {

qint64 CurrencyFigures::openMinor() const
{
    return std::accumulate(minor.begin(), minor.end(), qint64{0});
}

qint64 CurrencyFigures::openInvoices() const
{
    return std::accumulate(invoices.begin(), invoices.end(), qint64{0});
}

qint64 CurrencyFigures::overdueMinor() const
{
    return openMinor() - minor[static_cast<size_t>(AgeBucket::Current)];
}

qint64 CurrencyFigures::overdueInvoices() const
{
    return openInvoices() - invoices[static_cast<size_t>(AgeBucket::Current)];
}

QDate BookIncome::monthStart(size_t month) const
{
    return QDate(today.year(), today.month(), 1)
        .addMonths(static_cast<int>(month) - static_cast<int>(incomeMonths) + 1);
}

} // namespace quittance
