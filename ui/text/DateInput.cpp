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

} // namespace

QDate readDay(const QString &typed, QDate today, const QLocale &locale)
{
    const QString text = typed.trimmed();
    static const QRegularExpression steps(u"^[+-]\\d{1,4}$"_s);
    if (steps.match(text).hasMatch())
        return today.addDays(text.toInt());
    static const QRegularExpression marks(u"[^0-9]+"_s);
    const QStringList parts = text.split(marks, Qt::SkipEmptyParts);
    if (parts.size() == 1 && parts.constFirst().size() <= 2)
        return QDate(today.year(), today.month(), parts.constFirst().toInt());
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = order.indexOf(u'M') < order.indexOf(u'd');
    if (parts.size() == 3 && (parts.constFirst().size() == 4 || order.startsWith(u'y')))
        return QDate(yearOf(parts.at(0)), parts.at(1).toInt(), parts.at(2).toInt());
    if (parts.size() != 2 && parts.size() != 3)
        return {};
    const int year = parts.size() == 3 ? yearOf(parts.at(2)) : today.year();
    return QDate(year, parts.at(monthFirst ? 0 : 1).toInt(), parts.at(monthFirst ? 1 : 0).toInt());
}

} // namespace quittance
