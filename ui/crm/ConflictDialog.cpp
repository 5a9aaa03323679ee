#include "ui/crm/ConflictDialog.h"

#include "core/base/whenReady.h"
#include "ui/crm/ConflictDecisions.h"
#include "ui/crm/ConflictList.h"
#include "ui/crm/ConflictSheet.h"
#include "ui/crm/conflictLine.h"
#include "ui/desk/CrmDesk.h"
#include "ui/text/CrmText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/hairline.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 240;
constexpr int narrowSideWidth = 196;
constexpr int usualWidth = 1220;
constexpr int mostWidth = 1400; //!< Over a wide window: who changed it there, and when, stands in full.
constexpr int wide = 1'000; //!< Pixels of the dialog from which the customers have all their room.

QString orEmpty(const QString &value)
{
    return value.isEmpty() ? ConflictDialog::tr("(empty)") : value.simplified();
}

} // namespace

ConflictDialog::ConflictDialog(CrmDesk &desk, QTimeZone zone, const QString &stateFile, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_zone(std::move(zone))
    , m_decisions(new ConflictDecisions(desk, this))
    , m_kept(stateFile)
    , m_keeps(new QTimer(this))
{
    setObjectName(u"conflicts"_s);
    setWindowTitle(tr("Review conflicts"));
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addWidget(buildCustomers());
    halves->addWidget(hairline(this, true));
    halves->addWidget(buildReview(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(halves, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildKept());
    layout->addWidget(buildLeave());
    layout->addWidget(buildFoot());
    orderTabs();
    setMinimumSize(860, 500);
    resize(parent ? qBound(usualWidth, parent->width() * 3 / 4, mostWidth) : usualWidth, 680);
    connect(m_decisions, &ConflictDecisions::changed, this, &ConflictDialog::showGroups);
    connect(m_decisions, &ConflictDecisions::applied, this, &ConflictDialog::onApplied);
    connect(m_customers->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ConflictDialog::showGroup);
    connect(m_sheet->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isFilling)
            showCurrent();
    });
    connect(m_sheet, &ConflictSheet::sideClicked, this, &ConflictDialog::take);
    connect(m_all, &QCheckBox::toggled, this, &ConflictDialog::showAct);
    connect(m_result, &QLineEdit::textEdited, this, [this] {
        m_taken = ConflictSide::Edited;
        showLines();
        showAct();
    });
    ask();
    showCurrent();
    m_sheet->setFocus(Qt::OtherFocusReason);
}

void ConflictDialog::resizeEvent(QResizeEvent *event)
{
    m_side->setFixedWidth(width() < wide ? narrowSideWidth : sideWidth);
    QDialog::resizeEvent(event);
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
    const QString customer = group() ? group()->key : QString();
    const std::optional<CrmConflict> seen = current() ? std::optional(*current()) : std::nullopt;
    const ConflictSide taken = m_taken;
    const QString typed = m_result->text();
    m_isFilling = true;
    m_sheet->stopWriting(); // What it stood over may be gone.
    m_groups = conflictGroups(conflicts);
    m_decisions->keepOnly(conflicts);
    bringBack(conflicts);
    m_isFilling = false;
    showGroups();
    const auto found = std::ranges::find(m_groups, customer, &ConflictGroup::key);
    const auto at = found == m_groups.end() ? 0 : static_cast<int>(found - m_groups.begin());
    if (at < m_groups.size() && m_customers->currentIndex().row() != at)
        goToRow(*m_customers, at); // Its fields are in the sheet now.
    go(at, seen ? qMax(0, m_sheet->lines().rowNamed(ConflictDecisions::keyOf(*seen))) : 0);
    showCurrent();
    if (taken == ConflictSide::None || m_taken != ConflictSide::None || !current() || seen != *current())
        return;
    m_result->setText(typed); // What was chosen or begun, and is still about the same.
    take(taken);
}

void ConflictDialog::go(int group, int line)
{
    if (group >= m_groups.size())
        return;
    if (m_customers->currentIndex().row() != group)
        goToRow(*m_customers, group); // … and its first field with it.
    if (line < m_sheet->model()->rowCount() && m_sheet->currentIndex().row() != line)
        goToRow(*m_sheet, line);
}

const ConflictGroup *ConflictDialog::group() const
{
    const int row = m_customers->currentIndex().row();
    return row >= 0 && row < m_groups.size() ? &m_groups.at(row) : nullptr;
}

const CrmConflict *ConflictDialog::current() const
{
    const ConflictGroup *shown = group();
    const int row = m_sheet->currentIndex().row();
    return shown && row >= 0 && row < shown->conflicts.size() ? &shown->conflicts.at(row) : nullptr;
}

bool ConflictDialog::isBusy() const
{
    return m_isBusy || m_decisions->isBusy();
}

bool ConflictDialog::isOpenToAct() const
{
    return current() && isOpen(*current()) && !isBusy();
}

//! The conflicts that a decision about the one in view may go for as well, itself included.
QList<CrmConflict> ConflictDialog::alike(ConflictSide side) const
{
    QList<CrmConflict> found;
    const CrmConflict *conflict = current();
    if (!conflict)
        return found;
    for (const ConflictGroup &customer : m_groups)
        for (const CrmConflict &other : customer.conflicts) {
            const bool isAlike
                = isOpen(other) && other.field == conflict->field && other.connection == conflict->connection;
            if (isAlike && (side != ConflictSide::Theirs || other.trouble.isEmpty()))
                found.append(other);
        }
    return found;
}

//! Of the one in view what is chosen there, of the others what was decided.
ConflictChosen ConflictDialog::chosenOf(const CrmConflict &conflict) const
{
    if (!isOpen(conflict))
        return {};
    const auto decision = m_decisions->of(conflict);
    ConflictChosen chosen;
    if (decision)
        chosen = {.side = conflictSideOf(decision->choice), .value = decision->value, .isAccepted = true};
    if (&conflict != current())
        return chosen;
    const bool isAsDecided = decision && chosen.side == m_taken
        && (m_taken != ConflictSide::Edited || m_result->text() == decision->value);
    return {.side = m_taken,
        .value = m_result->text(),
        .isAccepted = isAsDecided,
        .isWritten = m_sheet->isWriting()};
}

//! After a decision came or went: every customer, and the sheet.
void ConflictDialog::showGroups()
{
    if (m_isFilling)
        return;
    QList<ConflictList::Entry> entries;
    for (const ConflictGroup &customer : std::as_const(m_groups)) {
        const auto decided = std::ranges::count_if(customer.conflicts,
            [this](const CrmConflict &conflict) { return isOpen(conflict) && m_decisions->of(conflict); });
        entries.append(conflictEntry(customer, static_cast<int>(decided), m_lookedAt.contains(customer.key)));
    }
    m_isFilling = true; // Another list has no current one at first.
    m_customers->showEntries(entries);
    m_isFilling = false;
    showLines();
    showAct();
}

void ConflictDialog::showGroup()
{
    const ConflictGroup *shown = group();
    if (m_isFilling || !shown)
        return;
    m_isFilling = true;
    m_sheet->stopWriting();
    m_taken = ConflictSide::None;
    m_lookedAt.insert(shown->key);
    showLines();
    goToRow(*m_sheet, 0);
    m_isFilling = false;
    showCurrent();
    showGroups();
}

void ConflictDialog::showLines()
{
    const ConflictGroup *shown = group();
    m_place->setText(shown ? tr("%1 of %2", "place of a customer, how many there are")
                                 .arg(m_customers->currentIndex().row() + 1)
                                 .arg(m_groups.size())
                           : QString());
    QList<ConflictLine> lines;
    if (shown)
        for (const CrmConflict &conflict : shown->conflicts)
            lines.append(conflictLine(conflict, chosenOf(conflict), m_zone));
    m_sheet->lines().setColumns(conflictColumns(shown ? shown->connection : ConnectionId()));
    m_sheet->lines().showLines(lines);
    m_sheet->placeField();
    m_name->setText(shown ? shown->customerName.simplified() : QString());
    m_standing->setLook(shown ? conflictGroupLook(*shown) : ChipLook());
    m_about->setText(shown ? conflictGroupText(*shown, m_zone) : QString());
}

void ConflictDialog::showCurrent()
{
    const CrmConflict *conflict = current();
    m_sheet->stopWriting();
    m_taken = ConflictSide::None;
    m_result->clear();
    m_all->setChecked(false);
    const auto decision = conflict && isOpen(*conflict) ? m_decisions->of(*conflict) : std::nullopt;
    if (decision) {
        m_taken = conflictSideOf(decision->choice);
        m_result->setText(decision->value);
    } else if (conflict && !isOpen(*conflict)) {
        m_result->setText(conflict->value);
    }
    showLines();
    showAct();
    showWhy();
}

void ConflictDialog::showWhy()
{
    const CrmConflict *conflict = current();
    const bool isUndecided = conflict && isOpen(*conflict);
    m_whyTitle->setVisible(isUndecided);
    m_oursBy->setVisible(isUndecided && !conflict->oursBy.isEmpty());
    m_theirsBy->setVisible(isUndecided && conflict->theirsAt.isValid());
    if (!conflict) {
        m_why->setText(tr("Nothing is in conflict."));
        return;
    }
    m_why->setText(conflictWhyText(*conflict));
    m_oursBy->setText(tr("Quittance: %1 (%2)", "value, who and when")
                          .arg(orEmpty(conflict->ours), crmOursText(*conflict, m_zone)));
    m_theirsBy->setText(tr("%1: %2 (%3)", "name of a CRM, value, what is known of who and when")
                            .arg(connectionText(conflict->connection.text()), orEmpty(conflict->theirs),
                                crmTheirsText(*conflict, m_zone)));
}

//! What can be done with what was taken.
void ConflictDialog::showAct()
{
    const CrmConflict *conflict = current();
    m_ours->setEnabled(isOpenToAct());
    m_edit->setEnabled(isOpenToAct());
    m_result->setReadOnly(!isOpenToAct());
    m_theirs->setEnabled(isOpenToAct() && conflict->trouble.isEmpty());
    m_undo->setEnabled(conflict && !isBusy() && (conflict->canUndo || m_decisions->of(*conflict)));
    const auto count = static_cast<int>(alike(m_taken).size());
    const bool canAll = count > 1 && m_taken != ConflictSide::Edited && !isBusy();
    const bool hasAlike = conflict && isOpen(*conflict) && alike(ConflictSide::None).size() > 1;
    m_all->setVisible(hasAlike);
    m_all->setEnabled(canAll);
    m_notAll->setVisible(hasAlike && m_taken == ConflictSide::Edited);
    if (!canAll && m_all->isChecked())
        m_all->setChecked(false);
    if (conflict) {
        m_all->setText(tr("Same for all %1 open conflicts in “%2” (A)", "count, name of a field, a key")
                           .arg(count)
                           .arg(crmFieldText(conflict->field)));
    }
    m_accept->setText(m_all->isChecked() ? tr("&Accept %1 and go on").arg(count) : tr("&Accept and go on"));
    m_accept->setEnabled(isOpenToAct() && m_taken != ConflictSide::None);
    m_apply->setText(tr("A&pply %n decision(s)", nullptr, m_decisions->count()));
    m_apply->setEnabled(m_decisions->count() > 0 && !isBusy());
    m_skip->setEnabled(conflict != nullptr);
    m_close->setEnabled(!isBusy());
    if (m_decisions->count() == 0)
        m_leave->clear();
}

void ConflictDialog::take(ConflictSide side)
{
    if (!isOpenToAct())
        return;
    const CrmConflict &conflict = *current();
    if (side == ConflictSide::Theirs && !conflict.trouble.isEmpty())
        return;
    m_taken = side;
    if (side == ConflictSide::Edited) {
        if (m_result->text().isEmpty())
            m_result->setText(conflict.ours);
        m_sheet->write();
    } else {
        m_sheet->stopWriting();
        m_result->setText(side == ConflictSide::Ours ? conflict.ours : conflict.theirs);
    }
    showLines();
    showAct();
}

void ConflictDialog::accept()
{
    if (!isOpenToAct() || m_taken == ConflictSide::None)
        return;
    const QList<CrmConflict> chosen = m_all->isChecked() ? alike(m_taken) : QList<CrmConflict>{*current()};
    const auto choice = m_taken == ConflictSide::Ours ? CrmService::Choice::Ours
        : m_taken == ConflictSide::Theirs             ? CrmService::Choice::Theirs
                                                      : CrmService::Choice::Edited;
    const QString edited = m_result->text();
    m_trouble->hide();
    m_sheet->stopWriting();
    m_before->clear();
    m_decisions->decide(chosen, choice, edited);
    goOn();
    showCurrent();
}

void ConflictDialog::applyAll()
{
    m_trouble->hide();
    m_before->clear();
    if (m_apply->isEnabled())
        focusSheet();
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
    if (!conflict || isBusy())
        return;
    if (m_decisions->of(*conflict)) {
        focusSheet();
        m_decisions->drop(*conflict);
        showCurrent();
        return;
    }
    if (!conflict->canUndo)
        return;
    focusSheet();
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
    m_before->clear();
    if (m_leave->isVisible()) {
        focusSheet();
        m_leave->clear();
        return;
    }
    m_leave->tell(Tone::Warning, u"warning"_s,
        tr("%n decision(s) are not applied yet. Conflicts that are not decided stay for the next time.",
            nullptr, m_decisions->count()));
    m_leave->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

//! To the next that is not decided, in the next customers too and round the end; stays where there is none.
void ConflictDialog::goOn()
{
    struct Place {
        int group;
        int line;
    };
    QList<Place> places;
    qsizetype from = 0;
    for (int at = 0; at < m_groups.size(); ++at)
        for (int line = 0; line < m_groups.at(at).conflicts.size(); ++line) {
            if (at == m_customers->currentIndex().row() && line == m_sheet->currentIndex().row())
                from = places.size();
            places.append({at, line});
        }
    focusSheet();
    for (qsizetype step = 1; step < places.size(); ++step) {
        const Place next = places.at((from + step) % places.size());
        const CrmConflict &conflict = m_groups.at(next.group).conflicts.at(next.line);
        if (isOpen(conflict) && !m_decisions->of(conflict)) {
            go(next.group, next.line);
            return;
        }
    }
}

void ConflictDialog::goToCustomer(int step)
{
    const int to = m_customers->currentIndex().row() + step;
    if (to >= 0 && to < m_groups.size())
        go(to, 0);
}

void ConflictDialog::focusSheet()
{
    m_sheet->setFocus(Qt::OtherFocusReason);
}

void ConflictDialog::tell(const Error &error)
{
    m_trouble->setText(errorText(error));
    m_trouble->show();
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit failed(error);
}

} // namespace quittance
