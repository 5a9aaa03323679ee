#include "ui/editor/EntrySheet.h"

#include "ui/editor/EntryDelegate.h"
#include "ui/editor/EntryModel.h"
#include "ui/widgets/cells.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

namespace quittance {

using namespace Qt::StringLiterals;

EntrySheet::EntrySheet(const QString &name, EntryModel &model, QWidget *parent)
    : QTableView(parent)
    , m_name(name)
    , m_model(model)
{
    setObjectName(name);
    setModel(&model);
    setItemDelegate(new EntryDelegate(*this));
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers); // The current cell is opened here, whatever made it current.
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setDragDropMode(DropOnly);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(cells::rowHeight);
    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(cells::rowHeight);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(30);
    for (int column = 0; column < model.columns().size(); ++column) {
        const int width = model.columns().at(column).width;
        header->setSectionResizeMode(column, width > 0 ? QHeaderView::Fixed : QHeaderView::Stretch);
        if (width > 0)
            setColumnWidth(column, width);
    }
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, change, this, &EntrySheet::fit);
    connect(&model, &QAbstractItemModel::modelReset, this, &EntrySheet::fit);
    connect(this, &QTableView::clicked, this, &EntrySheet::open);
    fit();
}

void EntrySheet::setRowsShown(int fewest, int most)
{
    m_fewest = fewest;
    m_most = most;
    fit();
}

void EntrySheet::fit()
{
    const int rows = qBound(m_fewest, m_model.rowCount(), m_most);
    setFixedHeight((rows + 1) * cells::rowHeight + 2 * frameWidth());
}

void EntrySheet::goTo(int row, int column)
{
    const QModelIndex to = m_model.index(row, column);
    if (to == currentIndex() && m_field) {
        m_field->setFocus();
        m_field->selectAll();
        return;
    }
    closeField();
    setCurrentIndex(to);
    open(to);
}

void EntrySheet::goToFirst()
{
    for (int column = 0; column < m_model.columnCount(); ++column)
        if (m_model.isMain(0, column))
            return goTo(0, column);
}

void EntrySheet::goToLast()
{
    const int row = m_model.rowCount() - 1;
    for (int column = m_model.columnCount() - 1; column >= 0; --column)
        if (m_model.columns().at(column).isTyped)
            return goTo(row, column);
}

void EntrySheet::open(const QModelIndex &index)
{
    if (!index.isValid() || !m_model.flags(index).testFlag(Qt::ItemIsEditable) || m_field)
        return;
    scrollTo(index);
    edit(index);
    if (m_field)
        m_field->setFocus();
}

void EntrySheet::closeField()
{
    if (!m_field)
        return;
    m_isClosing = true; // The sheet gets the focus meanwhile.
    QLineEdit *field = m_field;
    commitData(field);
    closeEditor(field, QAbstractItemDelegate::NoHint);
    m_isClosing = false;
}

void EntrySheet::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (editor == m_field)
        m_field.clear();
    QTableView::closeEditor(editor, hint);
}

void EntrySheet::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (m_isClosing)
        return;
    if (m_field)
        m_field->setFocus();
    else if (event->reason() == Qt::BacktabFocusReason)
        goToLast();
    else if (event->reason() == Qt::TabFocusReason
        || !m_model.flags(currentIndex()).testFlag(Qt::ItemIsEditable))
        goToFirst();
    else
        open(currentIndex());
}

void EntrySheet::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    closeField();
    QTableView::currentChanged(current, previous);
}

void EntrySheet::step(bool isForward)
{
    const int columns = m_model.columnCount();
    int row = currentIndex().row();
    int column = currentIndex().column();
    do {
        column += isForward ? 1 : -1;
        if (column < 0 || column >= columns) {
            row += isForward ? 1 : -1;
            column = isForward ? 0 : columns - 1;
        }
        if (row < 0 || (row == m_model.rowCount() && m_model.isBlank(row - 1))) {
            closeField();
            emit left(isForward);
            return;
        }
        if (row == m_model.rowCount())
            m_model.addRow(row);
    } while (!m_model.columns().at(column).isTyped);
    goTo(row, column);
}

