#include "ui/payments/PaymentsPage.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/desk/ListDesk.h"
#include "ui/filters/FieldPills.h"
#include "ui/filters/NoMatch.h"
#include "ui/payments/CheckPanel.h"
#include "ui/payments/OpenDisputes.h"
#include "ui/payments/paymentRecord.h"
#include "ui/payments/slippedIn.h"
#include "ui/text/DateText.h"
#include "ui/text/DisputeText.h"
#include "ui/text/StateText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/FoldingBar.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SumStrip.h"
#include "ui/widgets/TableColumns.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/stateChips.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRowsSummed = 5'000;
constexpr int customerAtLeast = 124;

constexpr int column(PaymentColumn which)
{
    return static_cast<int>(which);
}

} // namespace

PaymentsPage::PaymentsPage(
    Desk &desk, const OpenDisputes &disputes, QDate today, const QTimeZone &zone, QWidget *parent)
    : PagedPage(
        {.section = u"payments"_s,
            .name = tr("Payments"),
            .sums = tr("Unallocated"),
            .wait = 80ms,
            .columns = paymentColumns()},
        {.page = [this](int limit) { return m_desk.lists().payments(m_query, limit); },
            .order = [this] { return m_desk.lists().paymentOrder(m_query); },
            .rows = [this](const QList<qint64> &keys) { return m_desk.lists().paymentRows(keys); },
            .key = &PaymentRow::key},
        [this](const PaymentRow &row) { return paymentRecord(row, m_disputes.of(row.id), m_today, m_zone); },
        parent)
    , m_desk(desk)
    , m_disputes(disputes)
    , m_today(today)
    , m_zone(zone)
    , m_bar(new QHBoxLayout)
    , m_check(new CheckPanel(desk, today, zone, this))
    , m_noMatch(new NoMatch(u"payments"_s, table().viewport()))
    , m_sums(
          this, [this] { return m_desk.lists().leftSums(m_query); },
          [this](const Result<QList<Money>> &sums) { takeSums(sums); })
{
    table().setContextMenuPolicy(Qt::ActionsContextMenu);
    // What was refunded the chip tells as well.
    table().foldWhereNarrow({column(PaymentColumn::Refunded), column(PaymentColumn::Payout),
                                column(PaymentColumn::Net), column(PaymentColumn::Fee)},
        customerAtLeast);
    buildBar();
    buildNotices();
    addLine(m_check);
    connect(m_check, &CheckPanel::providerPageWanted, this, &PaymentsPage::providerPageWanted);
    connect(m_noMatch, &NoMatch::clearWanted, this, &PaymentsPage::clearFilter);
    connect(m_noMatch, &NoMatch::othersWanted, this, [this] { showDisputed(false); });
    table().horizontalHeader()->setSectionsClickable(true);
    m_selectedSoon.setSingleShot(true);
    m_selectedSoon.setInterval(0);
    connect(&m_selectedSoon, &QTimer::timeout, this, &PaymentsPage::sumSelected);
    connect(&m_disputes, &OpenDisputes::changed, this, &PaymentsPage::onDisputes);
    connect(&m_desk, &Desk::invoicesChanged, this, &PaymentsPage::askSoon);
    connect(&rows(), &PagedTableModel::loaded, this, &PaymentsPage::onLoaded);
    connect(&rows(), &PagedTableModel::dataChanged, this, &PaymentsPage::updateCurrent);
    connect(&table(), &DataTable::orderWanted, this, &PaymentsPage::order);
    connect(&table(), &DataTable::opened, this, &PaymentsPage::openWanted);
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &PaymentsPage::updateCurrent);
    connect(columns(), &TableColumns::changed, this, &PaymentsPage::viewChanged);
    showDisputed(false);
}

void PaymentsPage::buildBar()
{
    auto *bar = new FoldingBar(this);
    bar->setFixedHeight(40);
    bar->setLayout(m_bar);
    m_bar->setContentsMargins(12, 0, 12, 0);
    m_bar->setSpacing(6);
    m_filter = new FilterField(u"filter"_s, tr("Filter…"), bar);
    m_filter->setObjectName(u"payments.filter"_s);
    m_filter->setAccessibleName(tr("Filter payments"));
    m_filter->setToolTip(tr("Part of a name, a method or a number it pays, or an amount (Ctrl+F)"));
    m_filter->setMaximumWidth(260);
    m_bar->addWidget(m_filter, 1);
    connect(m_filter, &FilterField::filterChanged, this, [this] {
        m_query.text = m_filter->text().trimmed();
        ask();
    });
    connect(m_filter, &FilterField::leaveDown, this, &PaymentsPage::focusTable);
    m_all = new Pill(tr("All"), bar);
    m_all->setObjectName(u"payments.all"_s);
    m_disputed = new Pill(tr("Disputed"), bar);
    m_disputed->setObjectName(u"payments.disputed"_s);
    m_bar->addWidget(m_all);
    m_bar->addWidget(m_disputed);
    m_fields = new FieldPills(u"payments"_s, FieldSet::Payments, m_desk, m_today, bar);
    m_fields->offerConnections([this] { return m_desk.lists().paymentConnections(); });
    m_bar->addWidget(m_fields);
    connect(m_fields, &FieldPills::changed, this, [this] {
        m_query.customer = m_fields->choice().customer;
        m_query.fields = m_fields->choice().fields;
        ask();
    });
    m_bar->addStretch(1);
    m_columnsButton = newColumnsButton(bar);
    m_bar->addWidget(m_columnsButton);
    connect(m_all, &Pill::clicked, this, [this] { showDisputed(false); });
    connect(m_disputed, &Pill::clicked, this, [this] { showDisputed(true); });
    addBar(bar);
}

