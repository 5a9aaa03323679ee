#include "ui/customers/CustomersPage.h"

#include "ui/customers/CustomerFilterBar.h"
#include "ui/customers/CustomerPane.h"
#include "ui/customers/customerRecord.h"
#include "ui/desk/CustomerDesk.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SumStrip.h"
#include "ui/widgets/TableColumns.h"
#include "ui/widgets/goToRow.h"

#include <QAction>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>
#include <chrono>
#include <utility>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int paneWidth = 360;
constexpr int roomForBoth = 1'100; //!< Of the whole window.
constexpr int nameAtLeast = 170;
constexpr qint64 mostRowsSummed = 5'000;

} // namespace

CustomersPage::CustomersPage(Desk &desk, QDate today, QTimeZone zone, QWidget *parent)
    : PagedPage(
        {.section = u"customers"_s,
            .name = tr("Customers"),
            .sums = tr("Open"),
            .wait = 120ms,
            .columns = customerColumns()},
        {.page = [this](int limit) { return m_customers->firstPage(query(), limit); },
            .order = [this] { return m_customers->order(query()); },
            .rows = [this](const QList<qint64> &keys) { return m_customers->rowsOf(keys, m_today); },
            .key = &CustomerRow::key},
        [this](const CustomerRow &row) { return customerRecord(row, m_today); }, parent)
    , m_desk(desk)
    , m_customers(desk.customerBook())
    , m_today(today)
    , m_filter(new CustomerFilterBar(desk, today, this))
    , m_emptyFiltered(new EmptyState(table().viewport()))
    , m_pane(new CustomerPane(desk, today, std::move(zone), this))
    , m_summaryQuestion(
          this, [this] { return m_customers->summary(query()); },
          [this](const Result<CustomerSummary> &summary) { takeSummary(summary); })
{
    const auto columns = [](std::initializer_list<CustomerColumn> which) {
        QList<int> numbers;
        for (const CustomerColumn column : which)
            numbers.append(static_cast<int>(column));
        return numbers;
    };
    using C = CustomerColumn;
    table().foldWhereNarrow(columns({C::Owner, C::Contact, C::Country, C::LastInvoice, C::LastPayment,
                                C::SavedMethod, C::Email, C::Crm, C::Credit}),
        nameAtLeast);
    offerOrder();
    m_sumsSoon.setSingleShot(true);
    m_sumsSoon.setInterval(100ms);
    connect(&m_sumsSoon, &QTimer::timeout, this, [this] { m_summaryQuestion.ask(); });
    m_filter->addAtEnd(newColumnsButton(m_filter));
    addBar(m_filter);
    buildEmpty();
    m_splitter = splitWith(m_pane);
    m_splitter->setSizes({10'000, paneWidth});
    m_pane->setMinimumWidth(300);
    connect(&m_desk, &Desk::invoicesChanged, this, &CustomersPage::askSoon);
    connect(&m_desk, &Desk::contactsChanged, this, &CustomersPage::askSoon);
    connect(m_filter, &CustomerFilterBar::changed, this, &CustomersPage::ask);
    connect(m_filter, &CustomerFilterBar::leaveDown, this, &CustomersPage::focusTable);
    connect(&table(), &DataTable::orderWanted, this, &CustomersPage::order);
    connect(&table(), &DataTable::opened, this, &CustomersPage::openWanted);
    connect(&rows(), &PagedTableModel::loaded, this, &CustomersPage::onLoaded);
    connect(&rows(), &PagedTableModel::dataChanged, this, &CustomersPage::onRows);
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CustomersPage::onCurrentRow);
    connect(&table(), &DataTable::clicked, this, &CustomersPage::onCurrentRow);
    connect(m_pane, &CustomerPane::invoicesWanted, this, &CustomersPage::invoicesWanted);
    connect(m_pane, &CustomerPane::newInvoiceWanted, this, &CustomersPage::newInvoiceWanted);
    connect(m_pane, &CustomerPane::invoiceWanted, this, &CustomersPage::invoiceWanted);
    connect(m_pane, &CustomerPane::failed, this, &CustomersPage::failed);
    connect(m_pane, &CustomerPane::changed, this, &CustomersPage::askAgain);
    connect(table().columns(), &TableColumns::changed, this, &CustomersPage::viewChanged);
    ask();
}

void CustomersPage::buildEmpty()
{
    empty().tell(u"customers"_s, tr("No customers yet."), tr("Import them, or add one by one."));
    QPushButton *add = empty().addButton(tr("New customer…"), u"plus"_s, true);
    add->setObjectName(u"customers.empty.new"_s);
    connect(add, &QPushButton::clicked, this, &CustomersPage::newWanted);
    QPushButton *import = empty().addButton(tr("Import…"), u"import"_s, false);
    connect(import, &QPushButton::clicked, this, &CustomersPage::importWanted);
    m_emptyFiltered->setObjectName(u"customers.noMatch"_s);
    QPushButton *clear = m_emptyFiltered->addButton(tr("Clear filter"), u"close"_s, false);
    connect(clear, &QPushButton::clicked, m_filter, &CustomerFilterBar::clear);
    empty().hide();
    m_emptyFiltered->hide();
}

void CustomersPage::setToday(QDate today)
{
    m_today = today;
    m_pane->setToday(today);
    ask();
}

void CustomersPage::focusFilter()
{
    m_filter->focusText();
}

void CustomersPage::offer(const QList<QAction *> &actions)
{
    table().setContextMenuPolicy(Qt::ActionsContextMenu);
    table().addActions(actions);
    m_pane->offer(actions);
}

QList<QWidget *> CustomersPage::panes() const
{
    QList<QWidget *> panes = TablePage::panes();
    if (m_pane->isVisible())
        panes.append(m_pane->firstStop());
    return panes;
}

void CustomersPage::askFields()
{
    m_filter->askFields();
}

QList<qint64> CustomersPage::selectedKeys() const
{
    QList<qint64> keys;
    const QList<int> places = table().selectedRows();
    for (const int place : places)
        keys.append(rows().keyAt(place));
    return keys;
}

void CustomersPage::ask()
{
    if (!m_customers)
        return;
    PagedPage::ask();
    m_summaryQuestion.drop();
    m_sumsSoon.start();
    askDetail();
    emit viewChanged();
}

void CustomersPage::askAgain()
{
    if (!m_customers)
        return;
    PagedPage::askAgain();
    m_sumsSoon.start();
    askDetail();
}

void CustomersPage::takeSummary(const Result<CustomerSummary> &summary)
{
    if (!summary) {
        emit failed(summary.error());
        return;
    }
    m_summary = *summary;
    m_filter->setCounts(*summary);
    updateSums();
    if (rows().isLoaded())
        showEmptyState();
}

void CustomersPage::askDetail()
{
    const int token = ++m_detailToken;
    if (m_id.isEmpty())
        return;
    whenReady(m_customers->detail(m_id), this, [this, token](const Result<CustomerDetail> &detail) {
        if (token != m_detailToken)
            return;
        if (!detail) {
            m_current.reset();
            m_pane->showNothing();
            if (detail.error().kind != ErrorKind::NotFound)
                emit failed(detail.error());
            m_isKnown = false;
            m_isLeft = false;
            updateCurrent();
        } else {
            m_id = detail->row.customer.id; // A merged one is who it became.
            m_isKnown = true;
            if (m_isLeft)
                goBack();
            m_current = *detail;
            m_pane->showCustomer(*detail);
        }
        noteListed();
        emit currentChanged();
    });
}

void CustomersPage::onLoaded()
{
    showEmptyState();
    placePane();
    if (m_id.isEmpty() && rows().rowCount() > 0)
        goToRow(table(), 0);
    else if (m_isLeft || !table().currentIndex().isValid())
        goBack();
    if (m_seeking == Seeking::ItsRow)
        m_seeking = Seeking::Nobody;
    noteListed();
}

void CustomersPage::noteListed()
{
    if (const CustomerRow *row = held(m_id)) {
        m_idOfKey = m_id;
        m_key = row->key;
    }
    const bool isListed = m_idOfKey == m_id && rows().hasKey(m_key, table().currentIndex());
    if (!isListed && !rows().isOrderKnown())
        return; // It may stand behind the first page.
    if (std::exchange(m_isListed, isListed) != isListed)
        emit currentChanged();
}

const std::optional<CustomerDetail> &CustomersPage::listed() const
{
    static const std::optional<CustomerDetail> nothing;
    return m_isListed ? m_current : nothing;
}

bool CustomersPage::goBack()
{
    const CustomerRow *known = held(m_id);
    const bool isKnown = known || m_idOfKey == m_id;
    const int row = isKnown ? rows().rowOfKey(known ? known->key : m_key) : -1;
    if (row >= 0 && table().currentIndex().row() != row)
        goToRow(table(), row);
    return row >= 0;
}

void CustomersPage::onRows()
{
    if (m_isLeft)
        goBack();
    else
        updateCurrent(); // The keys may have gone to a row whose values were still on their way.
    if (m_idOfKey != m_id) // Else nothing new is known: values come and go without moving a row.
        noteListed();
}

const CustomerRow *CustomersPage::held(const CustomerId &id) const
{
    const auto known = std::ranges::find_if(
        rows().held(), [&id](const CustomerRow &row) { return row.customer.id == id; });
    return known == rows().held().end() ? nullptr : &*known;
}

void CustomersPage::showEmptyState()
{
    const bool isEmpty = rows().rowCount() == 0;
    const bool isFirst = isEmpty && m_filter->isOpen() && m_summary.archived == 0;
    empty().setVisible(isFirst);
    m_emptyFiltered->setVisible(isEmpty && !isFirst);
    const QString text = m_filter->text();
    if (isEmpty && !isFirst)
        m_emptyFiltered->tell(u"search"_s,
            text.isEmpty() ? tr("No match here.") : tr("No match for “%1”.").arg(text),
            m_filter->which() == CustomerQuery::Which::Archived ? QString()
                                                                : tr("Archived customers are not shown."));
}

void CustomersPage::onCurrentRow()
{
    // One that left the filter stays in the pane until the user chooses another one.
    m_isLeft = (rows().isRemoving() || m_seeking != Seeking::Nobody) && m_isKnown && !m_id.isEmpty();
    updateCurrent();
}

void CustomersPage::updateCurrent()
{
    const QString key = currentKey();
    if (m_isLeft || key.isEmpty() || key == m_id.text())
        return;
    m_id = CustomerId(key);
    m_isKnown = true;
    m_current.reset();
    if (const CustomerRow *row = held(m_id))
        m_pane->showRow(*row); // At once; the rest follows.
    noteListed();
    emit currentChanged();
    askDetail();
}

void CustomersPage::showCustomer(const CustomerId &id, const QString &name)
{
    forgetWanted();
    m_id = id;
    m_isKnown = true;
    m_isLeft = false;
    m_seeking = Seeking::Nobody;
    m_current.reset();
    if (goBack())
        askAgain();
    else
        showWhereItFits(name);
    setPaneShown(true);
}

//! What somebody typed as a filter stays where it lets the customer through.
void CustomersPage::showWhereItFits(const QString &name)
{
    m_isLeft = true; // Until its row is known, the one under the keys is another one.
    m_seeking = Seeking::ItsKey;
    const auto showAlone = [this, name] {
        m_seeking = Seeking::ItsRow;
        m_filter->show(name);
    };
    whenReady(
        m_customers->detail(m_id), this, [this, showAlone, id = m_id](const Result<CustomerDetail> &detail) {
            if (id != m_id)
                return;
            if (!detail)
                return showAlone();
            whenReady(m_customers->order(query()), this,
                [this, showAlone, id, key = detail->row.key](const Result<QList<qint64>> &keys) {
                    if (id != m_id)
                        return;
                    if (!keys || !keys->contains(key))
                        return showAlone();
                    m_idOfKey = id;
                    m_key = key;
                    m_seeking = Seeking::ItsRow;
                    askAgain(); // Its row comes with the order.
                });
        });
}

void CustomersPage::openTab(const QString &key)
{
    setPaneShown(true);
    m_pane->openTab(key);
}

void CustomersPage::addInFront(QWidget *widget)
{
    m_filter->addInFront(widget);
}

void CustomersPage::updateSums()
{
    // What is late is what one asks for who looks at those who are late.
    const bool isLate = m_filter->which() == CustomerQuery::Which::Overdue;
    Money CustomerBalance::*const kind = isLate ? &CustomerBalance::overdue : &CustomerBalance::open;
    const auto sumsOf = [kind](const QList<CustomerBalance> &balances) {
        QList<Money> amounts;
        for (const CustomerBalance &balance : balances)
            amounts.append(balance.*kind);
        return amounts;
    };
    strip().setName(isLate ? tr("Overdue") : tr("Open"));
    strip().showAll(m_summary.shown, sumsPerCurrency(sumsOf(m_summary.sums)));
    const int token = ++m_selectedToken;
    const qint64 count = table().selectedCount();
    if (count <= 1)
        return strip().showSelected(0, {});
    if (count == rows().rowCount() && count > mostRowsSummed)
        return strip().showSelected(count, sumsPerCurrency(sumsOf(m_summary.sums)));
    QList<qint64> keys;
    const QList<int> places = table().selectedRows();
    for (const int place : places)
        keys.append(rows().keyAt(place));
    // Also those far from the eye: a sum of what happens to be held would be wrong.
    if (std::ranges::any_of(keys, [this](qint64 key) { return !rows().held().contains(key); })) {
        whenReady(rows().rowsBehind(keys), this,
            [this, token, count, sumsOf](const Result<QList<CustomerRow>> &found) {
                if (token != m_selectedToken)
                    return;
                QList<Money> selected;
                if (found)
                    for (const CustomerRow &row : *found)
                        selected.append(sumsOf(row.balances));
                strip().showSelected(count, sumsPerCurrency(selected));
            });
        return;
    }
    QList<Money> selected;
    for (const qint64 key : std::as_const(keys))
        selected.append(sumsOf(rows().held().constFind(key)->balances));
    strip().showSelected(count, sumsPerCurrency(selected));
}

void CustomersPage::setPaneShown(bool shown)
{
    if (shown == m_paneWanted)
        return;
    m_paneWanted = shown;
    placePane();
    emit paneShownChanged(shown);
}

void CustomersPage::placePane()
{
    const bool floats = m_sized && window()->width() < roomForBoth;
    if (floats != m_paneFloats) {
        m_paneFloats = floats;
        if (floats)
            m_pane->setParent(this);
        else
            m_splitter->addWidget(m_pane);
        m_splitter->setStretchFactor(1, 0);
        if (!floats)
            m_splitter->setSizes({width() - paneWidth, paneWidth});
    }
    m_pane->setVisible(m_paneWanted && !(rows().rowCount() == 0 && m_id.isEmpty()));
    if (m_paneFloats) {
        m_pane->setGeometry(isRightToLeft() ? 0 : width() - paneWidth, 0, paneWidth, height());
        m_pane->raise();
    }
}

void CustomersPage::resizeEvent(QResizeEvent *event)
{
    TablePage::resizeEvent(event);
    m_sized = true;
    const bool floated = m_paneFloats;
    placePane();
    if (m_paneFloats && !floated)
        setPaneShown(false); // F9 brings it back over the table.
}

} // namespace quittance
