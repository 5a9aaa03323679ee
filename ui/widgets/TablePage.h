#pragma once

#include "core/base/whenReady.h"
#include "core/domain/ReportTable.h"
#include "ui/widgets/RecordTableModel.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QSplitter;
class QVBoxLayout;

namespace quittance {

class DataTable;
class EmptyState;
class SumStrip;

//! A section whose middle is a plain table of records: the table with what stands in it while it is empty,
//! the sums below, a moment's wait before a burst of changes is looked at, and answers that came too late.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    virtual QString selectionAsText(bool withHeaders) const;
    //! Onto the table, with a row chosen.
    void focusTable();
    void selectAll();
    void selectNone();
    //! Of the current row; empty while none is.
    QString chosenKey() const { return currentKey(); }
    //! Makes the row with this key the current one, as soon as it is there.
    void chooseSoon(const QString &key);
    //! What F6 goes through, in the order it is read.
    virtual QList<QWidget *> panes() const;
    virtual void setCompact(bool compact);
    const RecordTableModel &model() const { return *m_model; }
    //! What is shown, for a printer.
    ReportTable asTable() const;

signals:
    void failed(const quittance::Error &error);

protected:
    struct Form {
        QString section; //!< Stem of the object names: "payments.table", "payments.empty".
        QString name; //!< Of the table, for screen readers.
        QString sums; //!< Goes before the sums: "Left"; empty where there are none.
        std::chrono::milliseconds wait; //!< After the first of a burst of changes.
        QList<RecordColumn> columns;
    };
    TablePage(const Form &form, QWidget *parent);

    //! Asks for the records and shows them with setRecords().
    virtual void ask() = 0;
    //! ask(), a moment later; however often it is called meanwhile, once.
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

    void setRecords(const QList<Record> &records);
    QString keyAt(int row) const { return m_model->recordAt(row).key; }
    QString currentKey() const; //!< Empty while no row is current.
    DataTable &table() { return *m_table; }
    const DataTable &table() const { return *m_table; }
    SumStrip &strip() { return *m_strip; }
    //! What an empty table says; shown by setRecords().
    EmptyState &empty() { return *m_empty; }
    //! Above the table.
    void addBar(QWidget *bar);
    //! Below the table and its sums, as high as it is.
    void addLine(QWidget *line);
    //! Below the table and its sums; shares the height with it.
    void addFoot(QWidget *foot);
    //! All that stands so far becomes the left side of a splitter, the pane its right one. To be called once.
    QSplitter *splitWith(QWidget *pane);
    //! Below it counts are enough; a page with sums says more.
    virtual void updateSums();

private:
    void goToWanted();

    RecordTableModel *m_model;
    DataTable *m_table;
    SumStrip *m_strip;
    EmptyState *m_empty;
    QVBoxLayout *m_column;
    QTimer m_soon;
    QString m_keyWanted; //!< To become the current one once it is listed.
    int m_bars = 0;
    int m_token = 0;
};

} // namespace quittance