void PaymentsPage::buildNotices()
{
    m_dispute = new Notice(u"payments.dispute"_s, false, this);
    m_showDisputed = m_dispute->addButton(u"show"_s, tr("Show"));
    m_provider = m_dispute->addButton(u"open"_s, {});
    m_evidence = m_dispute->addButton(u"evidence"_s, tr("Evidence…"));
    m_evidence->setToolTip(tr("What to gather for the answer, and what the book has of it"));
    connect(m_evidence, &QPushButton::clicked, this, &PaymentsPage::evidenceWanted);
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
    m_fields->setToday(today);
    rows().makeAnew();
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
    for (const int which : {column(PaymentColumn::Refunded), column(PaymentColumn::Left)})
        table().setColumnAway(which, only);
    for (const int which : {column(PaymentColumn::Withdrawn), column(PaymentColumn::AnswerBy)})
        table().setColumnAway(which, !only);
    if (only)
        empty().tell(u"dispute"_s, tr("Nothing is disputed."),
            tr("A payment whose payer asks for the money back stands here until that is decided."));
    else
        empty().tell(u"payments"_s, tr("No payments yet."),
            tr("They appear here by themselves once Stripe or PayPal is connected, or when you record one."));
    m_query.which = only ? PaymentQuery::Which::Disputed : PaymentQuery::Which::All;
    showOrder();
    ask();
    if (only)
        focusTable();
}

void PaymentsPage::showFields(const FieldFilter &fields)
{
    FieldChoice choice;
    choice.fields = fields;
    m_fields->show(choice);
    m_query.customer = {};
    m_query.fields = fields;
    m_query.text.clear();
    {
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
    }
    showDisputed(false);
}

void PaymentsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PaymentsPage::askFields()
{
    m_fields->ask();
}

void PaymentsPage::choose(const PaymentId &payment)
{
    forgetWanted();
    const int token = m_wantedToken;
    whenReady(m_desk.lists().payment(payment), this, [this, payment, token](const Result<PaymentRow> &row) {
        if (token != m_wantedToken)
            return; // Another one was chosen meanwhile.
        if (!row) {
            emit failed(row.error());
            return;
        }
        m_wanted = row->key;
        const bool isDisputed = m_disputes.of(payment).has_value();
        clearFilter();
        if (isDisputed != m_disputed->isChecked())
            showDisputed(isDisputed);
    });
}

void PaymentsPage::chooseSoon(const QString &key)
{
    const int token = ++m_wantedToken;
    TablePage::chooseSoon(key);
    if (key.isEmpty() || key == currentKey())
        return;
    // It may be far down, where no row is held.
    whenReady(
        m_desk.lists().payment(PaymentId(key)), this, [this, key, token](const Result<PaymentRow> &row) {
            if (token != m_wantedToken || !row || key == currentKey())
                return; // One that is gone is not wanted, nor is any once somebody used the table.
            m_wanted = row->key;
            chooseWanted();
        });
}

void PaymentsPage::forgetWanted()
{
    TablePage::forgetWanted();
    m_wanted = 0;
    ++m_wantedToken;
}

void PaymentsPage::chooseWanted()
{
    const int row = m_wanted == 0 ? -1 : rows().rowOfKey(m_wanted);
    if (row < 0)
        return;
    forgetWanted();
    goToRow(table(), row);
}

std::optional<PaymentRow> PaymentsPage::payment(const PaymentId &id)
{
    if (id.isEmpty())
        return std::nullopt;
    const auto known = std::ranges::find(rows().held(), id, &PaymentRow::id);
    if (known != rows().held().end())
        return *known;
    if (const auto asked = m_asked.constFind(id); asked != m_asked.constEnd())
        return *asked;
    m_asked.insert(id, std::nullopt);
    whenReady(m_desk.lists().payment(id), this, [this, id](const Result<PaymentRow> &row) {
        if (!row)
            return; // A credit note has none.
        m_asked.insert(id, *row);
        emit currentChanged();
    });
    return std::nullopt;
}

