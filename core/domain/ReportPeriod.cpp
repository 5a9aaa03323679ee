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

std::pair<QDate, QDate> periodDays(const QString &name)
{
    using enum ReportPeriod;
    const int year = QStringView(name).left(4).toInt();
    for (const ReportPeriod period : {Month, Quarter, Year})
        for (int month = 1; month <= 12; month += monthsIn(period))
            if (const QDate day(year, month, 1); day.isValid() && periodName(day, period) == name)
                return {day, periodEnd(day, period)};
    return {};
}

std::optional<qint64> dsoTenths(qint64 openMinor, qint64 salesMinor, qint64 days)
{
    return salesMinor > 0 ? mulDivRound(openMinor, days * 10, salesMinor) : std::nullopt;
}

} // namespace quittance
