#include "ui/text/ScheduleText.h"

#include <QCoreApplication>

#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::ScheduleText)
};

QString counted(qint64 count, const QString &one, const QString &many)
{
    return (count == 1 ? one : many).arg(textLocale().toString(count));
}

struct IntervalWords {
    const char *one;
    const char *many;
};

constexpr std::array intervalWords{IntervalWords{QT_TRANSLATE_NOOP("quittance::ScheduleText", "Every day"),
                                       QT_TRANSLATE_NOOP("quittance::ScheduleText", "Every %1 days")},
    IntervalWords{QT_TRANSLATE_NOOP("quittance::ScheduleText", "Every week"),
        QT_TRANSLATE_NOOP("quittance::ScheduleText", "Every %1 weeks")},
    IntervalWords{QT_TRANSLATE_NOOP("quittance::ScheduleText", "Every month"),
        QT_TRANSLATE_NOOP("quittance::ScheduleText", "Every %1 months")},
    IntervalWords{QT_TRANSLATE_NOOP("quittance::ScheduleText", "Every quarter"),
        QT_TRANSLATE_NOOP("quittance::ScheduleText", "Every %1 quarters")},
    IntervalWords{QT_TRANSLATE_NOOP("quittance::ScheduleText", "Every year"),
        QT_TRANSLATE_NOOP("quittance::ScheduleText", "Every %1 years")}};

//! The sentence names the first; more is for several.
QString named(const QStringList &names, const QString &one, const QString &more)
{
    return (names.size() == 1 ? one : more).arg(names.constFirst());
}

} // namespace

QString intervalText(const RepeatInterval &interval)
{
    const IntervalWords &words = intervalWords[static_cast<size_t>(interval.unit)];
    return interval.count == 1 ? Words::tr(words.one)
                               : Words::tr(words.many).arg(textLocale().toString(interval.count));
}

QString scheduleStateText(const ScheduleRow &row)
{
    if (row.isOver())
        return Words::tr("Over");
    switch (row.schedule.pause) {
    case SchedulePause::No:
        return Words::tr("Active");
    case SchedulePause::ByHand:
        return Words::tr("Paused");
    case SchedulePause::CustomerArchived:
        break;
    }
    return Words::tr("Paused, customer archived");
}

QString scheduleEndText(const ScheduleTerms &terms)
{
    if (terms.lastOn.isValid())
        return Words::tr("until %1").arg(dateText(terms.lastOn));
    if (terms.most > 0)
        return counted(terms.most, Words::tr("%1 draft in all"), Words::tr("%1 drafts in all"));
    return Words::tr("no end");
}

QString dueDraftsText(const DueDrafts &due)
{
    QStringList parts;
    if (!due.made.isEmpty())
        parts += counted(due.made.size(), Words::tr("%1 draft is ready."), Words::tr("%1 drafts are ready."));
    if (!due.behind.isEmpty())
        parts += named(
            due.behind, Words::tr("More of “%1” are due."), Words::tr("More of “%1” and others are due."));
    if (!due.paused.isEmpty())
        parts += named(due.paused, Words::tr("“%1” is paused: its customer is archived."),
            Words::tr("“%1” and others are paused: their customers are archived."));
    return parts.join(u' ');
}

} // namespace quittance
