#include "ui/reconcile/PayoutsAtBank.h"

#include "core/base/whenReady.h"
#include "ui/desk/CloseDesk.h"
#include "ui/reconcile/PayoutLineDialog.h"
#include "ui/style/QuittanceStyle.h"
#include "ui/style/Theme.h"
#include "ui/text/CloseText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/PayoutText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordTableModel.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/hairline.h"

#include <QAccessible>
#include <QKeySequence>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20;
constexpr int mostShown = 500;

Cell amountCell(qint64 minor, Currency currency, const QString &tooltip = {})
{
    const Money money(minor, currency);
    return {.text = moneyText(money),
        .tooltip = tooltip.isEmpty() ? moneyWithCode(money) : tooltip,
        .isSecondary = minor == 0,
        .decimals = currency.decimals(),
        .raw = money.text()};
}

ChipLook arrivalChip(const PayoutReconciliation &payout)
{
    using State = PayoutReconciliation::State;
    const QString word = payoutArrivalText(payout.state);
    switch (payout.state) {
    case State::Arrived:
        return {u"check"_s, word, Tone::Success};
    case State::OnItsWay: // As in the room of the payouts.
        return {u"working"_s, word, Tone::Progress};
    case State::Late:
        return {u"warning"_s, word, Tone::Warning};
    case State::Failed:
        break;
    }
    return {u"danger"_s, word, Tone::Danger};
}

Record recordOf(const PayoutReconciliation &payout)
{
    const PayoutRow &row = payout.row;
    const Currency currency = row.payout.amount.currency();
    const ChipLook chip = arrivalChip(payout);
    Cell rest = amountCell(row.unexplainedMinor, currency);
    if (row.unexplainedMinor != 0)
        rest.chip = ChipLook{u"warning"_s, rest.text, Tone::Warning};
    Cell bank{u"–"_s, {}, {}, true};
    if (payout.bank)
        bank = {.text = dateText(payout.bank->on),
            .tooltip = PayoutsAtBank::tr("%1 on %2", "amount, account")
                           .arg(moneyWithCode(payout.bank->amount), payout.bank->account)};
    return {row.payout.id,
        {{.text = dateText(row.payout.arrivesOn), .raw = row.payout.arrivesOn.toString(Qt::ISODate)},
            {.text = connectionText(row.payout.connection)},
            {.text = payoutNumber(row.payout.id), .isMono = true}, amountCell(row.paymentsMinor, currency),
            amountCell(row.feesMinor, currency),
            amountCell(row.refundsMinor + row.disputesMinor + row.adjustmentsMinor, currency,
                payoutDeductionsText(row)),
            amountCell(row.payout.amount.minor(), currency), {.text = currency.text()}, bank,
            {chip.text, {}, chip, false}, rest}};
}

} // namespace

