#include "ui/text/CrmRunText.h"

#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::CrmRunText)
};

} // namespace

QString crmRunWhatText(const CrmSyncRun &run)
{
    if (run.isResumed)
        return Words::tr("Taken up again", "a sync that goes on where one was ended early");
    return run.isFull ? Words::tr("Full check") : Words::tr("Changes", "a sync of what has changed");
}

QString crmRunResultText(const CrmSyncRun &run)
{
    switch (run.outcome) {
    case CrmSyncRun::Outcome::UnderWay:
        return Words::tr("Syncing");
    case CrmSyncRun::Outcome::Done:
        return run.errors + run.refused > 0 ? Words::tr("Done in part") : Words::tr("Done");
    case CrmSyncRun::Outcome::Stopped:
        return Words::tr("Stopped");
    case CrmSyncRun::Outcome::Failed:
        return Words::tr("Failed");
    case CrmSyncRun::Outcome::CutOff:
        return Words::tr("Cut off");
    }
    return {};
}

QString crmRunText(const CrmSyncRun &run)
{
    switch (run.outcome) {
    case CrmSyncRun::Outcome::UnderWay:
        return {};
    case CrmSyncRun::Outcome::Stopped:
        return Words::tr("It was stopped. What was brought stays, and the next sync takes up the rest.");
    case CrmSyncRun::Outcome::CutOff:
        return Words::tr(
            "The program ended meanwhile. What was brought stays, and the next sync takes up the rest.");
    case CrmSyncRun::Outcome::Done:
    case CrmSyncRun::Outcome::Failed:
        break;
    }
    if (run.trouble)
        return errorText(*run.trouble);
    return run.refused > 0 ? Words::tr("%1 did not take all it was told: see the outbox.")
                                 .arg(connectionText(run.connection.text()))
                           : QString();
}

QString crmRunTookText(const CrmSyncRun &run)
{
    constexpr qint64 minute = 60;
    if (!run.endedAt.isValid())
        return u"–"_s;
    const qint64 seconds = qMax<qint64>(0, run.startedAt.secsTo(run.endedAt));
    if (seconds < minute)
        return Words::tr("%1 s", "seconds").arg(seconds);
    return Words::tr("%1 min %2 s", "minutes, seconds").arg(seconds / minute).arg(seconds % minute);
}

QString interactionStatusText(const QString &status)
{
    if (status.isEmpty())
        return u"–"_s;
    const QString plain = status.toLower().replace(u'_', u' ');
    if (plain == "completed"_L1)
        return Words::tr("Completed");
    if (plain == "not started"_L1)
        return Words::tr("Not started");
    if (plain == "in progress"_L1)
        return Words::tr("In progress");
    if (plain == "scheduled"_L1)
        return Words::tr("Scheduled");
    if (plain == "canceled"_L1 || plain == "cancelled"_L1)
        return Words::tr("Cancelled");
    return status;
}

} // namespace quittance
