#include "ui/crm/ConflictDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/CrmDesk.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/CrmText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/hairline.h"

#include <QAccessible>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;

QString keyOf(const CrmConflict &conflict)
{
    return u"%1/%2/%3"_s.arg(conflict.connection.text(), conflict.customer.text())
        .arg(static_cast<int>(conflict.field));
}

//! What stands there; an empty value must not look like a missing column.
Cell valueCell(const QString &value)
{
    if (value.isEmpty())
        return {ConflictDialog::tr("(empty)"), {}, {}, true};
    return {value.simplified(), value, {}, false};
}

//! The same of a side, with who and when in its tooltip.
Cell sideCell(const QString &value, const QString &author)
{
    Cell cell = valueCell(value);
    cell.tooltip = author.isEmpty() ? value : value + u'\n' + author;
    return cell;
}

ChipLook lookOf(const CrmConflict &conflict)
{
    if (conflict.state == CrmConflict::State::Open)
        return {u"dispute"_s, ConflictDialog::tr("Conflict"), Tone::Special};
    return {u"check"_s, ConflictDialog::tr("Settled"), Tone::Success};
}

} // namespace

ConflictDialog::ConflictDialog(CrmDesk &desk, QTimeZone zone, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_zone(std::move(zone))
    , m_model(new RecordTableModel(
          {{tr("Customer"), tr("Customer"), 0}, {tr("Field"), tr("Field"), 120},
              {tr("Last agreed"), tr("Last agreed"), 150}, {tr("Quittance now"), tr("Quittance now"), 170},
              {tr("CRM now"), tr("CRM now"), 170}, {tr("State"), tr("State"), 104}},
          this))
    , m_table(new DataTable(this))
{
    setObjectName(u"conflicts"_s);
    setWindowTitle(tr("Review conflicts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(820, 480);
    resize(1000, 600);
    m_table->setObjectName(u"conflicts.table"_s);
    m_table->setAccessibleName(tr("Conflicts"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildResult());
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    m_result->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ConflictDialog::showCurrent);
    ask();
    showCurrent();
    m_table->setFocus(Qt::OtherFocusReason);
}

QWidget *ConflictDialog::buildResult()
{
    auto *box = new QWidget(this);
    m_why = new PlainLabel(box);
    m_why->setObjectName(u"conflicts.why"_s);
    m_why->setInk(Ink::Secondary);
    m_why->setWordWrap(true);
    m_oursBy = new PlainLabel(box);
    m_oursBy->setObjectName(u"conflicts.oursBy"_s);
    m_oursBy->setElided(true);
    m_theirsBy = new PlainLabel(box);
    m_theirsBy->setObjectName(u"conflicts.theirsBy"_s);
    m_theirsBy->setElided(true);
    m_result = new QLineEdit(box);
    m_result->setObjectName(u"conflicts.result"_s);
    m_result->setAccessibleName(tr("Result"));
    connect(m_result, &QLineEdit::textEdited, this, [this] {
        m_taken = Taken::Edited;
        showAct();
    });
    m_ours = new QPushButton(tr("Take &ours"), box);
    m_theirs = new QPushButton(tr("Take &theirs"), box);
    setKeyHint(*m_ours, u"1"_s);
    setKeyHint(*m_theirs, u"2"_s);
    m_ours->setObjectName(u"conflicts.ours"_s);
    m_theirs->setObjectName(u"conflicts.theirs"_s);
    m_trouble = new PlainLabel(box);
    m_trouble->setObjectName(u"conflicts.trouble"_s);
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_all = new QCheckBox(box);
    m_all->setObjectName(u"conflicts.all"_s);
    m_all->installEventFilter(this);
    connect(m_all, &QCheckBox::toggled, this, &ConflictDialog::showAct);
    connect(m_ours, &QPushButton::clicked, this, [this] { take(Taken::Ours); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { take(Taken::Theirs); });
    auto *caption = new PlainLabel(tr("Result"), box);
    caption->setInk(Ink::Secondary);
    caption->setBuddy(m_result);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_ours);
    line->addWidget(m_theirs);
    line->addSpacing(12);
    line->addWidget(caption);
    line->addWidget(m_result, 1);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(side, 12, side, 12);
    layout->setSpacing(8);
    layout->addWidget(m_why);
    layout->addWidget(m_oursBy);
    layout->addWidget(m_theirsBy);
    layout->addLayout(line);
    layout->addWidget(m_all);
    layout->addWidget(m_trouble);
    return box;
}

QWidget *ConflictDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    auto *keys = new PlainLabel(tr("1 ours · 2 theirs · E edit · A same for all · Enter accepts and goes on "
                                   "· S skips · Ctrl+Z undoes"),
        foot);
    keys->setInk(Ink::Secondary);
    keys->setElided(true);
    m_undo = new QPushButton(tr("&Undo"), foot);
    m_undo->setObjectName(u"conflicts.undo"_s);
    m_undo->setToolTip(tr("Take the decision back, while the CRM was not told (Ctrl+Z)"));
    auto *close = new QPushButton(tr("Close"), foot);
    close->setObjectName(u"conflicts.close"_s);
    m_accept = new QPushButton(tr("&Accept and go on"), foot);
    m_accept->setObjectName(u"conflicts.accept"_s);
    setKeyHint(*m_accept, tr("Enter"));
    setLook(*m_accept, Look::Primary);
    for (QPushButton *button : {m_ours, m_theirs, m_undo, close, m_accept})
        button->setAutoDefault(false);
    connect(m_undo, &QPushButton::clicked, this, &ConflictDialog::undo);
    connect(close, &QPushButton::clicked, this, &ConflictDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &ConflictDialog::accept);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(8);
    layout->addWidget(keys, 1);
    layout->addWidget(m_undo);
    layout->addWidget(close);
    layout->addWidget(m_accept);
    return foot;
}

void ConflictDialog::ask()
{
    whenReady(m_desk.conflicts(), this, [this](const Result<QList<CrmConflict>> &conflicts) {
        if (conflicts)
            showAll(*conflicts);
        else
            tell(conflicts.error());
    });
}

void ConflictDialog::showAll(const QList<CrmConflict> &conflicts)
{
    const bool isFirst = m_conflicts.isEmpty();
    m_conflicts = conflicts;
    QList<Record> records;
    for (const CrmConflict &conflict : conflicts) {
        const ChipLook look = lookOf(conflict);
        records.append({keyOf(conflict),
            {{.text = conflict.customerName}, {.text = crmFieldText(conflict.field)},
                valueCell(conflict.base), sideCell(conflict.ours, crmOursText(conflict, m_zone)),
                sideCell(conflict.theirs, crmTheirsText(conflict, m_zone)),
                {look.text, momentText(conflict.since, m_zone), look, false}}});
    }
    m_model->setRecords(records);
    if (isFirst && !conflicts.isEmpty())
        m_table->selectRow(0);
    showCurrent();
}

const CrmConflict *ConflictDialog::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_conflicts.size() ? &m_conflicts.at(row) : nullptr;
}

//! The conflicts that a decision about the one in view may go for as well, itself included.
QList<CrmConflict> ConflictDialog::alike(Taken what) const
{
    QList<CrmConflict> found;
    const CrmConflict *conflict = current();
    for (const CrmConflict &other : m_conflicts) {
        const bool isAlike = conflict && other.state == CrmConflict::State::Open
            && other.field == conflict->field && other.connection == conflict->connection;
        if (isAlike && (what != Taken::Theirs || other.trouble.isEmpty()))
            found.append(other);
    }
    return found;
}

void ConflictDialog::showCurrent()
{
    const CrmConflict *conflict = current();
    m_taken = Taken::Nothing;
    const bool isOpen = conflict && conflict->state == CrmConflict::State::Open;
    for (QWidget *part : std::initializer_list<QWidget *>{m_ours, m_result})
        part->setEnabled(isOpen && !m_isBusy);
    m_theirs->setEnabled(isOpen && !m_isBusy && conflict->trouble.isEmpty());
    m_undo->setEnabled(conflict && conflict->canUndo && !m_isBusy);
    m_result->clear();
    m_all->setChecked(false);
    showAct();
    m_oursBy->setVisible(isOpen && !conflict->oursBy.isEmpty());
    m_theirsBy->setVisible(isOpen && conflict->theirsAt.isValid());
    if (!conflict) {
        m_why->setText(tr("Nothing is in conflict."));
        return;
    }
    const QString crm = connectionText(conflict->connection.text());
    const auto valueText
        = [](const QString &value) { return value.isEmpty() ? tr("(empty)") : value.simplified(); };
    m_oursBy->setText(tr("Quittance: %1 (%2)", "value, who and when")
                          .arg(valueText(conflict->ours), crmOursText(*conflict, m_zone)));
    m_theirsBy->setText(tr("%1: %2 (%3)", "name of a CRM, value, what is known of who and when")
                            .arg(crm, valueText(conflict->theirs), crmTheirsText(*conflict, m_zone)));
    if (!isOpen) {
        m_result->setText(conflict->value);
        m_why->setText(conflict->canUndo ? tr("Settled. It can be undone until %1 was told.").arg(crm)
                                         : tr("Settled, and %1 was told.").arg(crm));
    } else if (!conflict->trouble.isEmpty()) {
        m_why->setText(
            tr("%1 says something that cannot be taken here: %2")
                .arg(crm, ruleText(conflict->trouble, crmFieldText(conflict->field), conflict->theirs)));
    } else {
        m_why->setText(tr("Both sides changed “%1” after the last agreed value. Invoices already issued keep "
                          "what is printed on them.")
                           .arg(crmFieldText(conflict->field)));
    }
}

//! What can be done with what was taken.
void ConflictDialog::showAct()
{
    const CrmConflict *conflict = current();
    const auto count = static_cast<int>(alike(m_taken).size());
    const bool canAll = count > 1 && m_taken != Taken::Edited && !m_isBusy;
    m_all->setVisible(conflict && alike(Taken::Nothing).size() > 1);
    m_all->setEnabled(canAll);
    if (!canAll && m_all->isChecked())
        m_all->setChecked(false);
    if (conflict) {
        const QString same
            = tr("Same for all %1 open conflicts in “%2”").arg(count).arg(crmFieldText(conflict->field));
        m_all->setText(
            m_taken == Taken::Edited ? tr("%1 – not possible with an edited value").arg(same) : same);
    }
    m_accept->setText(m_all->isChecked() ? tr("&Accept %1 and go on").arg(count) : tr("&Accept and go on"));
    m_accept->setEnabled(conflict && m_taken != Taken::Nothing && !m_isBusy);
}

void ConflictDialog::take(Taken what)
{
    const CrmConflict *conflict = current();
    if (!conflict || conflict->state != CrmConflict::State::Open || m_isBusy)
        return;
    if (what == Taken::Theirs && !conflict->trouble.isEmpty())
        return;
    m_taken = what;
    if (what == Taken::Edited) {
        if (m_result->text().isEmpty())
            m_result->setText(conflict->ours);
        m_result->setFocus(Qt::OtherFocusReason);
        m_result->selectAll();
    } else {
        m_result->setText(what == Taken::Ours ? conflict->ours : conflict->theirs);
    }
    showAct();
}

void ConflictDialog::accept()
{
    const CrmConflict *conflict = current();
    if (!conflict || m_taken == Taken::Nothing || m_isBusy)
        return;
    QList<CrmConflict> chosen{*conflict};
    if (m_all->isChecked())
        chosen = alike(m_taken);
    m_isBusy = true;
    m_trouble->hide();
    showAct();
    settle(chosen, m_taken, m_taken == Taken::Edited ? m_result->text() : QString());
}

//! One after another; where one is refused, those before it stay settled and can be undone.
void ConflictDialog::settle(QList<CrmConflict> left, Taken what, const QString &edited)
{
    if (left.isEmpty()) {
        m_isBusy = false;
        goOn();
        ask();
        return;
    }
    const CrmConflict conflict = left.takeFirst();
    const auto choice = what == Taken::Ours ? CrmService::Choice::Ours
        : what == Taken::Theirs             ? CrmService::Choice::Theirs
                                            : CrmService::Choice::Edited;
    whenReady(m_desk.resolve(conflict.connection.text(), conflict.customer, conflict.field, choice, edited),
        this, [this, left, what, edited, conflict](const Result<void> &done) {
            if (done) {
                for (CrmConflict &known : m_conflicts) // For goOn(); the list itself is read again.
                    if (known == conflict)
                        known.state = CrmConflict::State::Resolved;
                settle(left, what, edited);
                return;
            }
            m_isBusy = false;
            showAct();
            tell(done.error()); // What was typed stays.
            if (!left.isEmpty())
                ask();
        });
}

void ConflictDialog::undo()
{
    const CrmConflict *conflict = current();
    if (!conflict || !conflict->canUndo || m_isBusy)
        return;
    m_isBusy = true;
    m_trouble->hide();
    whenReady(m_desk.undo(conflict->connection.text(), conflict->customer, conflict->field), this,
        [this](const Result<void> &done) {
            m_isBusy = false;
            if (!done)
                tell(done.error());
            ask();
        });
}

//! To the next that is open, round the end; stays where there is none.
void ConflictDialog::goOn()
{
    const int from = m_table->currentIndex().row();
    const auto count = static_cast<int>(m_conflicts.size());
    for (int step = 1; step < count; ++step) {
        const int row = (from + step) % count;
        if (m_conflicts.at(row).state == CrmConflict::State::Open) {
            m_table->selectRow(row);
            break;
        }
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

void ConflictDialog::tell(const Error &error)
{
    m_trouble->setText(errorText(error));
    m_trouble->show();
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit failed(error);
}

bool ConflictDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        // Letters and digits are words while a result is being written.
        if ((watched == m_table || isEnter) && press(key->key(), key->modifiers()))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

bool ConflictDialog::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Z && modifiers == Qt::ControlModifier) {
        undo();
        return true;
    }
    if ((modifiers & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_1:
        take(Taken::Ours);
        return true;
    case Qt::Key_2:
        take(Taken::Theirs);
        return true;
    case Qt::Key_E:
        take(Taken::Edited);
        return true;
    case Qt::Key_A:
        m_all->click();
        return true;
    case Qt::Key_S:
        goOn();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    default:
        return false;
    }
}

} // namespace quittance
