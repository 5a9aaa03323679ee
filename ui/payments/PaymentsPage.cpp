#include "ui/payments/PaymentsPage.h"

#include "ui/desk/Desk.h"
#include "ui/payments/CheckPanel.h"
#include "ui/payments/OpenDisputes.h"
#include "ui/payments/slippedIn.h"
#include "ui/text/DateText.h"
#include "ui/text/DisputeText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SumStrip.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/stateChips.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 1'000;
enum Column : quint8 {
    DateColumn,
    CustomerColumn,
    MethodColumn,
    AmountColumn,
    FeeColumn,
    NetColumn,
    RefundedColumn,
    LeftColumn,
    WithdrawnColumn,
    AnswerByColumn,
    CurrencyColumn,
    StatusColumn,
    PaysColumn,
    PayoutColumn
};
constexpr int customerAtLeast = 124;

Cell plain(const QString &text)
{
    return {.text = text};
}

Cell amountCell(Money amount, const QString &tooltip = {})
{
    return {.text = moneyText(amount),
        .tooltip = tooltip.isEmpty() ? moneyWithCode(amount) : tooltip,
        .isSecondary = amount.isZero(),
        .decimals = amount.currency().decimals(),
        .raw = amount.text()};
}

Cell unknown()
{
    return {.text = u"–"_s, .isSecondary = true};
}

//! For what no provider took there is no fee to be told.
bool knowsFee(const PaymentRow &row)
{
    return row.isFeeKnown || providerOf(row).isEmpty();
}

Cell feeCell(const PaymentRow &row)
{
    if (!knowsFee(row))
        return unknown();
    if (row.fee.currency() == row.amount.currency())
        return amountCell(row.fee);
    // The provider's account is in another currency, and the column of currencies speaks of the payment.
    return {.text = moneyWithCode(row.fee), .raw = row.fee.text()};
}

Cell netCell(const PaymentRow &row)
{
    const bool isSum = knowsFee(row) && row.fee.currency() == row.amount.currency();
    return isSum ? amountCell(row.amount - row.fee) : unknown();
}

Cell payoutCell(const PaymentRow &row)
{
    if (row.payout.isEmpty())
        return unknown();
    const QString id = row.payout.section(u':', -1);
    const QString day = dateText(row.payoutArrivesOn);
    return {.text = row.payoutArrivesOn.isValid() ? day : id,
        .tooltip = row.payoutArrivesOn.isValid()
            ? PaymentsPage::tr("Payout %1, at the bank on %2", "id, day").arg(id, day)
            : PaymentsPage::tr("Payout %1", "id").arg(id),
        .raw = id};
}

//! "INV-1042, +3".
QString paysText(const QStringList &numbers)
{
    if (numbers.isEmpty())
        return u"–"_s;
    return numbers.size() == 1 ? numbers.constFirst()
                               : PaymentsPage::tr("%1, +%2", "number of an invoice, how many more")
                                     .arg(numbers.constFirst())
                                     .arg(numbers.size() - 1);
}

} // namespace

PaymentsPage::PaymentsPage(
    Desk &desk, const OpenDisputes &disputes, QDate today, const QTimeZone &zone, QWidget *parent)
    : TablePage(
        {.section = u"payments"_s,
            .name = tr("Payments"),
            .sums = tr("Left"),
            .wait = 80ms,
            .columns = {{tr("Date"), tr("Date"), 92}, {tr("Customer"), tr("Customer"), 0},
                {tr("Method"), tr("Method"), 116}, {tr("Amount"), tr("Amount"), 96, true},
                {tr("Fee"), tr("Fee of the provider"), 68, true},
                {tr("Net"), tr("Net, after the fee"), 92, true}, {tr("Refunded"), tr("Refunded"), 92, true},
                {tr("Left"), tr("Left, not allocated"), 84, true},
                {tr("Withdrawn"), tr("Withdrawn for the dispute"), 96, true},
                {tr("Answer by"), tr("Answer by"), 96}, {tr("Cur."), tr("Currency"), 44},
                {tr("Status"), tr("Status"), 140}, {tr("Pays"), tr("Pays these invoices"), 136},
                {tr("Payout"), tr("Payout that brought it to the bank"), 92}}},
        parent)
    , m_desk(desk)
    , m_disputes(disputes)
    , m_today(today)
    , m_bar(new QHBoxLayout)
    , m_check(new CheckPanel(desk, today, zone, this))
{
    table().setContextMenuPolicy(Qt::ActionsContextMenu);
    // What was refunded the chip tells as well.
    table().foldWhereNarrow({RefundedColumn, PayoutColumn, NetColumn, FeeColumn}, customerAtLeast);
    buildBar();
    buildNotices();
    addLine(m_check);
    connect(m_check, &CheckPanel::providerPageWanted, this, &PaymentsPage::providerPageWanted);
    showDisputed(false);
    connect(&m_disputes, &OpenDisputes::changed, this, &PaymentsPage::showRows);
    connect(&m_desk, &Desk::invoicesChanged, this, &PaymentsPage::askSoon);
    connect(&table(), &DataTable::opened, this, &PaymentsPage::openWanted);
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &PaymentsPage::updateCurrent);
    ask();
}

