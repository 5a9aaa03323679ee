#include "ui/reconcile/ReconcilePage.h"

#include "ui/desk/BankDesk.h"
#include "ui/desk/Desk.h"
#include "ui/filters/NoMatch.h"
#include "ui/reconcile/CertainDialog.h"
#include "ui/reconcile/LineDetail.h"
#include "ui/reconcile/MatchDialog.h"
#include "ui/reconcile/bankLineRecord.h"
#include "ui/style/Icons.h"
#include "ui/text/BankText.h"
#include "ui/text/DateText.h"
#include "ui/text/oneFullStop.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/FoldingBar.h"
#include "ui/widgets/SumStrip.h"
#include "ui/widgets/goToRow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 1'000;

} // namespace

QString ReconcilePage::wordsOf(const BankLineRow &row)
{
    const QString payer = row.line.payer.simplified();
    return tr("%1 of %2", "amount, payer")
        .arg(moneyWithCode(row.line.amount), payer.isEmpty() ? tr("an unknown payer") : payer);
}

ReconcilePage::ReconcilePage(Desk &desk, QDate today, QWidget *parent)
    : TablePage({.section = u"bank"_s,
                    .name = tr("Movements of the bank"),
                    .sums = tr("Amount"),
                    .wait = 80ms,
                    .columns = bankLineColumns()},
        parent)
    , m_desk(desk)
    , m_bank(desk.bank())
    , m_today(today)
    , m_filter(new FilterField(u"filter"_s, tr("Filter…"), this))
    , m_noMatch(new NoMatch(u"bank"_s, table().viewport()))
    , m_detail(new LineDetail(this))
{
    addBar(buildBar());
    addFoot(m_detail);
    m_detail->hide();
    buildEmpty();
    offerOrder();
    table().shareByNeed();
    table().installEventFilter(this);
    m_detail->proposals().installEventFilter(this);
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ReconcilePage::updateCurrent);
    connect(m_detail, &LineDetail::acceptWanted, this, &ReconcilePage::accept);
    connect(m_detail, &LineDetail::matchWanted, this, &ReconcilePage::match);
    connect(m_detail, &LineDetail::setAsideWanted, this, &ReconcilePage::setAside);
    connect(m_detail, &LineDetail::undoWanted, this, &ReconcilePage::undo);
    connect(m_detail, &LineDetail::doubtSettled, this, &ReconcilePage::settleDoubt);
    connect(&m_desk, &Desk::invoicesChanged, this, &ReconcilePage::askSoon);
    ask();
}

QWidget *ReconcilePage::buildBar()
{
    auto *bar = new FoldingBar(this);
    bar->setFixedHeight(40);
    const auto button
        = [&](const QString &name, const QString &icon, const QString &text, const QString &hint) {
              auto *made = new QPushButton(icon.isEmpty() ? QIcon() : icons::icon(icon), text, bar);
              made->setObjectName(u"bank."_s + name);
              made->setToolTip(hint);
              made->setEnabled(m_bank);
              return made;
          };
    QPushButton *bring = button(u"import"_s, u"import"_s, tr("Import statement…"),
        tr("Read a bank's file: camt, MT940, OFX or CSV; or drop it here (Ctrl+Shift+B)"));
    QPushButton *payouts
        = button(u"payouts"_s, u"bank"_s, tr("Payouts…"), tr("Which movement each payout arrived with"));
    QPushButton *month = button(u"close"_s, u"lock"_s, tr("Close month…"), tr("The checklist of a month"));
    m_certain = button(u"certain"_s, u"check"_s, tr("Book what is certain…"),
        tr("A list of all that is certain; it is booked without asking for each"));
    m_certain->hide();
    m_all = button(u"all"_s, {}, tr("Show all"), tr("Also what is matched, set aside or replaced"));
    m_all->setCheckable(true);
    m_filter->setObjectName(u"bank.filter"_s);
    m_filter->setAccessibleName(tr("Filter movements"));
    m_filter->setToolTip(tr("Part of a payer, a text or a reference, or an amount (Ctrl+F)"));
    m_filter->setMaximumWidth(280);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(12, 0, 12, 0);
    line->setSpacing(8);
    line->addWidget(bring);
    line->addWidget(m_filter, 1);
    line->addWidget(m_all);
    line->addStretch(1);
    line->addWidget(m_certain);
    line->addWidget(payouts);
    line->addWidget(month);
    line->addWidget(newColumnsButton(bar));
    bar->setFolding({month, payouts, bring});
    connect(bring, &QPushButton::clicked, this, &ReconcilePage::importWanted);
    connect(payouts, &QPushButton::clicked, this, &ReconcilePage::payoutsWanted);
    connect(month, &QPushButton::clicked, this, &ReconcilePage::closeWanted);
    connect(m_certain, &QPushButton::clicked, this, &ReconcilePage::bookCertain);
    connect(m_all, &QPushButton::toggled, this, &ReconcilePage::ask);
    connect(m_filter, &FilterField::filterChanged, this, &ReconcilePage::ask);
    connect(m_filter, &FilterField::leaveDown, this, &ReconcilePage::focusTable);
    return bar;
}

