#include "ui/activity/ActivityPage.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/text/ActivityText.h"
#include "ui/text/DateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/SumStrip.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageLines = 500;

} // namespace

ActivityPage::ActivityPage(Desk &desk, QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_zone(std::move(zone))
    , m_model(new RecordTableModel({{tr("When"), tr("When"), 132}, {tr("Who"), tr("Who"), 140},
                                       {tr("What"), tr("What"), 0}, {tr("Subject"), tr("Subject"), 132},
                                       {tr("Entry"), tr("Entry number"), 64}, {tr("Hash"), tr("Hash"), 84}},
          this))
    , m_table(new DataTable(this))
    , m_strip(new SumStrip(u"activity"_s, {}, this))
    , m_empty(new EmptyState(m_table->viewport()))
{
    m_table->setObjectName(u"activity.table"_s);
    m_table->setAccessibleName(tr("Activity"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_empty->setObjectName(u"activity.empty"_s);
    m_empty->tell(u"activity"_s, tr("Nothing has happened yet."),
        tr("Every act and every payment gets its line here."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_strip);

    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &ActivityPage::askNewest);
    const auto soon = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&m_desk, &Desk::invoicesChanged, this, soon);
    connect(&m_desk, &Desk::outboxChanged, this, soon);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_table->verticalScrollBar()->maximum())
            askOlder();
    });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        const ActivityLine &line = m_lines.at(index.row());
        if (!line.number.isEmpty())
            emit invoiceWanted(line.subject);
    });
    connect(m_table, &DataTable::selectedRowsChanged, this, [this] {
        const qint64 count = m_table->selectedCount();
        m_strip->showSelected(count > 1 ? count : 0, {});
    });
}

QString ActivityPage::selectionAsText(bool withHeaders) const
{
    return m_table->selectionAsText(RecordTableModel::RawRole, withHeaders);
}

void ActivityPage::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void ActivityPage::setCompact(bool compact)
{
    m_table->setCompact(compact);
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askNewest();
}

void ActivityPage::askNewest()
{
    whenReady(m_desk.activity(0, pageLines), this, [this](const Result<QList<ActivityLine>> &lines) {
        if (!lines) {
            emit failed(lines.error());
            return;
        }
        // What is known already below the newest page stays; a gap between them starts the list anew.
        QList<ActivityLine> all = *lines;
        const qint64 oldest = all.isEmpty() ? 0 : all.constLast().seq;
        const bool joins = !m_lines.isEmpty() && !all.isEmpty() && m_lines.constFirst().seq >= oldest;
        if (joins)
            for (const ActivityLine &line : std::as_const(m_lines))
                if (line.seq < oldest)
                    all.append(line);
        m_atEnd = lines->size() < pageLines || (joins && m_atEnd);
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
    m_model->setRecords(records);
    m_empty->setVisible(m_lines.isEmpty());
    m_strip->showAll(m_lines.size(), {});
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
