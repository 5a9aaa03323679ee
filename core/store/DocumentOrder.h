#pragma once

#include "core/store/DocumentFilter.h"

namespace quittance {

//! The row keys of a query in its order: invoices walk along an index and the drafts, which are few, are put
//! between them. Documents without the sorted value come last either way; equals are in the order of their
//! numbers, or of a second key and their numbers.
class DocumentOrder
{
public:
    DocumentOrder(Database &database, const InvoiceQuery &query, int limit);

    //! At most limit keys (negative: all). Errors of the store.
    Result<QList<qint64>> keys();

private:
    using Sort = InvoiceQuery::Sort;
    //! What is sorted by, as text or as minor units.
    struct Value {
        QString text;
        qint64 minor = 0;
    };
    //! A place in the order.
    struct Place {
        qint64 rowKey = 0;
        Value first;
        Value second;
    };
    enum class Having : quint8 { Value, NoValue };

    Result<void> add(const DocumentFilter &filter, Having having);
    Result<QList<Place>> drafts(const DocumentFilter &filter, Having having) const;
    Place placeOf(const QSqlQuery &row, qint64 rowKey) const;
    bool comesBefore(const Place &draft, const Place &invoice) const;
    QString source(const DocumentFilter &filter) const;
    QString thenOrder(const QString &column) const;
    bool isFull() const { return m_limit >= 0 && m_keys.size() >= m_limit; }
    QString tail(const QString &order) const;

    Database &m_database;
    const InvoiceQuery m_query;
    const std::optional<Sort> m_then;
    const int m_limit;
    QList<qint64> m_keys;
};

} // namespace quittance
