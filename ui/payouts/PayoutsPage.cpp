#include "ui/payouts/PayoutsPage.h"

#include "ui/desk/Desk.h"
#include "ui/payouts/PayoutDetail.h"
#include "ui/text/DateText.h"
#include "ui/text/PayoutText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SumStrip.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/stateChips.h"

#include <algorithm>
#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 1'000;
constexpr int arrivesColumn = 0;
constexpr int providerColumn = 1;
constexpr int bankColumn = 8;
constexpr int payoutAtLeast = 110;

Cell amountCell(qint64 minor, Currency currency, const QString &tooltip = {})
{
    const Money money(minor, currency);
    return {.text = moneyText(money),
        .tooltip = tooltip.isEmpty() ? moneyWithCode(money) : tooltip,
        .isSecondary = minor == 0,
        .decimals = currency.decimals(),
        .raw = money.text()};
}

//! One whose arrival the provider does not name stands where it was booked.
Cell arrivesCell(const PayoutRow &row)
{
    const QDate day = row.payout.arrivesOn;
    return {.text = dateText(day),
        .raw = day.toString(Qt::ISODate),
        .order = (day.isValid() ? day : row.bookedOn).toString(Qt::ISODate)};
}

//! The day on which the bank booked it; what it booked, where there is room for words.
Cell bankCell(const PayoutRow &row)
{
    if (!row.bank)
        return {.text = u"–"_s,
            .tooltip = PayoutsPage::tr("No line of the bank is matched to it yet"),
            .isSecondary = true};
    return {.text = dateText(row.bank->on),
        .tooltip = PayoutsPage::tr("%1 on %2", "amount, account")
                       .arg(moneyWithCode(row.bank->amount), row.bank->account),
        .raw = row.bank->on.toString(Qt::ISODate)};
}

//! A rest of nothing is quiet; any other has the colour of what needs a person.
Cell restCell(const PayoutRow &row)
{
    Cell cell = amountCell(row.unexplainedMinor, row.payout.amount.currency());
    if (row.unexplainedMinor != 0)
        cell.chip = ChipLook{u"warning"_s, cell.text, Tone::Warning};
    return cell;
}

} // namespace

PayoutsPage::PayoutsPage(Desk &desk, QDate today, QWidget *parent)
    : TablePage({.section = u"payouts"_s,
                    .name = tr("Payouts"),
                    .sums = tr("Net"),
                    .wait = 80ms,
                    .columns = {{tr("Arrives"), tr("Arrives at the bank"), 88},
                        {tr("Provider"), tr("Provider"), 76}, {tr("Payout"), tr("Payout"), 0},
                        {tr("Gross"), tr("Gross"), 92, true}, {tr("Fees"), tr("Fees"), 92, true},
                        {tr("Refunds, disputes"), tr("Refunds, disputes and adjustments"), 132, true},
                        {tr("Net"), tr("Net"), 92, true}, {tr("Cur."), tr("Currency"), 44},
                        {tr("Bank line"), tr("Line of the bank it arrived with"), 100, false, u"bankLine"_s},
                        // Known by their places before the line of the bank had a column.
                        {tr("Status"), tr("Status"), 136, false, u"8"_s},
                        {tr("Unexplained"), tr("Unexplained"), 100, true, u"9"_s}}},
        parent)
    , m_desk(desk)
    , m_today(today)
    , m_detail(new PayoutDetail(this))
{
    empty().tell(u"bank"_s, tr("No payouts yet."),
        tr("What Stripe or PayPal sends to your bank appears here by itself, explained line by line."));
    // The head of the payout in view names the provider, Reconcile the line of the bank.
    table().foldWhereNarrow({providerColumn, bankColumn}, payoutAtLeast);
    offerOrder(RecordOrder::Key{.column = arrivesColumn, .descending = true});
    offerFilter(tr("Filter payouts"), tr("Part of what stands in any column (Ctrl+F)"));
    addFoot(m_detail);
    m_detail->hide();
    connect(&m_desk, &Desk::invoicesChanged, this, &PayoutsPage::askSoon);
    connect(
        table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PayoutsPage::updateCurrent);
    connect(&table(), &DataTable::opened, this, [this] {
        m_detail->lines().setFocus(Qt::OtherFocusReason);
        if (m_detail->lines().model()->rowCount() > 0 && !m_detail->lines().currentIndex().isValid())
            goToRow(m_detail->lines(), 0);
    });
    connect(m_detail, &PayoutDetail::againWanted, this, [this] {
        if (m_current)
            m_proposals.remove(m_current->payout.id);
        askLines();
    });
    connect(m_detail, &PayoutDetail::providerPageWanted, this, [this] {
        if (m_current)
            emit providerPageWanted(m_current->payout.id);
    });
    ask();
}

void PayoutsPage::setToday(QDate today)
{
    m_today = today;
    show(QList<PayoutRow>(m_rows));
}

