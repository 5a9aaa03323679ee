#include "ui/text/DateText.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString dayPattern(const QLocale &locale)
{
    QString pattern = locale.dateFormat(QLocale::ShortFormat);
    const auto widen = [&pattern](QChar letter, qsizetype width) {
        const qsizetype first = pattern.indexOf(letter);
        if (first < 0)
            return;
        qsizetype length = 1;
        while (first + length < pattern.size() && pattern.at(first + length) == letter)
            ++length;
        pattern.replace(first, length, QString(width, letter));
    };
    widen(u'd', 2);
    widen(u'M', 2);
    widen(u'y', 4);
    return pattern;
}

} // namespace

QString dateText(QDate date, const QLocale &locale)
{
    return date.isValid() ? locale.toString(date, dayPattern(locale)) : u"–"_s;
}

QString shortDayText(QDate date, const QLocale &locale)
{
    if (!date.isValid())
        return u"–"_s;
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = order.indexOf(u'M') < order.indexOf(u'd');
    return locale.toString(date, monthFirst ? u"MMM d"_s : u"d MMM"_s);
}

QString momentText(const QDateTime &moment, const QTimeZone &zone, const QLocale &locale)
{
    if (!moment.isValid())
        return u"–"_s;
    const QDateTime there = moment.toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
    return dateText(there.date(), locale) + u' ' + there.toString(u"HH:mm"_s);
}

QString exactMomentText(const QDateTime &moment, const QTimeZone &zone, const QLocale &locale)
{
    if (!moment.isValid())
        return u"–"_s;
    const QTimeZone shown = zone.isValid() ? zone : QTimeZone::utc();
    const QDateTime there = moment.toTimeZone(shown);
    return dateText(there.date(), locale) + u' ' + there.toString(u"HH:mm:ss"_s) + u' '
        + QString::fromLatin1(shown.id());
}

} // namespace quittance
