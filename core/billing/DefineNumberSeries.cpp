#include "core/billing/DefineNumberSeries.h"

#include "core/billing/NumberTaker.h"
#include "core/billing/guards.h"
#include "core/domain/NumberMask.h"
#include "core/journal/Journal.h"
#include "core/store/CompanyTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostNext = 999'999'999;

} // namespace

Result<void> defineNumberSeries(Book &book, DocumentType type, const QString &mask, qint64 next, QDate today)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> allowed = requireRight(book, Right::ManageBook); !allowed)
                return fail(allowed.error());
            const Result<NumberMask> parsed = NumberMask::parse(mask);
            const auto company = CompanyTable(book.database).read();
            if (!parsed || !company)
                return fail(parsed ? company.error() : parsed.error());
            const QString series = NumberTaker::seriesOf(type);
            const int first = *company ? (*company)->fiscalYearStart : 1;
            const int year = parsed->hasYear() ? fiscalYearOf(today, first) : 0;
            const auto position = NumberSeriesTable(book.database).position(series, year);
            if (!position)
                return fail(position.error());
            if (next < 0 || next > mostNext)
                return invalid(u"number_series.next_range"_s, u"next"_s, QString::number(next));
            if (next > 0 && position->lastIssuedOn.isValid())
                return invalid(u"number_series.in_use"_s, u"next"_s, QString::number(next));
            return QList<NewEntry>{{.body
                = NumberSeriesDefined{.series = series, .mask = mask, .fiscalYear = year, .next = next}}};
        })
        .transform([](const QList<Entry> &) {});
}

} // namespace quittance
