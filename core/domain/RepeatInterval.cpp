#include "core/domain/RepeatInterval.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

struct UnitFacts {
    char16_t letter;
    int days; //!< Of one; 0 where it is a number of months.
    int months;
    int most; //!< About ten years of it.
};

constexpr std::array units{UnitFacts{u'd', 1, 0, 3660}, UnitFacts{u'w', 7, 0, 520},
    UnitFacts{u'm', 0, 1, 120}, UnitFacts{u'q', 0, 3, 40}, UnitFacts{u'y', 0, 12, 10}};

const UnitFacts &factsOf(RepeatInterval::Unit unit)
{
    return units[static_cast<size_t>(unit)];
}

constexpr qint64 mostDays = 4'000'000; //!< More than lie between the years 1 and 9999.

tl::unexpected<Error> malformed(QStringView text)
{
    return invalid(u"schedule.interval_malformed"_s, u"every"_s, text.toString());
}

} // namespace

Result<RepeatInterval> RepeatInterval::parse(QStringView text)
{
    for (size_t i = 0; i < units.size(); ++i) {
        if (!text.endsWith(QChar(units[i].letter)))
            continue;
        const QStringView digits = text.chopped(1);
        const bool isPlain = !digits.isEmpty()
            && std::ranges::all_of(digits, [](QChar each) { return each >= u'0' && each <= u'9'; });
        if (!isPlain)
            return malformed(text);
        bool fits = false;
        const RepeatInterval interval{.unit = static_cast<Unit>(i), .count = digits.toInt(&fits)};
        if (!fits)
            return invalid(u"schedule.interval_range"_s, u"every"_s, text.toString());
        return interval.check().transform([&] { return interval; });
    }
    return malformed(text);
}

QString RepeatInterval::text() const
{
    return QString::number(count) + QChar(factsOf(unit).letter);
}

Result<void> RepeatInterval::check() const
{
    if (count < 1 || count > factsOf(unit).most)
        return invalid(u"schedule.interval_range"_s, u"every"_s, text());
    return {};
}

QDate RepeatInterval::dayAfter(QDate first, qint64 n) const
{
    const UnitFacts &facts = factsOf(unit);
    const qint64 steps = n * count;
    if (steps > mostDays || steps < -mostDays)
        return {};
    const QDate day = facts.days > 0 ? first.addDays(steps * facts.days)
                                     : first.addMonths(static_cast<int>(steps) * facts.months);
    return day.isValid() && day.year() >= 1 && day.year() <= 9999 ? day : QDate();
}

qint64 RepeatInterval::indexLaterThan(QDate first, QDate day) const
{
    if (day < first)
        return 0;
    const UnitFacts &facts = factsOf(unit);
    if (facts.days > 0)
        return first.daysTo(day) / (qint64{facts.days} * count) + 1;
    const qint64 months = (day.year() - first.year()) * 12 + day.month() - first.month();
    const qint64 index = months / (qint64{facts.months} * count);
    const QDate there = dayAfter(first, index);
    return there.isValid() && there <= day ? index + 1 : index;
}

} // namespace quittance
