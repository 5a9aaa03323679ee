#include "ui/text/HeldText.h"

#include "ui/text/DateText.h"
#include "ui/text/isolated.h"

#include <QCoreApplication>

namespace quittance {

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::HeldText)
};

//! The time alone where it is of today.
QString whenText(const QDateTime &moment, const QTimeZone &zone)
{
    const QDateTime there = moment.toTimeZone(zone);
    const bool isToday = there.date() == QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
    return isToday ? there.toString(QStringLiteral("HH:mm")) : momentText(moment, zone);
}

} // namespace

QString heldText(const BookHolder &holder, const QTimeZone &zone)
{
    if (holder.host.isEmpty())
        return Words::tr("This book is open on another computer.");
    if (holder.user.isEmpty())
        //: %1 is a computer, %2 a time or a day with its time
        return Words::tr("This book is open on %1 since %2.")
            .arg(isolated(holder.host), whenText(holder.since, zone));
    //: %1 is a computer, %2 a person's login there, %3 a time or a day with its time
    return Words::tr("This book is open on %1 (%2) since %3.")
        .arg(isolated(holder.host), isolated(holder.user), whenText(holder.since, zone));
}

QString heldMeaningText(const BookHolder &holder, const QDateTime &copiedAt, const QTimeZone &zone)
{
    //: %1 is a time or a day with its time
    const QString here
        = Words::tr("Here it can only be read, as it was at %1.").arg(whenText(copiedAt, zone));
    if (!holder.isSilent)
        return here;
    //: %1 is the sentence before, %2 a time or a day with its time
    return Words::tr("%1 That computer was last heard of at %2.").arg(here, whenText(holder.heardAt, zone));
}

} // namespace quittance
