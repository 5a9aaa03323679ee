#include "ui/widgets/TablePage.h"

#include "core/domain/searchText.h"
#include "ui/print/tableOfRecords.h"
#include "ui/widgets/ColumnsButton.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/PagedTableModel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/SumStrip.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/openSortMenu.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

TablePage::TablePage(const Form &form, QWidget *parent)
    : QWidget(parent)
    , m_records(new RecordTableModel(form.columns, this))
    , m_cells(*m_records)
    , m_section(form.section)
    , m_table(new DataTable(this))
    , m_strip(new SumStrip(form.section, form.sums, this))
    , m_empty(new EmptyState(m_table->viewport()))
    , m_column(new QVBoxLayout(this))
{
    build(form, m_records);
}

TablePage::TablePage(const Form &form, PagedTableModel *rows, const CellTable &cells, QWidget *parent)
    : QWidget(parent)
    , m_cells(cells)
    , m_section(form.section)
    , m_table(new DataTable(this))
    , m_strip(new SumStrip(form.section, form.sums, this))
    , m_empty(new EmptyState(m_table->viewport()))
    , m_column(new QVBoxLayout(this))
{
    rows->setParent(this);
    build(form, rows);
    connect(rows, &PagedTableModel::failed, this, &TablePage::failed);
    connect(rows, &PagedTableModel::loaded, this, [this, rows] {
        const bool isEmpty = rows->rowCount() == 0;
        m_empty->setVisible(isEmpty && filterText().isEmpty());
        showNoMatch(isEmpty);
        updateSums();
        goToWanted();
    });
    connect(rows, &PagedTableModel::dataChanged, this, &TablePage::goToWanted);
}

void TablePage::build(const Form &form, QAbstractTableModel *rows)
{
    m_table->setObjectName(form.section + u".table"_s);
    m_table->setAccessibleName(form.name);
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setModel(rows);
    m_table->layOut(m_cells.columns());
    m_table->offerColumns(m_cells.columns());
    m_empty->setObjectName(form.section + u".empty"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_table, 1);
    m_column->addWidget(m_strip);
    m_soon.setSingleShot(true);
    m_soon.setInterval(form.wait);
    connect(&m_soon, &QTimer::timeout, this, &TablePage::askAgain);
    connect(m_table, &DataTable::selectedRowsChanged, this, &TablePage::updateSums);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
}

const QAbstractItemModel &TablePage::model() const
{
    return *m_table->model();
}

QString TablePage::selectionAsText(bool withHeaders) const
{
    return m_table->selectionAsText(CellTable::rawRole, withHeaders);
}

void TablePage::copy(bool withHeaders, const std::function<void(const QString &)> &take)
{
    if (const QString text = selectionAsText(withHeaders); !text.isEmpty())
        take(text);
}

qint64 TablePage::selectedCount() const
{
    return m_table->selectedCount();
}

void TablePage::selectAll()
{
    m_table->selectAll();
}

void TablePage::selectNone()
{
    m_table->clearSelection();
}

TableColumns *TablePage::columns() const
{
    return m_table->columns();
}

void TablePage::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid() && model().rowCount() > 0)
        goToRow(*m_table, 0);
}

QList<QWidget *> TablePage::panes() const
{
    if (m_text)
        return {m_text, m_table};
    return {m_table};
}

void TablePage::setCompact(bool compact)
{
    m_table->setCompact(compact);
}

void TablePage::readTable(const std::function<void(ReportTable table, qsizetype all)> &take)
{
    take(tableOf(m_records->records()), m_records->rowCount());
}

ReportTable TablePage::tableOf(const QList<Record> &records) const
{
    ReportTable table = tableOfRecords(*m_table, m_cells.columns(), records);
    table.title = m_table->accessibleName();
    return table;
}

void TablePage::readFile(const std::function<void(const Result<ReportTable> &table)> &take)
{
    take(fileOf(m_records->records()));
}

QString TablePage::tableName() const
{
    return m_table->accessibleName();
}

ReportTable TablePage::fileOf(const QList<Record> &records) const
{
    ReportTable table = fileOfRecords(*m_table, m_cells.columns(), records);
    table.title = tableName();
    return table;
}

void TablePage::askSoon()
{
    if (!m_soon.isActive()) // A burst of changes is looked at once, but not put off for ever.
        m_soon.start();
}

void TablePage::setRecords(const QList<Record> &records)
{
    m_asGiven = records;
    m_empty->setVisible(records.isEmpty());
    showListed();
    goToWanted();
}

void TablePage::showListed()
{
    const QString text = filterText();
    QList<Record> listed = m_asGiven;
    if (!text.isEmpty())
        listed.removeIf([wanted = foldForSearch(text)](const Record &record) {
            return std::ranges::none_of(record.cells, [&wanted](const Cell &cell) {
                return foldForSearch(cell.text + u'\n' + cell.raw).contains(wanted);
            });
        });
    m_records->setRecords(m_order.sorted(std::move(listed), m_cells.columns()));
    showNoMatch(m_records->rowCount() == 0 && !m_asGiven.isEmpty());
    updateSums();
}

