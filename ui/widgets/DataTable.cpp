#include "ui/widgets/DataTable.h"

#include "core/domain/searchText.h"
#include "ui/style/Theme.h"
#include "ui/style/Tokens.h"
#include "ui/text/isolated.h"
#include "ui/widgets/CellTable.h"
#include "ui/widgets/PagedTableModel.h"
#include "ui/widgets/SortedHeader.h"
#include "ui/widgets/TableColumns.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/goToRow.h"
#include "ui/widgets/sharedRoom.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostClicks = 3; //!< Up, down, as it was.
constexpr int comfortable = 240; //!< What a stretching column keeps before others get more than laid out.

} // namespace

DataTable::DataTable(QWidget *parent)
    : QTableView(parent)
    , m_header(new SortedHeader(this))
{
    setHorizontalHeader(m_header);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setCompact(false);
    m_header->setFixedHeight(cells::rowHeight);
    m_header->setHighlightSections(false);
    m_header->setSectionsClickable(true);
    m_header->setMinimumSectionSize(30);
    m_header->setSortIndicatorShown(true);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int section) {
        emit orderWanted(section, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
    connect(this, &QTableView::doubleClicked, this, &DataTable::opened);
}

void DataTable::layOut(const QList<RecordColumn> &columns)
{
    QList<int> widths;
    for (const RecordColumn &column : columns)
        widths.append(column.width);
    layOut(widths);
}

void DataTable::layOut(const QList<int> &widths)
{
    horizontalHeader()->setSectionsClickable(false);
    showOrder(-1, Qt::AscendingOrder);
    m_widths = widths;
    for (int column = 0; column < widths.size(); ++column) {
        const int width = widths.at(column);
        // Always: where another model stood before, its stretching column may still stretch.
        horizontalHeader()->setSectionResizeMode(
            column, width > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (width > 0)
            setColumnWidth(column, model() ? laidOut(column, width) : width);
    }
    if (model())
        keepReadable();
}

void DataTable::foldWhereNarrow(const QList<int> &columns, int room)
{
    m_folding = columns;
    m_room = room;
    arrange();
}

void DataTable::shareByNeed()
{
    m_shareSoon.setSingleShot(true);
    m_shareSoon.callOnTimeout(this, &DataTable::arrange);
    // Not when one is gone: the columns would move at every act of who works down a list.
    connect(model(), &QAbstractItemModel::rowsInserted, &m_shareSoon, qOverload<>(&QTimer::start));
    connect(model(), &QAbstractItemModel::dataChanged, &m_shareSoon, qOverload<>(&QTimer::start));
    m_sharesByNeed = true;
    arrange();
}

void DataTable::setColumnAway(int column, bool away)
{
    if (away)
        m_away.insert(column);
    else
        m_away.remove(column);
    arrange();
}

bool DataTable::isWanted(int column) const
{
    return !m_away.contains(column) && (!m_columns || m_columns->isShown(column));
}

void DataTable::offerColumns(const QList<RecordColumn> &columns)
{
    QList<ColumnEntry> entries;
    for (int column = 0; column < columns.size(); ++column) {
        const RecordColumn &facts = columns.at(column);
        entries.append({.key = facts.key.isEmpty() ? QString::number(column) : facts.key,
            .title = facts.spokenTitle,
            .isExtra = facts.isExtra});
    }
    offerColumns(entries);
}

void DataTable::offerColumns(const QList<ColumnEntry> &columns)
{
    m_columns = new TableColumns(*this, columns);
    connect(m_columns, &TableColumns::changed, this, &DataTable::arrange);
    arrange();
}

void DataTable::arrange()
{
    if (m_widths.isEmpty() || !model())
        return;
    const TableColumns::Arranging arranging(m_columns);
    const auto widthOf = [this](int column) {
        const int usual = laidOut(column, m_widths.value(column));
        return m_columns ? m_columns->width(column).value_or(usual) : usual;
    };
    int wanted = m_room;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (isWanted(column) && m_widths.value(column) > 0)
            wanted += widthOf(column);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool mayFold = m_folding.contains(column) && !(m_columns && m_columns->isChosen(column));
        if (!mayFold)
            setColumnHidden(column, !isWanted(column));
        if (isWanted(column) && m_widths.value(column) > 0 && !isColumnHidden(column))
            setColumnWidth(column, widthOf(column));
    }
    for (const int column : std::as_const(m_folding)) {
        if (!isWanted(column) || (m_columns && m_columns->isChosen(column))) {
            setColumnHidden(column, !isWanted(column));
            continue;
        }
        const bool folds = wanted > viewport()->width();
        setColumnHidden(column, folds);
        if (folds)
            wanted -= widthOf(column);
        else
            setColumnWidth(column, widthOf(column));
    }
    showWholeTitles();
    keepReadable();
}

int DataTable::titleWidth(int column) const
{
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    return QFontMetrics(fonts::small()).horizontalAdvance(title) + 2 * cells::padding + 2;
}

int DataTable::laidOut(int column, int width) const
{
    return width > 0 && width < shortColumn ? qBound(width, titleWidth(column), shortColumn) : width;
}

void DataTable::showWholeTitles()
{
    QHeaderView *header = horizontalHeader();
    QList<int> fixed;
    int room = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const bool stretches = m_widths.value(column) == 0;
        room -= stretches ? comfortable : header->sectionSize(column);
        if (!stretches && (!m_columns || !m_columns->width(column)))
            fixed.append(column);
    }
    for (const int column : std::as_const(fixed)) {
        const int whole = titleWidth(column);
        const int lacking = whole - header->sectionSize(column);
        if (lacking <= 0 || lacking > room)
            continue;
        setColumnWidth(column, whole);
        room -= lacking;
    }
}

