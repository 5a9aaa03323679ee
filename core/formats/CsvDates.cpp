#include "core/formats/CsvDates.h"

#include <QLocale>
#include <QRegularExpression>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct Written {
    int first = 0;
    int second = 0;
    int year = 0;
    QChar separator;
};

std::optional<Written> written(QStringView text)
{
    static const QRegularExpression form(u"^(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    return Written{.first = match.capturedView(1).toInt(),
        .second = match.capturedView(3).toInt(),
        .year = match.capturedView(4).toInt(),
        .separator = match.capturedView(2).front()};
}

//! "3 Nov 2026", "03/Nov/2026", "Nov 3, 2026": English names of months leave no choice.
QDate named(QStringView text)
{
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[ /-]([A-Za-z]{3,9})[ /-](\\d{4})$"_s);
    static const QRegularExpression monthFirst(u"^([A-Za-z]{3,9}) (\\d{1,2}),? (\\d{4})$"_s);
    QString month;
    int day = 0;
    int year = 0;
    if (const auto match = dayFirst.match(text.trimmed().toString()); match.hasMatch()) {
        day = match.captured(1).toInt();
        month = match.captured(2);
        year = match.captured(3).toInt();
    } else if (const auto other = monthFirst.match(text.trimmed().toString()); other.hasMatch()) {
        month = other.captured(1);
        day = other.captured(2).toInt();
        year = other.captured(3).toInt();
    }
    for (int i = 1; i <= 12 && !month.isEmpty(); ++i) {
        const QString name = QLocale::c().monthName(i);
        if (name.compare(month, Qt::CaseInsensitive) == 0
            || name.left(3).compare(month, Qt::CaseInsensitive) == 0)
            return QDate(year, i, day);
    }
    return {};
}

} // namespace

void CsvDates::notice(QStringView text)
{
    const std::optional<Written> w = written(text);
    if (!w || w->separator != u'/')
        return;
    const bool dayFirst = QDate::isValid(w->year, w->second, w->first);
    const bool monthFirst = QDate::isValid(w->year, w->first, w->second);
    m_dayFirst += dayFirst && !monthFirst;
    m_monthFirst += monthFirst && !dayFirst;
}

Result<QDate> CsvDates::date(QStringView text) const
{
    const auto broken = [&](const QString &rule) { return invalid(rule, u"date"_s, text.toString()); };
    QDate date = named(text);
    if (date.isValid())
        return date;
    if (const std::optional<Written> w = written(text); !w) {
        static const QRegularExpression iso(
            u"^(\\d{4}-\\d\\d-\\d\\d)([T ][0-9:.]+(Z|[+-]\\d\\d:?\\d\\d)?)?$"_s);
        date = QDate::fromString(iso.match(text.trimmed().toString()).captured(1), Qt::ISODate);
    } else if (w->separator == u'.' || w->first == w->second) {
        date = QDate(w->year, w->second, w->first);
    } else if (contradictory()) {
        return broken(u"csv.date_mixed"_s);
    } else if (m_dayFirst > 0) {
        date = QDate(w->year, w->second, w->first);
    } else if (m_monthFirst > 0) {
        date = QDate(w->year, w->first, w->second);
    } else if (QDate::isValid(w->year, w->second, w->first)) {
        return broken(u"csv.date_ambiguous"_s);
    }
    return date.isValid() ? Result<QDate>(date) : broken(u"csv.date_malformed"_s);
}

} // namespace quittance
