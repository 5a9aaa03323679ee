#pragma once

#include "core/base/whenReady.h"
#include "core/domain/ListPage.h"
#include "ui/widgets/PagedTableModel.h"

#include <QHash>

#include <functional>

namespace quittance {

//! How the rows of a long table are asked for. Each answers for the same question until reload().
template <typename Row>
struct PageSource {
    std::function<QFuture<Result<ListPage<Row>>>(int limit)> page;
    std::function<QFuture<Result<QList<qint64>>>()> order; //!< Keys of all rows.
    std::function<QFuture<Result<QList<Row>>>(const QList<qint64> &keys)> rows;
    qint64 Row::*key = nullptr;
};

//! A paged model that holds rows of one kind.
template <typename Row>
class PagedRows : public PagedTableModel
{
public:
    PagedRows(PageSource<Row> source, QObject *parent)
        : PagedTableModel(parent)
        , m_source(std::move(source))
    {
    }

    //! The row, or null while it is on its way (it is asked for then).
    const Row *rowAt(int row) const
    {
        notice(row);
        const auto held = m_rows.constFind(keyAt(row));
        if (held != m_rows.constEnd())
            return &*held;
        want(row);
        return nullptr;
    }
    //! The rows behind keys, also those that are not held.
    QFuture<Result<QList<Row>>> rowsBehind(const QList<qint64> &keys) const { return m_source.rows(keys); }
    //! Those held, in no order.
    const QHash<qint64, Row> &held() const { return m_rows; }

protected:
    qint64 keyOf(const Row &row) const { return row.*m_source.key; }
    //! A row is held now, or is another one than before.
    virtual void onHeld(const Row &row) = 0;
    virtual void onForgotten(qint64 key) = 0;

    void askFirstPage(int limit, int token) override
    {
        // What is still in the queue for an older question shall not keep this one waiting.
        m_page.cancel();
        m_order.cancel();
        m_page = m_source.page(limit);
        whenReady(m_page, this, [this, token](const Result<ListPage<Row>> &page) {
            if (!isLatest(token))
                return;
            if (!page)
                return failFirstPage(page.error());
            QList<qint64> keys;
            keys.reserve(page->rows.size());
            for (const Row &row : page->rows)
                keys.append(keyOf(row));
            showFirstPage(keys, page->complete, [&] {
                for (const Row &row : page->rows)
                    hold(row);
            });
        });
    }
    void askOrder(int token) override
    {
        m_order = m_source.order();
        whenReady(m_order, this, [this, token](const Result<QList<qint64>> &order) {
            if (!isLatest(token))
                return;
            if (order)
                takeOrder(*order);
            else
                failOrder(order.error());
        });
    }
    void askRows(const QList<qint64> &keys, int token) override
    {
        whenReady(m_source.rows(keys), this, [this, token, keys](const Result<QList<Row>> &rows) {
            if (!isLatest(token))
                return;
            QSet<qint64> changed;
            if (rows)
                for (const Row &row : *rows) {
                    const auto known = m_rows.constFind(keyOf(row));
                    if (known != m_rows.constEnd() && *known == row)
                        continue;
                    hold(row);
                    changed.insert(keyOf(row));
                }
            takeRows(keys, changed);
            if (!rows)
                emit failed(rows.error());
        });
    }
    bool holds(qint64 key) const override { return m_rows.contains(key); }
    qsizetype heldCount() const override { return m_rows.size(); }
    void forget(qint64 key) override
    {
        if (m_rows.remove(key))
            onForgotten(key);
    }
    void forgetAll() override { keepOnly({}); }
    void keepOnly(const QSet<qint64> &keys) override
    {
        for (auto row = m_rows.begin(); row != m_rows.end();) {
            if (keys.contains(row.key())) {
                ++row;
                continue;
            }
            onForgotten(row.key());
            row = m_rows.erase(row);
        }
    }

private:
    void hold(const Row &row)
    {
        m_rows.insert(keyOf(row), row);
        onHeld(row);
    }

    const PageSource<Row> m_source;
    QFuture<Result<ListPage<Row>>> m_page; //!< The last that was asked for.
    QFuture<Result<QList<qint64>>> m_order;
    QHash<qint64, Row> m_rows;
};

} // namespace quittance
