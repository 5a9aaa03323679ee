#pragma once

#include <QPointer>
#include <QTableView>

class QLineEdit;

namespace quittance {

class EntryModel;

//! A table to type rows into: the current cell is a field, all by keys. Tab goes from cell to cell, Enter
//! from one needed cell to the next; after the last one there is a new row, or, where that row is still
//! blank, the next part of the window. Up and Down change the row.
class EntrySheet final : public QTableView
{
    Q_OBJECT

public:
    //! name is the stem of the object names: the field is "name.cell". model outlives the sheet.
    EntrySheet(const QString &name, EntryModel &model, QWidget *parent);

    EntryModel &entries() const { return m_model; }
    //! As many rows as stand here at least, and at most before it scrolls.
    void setRowsShown(int fewest, int most);
    void goTo(int row, int column);
    void goToFirst();
    void goToLast();

    void finishTyping(); //!< What stands in the field counts; the field is closed.
    void duplicateRow();
    void dropRow();
    void moveRow(int by);
    //! Puts what the clipboard holds over the cells from the current one on.
    void pasteRows();

signals:
    void left(bool isForward); //!< Tab or Shift+Tab past the end.

protected slots:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    // Rows that are dragged here from a spreadsheet.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    friend class EntryDelegate;

    bool keyInCell(QLineEdit &field, const QKeyEvent &event);
    void putRows(const QModelIndex &at, const QString &text);
    void step(bool isForward);
    void enter();
    void goUpOrDown(int by);
    void open(const QModelIndex &index);
    void closeField();
    void offerChoices(QLineEdit &field);
    void fit();

    const QString m_name;
    EntryModel &m_model;
    int m_fewest = 1;
    int m_most = 12;
    QPointer<QLineEdit> m_field; //!< Of the current cell.
    bool m_isClosing = false;
    QString m_before; //!< What stood in it when it was opened.
};

} // namespace quittance