void ReconcilePage::buildEmpty()
{
    empty().tell(u"reconcile"_s, tr("Nothing to match."),
        tr("Import a statement of your bank, and what it may pay is looked for here."));
    QPushButton *bring = empty().addButton(tr("Import statement…"), u"import"_s, true);
    bring->setEnabled(m_bank);
    connect(bring, &QPushButton::clicked, this, &ReconcilePage::importWanted);
    connect(m_noMatch, &NoMatch::clearWanted, m_filter, &QLineEdit::clear);
    connect(m_noMatch, &NoMatch::othersWanted, m_all, [this] { m_all->setChecked(true); });
}

void ReconcilePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QList<QWidget *> ReconcilePage::panes() const
{
    QList<QWidget *> panes = TablePage::panes();
    panes.prepend(m_filter);
    if (m_detail->proposals().isVisible())
        panes.append(&m_detail->proposals());
    return panes;
}

void ReconcilePage::setCompact(bool compact)
{
    TablePage::setCompact(compact);
    m_detail->proposals().setCompact(compact);
}

void ReconcilePage::ask()
{
    if (!m_bank)
        return showLines({});
    using Which = BankLineQuery::Which;
    takeNewest(m_bank->lines({.which = m_all->isChecked() ? Which::All : Which::Waiting,
                   .text = m_filter->text().trimmed(),
                   .from = {},
                   .through = {},
                   .limit = mostShown}),
        [this](const QList<BankLineRow> &rows) { showLines(rows); });
    askWaiting();
}

void ReconcilePage::askWaiting()
{
    whenReady(m_bank->waiting(), this, [this](const Result<qint64> &waiting) {
        if (waiting)
            emit waitingChanged(*waiting);
    });
}

void ReconcilePage::showLines(const QList<BankLineRow> &rows)
{
    QList<Record> records;
    records.reserve(rows.size());
    for (const BankLineRow &row : rows)
        records.append(bankLineRecord(row));
    m_rows = rows;
    setRecords(records);
    m_detail->setVisible(!rows.isEmpty());
    // No number: it would be of what is shown, and the list that opens is of the whole book.
    m_certain->setVisible(rows.size() == mostShown || std::ranges::any_of(rows, [](const BankLineRow &row) {
        return !row.proposals.isEmpty() && row.proposals.constFirst().mayBookItself;
    }));
    showEmpty();
    if (!rows.isEmpty() && !table().currentIndex().isValid())
        goToRow(table(), 0);
    if (const auto row = std::ranges::find(rows, m_wanted, &BankLineRow::no); row != rows.end()) {
        m_wanted = 0;
        goTo(row->key);
    }
    updateCurrent();
}

void ReconcilePage::showEmpty()
{
    const QString text = m_filter->text().trimmed();
    const bool isFiltered = m_rows.isEmpty() && !text.isEmpty();
    empty().setVisible(m_rows.isEmpty() && text.isEmpty());
    if (m_rows.isEmpty() && text.isEmpty())
        tellLastStatement();
    m_noMatch->setVisible(isFiltered);
    if (!isFiltered)
        return;
    m_noMatch->tellOf(text);
    if (m_bank && !m_all->isChecked())
        m_noMatch->tellOthers(m_bank->lines({.which = BankLineQuery::Which::All,
            .text = text,
            .from = {},
            .through = {},
            .limit = mostShown}));
}

