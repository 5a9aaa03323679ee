#include "ui/payments/PaymentsPage.h"

#include "ui/desk/Desk.h"
#include "ui/text/DateText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SumStrip.h"
#include "ui/widgets/stateChips.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 1'000;

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

PaymentsPage::PaymentsPage(Desk &desk, QWidget *parent)
    : TablePage({.section = u"payments"_s,
                    .name = tr("Payments"),
                    .sums = tr("Left"),
                    .wait = 80ms,
                    .columns = {{tr("Date"), tr("Date"), 96}, {tr("Customer"), tr("Customer"), 0},
                        {tr("Method"), tr("Method"), 136}, {tr("Amount"), tr("Amount"), 104, true},
                        {tr("Refunded"), tr("Refunded"), 96, true},
                        {tr("Left"), tr("Left, not allocated"), 96, true}, {tr("Cur."), tr("Currency"), 48},
                        {tr("Status"), tr("Status"), 140}, {tr("Pays"), tr("Pays these invoices"), 156}}},
        parent)
    , m_desk(desk)
    , m_bar(new QHBoxLayout)
{
    table().setContextMenuPolicy(Qt::ActionsContextMenu);
    empty().tell(u"payments"_s, tr("No payments yet."),
        tr("They appear here by themselves once a gateway is connected, or when you record one."));
    auto *bar = new QWidget(this);
    bar->setFixedHeight(40);
    bar->setLayout(m_bar);
    m_bar->setContentsMargins(12, 0, 12, 0);
    m_bar->setSpacing(8);
    addBar(bar);
    connect(&m_desk, &Desk::invoicesChanged, this, &PaymentsPage::askSoon);
    connect(&table(), &DataTable::opened, this, [this] {
        if (m_current && !m_current->pays.isEmpty())
            emit invoiceWanted(m_current->pays.constFirst());
    });
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &PaymentsPage::updateCurrent);
    ask();
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
    takeNewest(m_desk.payments(mostShown), [this](const QList<PaymentRow> &rows) { show(rows); });
}

void PaymentsPage::show(const QList<PaymentRow> &rows)
{
    QList<Record> records;
    records.reserve(rows.size());
    m_rows.clear();
    for (const PaymentRow &row : rows) {
        records.append(recordOf(row));
        m_rows.insert(row.id.text(), row);
    }
    setRecords(records);
    updateCurrent();
}

void PaymentsPage::updateCurrent()
{
    m_current.reset();
    if (const QString key = currentKey(); !key.isEmpty())
        m_current = m_rows.value(key);
    emit currentChanged();
}

void PaymentsPage::updateSums()
{
    QList<Money> all;
    for (const PaymentRow &row : std::as_const(m_rows))
        all.append(row.unallocated);
    strip().showAll(model().rowCount(), sumsPerCurrency(all));
    const qint64 count = table().selectedCount();
    QList<Money> selected;
    const QList<int> places = table().selectedRows();
    for (const int place : places)
        selected.append(m_rows.value(keyAt(place)).unallocated);
    strip().showSelected(count > 1 ? count : 0, sumsPerCurrency(selected));
}

Record PaymentsPage::recordOf(const PaymentRow &row) const
{
    const bool isKnown = !row.customerId.isEmpty();
    const ChipLook chip = paymentChip(row);
    const QString fee = row.fee.isZero()
        ? QString()
        : tr("%1, fee %2").arg(moneyWithCode(row.amount), moneyWithCode(row.fee));
    return {row.id.text(),
        {{.text = dateText(row.bookedOn), .raw = row.bookedOn.toString(Qt::ISODate)},
            {.text = isKnown ? row.customer : tr("Unknown payer"), .isSecondary = !isKnown},
            plain(paymentMethodText(row.method)), amountCell(row.amount, fee), amountCell(row.refunded),
            amountCell(row.unallocated), plain(row.amount.currency().text()),
            {.text = chip.text, .chip = chip},
            {.text = paysText(row.pays),
                .tooltip = row.pays.size() > 1 ? row.pays.join(u", "_s) : QString(),
                .isSecondary = row.pays.isEmpty(),
                .raw = row.pays.join(u' ')}}};
}

} // namespace quittance