void DataTable::keepReadable()
{
    QHeaderView *header = horizontalHeader();
    QList<int> stretching;
    QList<int> needs;
    int room = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        if (m_widths.value(column) == 0)
            stretching.append(column);
        else
            room -= header->sectionSize(column);
    }
    const bool isTight = room < stretching.size() * readable;
    for (const int column : std::as_const(stretching))
        needs.append(m_sharesByNeed && !isTight ? widthInView(column) + 2 * cells::padding : readable);
    const QList<int> shares = isTight ? needs : m_sharesByNeed ? sharedRoom(needs, room) : QList<int>();
    for (qsizetype i = 0; i < stretching.size(); ++i) {
        const QHeaderView::ResizeMode mode = shares.isEmpty() ? QHeaderView::Stretch : QHeaderView::Fixed;
        if (header->sectionResizeMode(stretching.at(i)) != mode)
            header->setSectionResizeMode(stretching.at(i), mode);
        if (!shares.isEmpty())
            setColumnWidth(stretching.at(i), shares.at(i));
    }
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    arrange();
    QTableView::resizeEvent(event);
}

void DataTable::setCompact(bool compact)
{
    const int height = compact ? cells::compactRowHeight : cells::rowHeight;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void DataTable::showOrder(int section, Qt::SortOrder order)
{
    m_header->setSortIndicator(section, order);
    m_header->showSecond(-1, Qt::AscendingOrder);
}

void DataTable::showSecondOrder(int section, Qt::SortOrder order)
{
    m_header->showSecond(section, order);
}

void DataTable::sortBy(int section, Qt::SortOrder order)
{
    if (section < 0 && m_sorting.usual >= 0)
        return; // It was remembered of a list that had another order.
    const auto isShown = [&] {
        return m_header->sortIndicatorSection() == section
            && (section < 0 || m_header->sortIndicatorOrder() == order);
    };
    for (int click = 0; click < mostClicks && !isShown(); ++click)
        emit orderWanted(section < 0 ? m_header->sortIndicatorSection() : section);
}

void DataTable::sortAlsoBy(int section, Qt::SortOrder order)
{
    const auto isShown
        = [&] { return m_header->secondSection() == section && m_header->secondOrder() == order; };
    const int former = m_header->secondSection();
    for (int click = 0;
         click < mostClicks && former >= 0 && former != section && m_header->secondSection() == former;
         ++click)
        emit orderWanted(former, true);
    for (int click = 0; click < mostClicks && !isShown(); ++click)
        emit orderWanted(section, true);
}

QList<int> DataTable::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

bool DataTable::isAnySelected(int first, int last) const
{
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    return std::ranges::any_of(selection, [first, last](const QItemSelectionRange &range) {
        return range.top() <= last && range.bottom() >= first;
    });
}

qint64 DataTable::selectedCount() const
{
    qint64 count = 0;
    if (selectionModel()) {
        const QItemSelection selection = selectionModel()->selection();
        for (const QItemSelectionRange &range : selection)
            count += range.height();
    }
    return count;
}

QString DataTable::selectionAsText(int rawRole, bool withHeaders) const
{
    const QList<int> rows = selectedRows();
    return asText(
        rows.size(),
        [&](qsizetype row, int column) {
            return model()->index(rows.at(row), column).data(rawRole).toString();
        },
        withHeaders);
}

QString DataTable::asText(
    qsizetype rows, const std::function<QString(qsizetype row, int column)> &valueOf, bool withHeaders) const
{
    if (rows == 0)
        return {};
    // A tab or a line feed inside a value would shift what is pasted into a spreadsheet.
    const auto flat
        = [](const QString &text) { return withoutMarks(text).replace(u'\t', u' ').replace(u'\n', u' '); };
    QList<int> shown; // As they stand from the left.
    for (int place = 0; place < model()->columnCount(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            shown.append(column);
    QString text;
    const auto line = [&](auto textOf) {
        for (qsizetype i = 0; i < shown.size(); ++i)
            text += flat(textOf(shown.at(i))) + (i + 1 < shown.size() ? u'\t' : u'\n');
    };
    if (withHeaders)
        line([&](int column) {
            return model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        });
    for (qsizetype row = 0; row < rows; ++row)
        line([&](int column) { return valueOf(row, column); });
    return text;
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::selectedRowsChanged);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DataTable::selectedRowsChanged);
}

void DataTable::keyboardSearch(const QString &search)
{
    constexpr qint64 pauseMs = 1'000;
    if (!m_sinceTyped.isValid() || m_sinceTyped.restart() > pauseMs)
        m_typed.clear();
    m_sinceTyped.start();
    m_typed += foldForSearch(search);
    const int sorted = horizontalHeader()->sortIndicatorSection();
    if (sorted >= 0 && !isColumnHidden(sorted) && jumpTo(m_typed, sorted))
        return;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column)) {
            jumpTo(m_typed, column);
            return;
        }
}

