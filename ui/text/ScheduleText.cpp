#include "ui/text/ScheduleText.h"

#include <QCoreApplication>

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("quittance::ScheduleText", text);
}

QString counted(qint64 count, const char *one, const char *many)
{
    return say(count == 1 ? one : many).arg(textLocale().toString(count));
}

struct IntervalWords {
    const char *one;
    const char *many;
};

#define SAY(text) QT_TRANSLATE_NOOP("quittance::ScheduleText", text)
constexpr std::array intervalWords{IntervalWords{SAY("Every day"), SAY("Every %1 days")},
    IntervalWords{SAY("Every week"), SAY("Every %1 weeks")},
    IntervalWords{SAY("Every month"), SAY("Every %1 months")},
    IntervalWords{SAY("Every quarter"), SAY("Every %1 quarters")},
    IntervalWords{SAY("Every year"), SAY("Every %1 years")}};

//! The sentence names the first; more is for several.
QString named(const QStringList &names, const char *one, const char *more)
{
    return say(names.size() == 1 ? one : more).arg(names.constFirst());
}

} // namespace

QString intervalText(const RepeatInterval &interval)
{
    const IntervalWords &words = intervalWords[static_cast<size_t>(interval.unit)];
    return interval.count == 1 ? say(words.one) : say(words.many).arg(textLocale().toString(interval.count));
}

QString scheduleStateText(const ScheduleRow &row)
{
    if (row.isOver())
        return say(SAY("Over"));
    switch (row.schedule.pause) {
    case SchedulePause::No:
        return say(SAY("Active"));
    case SchedulePause::ByHand:
        return say(SAY("Paused"));
    case SchedulePause::CustomerArchived:
        break;
    }
    return say(SAY("Paused, customer archived"));
}

QString scheduleEndText(const ScheduleTerms &terms, const QLocale &locale)
{
    if (terms.lastOn.isValid())
        return say(SAY("until %1")).arg(dateText(terms.lastOn, locale));
    if (terms.most > 0)
        return counted(terms.most, SAY("%1 draft in all"), SAY("%1 drafts in all"));
    return say(SAY("no end"));
}

QString dueDraftsText(const DueDrafts &due)
{
    QStringList parts;
    if (!due.made.isEmpty())
        parts += counted(due.made.size(), SAY("%1 draft is ready."), SAY("%1 drafts are ready."));
    if (!due.behind.isEmpty())
        parts += named(due.behind, SAY("More of “%1” are due."), SAY("More of “%1” and others are due."));
    if (!due.paused.isEmpty())
        parts += named(due.paused, SAY("“%1” is paused: its customer is archived."),
            SAY("“%1” and others are paused: their customers are archived."));
    return parts.join(u' ');
}

} // namespace quittance
