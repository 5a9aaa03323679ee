#include "ui/invoices/InvoiceTableView.h"

#include "ui/invoices/InvoiceDelegate.h"
#include "ui/invoices/InvoiceTableModel.h"
#include "ui/widgets/TableColumns.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>

#include <utility>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int customerAtLeast = 140;

} // namespace

InvoiceTableView::InvoiceTableView(InvoiceTableModel &model, QWidget *parent)
    : DataTable(parent)
    , m_model(model)
    , m_delegate(new InvoiceDelegate(this))
{
    setObjectName(u"invoices.table"_s);
    setAccessibleName(tr("Invoices"));
    setItemDelegate(m_delegate);
    setModel(&model);
    horizontalHeader()->setSectionResizeMode(static_cast<int>(InvoiceColumn::Customer), QHeaderView::Stretch);
    QList<ColumnEntry> columns;
    for (const InvoiceColumnFacts &facts : invoiceColumns())
        columns.append({.key = QString::fromLatin1(facts.key),
            .title = InvoiceTableModel::tr(facts.spokenTitle),
            .isExtra = facts.isExtra});
    offerColumns(columns);
}

void InvoiceTableView::mousePressEvent(QMouseEvent *event)
{
    // A press on any other row selects it, and more while the mouse moves.
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_isDragged = false;
    m_pressedAt.reset();
    if (isPlain && index.isValid() && selectionModel()->isSelected(index) && selectedCount() == 1)
        m_pressedAt = at;
    DataTable::mousePressEvent(event);
}

void InvoiceTableView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressedAt || !event->buttons().testFlag(Qt::LeftButton))
        return DataTable::mouseMoveEvent(event);
    const QPoint way = event->position().toPoint() - *m_pressedAt;
    if (way.manhattanLength() >= QApplication::startDragDistance() && !std::exchange(m_isDragged, true))
        emit dragged();
}

void InvoiceTableView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressedAt.reset();
    if (!std::exchange(m_isDragged, false))
        DataTable::mouseReleaseEvent(event);
}

void InvoiceTableView::arrange()
{
    if (!columns())
        return;
    const TableColumns::Arranging arranging(columns());
    const auto widthOf = [this](const InvoiceColumnFacts &facts, int usual) {
        const int column = static_cast<int>(facts.column);
        return columns()->width(column).value_or(laidOut(column, usual));
    };
    int wide = customerAtLeast;
    for (const InvoiceColumnFacts &facts : invoiceColumns())
        if (columns()->isShown(static_cast<int>(facts.column)))
            wide += widthOf(facts, facts.width);
    m_narrow = viewport()->width() < wide;
    m_delegate->setNarrow(m_narrow);
    for (const InvoiceColumnFacts &facts : invoiceColumns()) {
        const int section = static_cast<int>(facts.column);
        const bool folds
            = m_narrow && facts.narrowWidth == 0 && facts.width > 0 && !columns()->isChosen(section);
        setColumnHidden(section, folds || !columns()->isShown(section));
        if (facts.width > 0 && !isColumnHidden(section))
            setColumnWidth(
                section, widthOf(facts, m_narrow && facts.narrowWidth > 0 ? facts.narrowWidth : facts.width));
    }
}

} // namespace quittance
