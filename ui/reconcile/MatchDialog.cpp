#include "ui/reconcile/MatchDialog.h"

#include "core/base/whenReady.h"
#include "ui/desk/BankDesk.h"
#include "ui/filters/NoMatch.h"
#include "ui/reconcile/TakeField.h"
#include "ui/reconcile/matchKindText.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/AmountInput.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/PayoutText.h"
#include "ui/text/StateText.h"
#include "ui/text/oneFullStop.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EnterPastButtons.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/takeEnter.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;
constexpr int mostShown = 200;

} // namespace

MatchDialog::MatchDialog(BankDesk &desk, const BankLineRow &line, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_line(line)
    , m_kinds(line.rest().isNegative()
              ? QList<Kind>{Kind::Return, Kind::Refund, Kind::Payout}
              : QList<Kind>{Kind::Document, Kind::Payment, Kind::Payout, Kind::Customer})
    , m_filter(new FilterField(u"search"_s, {}, this)) // setKind() says what is looked for.
    , m_model(new RecordTableModel(
          // What stands above all but the last is the kind's.
          {{{}, {}, 190}, {{}, {}, 0}, {{}, {}, 92}, {{}, {}, 112, true},
              {tr("Takes"), tr("Takes"), 112, true}},
          this))
    , m_table(new DataTable(this))
    , m_empty(new EmptyState(m_table->viewport()))
    , m_noMatch(new NoMatch(u"bankMatch"_s, m_table->viewport()))
    , m_take(new TakeField(*m_table))
{
    setObjectName(u"bankMatch"_s);
    setWindowTitle(tr("Match movement by hand"));
    setAttribute(Qt::WA_DeleteOnClose);
    new EnterPastButtons(this);
    setMinimumSize(760, 480);
    resize(880, 560);
    m_filter->setObjectName(u"bankMatch.filter"_s);
    m_filter->setAccessibleName(tr("Search"));
    m_table->setObjectName(u"bankMatch.table"_s);
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(hairline(this));
    layout->addWidget(m_table, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    m_empty->setObjectName(u"bankMatch.empty"_s);
    connect(m_noMatch, &NoMatch::clearWanted, m_filter, &QLineEdit::clear);
    connect(m_filter, &FilterField::filterChanged, this, &MatchDialog::ask);
    connect(m_filter, &FilterField::leaveDown, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            goToRow(*m_table, 0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MatchDialog::showSums);
    connect(m_table, &DataTable::doubleClicked, this, [this](const QModelIndex &cell) {
        if (takesSeveral() && cell.column() == m_model->columnCount() - 1)
            openTake({});
    });
    connect(m_take, &TakeField::edited, this, [this] {
        (void)takeTyped(); // What is wrong with it is told when it is left.
        showRows();
    });
    connect(m_take, &TakeField::kept, this, &MatchDialog::keepTake);
    connect(m_take, &TakeField::dropped, this, [this] {
        m_taken = m_takenBefore;
        showRows();
    });
    setKind();
    m_filter->setFocus(Qt::OtherFocusReason);
}

QWidget *MatchDialog::buildHead()
{
    auto *head = new QWidget(this);
    auto *payer = new PlainLabel(
        m_line.line.payer.isEmpty() ? tr("Unknown payer") : m_line.line.payer.simplified(), head);
    payer->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    payer->setElided(true);
    auto *amount = new PlainLabel(moneyWithCode(m_line.rest()), head);
    amount->setObjectName(u"bankMatch.amount"_s);
    amount->setFont(fonts::strong(fonts::sized(fonts::body(), 15)));
    amount->setInk(m_line.rest().isNegative() ? Ink::Negative : Ink::Text);
    auto *text = new PlainLabel(m_line.line.purpose.simplified(), head);
    text->setInk(Ink::Secondary);
    text->setElided(true);
    m_tabs = new QTabBar(head);
    m_tabs->setObjectName(u"bankMatch.kinds"_s);
    m_tabs->setAccessibleName(tr("What it is"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (const Kind kind : std::as_const(m_kinds))
        m_tabs->addTab(matchKindText(kind));
    connect(m_tabs, &QTabBar::currentChanged, this, &MatchDialog::setKind);
    auto *line = new QHBoxLayout;
    line->addWidget(payer, 1);
    line->addWidget(amount);
    auto *about = new QVBoxLayout;
    about->setContentsMargins(side, 0, side, 0);
    about->setSpacing(6);
    about->addLayout(line);
    about->addWidget(text);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(side - 8, 0, side - 8, 0); // Their words begin where those above do.
    tabs->addWidget(m_tabs);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(side, 0, side, 0);
    search->setSpacing(8);
    search->addWidget(m_filter, 1);
    search->addWidget(buildPaid());
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 14, 0, 12);
    layout->setSpacing(6);
    layout->addLayout(about);
    layout->addLayout(tabs);
    layout->addLayout(search);
    return head;
}

//! Documents of another currency: the bank changed the money, so what was paid is said by a person.
QWidget *MatchDialog::buildPaid()
{
    auto *box = new QWidget(this);
    m_currency = new QComboBox(box);
    m_currency->setObjectName(u"bankMatch.currency"_s);
    m_currency->setAccessibleName(tr("Currency of the invoices"));
    m_currency->addItem(m_line.line.amount.currency().text());
    m_exchange = new QWidget(box);
    m_paid = new QLineEdit(m_exchange);
    m_paid->setObjectName(u"bankMatch.paid"_s);
    m_paid->setAccessibleName(tr("Amount paid in that currency"));
    m_paid->setPlaceholderText(tr("Amount paid"));
    m_paid->setFixedWidth(130);
    m_paid->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    auto *inner = new QHBoxLayout(m_exchange);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_paid);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_currency);
    layout->addWidget(m_exchange);
    connect(m_currency, &QComboBox::currentTextChanged, this, &MatchDialog::setCurrency);
    connect(m_paid, &QLineEdit::textChanged, this, &MatchDialog::showRows);
    return box;
}

QWidget *MatchDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    m_sum = new PlainLabel(foot);
    m_sum->setObjectName(u"bankMatch.sum"_s);
    m_left = new PlainLabel(foot);
    m_left->setObjectName(u"bankMatch.left"_s);
    m_left->setFont(fonts::strong(fonts::body()));
    m_exact = new Chip(foot);
    m_exact->setObjectName(u"bankMatch.exact"_s);
    m_exact->setLook({u"check"_s, tr("Sum exact"), Tone::Success});
    m_remark = new PlainLabel(foot);
    m_remark->setObjectName(u"bankMatch.remark"_s);
    m_remark->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAutoDefault(false);
    m_act = new QPushButton(tr("Match"), foot);
    m_act->setObjectName(u"bankMatch.act"_s);
    m_act->setAutoDefault(false);
    setKeyHint(*m_act, tr("Ctrl+Enter"));
    setLook(*m_act, Look::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &MatchDialog::submit);
    auto *sums = new QHBoxLayout;
    sums->setSpacing(12);
    sums->addWidget(m_sum);
    sums->addWidget(m_left);
    sums->addWidget(m_exact);
    sums->addStretch(1);
    sums->addWidget(cancel);
    sums->addWidget(m_act);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(side, 10, side, 12);
    layout->setSpacing(8);
    layout->addWidget(m_remark);
    layout->addLayout(sums);
    return foot;
}

MatchDialog::Kind MatchDialog::kind() const
{
    return m_kinds.value(m_tabs->currentIndex(), m_kinds.constFirst());
}

Currency MatchDialog::currency() const
{
    return Currency::find(m_currency->currentText()).value_or(m_line.line.amount.currency());
}

bool MatchDialog::isExchanged() const
{
    return takesSeveral() && currency() != m_line.line.amount.currency();
}

void MatchDialog::setKind()
{
    m_taken.clear();
    m_rows.clear();
    m_filter->setPlaceholderText(
        kind() == Kind::Payout ? tr("Payout, provider or amount") : tr("Number, customer or amount"));
    m_table->setAccessibleName(matchKindText(kind()));
    m_model->setTitles(matchTitles(kind()));
    m_table->setColumnAway(m_model->columnCount() - 1, !takesSeveral()); // The rest are taken whole.
    showCurrency();
    m_exchange->setVisible(isExchanged());
    showWhyEmpty(false);
    showRows();
    ask();
}

void MatchDialog::setCurrency()
{
    m_taken.clear();
    m_rows.clear();
    m_paid->clear();
    m_exchange->setVisible(isExchanged());
    showRows();
    ask();
}

void MatchDialog::ask()
{
    const int token = ++m_token;
    const BankCandidateQuery query{.line = m_line.no,
        .kind = kind(),
        .text = m_filter->text().trimmed(),
        .currency = currency().text(),
        .limit = mostShown};
    whenReady(m_desk.candidates(query), this, [this, token](const Result<BankCandidates> &answer) {
        if (token != m_token)
            return;
        if (answer) {
            showFound(*answer);
            return;
        }
        m_remark->setText(errorText(answer.error()));
        m_remark->setInk(Ink::Danger);
    });
}

//! With its label: there is a choice only where documents of several currencies are taken together.
void MatchDialog::showCurrency()
{
    m_currency->parentWidget()->setVisible(takesSeveral() && m_currency->count() > 1);
}

void MatchDialog::showFound(const BankCandidates &answer)
{
    m_rows = answer.found;
    m_isAll = answer.isAll;
    for (const Currency one : answer.currencies)
        if (m_currency->findText(one.text()) < 0)
            m_currency->addItem(one.text());
    showCurrency();
    showWhyEmpty(true);
    showRows();
    if (!m_begun.isEmpty())
        takeBegun();
}

void MatchDialog::showWhyEmpty(bool isAnswered)
{
    const QString text = m_filter->text().trimmed();
    const bool isEmpty = isAnswered && m_rows.isEmpty();
    m_empty->tell(u"reconcile"_s, tr("Nothing here fits."), matchNothingText(kind()));
    m_empty->setVisible(isEmpty && text.isEmpty());
    m_noMatch->tellOf(text);
    m_noMatch->setVisible(isEmpty && !text.isEmpty());
}

Money MatchDialog::paid() const
{
    if (!isExchanged())
        return m_line.rest();
    return readAmount(m_paid->text(), currency()).value_or(Money(0, currency()));
}

Money MatchDialog::left() const
{
    return m_taken.left(paid());
}

void MatchDialog::showRows()
{
    const auto amount = [](Money money) {
        return Cell{.text = money.isZero() ? QString() : moneyText(money),
            .tooltip = money.isZero() ? QString() : moneyWithCode(money),
            .decimals = money.currency().decimals(),
            .raw = money.text()};
    };
    QList<Record> records;
    for (const BankCandidate &one : std::as_const(m_rows)) {
        const BankProposal &match = one.match;
        const QString key = takesSeveral() ? match.shares.constFirst().invoice.text()
            : !match.payment.isEmpty()     ? match.payment.text()
            : !match.payout.isEmpty()      ? match.payout
            : !match.refund.isEmpty()      ? match.refund.text()
                                           : match.customer.text();
        const bool isPayout = one.kind == Kind::Payout;
        const QString name = isPayout ? payoutNumber(one.name) : one.name;
        const QString who = isPayout ? connectionText(one.who) : one.who.simplified();
        records.append({key,
            {{.text = name, .tooltip = name, .isMono = isPayout},
                {.text = who.isEmpty() ? u"–"_s : who, .tooltip = who, .isSecondary = who.isEmpty()},
                {.text = one.on.isValid() ? dateText(one.on) : QString()}, amount(one.amount),
                takesSeveral() ? amount(m_taken.takenBy(one, paid())) : Cell()}});
    }
    const auto keyInView = [this] {
        const QModelIndex current = m_table->currentIndex();
        return current.isValid() ? m_model->recordAt(current.row()).key : QString();
    };
    const QString chosen = keyInView();
    m_model->setRecords(records);
    // A view goes on to the neighbour of what is gone, and nobody has chosen that.
    if (!takesSeveral() && keyInView() != chosen)
        m_table->selectionModel()->clear();
    showSums();
}

const BankCandidate *MatchDialog::current() const
{
    const int place = m_table->currentIndex().row();
    return place >= 0 && place < m_rows.size() ? &m_rows.at(place) : nullptr;
}

void MatchDialog::showSums()
{
    const bool several = takesSeveral();
    const Money rest = left();
    m_sum->setVisible(several);
    m_left->setVisible(several);
    m_sum->setText(m_taken.size() == 1 ? tr("1 invoice taken")
                                       : tr("%1 invoices taken").arg(static_cast<int>(m_taken.size())));
    m_left->setText(tr("Left %1").arg(moneyWithCode(rest)));
    m_exact->setVisible(several && !m_taken.isEmpty() && rest.isZero() && m_taken.staysOpen(paid()).isZero());
    m_remark->setInk(Ink::Secondary);
    m_remark->setText(hint());
    m_act->setEnabled(several ? !m_taken.isEmpty() && paid().isPositive() : current() != nullptr);
    m_act->setToolTip(m_act->isEnabled() ? tr("Match (Ctrl+Enter)") : m_remark->text());
}

QString MatchDialog::hint() const
{
    if (m_rows.isEmpty() && m_taken.isEmpty())
        return {}; // The list says why.
    if (!m_isAll && m_taken.isEmpty())
        return tr("There are more than are shown. Type a part of the number, the customer or the amount.");
    if (!takesSeveral() && !current())
        return tr("Choose the one that this movement is.");
    switch (kind()) {
    case Kind::Document:
        if (isExchanged() && !paid().isPositive())
            return tr("The bank changed the money. Say how much was paid in %1.").arg(currency().text());
        return m_taken.isEmpty() ? tr("Space takes the invoice in view; F2 or a number takes a part of it.")
                                 : takenText();
    case Kind::Payment:
        return tr("This movement is the money of the payment in view. Nothing is booked again.");
    case Kind::Payout:
        return tr("This movement is the payout in view.");
    case Kind::Customer:
        return tr("All of it becomes credit of the customer in view.");
    case Kind::Return:
        return tr("The payment in view came back: what it paid is open again.");
    case Kind::Refund:
        break;
    }
    return tr("This movement is the refund in view. Nothing is booked again.");
}

QString MatchDialog::takenText() const
{
    const bool isUsedUp = left().isZero();
    if (const Money open = m_taken.staysOpen(paid()); isUsedUp && !open.isZero())
        return tr("The movement is used up; %1 stays open.").arg(moneyWithCode(open));
    return oneFullStop((isUsedUp ? tr("All of it is for %1.") : tr("What is left stays as credit of %1."))
                           .arg(m_taken.first().who));
}

void MatchDialog::submit()
{
    if (m_take->isOpen()) {
        keepTake();
        m_take->close();
    }
    // An amount that cannot be taken is not passed over because somebody was quick.
    if (std::exchange(m_isRefused, false) || !m_act->isEnabled())
        return;
    BankProposal match;
    if (!takesSeveral()) {
        match = current()->match;
    } else {
        match = m_taken.first().match;
        match.shares = m_taken.shares(paid());
        if (isExchanged())
            match.paid = paid();
    }
    emit chosen(match);
    accept();
}

bool MatchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier && takesSeveral()) {
            toggle();
            return true;
        }
        if (typesTake(*key))
            return true;
        if (turnsPage(*key)) // A table would scroll sideways by them.
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

bool MatchDialog::turnsPage(const QKeyEvent &event)
{
    const bool isDown = event.key() == Qt::Key_PageDown;
    if (!event.modifiers().testFlag(Qt::ControlModifier) || (!isDown && event.key() != Qt::Key_PageUp))
        return false;
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + (isDown ? 1 : -1) + m_tabs->count()) % m_tabs->count());
    return true;
}

void MatchDialog::keyPressEvent(QKeyEvent *event)
{
    if (turnsPage(*event))
        return;
    if (!takeEnter(*event, *this, [this] { submit(); }))
        QDialog::keyPressEvent(event);
}

} // namespace quittance
