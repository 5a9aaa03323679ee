#include "ui/activity/ActivityPage.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/text/ActivityText.h"
#include "ui/text/DateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"

#include <QScrollBar>

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageLines = 500;

} // namespace

ActivityPage::ActivityPage(Desk &desk, QTimeZone zone, QWidget *parent)
    : TablePage({.section = u"activity"_s,
                    .name = tr("Activity"),
                    .sums = {},
                    .wait = 150ms,
                    .columns = {{tr("When"), tr("When"), 132}, {tr("Who"), tr("Who"), 140},
                        {tr("What"), tr("What"), 0}, {tr("Subject"), tr("Subject"), 132},
                        {tr("Entry"), tr("Entry number"), 64}, {tr("Hash"), tr("Hash"), 84}}},
        parent)
    , m_desk(desk)
    , m_zone(std::move(zone))
{
    empty().tell(u"activity"_s, tr("Nothing has happened yet."),
        tr("Every act and every payment gets its line here."));
    const auto soon = [this] {
        if (isVisible())
            askSoon();
    };
    connect(&m_desk, &Desk::invoicesChanged, this, soon);
    connect(&m_desk, &Desk::outboxChanged, this, soon);
    connect(table().verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == table().verticalScrollBar()->maximum())
            askOlder();
    });
    connect(&table(), &DataTable::opened, this, [this](const QModelIndex &index) {
        const ActivityLine &line = m_lines.at(index.row());
        if (!line.number.isEmpty())
            emit invoiceWanted(line.subject);
    });
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    ask();
}

void ActivityPage::ask()
{
    takeNewest(m_desk.activity(0, pageLines), [this](const QList<ActivityLine> &lines) {
        // What is known already below the newest page stays; a gap between them starts the list anew.
        QList<ActivityLine> all = lines;
        const qint64 oldest = all.isEmpty() ? 0 : all.constLast().seq;
        const bool joins = !m_lines.isEmpty() && !all.isEmpty() && m_lines.constFirst().seq >= oldest;
        if (joins)
            for (const ActivityLine &line : std::as_const(m_lines))
                if (line.seq < oldest)
                    all.append(line);
        m_atEnd = lines.size() < pageLines || (joins && m_atEnd);
        m_lines = all;
        show();
    });
}

void ActivityPage::askOlder()
{
    if (m_asking || m_atEnd || m_lines.isEmpty())
        return;
    m_asking = true;
    const qint64 before = m_lines.constLast().seq;
    whenReady(
        m_desk.activity(before, pageLines), this, [this, before](const Result<QList<ActivityLine>> &lines) {
            m_asking = false;
            if (!lines) {
                emit failed(lines.error());
                return;
            }
            if (m_lines.isEmpty() || m_lines.constLast().seq != before)
                return; // The list began anew meanwhile.
            m_atEnd = lines->size() < pageLines;
            m_lines.append(*lines);
            show();
        });
}

void ActivityPage::show()
{
    QList<Record> records;
    records.reserve(m_lines.size());
    for (const ActivityLine &line : std::as_const(m_lines))
        records.append(recordOf(line));
    setRecords(records);
}

Record ActivityPage::recordOf(const ActivityLine &line) const
{
    const QString hash = QString::fromLatin1(line.hash.toHex());
    const QString number = line.number.isEmpty() ? u"–"_s : line.number;
    return {QString::number(line.seq),
        {{momentText(line.occurredAt, m_zone), exactMomentText(line.occurredAt, m_zone), {}, false},
            {actorText(line.actor), {}, {}, false}, {activityText(line), {}, {}, false},
            {number, {}, {}, line.number.isEmpty()}, {QString::number(line.seq), {}, {}, true},
            {hash.left(8), hash, {}, true}}};
}

} // namespace quittance
