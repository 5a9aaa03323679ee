#include "ui/widgets/WholeCell.h"

#include "ui/style/Theme.h"
#include "ui/widgets/cells.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

namespace quittance {

WholeCell::WholeCell(QTableView &table, int column, QWidget *parent)
    : PlainLabel(parent)
    , m_table(table)
    , m_column(column)
{
    setFont(fonts::small());
    setWordWrap(true);
    setContentsMargins(20, 8, 20, 8); // As the rows above and the foot below stand in their window.
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
    return QFontMetrics(fonts::small()).horizontalAdvance(text) + 2 * cells::padding
        > m_table.columnWidth(m_column);
}

} // namespace quittance
