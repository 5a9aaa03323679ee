#pragma once

#include <QElapsedTimer>
#include <QSet>
#include <QTableView>
#include <QTimer>

#include <functional>

namespace quittance {

class SortedHeader;
class TableColumns;
struct ColumnEntry;
struct RecordColumn;

//! A table of records: whole rows, a focus ring round the current one, sorting asked for by signal and done
//! by the one who owns the data. Third click on a header returns to the default order.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    static constexpr int readable = 96; //!< The least a stretching column gets; below that it scrolls.
    static constexpr int shortColumn = 64; //!< Up to that a column always gets what its title needs.

    //! By what the rows can be ordered, as the one who owns the data says.
    struct Sorting {
        QList<int> columns;
        std::function<bool(int column)> second
            = {}; //!< Also by this one, where the first are equal; null: never.
        int usual = -1; //!< The column of the default order; -1 where it is that of none.
        Qt::SortOrder usualOrder = Qt::AscendingOrder;
    };

    explicit DataTable(QWidget *parent = nullptr);

    //! Widths of a plain table whose order is fixed.
    void layOut(const QList<RecordColumn> &columns);
    //! … of one whose model is no table of records: pixels, 0 stretches.
    void layOut(const QList<int> &widths);
    //! Lets the user choose columns, their order and widths. To be called once, with the model set.
    void offerColumns(const QList<ColumnEntry> &columns);
    //! … those of a plain table.
    void offerColumns(const QList<RecordColumn> &columns);
    //! Null where they are not offered.
    TableColumns *columns() const { return m_columns; }
    //! What the rows in view need.
    int widthInView(int column) const { return sizeHintForColumn(column); }
    //! Columns of a plain table that stay away, the first of them first, while the ones that stretch would
    //! have less room than this.
    void foldWhereNarrow(const QList<int> &columns, int room);
    //! The columns that stretch share their room by what their rows need, not evenly. To be called once, with
    //! the model set.
    void shareByNeed();
    //! Whether a column is to be there at all; one that is may still be folded.
    void setColumnAway(int column, bool away);
    bool isWanted(int column) const;
    void setCompact(bool compact);
    SortedHeader &header() const { return *m_header; }
    //! What the header shows as the order; section -1 for none.
    void showOrder(int section, Qt::SortOrder order);
    //! … and where those are equal; to be told after it.
    void showSecondOrder(int section, Qt::SortOrder order);
    void setSorting(const Sorting &sorting) { m_sorting = sorting; }
    const Sorting &sorting() const { return m_sorting; }
    //! Asks for an order by signals, as often as a header would have to be clicked. section -1: that of none.
    void sortBy(int section, Qt::SortOrder order);
    //! … beside the one there is.
    void sortAlsoBy(int section, Qt::SortOrder order);
    //! Selected rows, in the order of the table. Ranges, so that selecting a million is one.
    QList<int> selectedRows() const;
    qint64 selectedCount() const;
    //! Whether one of the rows from first to last is selected.
    bool isAnySelected(int first, int last) const;
    //! Tab-separated: the visible columns of the selected rows, raw values of rawRole. Empty without a
    //! selection.
    QString selectionAsText(int rawRole, bool withHeaders) const;
    //! Rows that may not be in the model, the same way.
    QString asText(qsizetype rows, const std::function<QString(qsizetype row, int column)> &valueOf,
        bool withHeaders) const;

    void setModel(QAbstractItemModel *model) override;
    //! Jumps to the next row whose text in the sorted column begins with what is typed; where none does, as
    //! of names among amounts, in the first column. Looks at the rows held only: a jump must not fetch a
    //! million rows.
    void keyboardSearch(const QString &search) override;

signals:
    void orderWanted(int section, bool adds = false); //!< adds: beside what it is sorted by.
    void opened(const QModelIndex &index); //!< Enter or double click.
    void selectedRowsChanged();

protected:
    //! Hides and sizes columns by what fits and what the user chose.
    virtual void arrange();
    //! The width of a column as laid out; a short one gets what its title needs in this language.
    int laidOut(int column, int width) const;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event = nullptr) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    //! Whether there is one.
    bool jumpTo(const QString &begin, int column);
    //! So that its title is not cut.
    int titleWidth(int column) const;
    //! A title that is cut gets what it lacks, where there is more room than the rows need.
    void showWholeTitles();
    //! A column that stretches shows its words, if need be by scrolling sideways.
    void keepReadable();
    QRect rowRect(int row) const;
    //! The only row that is selected is the current one.
    void followSelection();

    SortedHeader *m_header;
    Sorting m_sorting;
    TableColumns *m_columns = nullptr;
    QList<int> m_widths; //!< As laid out; 0 stretches.
    QList<int> m_folding;
    QSet<int> m_away;
    int m_room = 0;
    bool m_sharesByNeed = false;
    QTimer m_shareSoon; //!< Rows that change together are looked at once.
    QString m_typed; //!< Letters that came shortly after each other.
    QElapsedTimer m_sinceTyped;
    //! What Home and End do to the selection, while they do it.
    QItemSelectionModel::SelectionFlags m_atEnd = QItemSelectionModel::NoUpdate;
};

} // namespace quittance
