#include "ui/shell/MainWindow.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/payments/PaymentsPage.h"
#include "ui/settings/SecretsActions.h"
#include "ui/shell/Commands.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/SyncButton.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Toast.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

// How the window starts a sync, follows it, and says what came of it.

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool movesMoney(const QString &connection)
{
    return connection == "stripe"_L1 || connection == "paypal"_L1;
}

} // namespace

void MainWindow::connectSync()
{
    connect(&m_desk, &Desk::syncStarted, this, [this] {
        m_syncing = true;
        m_sync->setRunning(true);
        m_status->tell(tr("Syncing…"));
        updateCommands();
    });
    connect(&m_desk, &Desk::syncProgressed, this, [this](const SyncProgress &progress) {
        m_sync->setProgress(progress);
        const QString left = m_pace.leftText(progress, QDateTime::currentDateTimeUtc());
        m_status->tell(left.isEmpty() ? progressText(progress) : progressText(progress) + u" · "_s + left);
    });
    connect(&m_desk, &Desk::syncFinished, this, [this] {
        m_syncing = false;
        m_sync->setRunning(false);
        m_status->tell({});
        m_syncRounds->start();
        updateCommands();
        updateStatus();
    });
    m_syncRounds = new QTimer(this);
    m_syncRounds->setObjectName(u"main.syncRounds"_s);
    m_syncRounds->setInterval(15min);
    connect(m_syncRounds, &QTimer::timeout, this, [this] {
        if (m_syncing || m_syncedAt.isNull())
            return; // Before the first sync nothing is asked by itself.
        syncByItself();
    });
    m_syncRounds->start();
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, &MainWindow::warnOfStale);
    look->start(1h);
    warnOfStale();
}

void MainWindow::warnOfStale()
{
    if (m_syncing || m_syncedAt.isNull() || m_facts.held || m_hasNobodyToAsk)
        return;
    if (m_syncedAt.addDays(1) > QDateTime::currentDateTimeUtc()) {
        m_banner->drop(u"sync.stale"_s);
        return;
    }
    if (m_saidStale)
        return;
    m_saidStale = true; // Whoever dismisses it knows.
    // It goes with all others about the sync, once one has ended.
    m_banner->tell({.key = u"sync.stale"_s,
        .tone = Tone::Warning,
        .text = m_offline
            ? tr("Nothing was synced since %1: this computer is offline. What came in meanwhile is not here.")
                  .arg(syncedText())
            : tr("Nothing was synced since %1. What came in meanwhile is not here.").arg(syncedText()),
        .action = tr("Sync everything"),
        .details = {},
        .act = [this] { syncEverything(); }});
}

QString MainWindow::syncedText() const
{
    const QDateTime then = m_syncedAt.toTimeZone(m_facts.zone);
    const bool isToday = then.date() == QDateTime::currentDateTimeUtc().toTimeZone(m_facts.zone).date();
    return isToday ? then.toString(u"HH:mm"_s) : momentText(m_syncedAt, m_facts.zone);
}

QString MainWindow::syncStateText() const
{
    if (m_facts.held)
        return tr("Read only");
    if (m_hasNobodyToAsk)
        return tr("Nothing is connected");
    if (m_syncedAt.isNull())
        return tr("Not synced yet");
    const QDateTime next = QDateTime::currentDateTimeUtc().addMSecs(m_syncRounds->remainingTime());
    return tr("Synced %1 (next %2)", "time, time")
        .arg(syncedText(), next.toTimeZone(m_facts.zone).toString(u"HH:mm"_s));
}

void MainWindow::sync(SyncService::Scope scope, bool full)
{
    if (m_syncing)
        return;
    whenReady(m_desk.sync(scope, full), this, [this](const Result<SyncReport> &report) { onSynced(report); });
}

void MainWindow::syncEverything()
{
    sync(SyncService::Scope::Everything, false);
}

void MainWindow::syncByItself()
{
    if (m_syncing)
        return;
    m_isRound = true;
    sync(SyncService::Scope::Round, false);
}

void MainWindow::onSynced(const Result<SyncReport> &report)
{
    const bool isRound = std::exchange(m_isRound, false);
    if (!report) {
        m_checksAfterSync = false;
        m_offline = report.error().kind == ErrorKind::Offline;
        // Stopped on purpose, or offline, which is normal: the line at the foot says it, no banner.
        if (report.error().kind == ErrorKind::Cancelled || m_offline)
            m_status->tell(errorText(report.error()));
        else if (report.error().kind != ErrorKind::Busy)
            m_banner->tell({.key = u"sync"_s,
                .tone = Tone::Danger,
                .text = errorText(report.error()),
                .action = tr("Sync again"),
                .details = errorDetails(report.error())});
        updateStatus();
        return;
    }
    if (std::exchange(m_checksAfterSync, false))
        m_payments->check();
    if (!isRound) // Who did not ask is not told in passing; the line at the foot has it.
        m_toast->say(reportText(*report));
    if (!isRound || !report->nobodyToAsk)
        m_status->tell(reportText(*report));
    showSyncProblems(report->problems);
    m_hasNobodyToAsk = report->nobodyToAsk;
    if (report->problems.isEmpty() && !m_hasNobodyToAsk) {
        m_syncedAt = QDateTime::currentDateTimeUtc();
        m_saidStale = false;
    }
    updateStatus();
}

void MainWindow::showSyncProblems(const QList<SyncProblem> &problems)
{
    const auto isOffline
        = [](const SyncProblem &problem) { return problem.error.kind == ErrorKind::Offline; };
    m_offline = std::ranges::any_of(problems, isOffline);
    if (!m_offline) // Else it is not known whether it is well again.
        m_banner->dropAll(u"sync"_s);
    for (const SyncProblem &problem : problems)
        if (!isOffline(problem))
            showSyncProblem(problem);
}

void MainWindow::showSyncProblem(const SyncProblem &problem)
{
    const QString connection = problem.connection.text();
    Banner::Message message{.key = u"sync:"_s + connection,
        .tone = Tone::Danger,
        .text
        = tr("%1: %2", "connection, what happened").arg(connectionText(connection), errorText(problem.error)),
        .action = tr("Sync again"),
        .details = errorDetails(problem.error),
        // While payments are not brought, what is open may be paid.
        .isSticky = movesMoney(connection)};
    if (problem.error.rule == "crm.too_many_gone"_L1) {
        message.tone = Tone::Warning;
        message.action = tr("They are gone there");
        message.act = [this, key = message.key] {
            m_banner->drop(key);
            sync(SyncService::Scope::ContactsGone, false);
        };
    }
    if (const QString &rule = problem.error.rule; m_secrets && !SecretsActions::remedyText(rule).isEmpty()) {
        message.action = SecretsActions::remedyText(rule);
        message.act = [this, key = message.key, rule] {
            m_banner->drop(key);
            m_secrets->remedy(rule);
        };
    }
    m_banner->tell(message);
}

} // namespace quittance
