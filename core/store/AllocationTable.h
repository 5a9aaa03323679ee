#pragma once

#include "core/base/Error.h"
#include "core/domain/AllocationRow.h"

#include <QList>

namespace quittance {

class Database;

//! Table allocation: which credit pays which document. Kind: projection.
class AllocationTable
{
public:
    explicit AllocationTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> insert(const EntryId &entry, const CreditSource &source, const InvoiceId &invoice,
        Money amount, QDate bookedOn);
    Result<void> setReversed(const EntryId &allocation, const EntryId &by);
    //! NotFound "allocation.unknown".
    Result<AllocationRow> byId(const EntryId &id);
    //! All that were ever made for a document, oldest first.
    Result<QList<AllocationRow>> ofInvoice(const InvoiceId &invoice);
    //! The last day on which one of a document was taken back; null: never.
    Result<QDate> lastTakenBack(const InvoiceId &invoice);
    //! Those of a payment or credit note that stand, oldest first.
    Result<QList<AllocationRow>> standingOf(const CreditSource &source);

private:
    Database &m_database;
};

} // namespace quittance