void ReconcilePage::updateCurrent()
{
    m_current.reset();
    const QString key = currentKey();
    const auto row = std::ranges::find(m_rows, key, &BankLineRow::key);
    if (row != m_rows.end())
        m_current = *row;
    m_detail->showLine(m_current);
    emit currentChanged();
}

QString ReconcilePage::keyAfterCurrent() const
{
    const int row = table().currentIndex().row();
    const int next = row + 1 < model().rowCount() ? row + 1 : row - 1;
    return next >= 0 && next < model().rowCount() ? keyAt(next) : QString();
}

void ReconcilePage::goTo(const QString &key)
{
    for (int row = 0; row < model().rowCount(); ++row) // The list may be sorted.
        if (keyAt(row) == key)
            return goToRow(table(), row);
}

//! On to the next one; after the last from the top again, where those are that were skipped before.
void ReconcilePage::skip()
{
    if (const int rows = model().rowCount(); rows > 0)
        goToRow(table(), (table().currentIndex().row() + 1) % rows);
}

void ReconcilePage::accept()
{
    const int chosen = m_detail->chosen();
    if (m_current && chosen >= 0 && stateOf(*m_current) != BankLineState::Doubtful && !isRefused())
        decide(m_current->no, wordsOf(*m_current), m_current->proposals.at(chosen));
}

void ReconcilePage::openMatch(bool beginsWithProposal)
{
    if (!m_current || m_isBusy || !m_bank || isRefused())
        return;
    if (const QString why = LineDetail::whyNotByHand(*m_current); !why.isEmpty()) {
        emit said(why);
        return;
    }
    const qint64 no = m_current->no;
    const QString words = wordsOf(*m_current);
    auto *dialog = new MatchDialog(*m_bank, *m_current, window());
    connect(dialog, &MatchDialog::chosen, this,
        [this, no, words](const BankProposal &match) { decide(no, words, match); });
    if (const int chosen = m_detail->chosen(); beginsWithProposal && chosen >= 0)
        dialog->beginWith(m_current->proposals.at(chosen));
    dialog->open();
}

//! Of the movement it was decided about, whatever is in view by then.
void ReconcilePage::decide(qint64 no, const QString &words, const BankProposal &match)
{
    if (m_isBusy || !m_bank)
        return;
    m_isBusy = true;
    whenReady(m_bank->match({.line = no, .match = match, .today = m_today}), this,
        [this, no, words, what = bankProposalText(match)](const Result<BankMatchOutcome> &done) {
            m_isBusy = false;
            if (done)
                onDecided(no, words,
                    tr("Matched: %1. %2.", "amount and payer, what it is")
                        .arg(beforeFullStop(words), beforeFullStop(what)));
            else
                refuse(no, done.error());
        });
}

//! Beside the movement while it is in view; a refusal is never told of another one.
void ReconcilePage::refuse(qint64 no, const Error &error)
{
    if (m_current && m_current->no == no)
        m_detail->tell(error);
    else
        emit failed(error);
}

//! The row goes at once and the next is in view: nobody waits for the list to be read anew.
void ReconcilePage::onDecided(qint64 no, const QString &what, const QString &text)
{
    m_isBusy = false;
    m_decided.append(no);
    emit decided(no, what, text);
    if (!m_all->isChecked()) {
        const QString next = m_current && m_current->no == no ? keyAfterCurrent() : QString();
        QList<BankLineRow> left = m_rows;
        left.removeIf([no](const BankLineRow &row) { return row.no == no; });
        showLines(left);
        if (!next.isEmpty())
            goTo(next);
    }
    table().setFocus(Qt::OtherFocusReason);
    ask();
}

