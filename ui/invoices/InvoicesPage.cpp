#include "ui/invoices/InvoicesPage.h"

#include "core/base/whenReady.h"
#include "ui/desk/Desk.h"
#include "ui/filters/NoMatch.h"
#include "ui/invoices/DetailPane.h"
#include "ui/invoices/FilterBar.h"
#include "ui/invoices/InvoiceTableModel.h"
#include "ui/invoices/InvoiceTableView.h"
#include "ui/invoices/usableCredits.h"
#include "ui/widgets/ColumnsButton.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SumStrip.h"
#include "ui/widgets/TableColumns.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/hairline.h"

#include <QAccessible>
#include <QAction>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int paneWidth = 360;
constexpr int roomForBoth = 1'100; //!< Of the whole window.
constexpr qsizetype mostRowsSummed = 5'000;

} // namespace

InvoicesPage::InvoicesPage(Desk &desk, QDate today, QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new InvoiceTableModel(desk, this))
    , m_table(new InvoiceTableView(*m_model, this))
    , m_filter(new FilterBar(desk, today, this))
    , m_strip(new SumStrip(u"invoices"_s, tr("Open"), this))
    , m_emptyFirst(new EmptyState(m_table->viewport()))
    , m_noMatch(new NoMatch(u"invoices"_s, m_table->viewport()))
    , m_pane(new DetailPane(today, std::move(zone), this))
    , m_splitter(new QSplitter(this))
    , m_sums(
          this, [this] { return m_desk.openSums(m_query); },
          [this](const Result<QList<Money>> &sums) { takeSums(sums); })
    , m_countsQuestion(
          this, [this] { return m_desk.counts(m_query.today); },
          [this](const Result<InvoiceCounts> &counts) { takeCounts(counts); })
{
    m_query.today = today;
    build();
    connectParts();
    ask();
    m_countsQuestion.ask();
}

void InvoicesPage::build()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_filter->addAtEnd(new ColumnsButton(*m_table->columns(), u"invoices"_s, m_filter));
    column->addWidget(m_filter);
    column->addWidget(hairline(left));
    column->addWidget(m_table, 1);
    column->addWidget(m_strip);

    m_emptyFirst->setObjectName(u"invoices.empty"_s);
    m_emptyFirst->tell(
        u"invoices"_s, tr("No invoices yet."), tr("Drop a CSV or UBL file here to import it."));
    QPushButton *write = m_emptyFirst->addButton(tr("New invoice"), u"new-invoice"_s, true);
    write->setObjectName(u"invoices.empty.new"_s);
    connect(write, &QPushButton::clicked, this, &InvoicesPage::newWanted);
    QPushButton *import = m_emptyFirst->addButton(tr("Import…"), u"import"_s, false);
    connect(import, &QPushButton::clicked, this, &InvoicesPage::importWanted);
    connect(m_noMatch, &NoMatch::clearWanted, m_filter, &FilterBar::clear);
    connect(m_noMatch, &NoMatch::othersWanted, this, [this] {
        m_filter->show(InvoiceQuery::Status::All, m_query.text);
        ask();
    });

    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({10'000, paneWidth});
    left->setMinimumWidth(420);
    m_pane->setMinimumWidth(300);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    DataTable::Sorting sorting{.second = [this](int) { return InvoiceQuery::sortsFurther(m_query.sort); },
        .usual = static_cast<int>(InvoiceColumn::Due)};
    for (const InvoiceColumnFacts &facts : invoiceColumns())
        if (facts.sort)
            sorting.columns.append(static_cast<int>(facts.column));
    m_table->setSorting(sorting);
    showOrder();
    m_strip->showAll(0, {});
}

void InvoicesPage::connectParts()
{
    m_changedSoon.setSingleShot(true);
    m_changedSoon.setInterval(80ms);
    m_selectedSoon.setSingleShot(true);
    m_selectedSoon.setInterval(0);
    connect(&m_changedSoon, &QTimer::timeout, this, &InvoicesPage::onChanged);
    connect(&m_selectedSoon, &QTimer::timeout, this, &InvoicesPage::updateSelectedSums);
    connect(&m_desk, &Desk::invoicesChanged, this, [this] {
        if (!m_changedSoon.isActive()) // A burst of changes is looked at once, but not put off for ever.
            m_changedSoon.start();
    });
    connect(m_filter, &FilterBar::changed, this, &InvoicesPage::ask);
    connect(m_filter, &FilterBar::changed, this, &InvoicesPage::viewChanged);
    connect(m_table->columns(), &TableColumns::changed, this, &InvoicesPage::viewChanged);
    connect(m_filter, &FilterBar::leaveDown, this, &InvoicesPage::focusTable);
    connect(m_model, &InvoiceTableModel::loaded, this, &InvoicesPage::onLoaded);
    connect(m_model, &InvoiceTableModel::dataChanged, this, [this] {
        selectWanted();
        if (m_wanted.isEmpty())
            onCurrentRow(); // The keys may have gone to a row whose values were still on their way.
    });
    connect(m_model, &InvoiceTableModel::failed, this, &InvoicesPage::failed);
    connect(m_model, &InvoiceTableModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            if (!m_selectedSoon.isActive() && m_table->isAnySelected(first.row(), last.row()))
                m_selectedSoon.start();
        });
    connect(m_table, &DataTable::orderWanted, this, &InvoicesPage::onOrderWanted);
    connect(m_table, &DataTable::selectedRowsChanged, &m_selectedSoon, qOverload<>(&QTimer::start));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &InvoicesPage::onCurrentRow);
    // After its row left the filter the one under the keys is another one than the one in the pane.
    connect(m_table, &DataTable::clicked, this, &InvoicesPage::onCurrentRow);
    connect(m_table, &DataTable::opened, this, [this] {
        onCurrentRow();
        if (m_currentRow && m_currentRow->state == InvoiceState::Draft)
            return emit editWanted();
        emit openWanted();
    });
    connect(m_pane, &DetailPane::primaryWanted, this, &InvoicesPage::primaryWanted);
    connect(m_pane, &DetailPane::copyLinkWanted, this, &InvoicesPage::copyLinkWanted);
    connect(m_pane, &DetailPane::creditWanted, this, &InvoicesPage::creditWanted);
    connect(m_pane, &DetailPane::takeBackWanted, this, &InvoicesPage::takeBackWanted);
}

