#pragma once

#include "core/base/Id.h"
#include "core/domain/InvoiceContent.h"

namespace quittance {

class Database;

//! An issued document without what it says in detail: that stands in its entry.
struct InvoiceRecord {
    InvoiceId id;
    InvoiceNumber number;
    DocumentType type = DocumentType::Invoice;
    CustomerId customer;
    QDate issuedOn;
    QDate dueOn;
    Money total{0, Currency::of("EUR")};
    Money open{0, Currency::of("EUR")};
    QString sourceKey;
    QString sourceNumber;
    EntryId entry; //!< The InvoiceIssued entry.
    LinkId lastLink;
};

//! Table invoice: issued documents. Kind: projection.
class InvoiceTable
{
public:
    explicit InvoiceTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> insert(const InvoiceRecord &invoice);
    Result<void> addAllocated(const InvoiceId &id, Money amount);
    Result<void> setLastLink(const InvoiceId &id, const LinkId &link);
    Result<void> setLastMail(const InvoiceId &id, const MailId &mail);
    //! NotFound "invoice.unknown".
    Result<InvoiceRecord> byId(const InvoiceId &id);
    Result<bool> hasSourceKey(const QString &sourceKey);
    //! The id of the document with this number; NotFound "invoice.unknown".
    Result<InvoiceId> byNumber(const QString &number);

private:
    Database &m_database;
};

} // namespace quittance
