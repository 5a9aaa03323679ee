#include "ui/outbox/OutboxPage.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/SumStrip.h"
#include "ui/widgets/stateChips.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

bool needsYou(const OutboxRow &row)
{
    return row.state == OutboxState::Refused || row.state == OutboxState::Uncertain;
}

bool waits(const OutboxRow &row)
{
    return row.state != OutboxState::Done && row.state != OutboxState::Dropped
        && row.state != OutboxState::Refused;
}

int rank(const OutboxRow &row)
{
    return needsYou(row) ? 0 : waits(row) ? 1 : 2;
}

} // namespace

OutboxPage::OutboxPage(Desk &desk, QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_zone(std::move(zone))
    , m_model(new RecordTableModel(
          {{tr("Since"), tr("Since"), 128}, {tr("What"), tr("What"), 148}, {tr("For"), tr("For"), 128},
              {tr("To"), tr("To"), 200}, {tr("State"), tr("State"), 124},
              {tr("Next try"), tr("Next try"), 128}, {tr("Answer"), tr("Answer"), 0}},
          this))
    , m_table(new DataTable(this))
    , m_strip(new SumStrip(u"outbox"_s, {}, this))
    , m_empty(new EmptyState(m_table->viewport()))
{
    m_table->setObjectName(u"outbox.table"_s);
    m_table->setAccessibleName(tr("Outbox"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->showOrder(-1, Qt::AscendingOrder);
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (const int width = m_model->columns().at(column).width; width > 0)
            m_table->setColumnWidth(column, width);
        else
            m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_empty->setObjectName(u"outbox.empty"_s);
    m_empty->tell(u"outbox"_s, tr("Nothing waits."), tr("Everything reached its goal."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_strip);

    m_soon.setSingleShot(true);
    m_soon.setInterval(80ms);
    connect(&m_soon, &QTimer::timeout, this, &OutboxPage::ask);
    connect(&m_desk, &Desk::outboxChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        emit invoiceWanted(m_subjects.value(m_model->recordAt(index.row()).key));
    });
    connect(m_table, &DataTable::selectedRowsChanged, this, [this] {
        const qint64 count = m_table->selectedCount();
        m_strip->showSelected(count > 1 ? count : 0, {});
    });
    ask();
}

QString OutboxPage::selectionAsText(bool withHeaders) const
{
    return m_table->selectionAsText(RecordTableModel::RawRole, withHeaders);
}

void OutboxPage::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void OutboxPage::setCompact(bool compact)
{
    m_table->setCompact(compact);
}

void OutboxPage::ask()
{
    const int token = ++m_token;
    whenReady(m_desk.outbox(), this, [this, token](const Result<QList<OutboxRow>> &rows) {
        if (token != m_token)
            return;
        if (rows)
            show(*rows);
        else
            emit failed(rows.error());
    });
}

void OutboxPage::show(QList<OutboxRow> rows)
{
    std::ranges::stable_sort(rows, [](const OutboxRow &a, const OutboxRow &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.since > b.since;
    });
    QList<Record> records;
    records.reserve(rows.size());
    m_subjects.clear();
    for (const OutboxRow &row : rows) {
        records.append(recordOf(row));
        m_subjects.insert(row.id.text(), row.subject.text());
    }
    m_model->setRecords(records);
    m_empty->setVisible(rows.isEmpty());
    m_strip->showAll(rows.size(), {});
    emit countsChanged(std::ranges::count_if(rows, waits), std::ranges::count_if(rows, needsYou));
}

Record OutboxPage::recordOf(const OutboxRow &row) const
{
    const QString next = row.nextTry.isValid() ? momentText(row.nextTry, m_zone) : u"–"_s;
    const QString time
        = row.nextTry.isValid() ? row.nextTry.toTimeZone(m_zone).toString(u"HH:mm"_s) : QString();
    const ChipLook chip = outboxChip(row, time);
    const QString answer = row.answer.isEmpty() ? u"–"_s : row.answer;
    return {row.id.text(),
        {{momentText(row.since, m_zone), exactMomentText(row.since, m_zone), {}, false},
            {outboxWhatText(row.what), {}, {}, false}, {row.subjectText, {}, {}, false},
            {row.to, {}, {}, false}, {chip.text, {}, chip, false}, {next, {}, {}, !row.nextTry.isValid()},
            {answer, {}, {}, row.answer.isEmpty()}}};
}

} // namespace quittance
