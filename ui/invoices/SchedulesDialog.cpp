#include "ui/invoices/SchedulesDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/invoices/RepeatDialog.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/ScheduleText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/stateChips.h"
#include "ui/widgets/takeEnter.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SchedulesDialog::SchedulesDialog(Desk &desk, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_today(today)
    , m_model(new RecordTableModel(
          {{tr("Name"), tr("Name"), 0}, {tr("Customer"), tr("Customer"), 176},
              {tr("Repeats"), tr("Repeats"), 120}, {tr("Next"), tr("Next"), 96},
              {tr("Amount"), tr("Amount"), 104, true}, {tr("Cur."), tr("Currency"), 44},
              {tr("Made"), tr("Drafts made"), 52, true}, {tr("State"), tr("State"), 214}},
          this))
    , m_table(new DataTable(this))
    , m_empty(new EmptyState(m_table->viewport()))
{
    setObjectName(u"schedules"_s);
    setWindowTitle(tr("Recurring invoices"));
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    resize(1080, 460);
    m_table->setObjectName(u"schedules.table"_s);
    m_table->setAccessibleName(tr("Recurring invoices"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_empty->setObjectName(u"schedules.empty"_s);
    m_empty->tell(u"clock"_s, tr("Nothing repeats yet."), tr("Choose Repeat… for an invoice."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    m_soon.setSingleShot(true);
    m_soon.setInterval(80ms);
    connect(&m_soon, &QTimer::timeout, this, &SchedulesDialog::ask);
    connect(&m_desk, &Desk::invoicesChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(m_table, &DataTable::opened, this, &SchedulesDialog::change);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &SchedulesDialog::updateButtons);
    // Not keys of the dialog: a table takes Delete for a letter to search for.
    connect(new QShortcut(QKeySequence::Delete, this), &QShortcut::activated, this, &SchedulesDialog::remove);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &SchedulesDialog::undo);
    updateButtons();
    m_table->setFocus(Qt::OtherFocusReason);
    ask();
}

QWidget *SchedulesDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    const auto add = [&](const QString &name, const QString &text, const QString &tip, auto act) {
        auto *button = new QPushButton(text, foot);
        button->setObjectName(u"schedules."_s + name);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
        return button;
    };
    m_change = add(u"change"_s, tr("&Change…"), tr("Change this schedule (Enter)"), &SchedulesDialog::change);
    m_pause = add(u"pause"_s, tr("&Pause"), {}, &SchedulesDialog::pauseOrResume);
    m_delete = add(u"delete"_s, tr("&Delete"), tr("What it made stays (Delete)"), &SchedulesDialog::remove);
    m_told = new PlainLabel(foot);
    m_told->setObjectName(u"schedules.told"_s);
    m_told->setElided(true);
    layout->addWidget(m_told, 1);
    m_undo = add(u"undo"_s, tr("&Undo"), tr("Take the deletion back (Ctrl+Z)"), &SchedulesDialog::undo);
    setLook(*m_undo, Look::Link);
    m_undo->hide();
    QPushButton *close = add(u"close"_s, tr("Close"), tr("Leave (Esc)"), &QDialog::reject);
    setLook(*close, Look::Plain);
    return foot;
}

void SchedulesDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*event, *this, [this] { change(); }))
        QDialog::keyPressEvent(event);
}

void SchedulesDialog::ask()
{
    const int token = ++m_token;
    whenReady(m_desk.schedules(), this, [this, token](const Result<QList<ScheduleRow>> &rows) {
        if (token != m_token)
            return;
        if (rows)
            show(*rows);
        else
            tell(errorText(rows.error()), true);
    });
}

void SchedulesDialog::show(const QList<ScheduleRow> &rows)
{
    QList<Record> records;
    m_rows.clear();
    for (const ScheduleRow &row : rows) {
        records.append(recordOf(row));
        m_rows.insert(row.schedule.id.text(), row);
    }
    m_model->setRecords(records);
    m_empty->setVisible(rows.isEmpty());
    if (const int back = m_model->rowNamed(m_back); back >= 0) {
        m_back.clear();
        goToRow(*m_table, back);
    } else if (!rows.isEmpty() && !m_table->currentIndex().isValid()) {
        goToRow(*m_table, 0);
    }
    updateButtons();
}