bool DataTable::jumpTo(const QString &begin, int column)
{
    const int rows = model() ? model()->rowCount() : 0;
    const auto *paged = qobject_cast<const PagedTableModel *>(model());
    const int start = qMax(0, currentIndex().row());
    for (int step = 0; step < rows; ++step) {
        const int row = (start + step) % rows;
        if (paged && !paged->isHeld(row))
            continue;
        const QModelIndex index = model()->index(row, column);
        if (!foldForSearch(index.data().toString()).startsWith(begin))
            continue;
        goToRow(*this, row);
        scrollTo(index);
        return true;
    }
    return false;
}

void DataTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !hasFocus())
        return;
    const QRect row = rowRect(current.row());
    const Tokens &tokens = tokensOf(palette());
    const bool selected = selectionModel()->isSelected(current);
    QPainter painter(viewport());
    painter.setPen(
        QPen(selected ? tokens.onSelection : tokens.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(row.adjusted(2, 2, -2, -2));
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // A view that gets the keys for the first time makes its first row the current one, but does not select
    // it; later not even that.
    if (event->reason() != Qt::MouseFocusReason && model() && model()->rowCount() > 0
        && !selectionModel()->hasSelection())
        goToRow(*this, std::max(currentIndex().row(), 0));
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        if (currentIndex().isValid())
            emit opened(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        // Not every platform makes the menu key of it.
        const QPoint place = inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, place, mapToGlobal(place));
        QCoreApplication::sendEvent(this, &asked);
        return;
    }
    // Up and down walk the rows; sideways the table scrolls instead of moving a cell nobody sees.
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if ((event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier)) {
        m_atEnd = modifiers == Qt::ShiftModifier ? QItemSelectionModel::SelectCurrent
                                                 : QItemSelectionModel::ClearAndSelect;
        QKeyEvent whole(event->type(), event->key(), Qt::ControlModifier);
        QTableView::keyPressEvent(&whole);
        m_atEnd = QItemSelectionModel::NoUpdate;
        return;
    }
    QTableView::keyPressEvent(event);
}

QItemSelectionModel::SelectionFlags DataTable::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    if (m_atEnd != QItemSelectionModel::NoUpdate && selectionMode() == ExtendedSelection)
        return m_atEnd | QItemSelectionModel::Rows;
    return QTableView::selectionCommand(index, event);
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex &index : {current, previous})
        if (index.isValid())
            viewport()->update(rowRect(index.row()));
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectedRowsChanged();
    // Later: a key that moves on selects first, and is there only then.
    QMetaObject::invokeMethod(this, &DataTable::followSelection, Qt::QueuedConnection);
}

void DataTable::followSelection()
{
    // Input aids select a row and go nowhere. With Ctrl one selects elsewhere on purpose.
    const QItemSelection chosen = selectionModel() ? selectionModel()->selection() : QItemSelection();
    if (chosen.size() != 1 || chosen.constFirst().height() != 1
        || QGuiApplication::keyboardModifiers() != Qt::NoModifier)
        return;
    if (chosen.constFirst().top() != currentIndex().row())
        selectionModel()->setCurrentIndex(
            model()->index(chosen.constFirst().top(), 0), QItemSelectionModel::NoUpdate);
}

QRect DataTable::rowRect(int row) const
{
    return {
        0, rowViewportPosition(row), qMin(horizontalHeader()->length(), viewport()->width()), rowHeight(row)};
}

} // namespace quittance