std::optional<Dispute> PaymentsPage::currentDispute() const
{
    return m_current ? m_disputes.of(m_current->id) : std::nullopt;
}

void PaymentsPage::offerInMenu(const QList<QAction *> &actions)
{
    table().addActions(actions);
}

void PaymentsPage::offer(const QList<QAction *> &actions)
{
    offerInMenu(actions);
    QList<QPushButton *> folding;
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->icon(), action->text().remove(u'&'), this);
        button->setObjectName(u"payments."_s + action->objectName());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto follow = [action, button] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
            button->setStatusTip(action->statusTip());
        };
        connect(action, &QAction::changed, button, follow);
        follow();
        m_bar->insertWidget(m_bar->indexOf(m_columnsButton), button);
        setTabOrder(button, m_columnsButton);
        folding.prepend(button);
    }
    static_cast<FoldingBar *>(m_bar->parentWidget())->setFolding(folding);
}

void PaymentsPage::onDisputes()
{
    m_disputed->setCount(m_disputes.all().size());
    rows().makeAnew();
    if (m_disputed->isChecked())
        askAgain();
    askSums();
    updateCurrent();
}

void PaymentsPage::onLoaded()
{
    m_asked.clear();
    askSums();
    showEmpty();
    chooseWanted();
    // Whoever is in the table with the keys stands on a row there.
    if (table().hasFocus() && !table().currentIndex().isValid() && rows().rowCount() > 0)
        goToRow(table(), 0);
    updateCurrent();
}

void PaymentsPage::updateCurrent()
{
    m_current.reset();
    if (const PaymentRow *row = currentRecord())
        m_current = *row;
    showNotice();
    emit currentChanged();
}

void PaymentsPage::showNotice()
{
    const std::optional<Dispute> dispute = currentDispute();
    m_showDisputed->setVisible(!dispute);
    m_provider->setVisible(dispute.has_value());
    m_evidence->setVisible(dispute.has_value());
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

//! While disputes are shown, what they took is the sum that matters.
Money PaymentsPage::keyAmount(const PaymentRow &row) const
{
    if (!m_disputed->isChecked())
        return row.unallocated;
    const std::optional<Dispute> dispute = m_disputes.of(row.id);
    return dispute ? dispute->withdrawn : Money(0, row.amount.currency());
}

QString PaymentsPage::keyName() const
{
    return m_disputed->isChecked() ? tr("Withdrawn") : tr("Unallocated");
}

void PaymentsPage::updateSums()
{
    strip().setName(keyName());
    strip().showAll(rows().rowCount(), m_shownSums);
    m_selectedSoon.start();
}

void PaymentsPage::askSums()
{
    if (m_disputed->isChecked()) {
        QList<Money> all;
        for (const Dispute &dispute : m_disputes.all())
            all.append(dispute.withdrawn);
        m_shownSums = sumsPerCurrency(all);
        return updateSums();
    }
    if (m_summed != m_query)
        m_sums.drop();
    m_summed = m_query;
    m_sums.ask();
}

void PaymentsPage::takeSums(const Result<QList<Money>> &sums)
{
    if (!sums || m_disputed->isChecked())
        return;
    m_shownSums = sumsPerCurrency(*sums);
    updateSums();
}

void PaymentsPage::sumSelected()
{
    const int token = ++m_selectedToken;
    const qint64 count = table().selectedCount();
    if (count <= 1)
        return strip().showSelected(0, {});
    const auto show = [this, token, count](const QList<Money> &amounts, const QList<Money> &key) {
        if (token == m_selectedToken)
            strip().showSelectedParts(count,
                {{.name = tr("Amount"), .sums = sumsPerCurrency(amounts)},
                    {.name = keyName(), .sums = sumsPerCurrency(key)}});
    };
    if (count == rows().rowCount() && count > mostRowsSummed) {
        // The other sum of all of them stands in the strip, or comes into it, and then this is asked again.
        whenReady(m_desk.lists().amountSums(m_query), this, [this, show](const Result<QList<Money>> &sums) {
            show(sums.value_or(QList<Money>()), m_shownSums);
        });
        return;
    }
    QList<qint64> keys;
    const QList<int> places = table().selectedRows();
    for (const int place : places)
        keys.append(rows().keyAt(place));
    whenReady(m_desk.lists().paymentRows(keys), this, [this, show](const Result<QList<PaymentRow>> &found) {
        QList<Money> amounts;
        QList<Money> key;
        if (found)
            for (const PaymentRow &row : *found) {
                amounts.append(row.amount);
                key.append(keyAmount(row));
            }
        show(amounts, key);
    });
}

} // namespace quittance