void InvoicesPage::setToday(QDate today)
{
    if (today == m_query.today)
        return;
    m_query.today = today;
    m_pane->setToday(today);
    m_filter->setToday(today);
    ask();
    m_countsQuestion.ask();
}

void InvoicesPage::offer(const QList<QAction *> &actions)
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(actions);
    m_pane->offer(actions);
}

void InvoicesPage::focusFilter()
{
    m_filter->focusText();
}

void InvoicesPage::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        goToRow(*m_table, 0);
}

QList<Credit> InvoicesPage::usableCredits() const
{
    return currentRow() ? quittance::usableCredits(*m_currentRow, m_credits) : QList<Credit>();
}

void InvoicesPage::setPaneShown(bool shown)
{
    if (shown == m_paneWanted)
        return;
    m_paneWanted = shown;
    placePane();
    emit paneShownChanged(shown);
}

void InvoicesPage::placePane()
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
    m_pane->setVisible(m_paneWanted && !m_nothingYet);
    if (m_paneFloats) {
        m_pane->setGeometry(width() - paneWidth, 0, paneWidth, height());
        m_pane->raise();
    }
}

void InvoicesPage::setCompact(bool compact)
{
    m_table->setCompact(compact);
}

void InvoicesPage::selectAll()
{
    m_table->selectAll();
}

void InvoicesPage::selectNone()
{
    m_table->clearSelection();
}

void InvoicesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sized = true;
    const bool floated = m_paneFloats;
    placePane();
    if (m_paneFloats && !floated)
        setPaneShown(false); // Enter or F9 brings it back over the table.
}

void InvoicesPage::ask()
{
    m_query.status = m_filter->status();
    m_query.text = m_filter->text();
    m_query.customer = m_filter->customer();
    m_query.fields = m_filter->fields().fields;
    m_query.tag = m_filter->fields().tag;
    const QDate today = m_query.today;
    const bool isThisWeek = m_filter->fields().isDueThisWeek;
    m_query.dueFrom = isThisWeek ? today.addDays(1 - today.dayOfWeek()) : QDate();
    m_query.dueThrough = isThisWeek ? today.addDays(7 - today.dayOfWeek()) : QDate();
    constexpr int unpaidDays = 7;
    m_query.linkAskedBefore = m_filter->fields().isLinkUnpaid ? today.addDays(1 - unpaidDays) : QDate();
    if (m_wanted.isEmpty())
        m_wanted = m_current;
    m_fitting.reset();
    m_model->setQuery(m_query);
    m_sums.drop();
    m_shownSums.clear();
    m_sumsWanted = true; // Once the first rows are here: on two cores they would take one from them.
}

