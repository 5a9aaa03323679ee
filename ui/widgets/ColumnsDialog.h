#pragma once

#include <QDialog>
#include <QSet>

class QListWidget;
class QListWidgetItem;

namespace quittance {

class TableColumns;

//! The columns of a table as a list: which are shown, and in which order. Rows are dragged, or moved by
//! Alt+Up and Alt+Down.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    ColumnsDialog(const TableColumns &columns, QWidget *parent);

    QSet<int> shown() const;
    QList<int> order() const; //!< Of all.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<int> &order, const QSet<int> &shown);
    void checkAll(bool checked);
    void move(int by);

    const TableColumns &m_columns;
    QListWidget *m_list;
};

} // namespace quittance
