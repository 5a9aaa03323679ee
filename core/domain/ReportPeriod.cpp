#include "core/domain/ReportPeriod.h"

#include "core/domain/Decimal.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

int monthsIn(ReportPeriod period)
{
    switch (period) {
    case ReportPeriod::Month:
        return 1;
    case ReportPeriod::Quarter:
        return 3;
    case ReportPeriod::Year:
        break;
    }
    return 12;
}

} // namespace

QDate periodStart(QDate day, ReportPeriod period)
{
    const int months = monthsIn(period);
    return QDate(day.year(), (day.month() - 1) / months * months + 1, 1);
}

QDate periodEnd(QDate day, ReportPeriod period)
{
    return periodStart(day, period).addMonths(monthsIn(period)).addDays(-1);
}

QString periodName(QDate day, ReportPeriod period)
{
    switch (period) {
    case ReportPeriod::Month:
        return day.toString(u"yyyy-MM");
    case ReportPeriod::Quarter:
        return u"%1-Q%2"_s.arg(day.toString(u"yyyy")).arg((day.month() + 2) / 3);
    case ReportPeriod::Year:
        break;
    }
    return day.toString(u"yyyy");
}

std::optional<qint64> dsoTenths(qint64 openMinor, qint64 salesMinor, qint64 days)
{
    return salesMinor > 0 ? mulDivRound(openMinor, days * 10, salesMinor) : std::nullopt;
}

} // namespace quittance
