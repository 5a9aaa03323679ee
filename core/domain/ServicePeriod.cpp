#include "core/domain/ServicePeriod.h"

#include <QLocale>

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! As on documents: English without a country writes the day first.
QLocale localeOf(const QString &language)
{
    const QLocale locale(language);
    const bool isPlainEnglish = language.compare(u"en"_s, Qt::CaseInsensitive) == 0;
    return isPlainEnglish || locale.language() == QLocale::C
        ? QLocale(QLocale::English, QLocale::UnitedKingdom)
        : locale;
}

//! In figures, with all four of the year.
QString dayText(QDate day, const QLocale &locale)
{
    QString form = locale.dateFormat(QLocale::ShortFormat);
    if (!form.contains(u"yyyy"_s))
        form.replace(u"yy"_s, u"yyyy"_s);
    return locale.toString(day, form);
}

QString yearText(QDate day, const QLocale &locale)
{
    return locale.toString(day, u"yyyy"_s);
}

QString monthText(QDate day, const QLocale &locale)
{
    return locale.standaloneMonthName(day.month());
}

QString periodText(const ServicePeriod &period, const QLocale &locale)
{
    const QDate from = period.from;
    const bool isWholeYear = from.day() == 1 && from.month() == 1 && period.to == QDate(from.year(), 12, 31);
    if (isWholeYear)
        return yearText(from, locale);
    if (from.day() == 1 && period.to == QDate(from.year(), from.month(), from.daysInMonth()))
        return monthText(from, locale) + u' ' + yearText(from, locale);
    if (from == period.to)
        return dayText(from, locale);
    return dayText(from, locale) + u" – "_s + dayText(period.to, locale);
}

using Values = std::array<std::pair<QLatin1StringView, QString>, 5>;

QString filled(const QString &text, const Values &values)
{
    QString result;
    qsizetype done = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open + 1)) {
        for (const auto &[name, value] : values) {
            if (!QStringView(text).mid(open).startsWith(name))
                continue;
            result += QStringView(text).mid(done, open - done);
            result += value;
            done = open + name.size();
            break;
        }
    }
    result += QStringView(text).mid(done);
    return result;
}

} // namespace

QString periodText(const ServicePeriod &period, const QString &language)
{
    return periodText(period, localeOf(language));
}

InvoiceContent filledFor(InvoiceContent content, const ServicePeriod &period, const QString &language)
{
    const QLocale locale = localeOf(language);
    const Values values{{{"{period}"_L1, periodText(period, locale)},
        {"{month}"_L1, monthText(period.from, locale)}, {"{year}"_L1, yearText(period.from, locale)},
        {"{from}"_L1, dayText(period.from, locale)}, {"{to}"_L1, dayText(period.to, locale)}}};
    for (InvoiceLine &line : content.lines) {
        line.item = filled(line.item, values);
        line.description = filled(line.description, values);
    }
    content.note = filled(content.note, values);
    return content;
}

} // namespace quittance
