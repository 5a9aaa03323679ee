#pragma once

#include "core/base/whenReady.h"
#include "core/domain/ReportTable.h"
#include "ui/widgets/RecordOrder.h"
#include "ui/widgets/RecordTableModel.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

class QSplitter;
class QVBoxLayout;

namespace quittance {

class DataTable;
class EmptyState;
class FilterField;
class PagedTableModel;
class SumStrip;
class TableColumns;

//! A section whose middle is a plain table of records: the table with what stands in it while it is empty,
//! the sums below, a moment's wait before a burst of changes is looked at, and answers that came too late.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    virtual QString selectionAsText(bool withHeaders) const;
    //! The selected rows as text, once they are here; also those that were never in view.
    virtual void copy(bool withHeaders, const std::function<void(const QString &)> &take);
    qint64 selectedCount() const;
    void selectAll();
    void selectNone();
    //! Which columns are shown; null where they are not chosen.
    TableColumns *columns() const;
    const QString &section() const { return m_section; }
    //! Onto the table, with a row chosen.
    void focusTable();
    //! Into the field that narrows a short list.
    void focusText();
    //! Of the current row; empty while none is.
    QString chosenKey() const { return currentKey(); }
    //! Makes the row with this key the current one, as soon as it is there; until somebody uses the table.
    virtual void chooseSoon(const QString &key);
    //! What F6 goes through, in the order it is read.
    virtual QList<QWidget *> panes() const;
    virtual void setCompact(bool compact);
    //! Its headers sort what it shows, now.
    bool canSort() const;
    //! What they do, in a menu.
    void openSorting();
    const QAbstractItemModel &model() const;
    //! What is shown, for a printer, once it is here.
    //! all: how many rows there are; a long table gives no more of them than belong on paper.
    virtual void readTable(const std::function<void(ReportTable table, qsizetype all)> &take);
    //! What is shown, all rows of it, for a file, once it is here.
    virtual void readFile(const std::function<void(const Result<ReportTable> &table)> &take);
    //! What the table is called.
    QString tableName() const;

signals:
    void failed(const quittance::Error &error);

protected:
    struct Form {
        QString section; //!< Stem of the object names: "payments.table", "payments.empty".
        QString name; //!< Of the table, for screen readers.
        QString sums; //!< Goes before the sums: "Unallocated"; empty where there are none.
        std::chrono::milliseconds wait; //!< After the first of a burst of changes.
        QList<RecordColumn> columns;
    };
    //! A table of a few thousand records, which are given as a whole.
    TablePage(const Form &form, QWidget *parent);
    //! A long table, whose rows come by pages. rows is given away; cells are its own.
    TablePage(const Form &form, PagedTableModel *rows, const CellTable &cells, QWidget *parent);

    //! Asks for the records and shows them with setRecords(); for rows by pages, asks another question.
    virtual void ask() = 0;
    //! Something was committed.
    virtual void askAgain() { ask(); }
    //! askAgain(), a moment later; however often it is called meanwhile, once.
    void askSoon();
    //! Shows the answer unless a newer question was asked meanwhile; an error is reported.
    template <class T, class Show>
    void takeNewest(const QFuture<Result<T>> &answer, Show showRows)
    {
        const int token = ++m_token;
        whenReady(answer, this, [this, token, showRows](const Result<T> &rows) {
            if (token != m_token)
                return;
            if (rows)
                showRows(*rows);
            else
                emit failed(rows.error());
        });
    }

    //! In the order that was asked for by the headers, else as they are.
    void setRecords(const QList<Record> &records);
    //! The headers sort what is listed: for lists that are there as a whole. usual: the order without a
    //! choice; without one as the list comes. To be called once.
    void offerOrder(const std::optional<RecordOrder::Key> &usual = {});
    //! A field above the table narrows what is listed; likewise. name: for screen readers.
    void offerFilter(const QString &name, const QString &tip);
    //! What stands in that field.
    QString filterText() const;
    //! It changed. A list that is there as a whole is narrowed; one by pages asks anew.
    virtual void onFilter() { showListed(); }
    QString keyAt(int row) const { return m_cells.rowName(row); }
    QString currentKey() const; //!< Empty while no row is current.
    DataTable &table() { return *m_table; }
    const DataTable &table() const { return *m_table; }
    SumStrip &strip() { return *m_strip; }
    //! What an empty table says; shown by setRecords().
    EmptyState &empty() { return *m_empty; }
    //! Above the table.
    void addBar(QWidget *bar);
    //! Lets the user choose columns; for the end of a bar, made when all before it is.
    QWidget *newColumnsButton(QWidget *bar);
    //! Below the table and its sums, as high as it is.
    void addLine(QWidget *line);
    //! Below the table and its sums; shares the height with it.
    void addFoot(QWidget *foot);
    //! All that stands so far becomes the left side of a splitter, the pane its right one. To be called once.
    QSplitter *splitWith(QWidget *pane);
    //! Below it counts are enough; a page with sums says more.
    virtual void updateSums();
    //! Whoever uses the table knows better which row is to be the current one.
    virtual void forgetWanted() { m_keyWanted.clear(); }
    //! What a printer is told of these.
    ReportTable tableOf(const QList<Record> &records) const;
    //! What a file is told of these.
    ReportTable fileOf(const QList<Record> &records) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const Form &form, QAbstractTableModel *rows);
    void goToWanted();
    void showListed();
    void showNoMatch(bool isEmpty);

    RecordTableModel *m_records = nullptr; //!< Null where rows come by pages.
    const CellTable &m_cells;
    const QString m_section;
    DataTable *m_table;
    SumStrip *m_strip;
    EmptyState *m_empty;
    FilterField *m_text = nullptr; //!< Null where it is not offered here.
    EmptyState *m_noMatch = nullptr; //!< Likewise.
    QVBoxLayout *m_column;
    QTimer m_soon;
    QString m_keyWanted; //!< To become the current one once it is listed.
    RecordOrder m_order;
    QList<Record> m_asGiven; //!< In the order they came in.
    int m_bars = 0;
    int m_token = 0;
};

} // namespace quittance
