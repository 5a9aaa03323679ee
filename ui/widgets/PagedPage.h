#pragma once

#include "ui/print/tableOfRecords.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PagedRecords.h"
#include "ui/widgets/TablePage.h"

#include <algorithm>
#include <memory>

namespace quittance {

//! A section whose middle is a long table: its rows come by pages.
template <typename Row>
class PagedPage : public TablePage
{
public:
    void copy(bool withHeaders, const std::function<void(const QString &)> &take) override
    {
        QList<qint64> keys;
        const QList<int> places = table().selectedRows();
        for (const int place : places)
            keys.append(m_rows->keyAt(place));
        if (keys.isEmpty())
            return;
        whenReady(m_rows->rowsBehind(keys), this, [this, withHeaders, take](const Result<QList<Row>> &rows) {
            if (!rows) {
                emit failed(rows.error());
                return;
            }
            Record record; // Of the row that is just written.
            qsizetype made = -1;
            take(table().asText(
                rows->size(),
                [&](qsizetype row, int column) {
                    if (made != row)
                        record = m_rows->recordFor(rows->at(row));
                    made = row;
                    return CellTable::rawText(record.cells.at(column));
                },
                withHeaders));
        });
    }

    void readTable(const std::function<void(ReportTable table, qsizetype all)> &take) override
    {
        const int all = m_rows->rowCount();
        QList<qint64> keys;
        for (int row = 0; row < std::min<qsizetype>(all, mostRowsOnPaper); ++row)
            keys.append(m_rows->keyAt(row));
        whenReady(m_rows->rowsBehind(keys), this, [this, take, all](const Result<QList<Row>> &rows) {
            if (!rows) {
                emit failed(rows.error());
                return;
            }
            QList<Record> records;
            records.reserve(rows->size());
            for (const Row &row : *rows)
                records.append(m_rows->recordFor(row));
            take(tableOf(records), all);
        });
    }

    void readFile(const std::function<void(const Result<ReportTable> &table)> &take) override
    {
        QList<qint64> keys;
        keys.reserve(m_rows->rowCount());
        for (int row = 0; row < m_rows->rowCount(); ++row)
            keys.append(m_rows->keyAt(row));
        // Each answer hands it on to the next, and the last one to take.
        readOn(keys, 0, std::make_shared<ReportTable>(fileOf({})), take);
    }

protected:
    //! source and recordOf are called later only, so they may look at what the page still has to make.
    PagedPage(const Form &form, PageSource<Row> source, std::function<Record(const Row &)> recordOf,
        QWidget *parent)
        : PagedPage(form,
            new PagedRecords<Row>(form.columns, std::move(source), std::move(recordOf), nullptr), parent)
    {
    }

    PagedRecords<Row> &rows() { return *m_rows; }
    const PagedRecords<Row> &rows() const { return *m_rows; }
    //! The current row; null while there is none, or it is on its way.
    const Row *currentRecord() const
    {
        const QModelIndex current = table().currentIndex();
        return current.isValid() ? m_rows->rowAt(current.row()) : nullptr;
    }

    void ask() override { m_rows->reload(); }
    void askAgain() override { m_rows->refresh(); }

private:
    //! Some rows at a time: others ask as well, and the window is drawn meanwhile.
    void readOn(const QList<qint64> &keys, qsizetype from, const std::shared_ptr<ReportTable> &table,
        const std::function<void(const Result<ReportTable> &table)> &take)
    {
        constexpr qsizetype step = 500;
        if (from >= keys.size())
            return take(*table);
        whenReady(m_rows->rowsBehind(keys.mid(from, step)), this,
            [this, keys, from, table, take](const Result<QList<Row>> &rows) {
                if (!rows)
                    return take(fail(rows.error()));
                QList<Record> records;
                records.reserve(rows->size());
                for (const Row &row : *rows)
                    records.append(m_rows->recordFor(row));
                table->rows.append(fileOf(records).rows);
                readOn(keys, from + step, table, take);
            });
    }

    PagedPage(const Form &form, PagedRecords<Row> *rows, QWidget *parent)
        : TablePage(form, rows, *rows, parent)
        , m_rows(rows)
    {
    }

    PagedRecords<Row> *m_rows;
};

} // namespace quittance
