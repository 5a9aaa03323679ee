#include "ui/crm/CrmRunsPage.h"

#include "ui/crm/CrmTabs.h"
#include "ui/desk/Desk.h"
#include "ui/desk/ListDesk.h"
#include "ui/text/CrmRunText.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/WholeCell.h"
#include "ui/widgets/cells.h"

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 500;
constexpr int whatColumn = 2;
constexpr int crmColumn = 1;
constexpr int happenedColumn = 9;
constexpr int happenedAtLeast = 160;

Cell countCell(qint64 count)
{
    return {.text = textLocale().toString(count), .isSecondary = count == 0, .raw = QString::number(count)};
}

ChipLook chipOf(const CrmSyncRun &run)
{
    const QString text = crmRunResultText(run);
    switch (run.outcome) {
    case CrmSyncRun::Outcome::UnderWay:
        return {u"sync"_s, text, Tone::Progress};
    case CrmSyncRun::Outcome::Done:
        return run.errors + run.refused > 0 ? ChipLook{u"warning"_s, text, Tone::Warning}
                                            : ChipLook{u"check"_s, text, Tone::Success};
    case CrmSyncRun::Outcome::Failed:
        return {u"close"_s, text, Tone::Danger};
    case CrmSyncRun::Outcome::CutOff:
        return {u"warning"_s, text, Tone::Warning};
    case CrmSyncRun::Outcome::Stopped:
        break;
    }
    return {u"close"_s, text, Tone::Neutral};
}

} // namespace

CrmRunsPage::CrmRunsPage(Desk &desk, QTimeZone zone, QWidget *parent)
    : TablePage({.section = u"crmRuns"_s,
                    .name = tr("Syncs of the CRM"),
                    .sums = {},
                    .wait = 200ms,
                    .columns = {{tr("Started"), tr("Started"), 136}, {tr("CRM"), tr("CRM"), 88},
                        {tr("What"), tr("What"), 112}, {tr("Took"), tr("Took", "how long"), 88, true},
                        {tr("Pulled"), tr("Pulled"), 72, true}, {tr("Pushed"), tr("Pushed"), 84, true},
                        {tr("Conflicts"), tr("Conflicts"), 76, true}, {tr("Errors"), tr("Errors"), 64, true},
                        {tr("Result"), tr("Result"), 152}, {tr("What happened"), tr("What happened"), 0}}},
        parent)
    , m_desk(desk)
    , m_zone(std::move(zone))
{
    table().foldWhereNarrow({whatColumn, crmColumn}, happenedAtLeast);
    auto *tabs = new CrmTabs(CrmTabs::View::Runs, this);
    tabs->addAtEnd(newColumnsButton(tabs));
    addBar(tabs);
    empty().tell(u"sync"_s, tr("No sync of a CRM yet."),
        tr("Each one gets its line here, with what it brought and what went wrong."));
    auto *happened = new WholeCell(table(), happenedColumn, cells::firstPadding, this);
    happened->setObjectName(u"crmRuns.happened"_s);
    addLine(happened);
    offerOrder();
    const auto soon = [this] {
        if (isVisible())
            askSoon();
    };
    connect(&m_desk, &Desk::contactsChanged, this, soon);
    connect(&m_desk, &Desk::outboxChanged, this, soon);
    connect(&m_desk, &Desk::syncStarted, this, [this] { setSyncing(true); });
    connect(&m_desk, &Desk::syncProgressed, this, [this] { setSyncing(true); });
    connect(&m_desk, &Desk::syncFinished, this, [this] { setSyncing(false); });
}

void CrmRunsPage::setSyncing(bool isSyncing)
{
    if (m_isSyncing == isSyncing)
        return;
    m_isSyncing = isSyncing;
    if (isVisible())
        askSoon();
}

void CrmRunsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void CrmRunsPage::ask()
{
    takeNewest(m_desk.lists().crmRuns(mostShown), [this](const QList<CrmSyncRun> &runs) {
        QList<Record> records;
        records.reserve(runs.size());
        for (CrmSyncRun run : runs) {
            // One that has no end although nothing is being synced will never have one.
            if (run.outcome == CrmSyncRun::Outcome::UnderWay && !m_isSyncing)
                run.outcome = CrmSyncRun::Outcome::CutOff;
            records.append(recordOf(run));
        }
        setRecords(records);
    });
}

Record CrmRunsPage::recordOf(const CrmSyncRun &run) const
{
    const Cell started{.text = momentText(run.startedAt, m_zone),
        .tooltip = exactMomentText(run.startedAt, m_zone),
        .raw = run.startedAt.toString(Qt::ISODate)};
    const QString seconds
        = run.endedAt.isValid() ? QString::number(run.startedAt.secsTo(run.endedAt)) : QString();
    const Cell took{.text = crmRunTookText(run), .isSecondary = !run.endedAt.isValid(), .raw = seconds};
    const ChipLook chip = chipOf(run);
    const QString happened = crmRunText(run);
    return {QString::number(run.key),
        {started, {.text = connectionText(run.connection.text())}, {.text = crmRunWhatText(run)}, took,
            countCell(run.pulled), countCell(run.pushed), countCell(run.conflicts),
            countCell(run.errors + run.refused), {.text = chip.text, .chip = chip},
            {.text = happened.isEmpty() ? u"–"_s : happened,
                .tooltip = happened,
                .isSecondary = happened.isEmpty()}}};
}

} // namespace quittance
