#include "ui/crm/ConflictDialog.h"

#include "core/base/whenReady.h"
#include "ui/crm/ConflictDecisions.h"
#include "ui/crm/conflictRecord.h"
#include "ui/desk/CrmDesk.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/CrmText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/takeEnter.h"

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

constexpr int baseColumn = 2;
constexpr int oursByColumn = 5;
constexpr int theirsByColumn = 6;
constexpr int nameAtLeast = 150;

QString orEmpty(const QString &value)
{
    return value.isEmpty() ? ConflictDialog::tr("(empty)") : value.simplified();
}

} // namespace

ConflictDialog::ConflictDialog(CrmDesk &desk, QTimeZone zone, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_zone(std::move(zone))
    , m_decisions(new ConflictDecisions(desk, this))
    , m_model(new RecordTableModel(conflictColumns(), this))
    , m_table(new DataTable(this))
{
    setObjectName(u"conflicts"_s);
    setWindowTitle(tr("Review conflicts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(820, 480);
    resize(1220, 640);
    m_table->setObjectName(u"conflicts.table"_s);
    m_table->setAccessibleName(tr("Conflicts"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_table->foldWhereNarrow({theirsByColumn, oursByColumn, baseColumn}, nameAtLeast);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildResult());
    layout->addWidget(hairline(this));
    layout->addWidget(buildLeave());
    layout->addWidget(buildFoot());
    m_result->installEventFilter(this);
    connect(m_decisions, &ConflictDecisions::changed, this, &ConflictDialog::showRows);
    connect(m_decisions, &ConflictDecisions::applied, this, &ConflictDialog::onApplied);
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

//! What leaving asks while something is decided and not written.
QWidget *ConflictDialog::buildLeave()
{
    m_leave = new Notice(u"conflicts.leave"_s, false, this);
    QPushButton *apply = m_leave->addButton(u"apply"_s, tr("Apply and close"));
    QPushButton *discard = m_leave->addButton(u"discard"_s, tr("Close without them"));
    connect(apply, &QPushButton::clicked, this, [this] {
        m_closesAfter = true;
        applyAll();
    });
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    for (QPushButton *button : {apply, discard})
        button->setAutoDefault(false);
    return m_leave;
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
    m_close = new QPushButton(tr("Close"), foot);
    m_close->setObjectName(u"conflicts.close"_s);
    m_accept = new QPushButton(tr("&Accept and go on"), foot);
    m_accept->setObjectName(u"conflicts.accept"_s);
    setKeyHint(*m_accept, tr("Enter"));
    m_apply = new QPushButton(foot);
    m_apply->setObjectName(u"conflicts.apply"_s);
    m_apply->setToolTip(tr("Nothing is written before (Ctrl+Enter)"));
    setKeyHint(*m_apply, tr("Ctrl+Enter"));
    setLook(*m_apply, Look::Primary);
    for (QPushButton *button : {m_ours, m_theirs, m_undo, m_close, m_accept, m_apply})
        button->setAutoDefault(false);
    connect(m_undo, &QPushButton::clicked, this, &ConflictDialog::undo);
    connect(m_close, &QPushButton::clicked, this, &ConflictDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &ConflictDialog::accept);
    connect(m_apply, &QPushButton::clicked, this, &ConflictDialog::applyAll);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(8);
    layout->addWidget(keys, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_accept);
    layout->addWidget(m_close);
    layout->addWidget(m_apply);
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
    m_decisions->keepOnly(conflicts);
    showRows();
    if (isFirst && !conflicts.isEmpty())
        m_table->selectRow(0);
    showCurrent();
}

void ConflictDialog::showRows()
{
    QList<Record> records;
    for (const CrmConflict &conflict : std::as_const(m_conflicts))
        records.append(conflictRecord(conflict, m_decisions->of(conflict), m_zone));
    m_model->setRecords(records);
    showAct();
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
    m_result->clear();
    m_all->setChecked(false);
    if (const auto decision = isOpen ? m_decisions->of(*conflict) : std::nullopt) {
        using Choice = CrmService::Choice;
        m_taken = decision->choice == Choice::Ours ? Taken::Ours
            : decision->choice == Choice::Theirs   ? Taken::Theirs
                                                   : Taken::Edited;
        m_result->setText(decision->value);
    }
    showAct();
    m_oursBy->setVisible(isOpen && !conflict->oursBy.isEmpty());
    m_theirsBy->setVisible(isOpen && conflict->theirsAt.isValid());
    if (!conflict) {
        m_why->setText(tr("Nothing is in conflict."));
        return;
    }
    m_oursBy->setText(tr("Quittance: %1 (%2)", "value, who and when")
                          .arg(orEmpty(conflict->ours), crmOursText(*conflict, m_zone)));
    m_theirsBy->setText(tr("%1: %2 (%3)", "name of a CRM, value, what is known of who and when")
                            .arg(connectionText(conflict->connection.text()), orEmpty(conflict->theirs),
                                crmTheirsText(*conflict, m_zone)));
    if (!isOpen)
        m_result->setText(conflict->value);
    m_why->setText(conflictWhyText(*conflict));
}

//! What can be done with what was taken.
void ConflictDialog::showAct()
{
    const CrmConflict *conflict = current();
    const bool isBusy = m_isBusy || m_decisions->isBusy();
    const bool isOpen = conflict && conflict->state == CrmConflict::State::Open && !isBusy;
    m_ours->setEnabled(isOpen);
    m_result->setEnabled(isOpen);
    m_theirs->setEnabled(isOpen && conflict->trouble.isEmpty());
    m_undo->setEnabled(conflict && !isBusy && (conflict->canUndo || m_decisions->of(*conflict)));
    const auto count = static_cast<int>(alike(m_taken).size());
    const bool canAll = count > 1 && m_taken != Taken::Edited && !isBusy;
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
    m_accept->setEnabled(isOpen && m_taken != Taken::Nothing);
    m_apply->setText(tr("A&pply %n decision(s)", nullptr, m_decisions->count()));
    m_apply->setEnabled(m_decisions->count() > 0 && !isBusy);
    m_close->setEnabled(!isBusy);
    if (m_decisions->count() == 0)
        m_leave->clear();
}

void ConflictDialog::take(Taken what)
{
    const CrmConflict *conflict = current();
    if (!conflict || conflict->state != CrmConflict::State::Open || m_isBusy || m_decisions->isBusy())
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
    if (!conflict || !m_accept->isEnabled())
        return;
    const QList<CrmConflict> chosen = m_all->isChecked() ? alike(m_taken) : QList<CrmConflict>{*conflict};
    const auto choice = m_taken == Taken::Ours ? CrmService::Choice::Ours
        : m_taken == Taken::Theirs             ? CrmService::Choice::Theirs
                                               : CrmService::Choice::Edited;
    const QString edited = m_result->text();
    m_trouble->hide();
    m_decisions->decide(chosen, choice, edited);
    goOn();
    showCurrent();
}

void ConflictDialog::applyAll()
{
    m_trouble->hide();
    m_decisions->apply();
}

void ConflictDialog::onApplied(int done, const std::optional<Error> &error)
{
    if (done > 0)
        emit said(tr("%n decision(s) applied.", nullptr, done));
    if (error) {
        m_closesAfter = false;
        m_leave->clear();
        tell(*error); // What was refused stays decided, and can be decided otherwise.
    } else if (m_closesAfter) {
        QDialog::reject();
        return;
    }
    ask();
}

//! A decision that is not written is forgotten; one that is, is taken back.
void ConflictDialog::undo()
{
    const CrmConflict *conflict = current();
    if (!conflict || m_isBusy || m_decisions->isBusy())
        return;
    if (m_decisions->of(*conflict)) {
        m_decisions->drop(*conflict);
        showCurrent();
        return;
    }
    if (!conflict->canUndo)
        return;
    m_isBusy = true;
    m_trouble->hide();
    showAct();
    whenReady(m_desk.undo(conflict->connection.text(), conflict->customer, conflict->field), this,
        [this](const Result<void> &done) {
            m_isBusy = false;
            if (!done)
                tell(done.error());
            ask();
        });
}

//! Decisions are not lost by a key: the first time leaving asks, and Esc again stays.
void ConflictDialog::reject()
{
    if (m_decisions->isBusy())
        return;
    if (m_decisions->count() == 0) {
        QDialog::reject();
        return;
    }
    if (m_leave->isVisible()) {
        m_leave->clear();
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_leave->tell(Tone::Warning, u"warning"_s,
        tr("%n decision(s) are not applied yet. Conflicts that are not decided stay for the next time.",
            nullptr, m_decisions->count()));
    m_leave->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

//! To the next that is not decided, round the end; stays where there is none.
void ConflictDialog::goOn()
{
    const int from = m_table->currentIndex().row();
    const auto count = static_cast<int>(m_conflicts.size());
    for (int step = 1; step < count; ++step) {
        const int row = (from + step) % count;
        const CrmConflict &next = m_conflicts.at(row);
        if (next.state == CrmConflict::State::Open && !m_decisions->of(next)) {
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

void ConflictDialog::keyPressEvent(QKeyEvent *event)
{
    if (!takeEnter(*event, *this, [this] { applyAll(); }))
        QDialog::keyPressEvent(event);
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
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && (modifiers & ~Qt::KeypadModifier) == Qt::ControlModifier) {
        applyAll();
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
