#include "core/billing/DefineNumberSeries.h"

#include "core/billing/NumberTaker.h"
#include "core/billing/guards.h"
#include "core/domain/NumberMask.h"
#include "core/journal/Journal.h"
#include "core/store/CompanyTable.h"

#include <QRegularExpression>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostNext = 999'999'999;

//! What numbers of a mask look like in a year but for the running number, and however many digits that has.
QString shapeOf(QString mask, const QString &series, int year)
{
    static const QRegularExpression sequence(u"\\{seq(:[0-9]+)?\\}"_s);
    const QString digits = u"%1"_s.arg(year, 4, 10, QChar(u'0'));
    return mask.replace(u"{series}"_s, series)
        .replace(u"{yyyy}"_s, digits)
        .replace(u"{yy}"_s, digits.right(2))
        .replace(sequence, u"{seq}"_s);
}

//! How each other series numbers. The usual ones do so before anybody has defined them.
Result<QList<NumberSeriesTable::Defined>> othersThan(Book &book, const QString &series)
{
    NumberSeriesTable table(book.database);
    Result<QList<NumberSeriesTable::Defined>> all = table.defined();
    for (const DocumentType type : {DocumentType::Invoice, DocumentType::CreditNote}) {
        const QString usual = NumberTaker::seriesOf(type);
        if (!all || std::ranges::find(*all, usual, &NumberSeriesTable::Defined::series) != all->end())
            continue;
        const Result<QString> mask = table.mask(usual);
        if (!mask)
            return fail(mask.error());
        all->append({.series = usual, .mask = *mask});
    }
    if (all)
        all->removeIf([&](const NumberSeriesTable::Defined &each) { return each.series == series; });
    return all;
}

//! Two series that number alike would stand in each other's way at the first document.
Result<void> checkMaskIsFree(Book &book, const QString &series, const QString &mask, int year)
{
    const auto others = othersThan(book, series);
    if (!others)
        return fail(others.error());
    for (const NumberSeriesTable::Defined &other : *others)
        if (shapeOf(other.mask, other.series, year) == shapeOf(mask, series, year))
            return invalid(u"numbers.mask_taken"_s, u"mask"_s, mask, other.series);
    return {};
}

bool isName(const QString &series)
{
    static const QRegularExpression name(u"\\A[A-Z0-9]{1,8}\\z"_s);
    return name.match(series).hasMatch();
}

} // namespace

Result<void> defineNumberSeries(Book &book, DocumentType type, const QString &mask, qint64 next, QDate today)
{
    return defineNumberSeries(book, NumberTaker::seriesOf(type), mask, next, today);
}

Result<void> defineNumberSeries(
    Book &book, const QString &series, const QString &mask, qint64 next, QDate today)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> allowed = requireRight(book, Right::ManageBook); !allowed)
                return fail(allowed.error());
            const Result<NumberMask> parsed = NumberMask::parse(mask);
            const auto company = CompanyTable(book.database).read();
            if (!parsed || !company)
                return fail(parsed ? company.error() : parsed.error());
            if (!isName(series))
                return invalid(u"number_series.name"_s, u"series"_s, series);
            const int first = *company ? (*company)->fiscalYearStart : 1;
            const int thisYear = fiscalYearOf(today, first);
            if (const Result<void> free = checkMaskIsFree(book, series, mask, thisYear); !free)
                return fail(free.error());
            const int year = parsed->hasYear() ? thisYear : 0;
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