void EntrySheet::enter()
{
    const int row = currentIndex().row();
    for (int column = currentIndex().column() + 1; column < m_model.columnCount(); ++column)
        if (m_model.isMain(row, column))
            return goTo(row, column);
    closeField(); // So that what was typed counts.
    if (m_model.isBlank(row)) {
        emit left(true);
        return;
    }
    if (row + 1 == m_model.rowCount())
        m_model.addRow(row + 1);
    for (int column = 0; column < m_model.columnCount(); ++column)
        if (m_model.isMain(row + 1, column))
            return goTo(row + 1, column);
}

void EntrySheet::goUpOrDown(int by)
{
    const int row = currentIndex().row() + by;
    if (row >= 0 && row < m_model.rowCount())
        goTo(row, currentIndex().column());
}

bool EntrySheet::keyInCell(QLineEdit &field, const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (event.matches(QKeySequence::Paste)) {
        const QString text = QGuiApplication::clipboard()->text();
        if (!text.contains(u'\t') && !text.trimmed().contains(u'\n'))
            return false; // Into the cell alone.
        pasteRows();
        return true;
    }
    if (isEnter && modifiers == Qt::AltModifier) {
        offerChoices(field);
        return true;
    }
    if (event.key() == Qt::Key_Backtab || (event.key() == Qt::Key_Tab && modifiers == Qt::ShiftModifier)) {
        step(false);
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Tab:
        step(true);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_Up:
        goUpOrDown(-1);
        return true;
    case Qt::Key_Down:
        goUpOrDown(1);
        return true;
    case Qt::Key_Escape:
        if (field.text() != m_before) {
            field.setText(m_before);
            field.setModified(true);
            m_model.takeLive(currentIndex(), m_before);
            field.selectAll();
        }
        return true;
    default:
        return false;
    }
}

void EntrySheet::offerChoices(QLineEdit &field)
{
    const QStringList choices = m_model.choices(currentIndex().column());
    if (choices.isEmpty())
        return;
    auto *menu = new QMenu(&field);
    menu->setObjectName(m_name + u".choices"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &choice : choices) {
        QAction *action = menu->addAction(QString(choice).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, &field, [this, &field, choice] {
            field.setText(choice);
            field.setModified(true);
            m_model.takeLive(currentIndex(), choice);
        });
    }
    menu->popup(field.mapToGlobal(QPoint(0, field.height())));
}

void EntrySheet::finishTyping()
{
    closeField();
}

void EntrySheet::duplicateRow()
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    closeField();
    m_model.duplicateRow(at.row());
    goTo(at.row() + 1, at.column());
}

void EntrySheet::dropRow()
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    const int row = at.row();
    const int column = at.column();
    closeField();
    m_model.dropRow(row);
    goTo(qMin(row, m_model.rowCount() - 1), column);
}

void EntrySheet::moveRow(int by)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    const int row = at.row();
    const int column = at.column();
    closeField();
    goTo(m_model.moveRow(row, by) ? row + by : row, column);
}

void EntrySheet::pasteRows()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.isEmpty())
        return;
    if (!currentIndex().isValid())
        goToFirst();
    putRows(currentIndex(), text);
}

void EntrySheet::putRows(const QModelIndex &at, const QString &text)
{
    const int row = at.row();
    const int column = at.column();
    closeField();
    m_model.paste(m_model.index(row, column), text);
    goTo(row, column);
}

void EntrySheet::dragEnterEvent(QDragEnterEvent *event)
{
    // Files are the window's business.
    if (isEnabled() && event->mimeData()->hasText() && !event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void EntrySheet::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction(); // What falls beside the cells goes over the current one.
}

void EntrySheet::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QModelIndex at = indexAt(event->position().toPoint());
    if (!at.isValid() && !currentIndex().isValid())
        goToFirst();
    putRows(at.isValid() ? at : currentIndex(), event->mimeData()->text());
}

} // namespace quittance
