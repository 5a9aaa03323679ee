#include "ui/widgets/WholeCell.h"

#include "ui/style/Theme.h"
#include "ui/widgets/cells.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

namespace quittance {

WholeCell::WholeCell(QTableView &table, int column, int side, QWidget *parent)
    : PlainLabel(parent)
    , m_table(table)
    , m_column(column)
{
    setFont(fonts::small());
    setWordWrap(true);
    setMinimumWidth(1); // A long word of others does not widen the window.
    setContentsMargins(side, 8, side, 8);
    hide();
    const QAbstractItemModel *model = table.model();
    connect(model, &QAbstractItemModel::dataChanged, this, &WholeCell::showCurrent);
    connect(model, &QAbstractItemModel::modelReset, this, &WholeCell::showCurrent);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WholeCell::showCurrent);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &WholeCell::showCurrent);
}

void WholeCell::showCurrent()
{
    const QModelIndex current = m_table.currentIndex();
    const QString text = current.isValid() ? current.siblingAtColumn(m_column).data().toString() : QString();
    setText(text);
    setVisible(isCut(text));
}

bool WholeCell::isCut(const QString &text) const
{
    return !m_table.isColumnHidden(m_column)
        && QFontMetrics(fonts::small()).horizontalAdvance(text) + 2 * cells::padding
        > m_table.columnWidth(m_column);
}

} // namespace quittance