void ReconcilePage::settleDoubt(bool isSame)
{
    if (!m_current || m_isBusy || !m_bank || isRefused())
        return;
    m_isBusy = true;
    const qint64 no = m_current->no;
    whenReady(m_bank->settleDoubt(no, isSame), this, [this, no, isSame](const Result<void> &done) {
        m_isBusy = false;
        if (!done) {
            refuse(no, done.error());
            return;
        }
        emit said(isSame ? tr("It is the same money and counts once.") : tr("It counts on its own."));
        table().setFocus(Qt::OtherFocusReason);
        ask();
    });
}

void ReconcilePage::onTakenBack(qint64 no)
{
    m_decided.removeAll(no);
    ask();
}

void ReconcilePage::choose(qint64 no, const QString &text)
{
    const auto row = std::ranges::find(m_rows, no, &BankLineRow::no);
    if (row != m_rows.end())
        return goTo(row->key);
    m_wanted = no;
    m_all->setChecked(true);
    m_filter->setText(text);
    ask();
}

//! Of the movement in view where it is matched, else the last decision made here.
void ReconcilePage::undo()
{
    if (m_isBusy || !m_bank || isRefused())
        return;
    const bool ofCurrent = m_current && !m_current->matches.isEmpty();
    if (!ofCurrent && m_decided.isEmpty())
        return;
    const qint64 no = ofCurrent ? m_current->no : m_decided.constLast();
    m_isBusy = true;
    whenReady(m_bank->undo(no, tr("Taken back while reviewing")), this, [this, no](const Result<void> &done) {
        m_isBusy = false;
        if (!done) {
            emit failed(done.error());
            return;
        }
        m_decided.removeAll(no);
        emit undone(no);
        emit said(tr("Taken back. The movement waits again."));
        table().setFocus(Qt::OtherFocusReason);
        ask();
    });
}

//! Of the whole book, whatever is shown: so the list comes first, and what is in it is booked.
void ReconcilePage::bookCertain()
{
    if (m_isBusy || !m_bank || isRefused())
        return;
    m_isBusy = true;
    whenReady(m_bank->certain(), this, [this](const Result<QList<BankLineRow>> &rows) {
        m_isBusy = false;
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        if (rows->isEmpty()) {
            emit said(tr("Nothing is certain enough to be booked without asking."));
            return;
        }
        auto *dialog = new CertainDialog(*m_bank, *rows, m_today, window());
        connect(dialog, &CertainDialog::booked, this, &ReconcilePage::onBooked);
        dialog->open();
    });
}

void ReconcilePage::onBooked(const BankCertainOutcome &outcome)
{
    m_decided.append(outcome.booked);
    const QString booked = outcome.booked.size() == 1
        ? tr("1 movement was booked.")
        : tr("%1 movements were booked.").arg(outcome.booked.size());
    emit said(outcome.left.isEmpty()
            ? booked
            : tr("%1 %2 were not.", "so many were booked, so many not").arg(booked).arg(outcome.left.size()));
    ask();
}

void ReconcilePage::updateSums()
{
    QList<Money> all;
    for (const BankLineRow &row : std::as_const(m_rows))
        all.append(row.line.amount);
    strip().showAll(model().rowCount(), sumsPerCurrency(all));
    QList<Money> selected;
    const QList<int> places = table().selectedRows();
    QSet<QString> keys;
    for (const int place : places)
        keys.insert(keyAt(place));
    for (const BankLineRow &row : std::as_const(m_rows))
        if (keys.contains(row.key))
            selected.append(row.line.amount);
    const qint64 count = places.size();
    strip().showSelected(count > 1 ? count : 0, sumsPerCurrency(selected));
}

bool ReconcilePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (press(key->key(), key->modifiers()))
            return true;
    }
    return TablePage::eventFilter(watched, event);
}

bool ReconcilePage::press(int key, Qt::KeyboardModifiers modifiers)
{
    if ((modifiers & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        m_detail->choose(key - Qt::Key_1);
        return true;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    case Qt::Key_M:
        match();
        return true;
    case Qt::Key_Space:
        openMatch(true);
        return true;
    case Qt::Key_S:
        skip();
        return true;
    case Qt::Key_I:
        ignore();
        return true;
    case Qt::Key_U:
        undo();
        return true;
    default:
        return false;
    }
}

} // namespace quittance