PayoutsAtBank::PayoutsAtBank(CloseDesk &desk, BankDesk *bank, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_bank(bank)
    , m_model(new RecordTableModel(
          {{tr("Arrives"), tr("Arrives at the bank"), 92}, {tr("Provider"), tr("Provider"), 76},
              {tr("Payout"), tr("Payout"), 0}, {tr("Gross"), tr("Gross"), 96, true},
              {tr("Fees"), tr("Fees"), 84, true},
              {tr("Refunds, disputes"), tr("Refunds, disputes and adjustments"), 132, true},
              {tr("Net"), tr("Net"), 96, true}, {tr("Cur."), tr("Currency"), 46},
              {tr("Bank line"), tr("Bank line"), 100}, {tr("Status"), tr("Status"), 156},
              {tr("Unexplained"), tr("Unexplained"), 100, true}},
          this))
    , m_table(new DataTable(this))
{
    setObjectName(u"payoutsAtBank"_s);
    setWindowTitle(tr("Payouts at the bank"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(900, 420);
    resize(1180, 560);
    m_table->setObjectName(u"payoutsAtBank.table"_s);
    m_table->setAccessibleName(tr("Payouts at the bank"));
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(m_model);
    m_table->layOut(m_model->columns());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(hairline(this));
    layout->addWidget(m_table, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(buildFoot());
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PayoutsAtBank::showActs);
    showActs();
    ask();
    m_table->setFocus(Qt::OtherFocusReason);
}

QWidget *PayoutsAtBank::buildHead()
{
    auto *head = new QWidget(this);
    m_facts = new PlainLabel(tr("Looking…"), head);
    m_facts->setObjectName(u"payoutsAtBank.facts"_s);
    m_facts->setWordWrap(true);
    m_trouble = new PlainLabel(head);
    m_trouble->setObjectName(u"payoutsAtBank.trouble"_s);
    m_trouble->setInk(Ink::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(side, 14, side, 12);
    layout->setSpacing(6);
    layout->addWidget(m_facts);
    layout->addWidget(m_trouble);
    return head;
}

QWidget *PayoutsAtBank::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(56);
    auto *close = new QPushButton(tr("Close"), foot);
    close->setObjectName(u"payoutsAtBank.close"_s);
    close->setAutoDefault(false);
    m_match = new QPushButton(tr("Match what is certain"), foot);
    m_match->setObjectName(u"payoutsAtBank.match"_s);
    m_match->setAutoDefault(false);
    m_match->setEnabled(false);
    m_match->setToolTip(tr("Payouts whose own name, or whose provider, stands in the bank's text"));
    setLook(*m_match, Look::Primary);
    m_byHand = new QPushButton(tr("Match by hand…"), foot);
    m_byHand->setObjectName(u"payoutsAtBank.byHand"_s);
    m_byHand->setAutoDefault(false);
    m_byHand->setShortcut(QKeySequence(Qt::Key_M));
    setKeyHint(*m_byHand, u"M"_s);
    connect(m_byHand, &QPushButton::clicked, this, &PayoutsAtBank::matchByHand);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_match, &QPushButton::clicked, this, &PayoutsAtBank::matchAll);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(close);
    layout->addWidget(m_byHand);
    layout->addWidget(m_match);
    return foot;
}

void PayoutsAtBank::ask()
{
    whenReady(m_desk.payouts(mostShown), this, [this](const Result<QList<PayoutReconciliation>> &payouts) {
        if (payouts)
            showPayouts(*payouts);
        else
            tell(payouts.error());
    });
    whenReady(m_desk.payoutProposals(), this, [this](const Result<QList<PayoutMatch>> &proposals) {
        if (!proposals) {
            tell(proposals.error());
            return;
        }
        m_certain = std::ranges::count_if(
            *proposals, [](const PayoutMatch &match) { return match.evidence > PayoutEvidence::Amount; });
        m_match->setEnabled(m_certain > 0 && !m_isBusy);
        m_match->setText(m_certain == 0 ? tr("Match what is certain")
                : m_certain == 1        ? tr("Match 1 payout")
                                        : tr("Match %1 payouts").arg(m_certain));
    });
}

void PayoutsAtBank::showPayouts(const QList<PayoutReconciliation> &payouts)
{
    QList<Record> records;
    records.reserve(payouts.size());
    for (const PayoutReconciliation &payout : payouts)
        records.append(recordOf(payout));
    m_payouts = payouts;
    m_model->setRecords(records);
    showActs();
    if (!records.isEmpty() && !m_table->currentIndex().isValid())
        goToRow(*m_table, 0);
    const auto open = std::ranges::count_if(
        payouts, [](const PayoutReconciliation &payout) { return !payout.isSettled(); });
    m_facts->setText(payouts.isEmpty() ? tr("No payouts yet.")
            : open == 0 ? tr("Every payout is explained, and the bank has what should be there.")
            : open == 1 ? tr("1 payout leaves a question.")
                        : tr("%1 payouts leave a question.").arg(open));
}

const PayoutReconciliation *PayoutsAtBank::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_payouts.size() ? &m_payouts.at(row) : nullptr;
}

void PayoutsAtBank::showActs()
{
    const PayoutReconciliation *payout = current();
    const bool isThere = payout && payout->bank && !payout->row.hasFailed;
    m_byHand->setEnabled(m_bank && payout && !isThere);
    m_byHand->setToolTip(!m_bank ? tr("No statements of a bank are read")
            : isThere            ? tr("Its movement is known. Undo that in Reconcile first")
                                 : tr("Say which movement of the bank it arrived with (M)"));
}

void PayoutsAtBank::matchByHand()
{
    const PayoutReconciliation *payout = current();
    if (!payout || !m_bank)
        return;
    auto *dialog = new PayoutLineDialog(m_desk, *m_bank, payout->row, this);
    connect(dialog, &PayoutLineDialog::matched, this, [this, amount = payout->row.payout.amount] {
        emit said(tr("Matched: the payout of %1.").arg(moneyWithCode(amount)));
        ask();
    });
    dialog->open();
}

void PayoutsAtBank::matchAll()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_match->setEnabled(false);
    m_trouble->hide();
    whenReady(m_desk.matchPayouts(), this, [this](const Result<PayoutsMatched> &outcome) {
        m_isBusy = false;
        if (!outcome)
            tell(outcome.error());
        else if (!outcome->refused.isEmpty())
            tell(outcome->refused.constFirst());
        if (outcome && outcome->matched > 0)
            emit said(outcome->matched == 1 ? tr("1 payout was matched.")
                                            : tr("%1 payouts were matched.").arg(outcome->matched));
        ask();
    });
}

void PayoutsAtBank::tell(const Error &error)
{
    m_trouble->setText(errorText(error));
    m_trouble->show();
    QAccessibleEvent alert(m_trouble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace quittance
