#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

namespace quittance {

class Database;

//! Table invoice_note: what somebody wrote about a document or a draft. Kind: projection.
class InvoiceNoteTable
{
public:
    explicit InvoiceNoteTable(Database &database)
        : m_database(database)
    {
    }

    //! An empty note takes away the one there is.
    Result<void> write(const InvoiceId &invoice, const QString &note);
    //! Empty where there is none.
    Result<QString> of(const InvoiceId &invoice);

private:
    Database &m_database;
};

} // namespace quittance
