#include "ui/text/DateInput.h"

#include <QRegularExpression>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int century = 2'000; //!< "26" is 2026.

int yearOf(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() <= 2 ? century + year : year;
}

//! Which part stands where.
struct DayOrder {
    bool yearFirst = false;
    bool monthFirst = false;
};

DayOrder orderOf(const QLocale &locale)
{
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    return {.yearFirst = order.startsWith(u'y'), .monthFirst = order.indexOf(u'M') < order.indexOf(u'd')};
}

QDate read(const QString &text, QDate today, DayOrder order)
{
    static const QRegularExpression steps(u"^[+-]\\d{1,4}$"_s);
    if (steps.match(text).hasMatch())
        return today.addDays(text.toInt());
    static const QRegularExpression marks(u"[^0-9]+"_s);
    const QStringList parts = text.split(marks, Qt::SkipEmptyParts);
    if (parts.size() == 1 && parts.constFirst().size() <= 2)
        return QDate(today.year(), today.month(), parts.constFirst().toInt());
    if (parts.size() != 2 && parts.size() != 3)
        return {};
    const bool yearFirst
        = parts.constFirst().size() == 4 || (order.yearFirst && parts.constLast().size() <= 2);
    if (parts.size() == 3 && yearFirst)
        return QDate(yearOf(parts.at(0)), parts.at(1).toInt(), parts.at(2).toInt());
    const int year = parts.size() == 3 ? yearOf(parts.at(2)) : today.year();
    return QDate(
        year, parts.at(order.monthFirst ? 0 : 1).toInt(), parts.at(order.monthFirst ? 1 : 0).toInt());
}

} // namespace

QDate readDay(const QString &typed, QDate today)
{
    const QString text = typed.trimmed();
    // Dots and slashes are no marks of ISO: whoever types them means the region's order.
    static const QRegularExpression isoMarks(u"^\\d+(-\\d+)+$"_s);
    if (dayForm() == DayForm::Iso && isoMarks.match(text).hasMatch())
        return read(text, today, {.yearFirst = true, .monthFirst = true});
    return readDay(text, today, textLocale());
}

QDate readDay(const QString &typed, QDate today, const QLocale &locale)
{
    return read(typed.trimmed(), today, orderOf(locale));
}

} // namespace quittance