Record SchedulesDialog::recordOf(const ScheduleRow &row) const
{
    const ScheduleTerms &terms = row.schedule.terms;
    const Money amount = row.schedule.content.payable();
    const QDate next = row.nextOn();
    const ChipLook chip = scheduleChip(row);
    const QString made = QString::number(row.schedule.made);
    const QString rhythm
        = tr("%1 from %2, %3", "every month, first day, end")
              .arg(intervalText(terms.every), dateText(terms.firstOn), scheduleEndText(terms));
    return {row.schedule.id.text(),
        {{.text = terms.name}, {.text = row.customer},
            {.text = intervalText(terms.every), .tooltip = rhythm, .raw = terms.every.text()},
            {.text = dateText(next), .raw = next.toString(Qt::ISODate)},
            {.text = moneyText(amount),
                .tooltip = moneyWithCode(amount),
                .decimals = amount.currency().decimals(),
                .raw = amount.text()},
            {.text = amount.currency().text()}, {.text = made}, {.text = chip.text, .chip = chip}}};
}

std::optional<ScheduleRow> SchedulesDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    const auto found = m_rows.constFind(m_model->recordAt(index.row()).key);
    return found == m_rows.cend() ? std::nullopt : std::optional(*found);
}

void SchedulesDialog::updateButtons()
{
    const std::optional<ScheduleRow> row = current();
    m_change->setEnabled(row.has_value());
    m_delete->setEnabled(row.has_value());
    m_pause->setEnabled(row && !row->isOver());
    const bool paused = row && row->isPaused();
    m_pause->setText(paused ? tr("&Resume") : tr("&Pause"));
    m_pause->setToolTip(paused ? tr("Goes on from today; what fell into the pause is not made")
                               : tr("Nothing is made until it is resumed"));
}

void SchedulesDialog::change()
{
    const std::optional<ScheduleRow> row = current();
    if (!row)
        return;
    auto *dialog = new RepeatDialog(m_desk, *row, m_today, this);
    connect(dialog, &ActDialog::succeeded, this, [this, name = row->schedule.terms.name] {
        tell(tr("“%1” changed.").arg(name), false);
        ask();
        emit dueWanted();
    });
    dialog->open();
}

void SchedulesDialog::pauseOrResume()
{
    const std::optional<ScheduleRow> row = current();
    if (!row || row->isOver())
        return;
    const ScheduleId id = row->schedule.id;
    const QString name = row->schedule.terms.name;
    if (row->isPaused())
        after(m_desk.resumeSchedule(id), tr("“%1” goes on from today.").arg(name));
    else
        after(m_desk.pauseSchedule(id), tr("“%1” is paused.").arg(name));
}

void SchedulesDialog::remove()
{
    const std::optional<ScheduleRow> row = current();
    if (!row)
        return;
    const QFuture<Result<void>> done = m_desk.deleteSchedule(row->schedule.id);
    emit deleting(row->schedule, done);
    after(done, tr("“%1” deleted.").arg(row->schedule.terms.name), true,
        [this, schedule = row->schedule] { m_deleted = schedule; });
}

void SchedulesDialog::undo()
{
    if (!m_deleted)
        return;
    const Schedule schedule = *std::exchange(m_deleted, std::nullopt);
    m_back = schedule.id.text();
    m_table->setFocus(Qt::OtherFocusReason); // The button that may have had the keys goes.
    after(m_desk.restoreSchedule(schedule), tr("“%1” is back.").arg(schedule.terms.name), false,
        [this, id = schedule.id] { emit broughtBack(id); });
}

void SchedulesDialog::after(
    const QFuture<Result<void>> &done, const QString &told, bool canUndo, const std::function<void()> &then)
{
    whenReady(done, this, [this, told, canUndo, then](const Result<void> &result) {
        if (!result)
            return tell(errorText(result.error()), true);
        if (then)
            then();
        tell(told, false);
        m_undo->setVisible(canUndo);
        ask();
        if (!canUndo)
            emit dueWanted();
    });
}

void SchedulesDialog::tell(const QString &text, bool isTrouble)
{
    m_undo->hide();
    m_told->setInk(isTrouble ? Ink::Danger : Ink::Secondary);
    m_told->setText(text);
    QAccessibleEvent alert(m_told, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace quittance