void PaymentsPage::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(40);
    bar->setLayout(m_bar);
    m_bar->setContentsMargins(12, 0, 12, 0);
    m_bar->setSpacing(8);
    m_all = new Pill(tr("All"), bar);
    m_all->setObjectName(u"payments.all"_s);
    m_disputed = new Pill(tr("Disputed"), bar);
    m_disputed->setObjectName(u"payments.disputed"_s);
    m_bar->addWidget(m_all);
    m_bar->addWidget(m_disputed);
    m_bar->addSpacing(16);
    connect(m_all, &Pill::clicked, this, [this] { showDisputed(false); });
    connect(m_disputed, &Pill::clicked, this, [this] { showDisputed(true); });
    addBar(bar);
}

void PaymentsPage::buildNotices()
{
    m_dispute = new Notice(u"payments.dispute"_s, false, this);
    m_showDisputed = m_dispute->addButton(u"show"_s, tr("Show"));
    m_provider = m_dispute->addButton(u"open"_s, {});
    m_slippedIn = new Notice(u"payments.slippedIn"_s, false, this);
    QPushButton *refund = m_slippedIn->addButton(u"refund"_s, tr("Refund…"));
    refund->setToolTip(tr("Refund… (Ctrl+Shift+R)"));
    connect(m_showDisputed, &QPushButton::clicked, this, [this] { showDisputed(true); });
    connect(m_provider, &QPushButton::clicked, this, [this] {
        if (const auto dispute = currentDispute())
            emit providerPageWanted(dispute->id);
    });
    connect(refund, &QPushButton::clicked, this, &PaymentsPage::refundWanted);
    addBar(m_dispute);
    addBar(m_slippedIn);
}

void PaymentsPage::setToday(QDate today)
{
    m_today = today;
    m_check->setToday(today);
    showRows();
}

void PaymentsPage::check()
{
    m_check->check();
}

void PaymentsPage::showDisputed(bool only)
{
    m_all->setChecked(!only);
    m_disputed->setChecked(only);
    // Only one pair of these is shown: what is left matters where nothing is disputed, and the other way
    // round.
    for (const int column : {RefundedColumn, LeftColumn})
        table().setColumnAway(column, only);
    for (const int column : {WithdrawnColumn, AnswerByColumn})
        table().setColumnAway(column, !only);
    if (only)
        empty().tell(u"dispute"_s, tr("Nothing is disputed."),
            tr("A payment whose payer asks for the money back stands here until that is decided."));
    else
        empty().tell(u"payments"_s, tr("No payments yet."),
            tr("They appear here by themselves once a gateway is connected, or when you record one."));
    showRows();
    if (only)
        focusTable();
}

void PaymentsPage::choose(const PaymentId &payment)
{
    if (m_disputes.of(payment))
        showDisputed(true);
    else if (!m_rows.contains(payment.text()))
        showDisputed(false);
    m_wanted = chooseNow(payment.text()) ? QString() : payment.text();
}

bool PaymentsPage::chooseNow(const QString &key)
{
    for (int row = 0; row < model().rowCount(); ++row)
        if (keyAt(row) == key) {
            goToRow(table(), row);
            return true;
        }
    return false;
}

std::optional<PaymentRow> PaymentsPage::payment(const PaymentId &id) const
{
    const auto found = std::ranges::find(m_payments, id, &PaymentRow::id);
    return found == m_payments.end() ? std::nullopt : std::optional(*found);
}

std::optional<Dispute> PaymentsPage::currentDispute() const
{
    return m_current ? m_disputes.of(m_current->id) : std::nullopt;
}

void PaymentsPage::offer(const QList<QAction *> &actions)
{
    table().addActions(actions);
    for (QAction *action : actions) {
        auto *button = new QPushButton(this);
        button->setObjectName(u"payments."_s + action->objectName());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto follow = [action, button] {
            button->setText(action->text().remove(u'&'));
            button->setIcon(action->icon());
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
            button->setStatusTip(action->statusTip());
        };
        connect(action, &QAction::changed, button, follow);
        follow();
        m_bar->addWidget(button);
    }
    m_bar->addStretch(1);
}

void PaymentsPage::ask()
{
    takeNewest(m_desk.payments(mostShown), [this](const QList<PaymentRow> &rows) {
        m_payments = rows;
        showRows();
    });
}