ReportTable PayoutsPage::shownTable() const
{
    return payoutTable(listed(), m_today);
}

QList<PayoutRow> PayoutsPage::listed() const
{
    QHash<QString, const PayoutRow *> known;
    for (const PayoutRow &row : m_rows)
        known.insert(row.payout.id, &row);
    QList<PayoutRow> rows;
    for (int place = 0; place < model().rowCount(); ++place)
        if (const PayoutRow *row = known.value(keyAt(place)))
            rows.append(*row);
    return rows;
}

QString PayoutsPage::selectionAsText(bool withHeaders) const
{
    return m_detail->lines().hasFocus() ? m_detail->linesAsText(withHeaders)
                                        : TablePage::selectionAsText(withHeaders);
}

QList<QWidget *> PayoutsPage::panes() const
{
    QList<QWidget *> panes = TablePage::panes();
    if (m_detail->lines().isVisible())
        panes.append(&m_detail->lines());
    return panes;
}

void PayoutsPage::setCompact(bool compact)
{
    TablePage::setCompact(compact);
    m_detail->setCompact(compact);
}

void PayoutsPage::ask()
{
    takeNewest(m_desk.payouts(mostShown), [this](const QList<PayoutRow> &rows) { show(rows); });
}

void PayoutsPage::show(const QList<PayoutRow> &rows)
{
    QList<Record> records;
    records.reserve(rows.size());
    for (const PayoutRow &row : rows)
        records.append(recordOf(row));
    m_rows = rows;
    setRecords(records);
    m_detail->setVisible(!rows.isEmpty());
    updateCurrent();
}

void PayoutsPage::updateCurrent()
{
    m_current.reset();
    const QString key = currentKey();
    const auto row = std::ranges::find_if(m_rows, [&](const PayoutRow &r) { return r.payout.id == key; });
    if (row != m_rows.end()) {
        m_current = *row;
        m_detail->showPayout(*row, m_today);
        askLines();
    } else {
        m_detail->showNothing();
    }
    emit currentChanged();
}

void PayoutsPage::askLines()
{
    if (!m_current)
        return;
    const int token = ++m_linesToken;
    if (payoutState(*m_current, m_today) == PayoutState::ByHand)
        return askProposal();
    whenReady(m_desk.payoutLines(m_current->payout.id), this,
        [this, token](const Result<QList<PayoutLine>> &lines) {
            if (token != m_linesToken)
                return;
            if (lines)
                m_detail->showLines(*lines);
            else
                m_detail->showTrouble(lines.error());
        });
}

void PayoutsPage::askProposal()
{
    const QString id = m_current->payout.id;
    if (const auto known = m_proposals.constFind(id); known != m_proposals.cend())
        return showProposal(*known);
    m_detail->showAsking();
    if (m_asked == id)
        return; // The answer is on its way.
    m_asked = id;
    whenReady(m_desk.payoutProposal(id), this, [this, id](const Result<PayoutProposal> &proposal) {
        if (m_asked == id)
            m_asked.clear();
        // The provider is asked once: what it told of a payout that is over does not change.
        m_proposals.insert(id, proposal);
        if (m_current && m_current->payout.id == id)
            showProposal(proposal);
    });
}

void PayoutsPage::showProposal(const Result<PayoutProposal> &proposal)
{
    if (proposal)
        m_detail->showProposal(*proposal);
    else
        m_detail->showTrouble(proposal.error());
}

void PayoutsPage::updateSums()
{
    const QList<PayoutRow> shown = listed();
    QList<Money> all;
    for (const PayoutRow &row : shown)
        if (row.counts())
            all.append(row.payout.amount);
    strip().showAll(model().rowCount(), sumsPerCurrency(all));
    QList<Money> selected;
    const QList<int> places = table().selectedRows();
    for (const int place : places)
        if (place < shown.size() && shown.at(place).counts())
            selected.append(shown.at(place).payout.amount);
    const qint64 count = places.size();
    strip().showSelected(count > 1 ? count : 0, sumsPerCurrency(selected));
}

Record PayoutsPage::recordOf(const PayoutRow &row) const
{
    const Currency currency = row.payout.amount.currency();
    const qint64 others = row.refundsMinor + row.disputesMinor + row.adjustmentsMinor;
    const ChipLook chip = payoutChip(row, m_today);
    return {row.payout.id,
        {arrivesCell(row), {.text = connectionText(row.payout.connection)},
            {.text = payoutNumber(row.payout.id), .isMono = true}, amountCell(row.paymentsMinor, currency),
            amountCell(row.feesMinor, currency), amountCell(others, currency, payoutDeductionsText(row)),
            amountCell(row.payout.amount.minor(), currency), {.text = currency.text()}, bankCell(row),
            {.text = chip.text, .tooltip = payoutStateSentence(row, m_today), .chip = chip}, restCell(row)}};
}

} // namespace quittance
