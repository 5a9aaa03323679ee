#pragma once

#include "core/domain/InvoiceDetail.h"
#include "core/domain/InvoiceQuery.h"

#include <QStringList>

namespace quittance {

class Database;

//! What lists show of drafts and issued documents together (view document). Reads only.
class DocumentList
{
public:
    explicit DocumentList(Database &database)
        : m_database(database)
    {
    }

    //! The row keys of the query in its order, at most limit (negative: all).
    Result<QList<qint64>> order(const InvoiceQuery &query, int limit = -1);
    //! The rows behind keys, in their order; keys that are gone are left out.
    Result<QList<InvoiceRow>> rows(const QList<qint64> &keys);
    Result<InvoiceRow> row(const InvoiceId &id);
    Result<QList<Money>> openSums(const InvoiceQuery &query);
    Result<InvoiceCounts> counts(QDate today);
    Result<bool> isEmpty(); //!< At once, however long the list is.
    //! A number, an id, or the foreign number of a draft when only one draft has it; NotFound
    //! "invoice.unknown", InvalidInput "invoice.ambiguous".
    Result<InvoiceId> find(const QString &numberOrId);
    //! The ids of everything that belongs to a document: itself, its links, mails and payments.
    Result<QStringList> subjectsOf(const InvoiceId &id);

private:
    Database &m_database;
};

} // namespace quittance
