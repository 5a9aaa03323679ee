#include "ui/outbox/OutboxPage.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/SumStrip.h"
#include "ui/widgets/stateChips.h"

#include <QHBoxLayout>
#include <QPushButton>
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
    , m_decision(buildDecision())
{
    m_table->setObjectName(u"outbox.table"_s);
    m_table->setAccessibleName(tr("Outbox"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_empty->setObjectName(u"outbox.empty"_s);
    m_empty->tell(u"outbox"_s, tr("Nothing waits."), tr("Everything reached its goal."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_decision);
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
        emit invoiceWanted(m_rows.value(m_model->recordAt(index.row()).key).subject.text());
    });
    connect(m_table, &DataTable::selectedRowsChanged, this, [this] {
        const qint64 count = m_table->selectedCount();
        m_strip->showSelected(count > 1 ? count : 0, {});
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OutboxPage::showDecision);
    ask();
}

QWidget *OutboxPage::buildDecision()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"outbox.decision"_s);
    m_question = new PlainLabel(bar);
    m_question->setObjectName(u"outbox.question"_s);
    m_question->setElided(true);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(m_question, 1);
    const auto add = [&](const QString &name, const QString &text, Resolution how) {
        auto *button = new QPushButton(text, bar);
        button->setObjectName(u"outbox."_s + name);
        connect(button, &QPushButton::clicked, this, [this, how] { decide(how); });
        layout->addWidget(button);
        return button;
    };
    m_arrived = add(u"arrived"_s, tr("It arrived"), Resolution::Accepted);
    m_again = add(u"again"_s, tr("Send again"), Resolution::Again);
    add(u"drop"_s, tr("Drop"), Resolution::Dropped);
    bar->hide();
    return bar;
}

void OutboxPage::showDecision()
{
    const QModelIndex current = m_table->currentIndex();
    const OutboxRow row
        = current.isValid() ? m_rows.value(m_model->recordAt(current.row()).key) : OutboxRow{};
    const bool uncertain = row.state == OutboxState::Uncertain;
    const bool isMail = row.what == OutboxWhat::Mail;
    m_decision->setVisible(current.isValid() && waits(row) && row.state != OutboxState::Sending);
    m_arrived->setVisible(uncertain && isMail);
    m_again->setVisible(uncertain && isMail);
    m_question->setText(
        uncertain && isMail ? tr(
            "Nobody knows whether this mail arrived. Ask %1, then decide; it is never sent again by itself.")
                                  .arg(row.to)
                            : tr("%1 for %2 waits. It is tried by itself; dropping it ends that.")
                                  .arg(outboxWhatText(row.what), row.subjectText));
}

void OutboxPage::decide(Resolution how)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const EntryId id = m_rows.value(m_model->recordAt(current.row()).key).id;
    whenReady(m_desk.resolve(id, how), this, [this, how](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
        else if (how == Resolution::Again)
            emit runWanted();
        ask();
    });
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
    m_rows.clear();
    for (const OutboxRow &row : rows) {
        records.append(recordOf(row));
        m_rows.insert(row.id.text(), row);
    }
    m_model->setRecords(records);
    m_empty->setVisible(rows.isEmpty());
    m_strip->showAll(rows.size(), {});
    showDecision();
    emit countsChanged(std::ranges::count_if(rows, waits), std::ranges::count_if(rows, needsYou));
}

Record OutboxPage::recordOf(const OutboxRow &row) const
{
    const QString next = row.nextTry.isValid() ? momentText(row.nextTry, m_zone) : u"–"_s;
    const QString time
        = row.nextTry.isValid() ? row.nextTry.toTimeZone(m_zone).toString(u"HH:mm"_s) : QString();
    const ChipLook chip = outboxChip(row, time);
    const QString answer = row.answer.isEmpty() ? u"–"_s : outboxAnswerText(row.answer);
    return {row.id.text(),
        {{momentText(row.since, m_zone), exactMomentText(row.since, m_zone), {}, false},
            {outboxWhatText(row.what), {}, {}, false}, {row.subjectText, {}, {}, false},
            {row.to, {}, {}, false}, {chip.text, {}, chip, false}, {next, {}, {}, !row.nextTry.isValid()},
            {answer, {}, {}, row.answer.isEmpty()}}};
}

} // namespace quittance
