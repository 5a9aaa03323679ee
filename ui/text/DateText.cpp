#include "ui/text/DateText.h"

#include "ui/text/Languages.h"

#include <QCoreApplication>

#include <atomic>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

std::atomic<DayForm> chosenForm = DayForm::Region;

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

//! A moment as a zone's clocks show it; an unknown zone is UTC.
QDateTime inZone(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
}

bool isMonthFirst(const QLocale &locale)
{
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    return order.indexOf(u'M') < order.indexOf(u'd');
}

} // namespace

void writeDaysAs(DayForm form)
{
    chosenForm = form;
}

DayForm dayForm()
{
    return chosenForm;
}

QString dateText(QDate date)
{
    return dayForm() == DayForm::Iso && date.isValid() ? date.toString(Qt::ISODate)
                                                       : dateText(date, textLocale());
}

QString dateText(QDate date, const QLocale &locale)
{
    return date.isValid() ? locale.toString(date, dayPattern(locale)) : u"–"_s;
}

QString shortDayText(QDate date)
{
    if (!date.isValid())
        return u"–"_s;
    const bool monthFirst = dayForm() == DayForm::Iso || isMonthFirst(textLocale());
    return wordLocale().toString(date, monthFirst ? u"MMM d"_s : u"d MMM"_s);
}

QString dayPatternText(const QString &pattern)
{
    const QStringList letters = QCoreApplication::translate("quittance::DateText", "d m y",
        "the letters of day, month and year in a pattern like dd.mm.yyyy, blanks between them")
                                    .split(u' ');
    QString text = pattern;
    for (QChar &letter : text) {
        const qsizetype which = u"dMy"_s.indexOf(letter);
        const QString said = which < 0 ? QString() : letters.value(which);
        if (!said.isEmpty())
            letter = said.front();
    }
    return text;
}

QString monthText(QDate month)
{
    return month.isValid() ? wordLocale().toString(month, u"MMMM yyyy"_s) : u"–"_s;
}

QString momentText(const QDateTime &moment, const QTimeZone &zone)
{
    if (!moment.isValid())
        return u"–"_s;
    const QDateTime there = inZone(moment, zone);
    return dateText(there.date()) + u' ' + there.toString(u"HH:mm"_s);
}

QString exactMomentText(const QDateTime &moment, const QTimeZone &zone)
{
    if (!moment.isValid())
        return u"–"_s;
    const QDateTime there = inZone(moment, zone);
    return dateText(there.date()) + u' ' + there.toString(u"HH:mm:ss"_s) + u' '
        + QString::fromLatin1(there.timeZone().id());
}

} // namespace quittance