void InvoicesPage::onChanged()
{
    m_model->refresh();
    // Of selected rows that are not here no change is told.
    if (m_table->selectedCount() > mostRowsSummed
        || std::ranges::any_of(m_table->selectedRows(), [this](int row) { return !m_model->isHeld(row); }))
        m_selectedSoon.start();
    askShownSums();
    m_countsQuestion.ask();
    askDetail();
}

void InvoicesPage::onLoaded()
{
    if (std::exchange(m_sumsWanted, false))
        askShownSums();
    const bool empty = m_model->rowCount() == 0;
    const bool filtered = !m_filter->isEmpty();
    if (empty && filtered)
        tellNoMatch();
    m_nothingYet = empty && !filtered;
    m_emptyFirst->setVisible(m_nothingYet);
    placePane();
    m_noMatch->setVisible(empty && filtered);
    selectWanted();
    if (!empty && !m_table->currentIndex().isValid() && m_current.isEmpty())
        goToRow(*m_table, 0);
    m_strip->showAll(m_model->rowCount(), m_shownSums);
    keepFilterIfFits();
    if (noteListed())
        emit currentChanged();
}

void InvoicesPage::selectWanted()
{
    const int row = m_wanted.isEmpty() ? -1 : m_model->rowOfId(m_wanted);
    if (row < 0)
        return;
    m_wanted = {};
    goToRow(*m_table, row);
    m_table->scrollTo(m_model->index(row, 0));
}

void InvoicesPage::onCurrentRow()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return; // A row that left the filter stays in the pane until another one is chosen.
    if (m_model->isRemoving()) {
        m_wanted = m_current; // A draft that is issued goes and comes again as another row: it is found again
                              // there.
        return;
    }
    const InvoiceRow *row = m_model->rowAt(index.row());
    if (!row) {
        m_wanted = {}; // This one is: it comes into the pane as soon as it is here.
        return;
    }
    if (row->id == m_current)
        return;
    m_wanted = {};
    m_current = row->id;
    m_currentRow = *row;
    m_credits.clear();
    m_paid.clear();
    m_isDetailed = false;
    m_pane->showRow(*row);
    noteListed();
    emit currentChanged();
    askDetail();
}

void InvoicesPage::askShownSums()
{
    if (!m_sumsWanted) // Else they come with the rows.
        m_sums.ask();
}

void InvoicesPage::takeSums(const Result<QList<Money>> &sums)
{
    if (sums)
        m_shownSums = sumsPerCurrency(*sums);
    m_strip->showAll(m_model->rowCount(), m_shownSums);
}

void InvoicesPage::updateSelectedSums()
{
    const int token = ++m_selectedToken;
    const qint64 count = m_table->selectedCount();
    if (count <= 1) {
        m_strip->showSelected(0, {});
        return;
    }
    const auto show = [this, token, count](const Result<QList<Money>> &sums) {
        if (token != m_selectedToken)
            return;
        m_strip->showSelected(count, sums ? *sums : QList<Money>());
        QAccessibleEvent alert(m_strip, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    };
    if (count == m_model->rowCount() && count > mostRowsSummed) {
        whenReady(m_desk.openSums(m_query), this, show);
        return;
    }
    whenReady(m_desk.rows(selectedKeys()), this, [show](const Result<QList<InvoiceRow>> &found) {
        QList<Money> amounts;
        if (found)
            for (const InvoiceRow &row : *found)
                amounts.append(row.open);
        show(sumsPerCurrency(amounts));
    });
}

QList<qint64> InvoicesPage::selectedKeys() const
{
    QList<qint64> keys;
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows)
        keys.append(m_model->keyAt(row));
    return keys;
}

void InvoicesPage::takeCounts(const Result<InvoiceCounts> &counts)
{
    if (!counts) {
        emit failed(counts.error());
        return;
    }
    m_counts = *counts;
    m_filter->setCounts(*counts);
    emit countsChanged(*counts);
}

void InvoicesPage::askDetail()
{
    const int token = ++m_detailToken;
    if (m_current.isEmpty())
        return;
    whenReady(m_desk.detail(m_current), this, [this, token](const Result<InvoiceDetail> &detail) {
        if (token != m_detailToken)
            return;
        if (!detail) {
            if (detail.error().kind != ErrorKind::NotFound)
                emit failed(detail.error());
            m_current = {};
            m_currentRow.reset();
            m_credits.clear();
            m_paid.clear();
            m_pane->showNothing();
            emit currentChanged();
            return;
        }
        m_isDetailed = true;
        m_currentRow = detail->row;
        m_credits = detail->credits;
        m_paid = paidParts(*detail);
        m_pane->showDetail(*detail);
        noteListed();
        emit currentChanged();
    });
}

} // namespace quittance