QString TablePage::filterText() const
{
    return m_text ? m_text->text().trimmed() : QString();
}

void TablePage::showNoMatch(bool isEmpty)
{
    if (!m_noMatch)
        return;
    const bool isFiltered = isEmpty && !filterText().isEmpty();
    if (isFiltered)
        m_noMatch->tell(u"search"_s, tr("No match for “%1”.").arg(filterText()), {});
    m_noMatch->setVisible(isFiltered);
}

void TablePage::offerFilter(const QString &name, const QString &tip)
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(40);
    m_text = new FilterField(u"filter"_s, tr("Filter…"), bar);
    m_text->setObjectName(m_section + u".filter"_s);
    m_text->setAccessibleName(name);
    m_text->setToolTip(tip);
    m_text->setMaximumWidth(320);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(m_text, 1);
    line->addStretch(1);
    QWidget *choose = newColumnsButton(bar);
    line->addWidget(choose);
    addBar(bar);
    setTabOrder(m_text, choose);
    setTabOrder(choose, m_table);
    m_noMatch = new EmptyState(m_table->viewport());
    m_noMatch->setObjectName(m_section + u".noMatch"_s);
    QPushButton *clear = m_noMatch->addButton(tr("Clear filter"), u"close"_s, false);
    connect(clear, &QPushButton::clicked, m_text, &QLineEdit::clear);
    m_noMatch->hide();
    connect(m_text, &FilterField::filterChanged, this, &TablePage::onFilter);
    connect(m_text, &FilterField::leaveDown, this, &TablePage::focusTable);
}

void TablePage::focusText()
{
    if (!m_text)
        return;
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void TablePage::offerOrder(const std::optional<RecordOrder::Key> &usual)
{
    const auto orderOf = [](const RecordOrder::Key &key) {
        return key.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    };
    m_table->horizontalHeader()->setSectionsClickable(true);
    DataTable::Sorting sorting{.second = [this](int) { return !m_order.keys().isEmpty(); }};
    for (int column = 0; column < m_cells.columns().size(); ++column)
        sorting.columns.append(column);
    if (usual) {
        m_order.setUsual(*usual);
        sorting.usual = usual->column;
        sorting.usualOrder = orderOf(*usual);
        m_table->showOrder(usual->column, sorting.usualOrder);
    }
    m_table->setSorting(sorting);
    connect(m_table, &DataTable::orderWanted, this, [this, orderOf](int section, bool adds) {
        if (section < 0 || section >= m_cells.columns().size())
            return; // Of an older program, whose table had more columns.
        m_order.click(section, adds);
        const QList<RecordOrder::Key> &keys = m_order.keys();
        if (keys.isEmpty())
            m_table->showOrder(-1, Qt::AscendingOrder);
        else
            m_table->showOrder(keys.at(0).column, orderOf(keys.at(0)));
        if (keys.size() > 1)
            m_table->showSecondOrder(keys.at(1).column, orderOf(keys.at(1)));
        showListed();
    });
}

bool TablePage::canSort() const
{
    return !m_table->sorting().columns.isEmpty();
}

void TablePage::openSorting()
{
    openSortMenu(*m_table);
}

void TablePage::chooseSoon(const QString &key)
{
    m_keyWanted = key;
    goToWanted();
}

void TablePage::goToWanted()
{
    const int row = m_keyWanted.isEmpty() ? -1 : m_cells.rowNamed(m_keyWanted);
    if (row < 0)
        return;
    m_keyWanted.clear();
    goToRow(*m_table, row);
}

bool TablePage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTable = watched == m_table || watched == m_table->viewport();
    if (isTable && (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress))
        forgetWanted();
    return QWidget::eventFilter(watched, event);
}

QString TablePage::currentKey() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? keyAt(current.row()) : QString();
}

void TablePage::addBar(QWidget *bar)
{
    if (qobject_cast<Notice *>(bar)) { // Has a ground and a line of its own.
        m_column->insertWidget(m_column->indexOf(m_table), bar);
        return;
    }
    if (m_bars == 0) // The bars and the header have one ground; the line tells them apart.
        m_column->insertWidget(0, hairline(this));
    m_column->insertWidget(m_bars++, bar);
}

QWidget *TablePage::newColumnsButton(QWidget *bar)
{
    return new ColumnsButton(*columns(), m_section, bar);
}

void TablePage::addLine(QWidget *line)
{
    m_column->addWidget(line);
}

void TablePage::addFoot(QWidget *foot)
{
    m_column->addWidget(foot, 1);
}

QSplitter *TablePage::splitWith(QWidget *pane)
{
    auto *left = new QWidget;
    left->setLayout(m_column); // With all that it holds.
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(pane);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setCollapsible(0, false);
    splitter->setCollapsible(1, false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    return splitter;
}

void TablePage::updateSums()
{
    m_strip->showAll(model().rowCount(), {});
    const qint64 count = m_table->selectedCount();
    m_strip->showSelected(count > 1 ? count : 0, {});
}

} // namespace quittance