QList<PaymentRow> PaymentsPage::shownRows() const
{
    if (!m_disputed->isChecked())
        return m_payments;
    QList<PaymentRow> rows;
    for (const Dispute &dispute : m_disputes.all()) {
        const std::optional<PaymentRow> known = payment(dispute.payment);
        // An old payment may be none of those brought; what the dispute tells of it is enough to answer.
        PaymentRow row = known.value_or(PaymentRow{.id = dispute.payment,
            .bookedOn = dispute.openedOn,
            .connection = dispute.connection,
            .amount = dispute.amount});
        row.isDisputed = true;
        rows.append(row);
    }
    return rows;
}

void PaymentsPage::showRows()
{
    const QList<PaymentRow> rows = shownRows();
    QList<Record> records;
    records.reserve(rows.size());
    m_rows.clear();
    for (const PaymentRow &row : rows) {
        records.append(recordOf(row));
        m_rows.insert(row.id.text(), row);
    }
    setRecords(records);
    m_disputed->setCount(m_disputes.all().size());
    if (!m_wanted.isEmpty() && chooseNow(m_wanted))
        m_wanted.clear();
    updateCurrent();
}

void PaymentsPage::updateCurrent()
{
    m_current.reset();
    if (const QString key = currentKey(); !key.isEmpty())
        m_current = m_rows.value(key);
    showNotice();
    emit currentChanged();
}

void PaymentsPage::showNotice()
{
    const std::optional<Dispute> dispute = currentDispute();
    m_showDisputed->setVisible(!dispute);
    m_provider->setVisible(dispute.has_value());
    if (dispute) {
        m_provider->setText(tr("Open in %1").arg(connectionText(dispute->connection)));
        m_dispute->tell(Tone::Special, u"dispute"_s, disputeText(*dispute, m_today));
    } else if (!m_disputes.all().isEmpty() && !m_disputed->isChecked()) {
        m_dispute->tell(Tone::Special, u"dispute"_s, disputesText(m_disputes.all(), m_today));
    } else {
        m_dispute->clear();
    }
    if (m_current && hasSlippedIn(*m_current))
        m_slippedIn->tell(Tone::Warning, u"refund"_s, slippedInText(*m_current));
    else
        m_slippedIn->clear();
}

void PaymentsPage::updateSums()
{
    // While disputes are shown, what they took is the sum that matters.
    const auto keyAmount = [this](const PaymentRow &row) {
        if (!m_disputed->isChecked())
            return row.unallocated;
        const std::optional<Dispute> dispute = m_disputes.of(row.id);
        return dispute ? dispute->withdrawn : Money(0, row.amount.currency());
    };
    strip().setName(m_disputed->isChecked() ? tr("Withdrawn") : tr("Left"));
    QList<Money> all;
    for (const PaymentRow &row : std::as_const(m_rows))
        all.append(keyAmount(row));
    strip().showAll(model().rowCount(), sumsPerCurrency(all));
    const qint64 count = table().selectedCount();
    QList<Money> selected;
    const QList<int> places = table().selectedRows();
    for (const int place : places)
        selected.append(keyAmount(m_rows.value(keyAt(place))));
    strip().showSelected(count > 1 ? count : 0, sumsPerCurrency(selected));
}

Record PaymentsPage::recordOf(const PaymentRow &row) const
{
    const bool isKnown = !row.customerId.isEmpty();
    const ChipLook chip = paymentChip(row);
    const std::optional<Dispute> dispute = m_disputes.of(row.id);
    const QDate answerBy = dispute ? dispute->respondBy : QDate();
    const QString fee = row.fee.isZero()
        ? QString()
        : tr("%1, fee %2").arg(moneyWithCode(row.amount), moneyWithCode(row.fee));
    return {row.id.text(),
        {{.text = dateText(row.bookedOn), .raw = row.bookedOn.toString(Qt::ISODate)},
            {.text = isKnown ? row.customer : tr("Unknown payer"), .isSecondary = !isKnown},
            plain(paymentMethodText(row.method)), amountCell(row.amount, fee), feeCell(row), netCell(row),
            amountCell(row.refunded), amountCell(row.unallocated),
            amountCell(dispute ? dispute->withdrawn : Money(0, row.amount.currency())),
            {.text = dateText(answerBy),
                .isSecondary = !answerBy.isValid(),
                .raw = answerBy.toString(Qt::ISODate)},
            plain(row.amount.currency().text()),
            {.text = chip.text,
                .tooltip = dispute ? disputeText(*dispute, m_today) : QString(),
                .chip = chip},
            {.text = paysText(row.pays),
                .tooltip = row.pays.size() > 1 ? row.pays.join(u", "_s) : QString(),
                .isSecondary = row.pays.isEmpty(),
                .raw = row.pays.join(u' ')},
            payoutCell(row)}};
}

} // namespace quittance
