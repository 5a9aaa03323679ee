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
    Money writtenOff{0, Currency::of("EUR")};
    Money credit{0, Currency::of("EUR")}; //!< Of a credit note: what is neither used nor paid back.
    Money refunded{0, Currency::of("EUR")}; //!< Of a credit note: what was paid back.
    bool isVoid = false;
    InvoiceId corrects; //!< The document it refers to; may be empty.
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
    //! Of an invoice: more or less is paid. Of a credit note: more or less of it is used.
    Result<void> addAllocated(const InvoiceId &id, Money amount);
    Result<void> addWrittenOff(const InvoiceId &id, Money amount);
    Result<void> addRefunded(const InvoiceId &creditNote, Money amount);
    Result<void> setVoid(const InvoiceId &id, QDate on);
    //! Whether a customer owes something.
    Result<bool> hasOpen(const CustomerId &customer);
    //! The totals of all credit notes that refer to a document.
    Result<qint64> creditedMinor(const InvoiceId &id);
    //! The entries that issued them, in order.
    Result<QList<EntryId>> creditNotesAbout(const InvoiceId &id);
    Result<void> setLastLink(const InvoiceId &id, const LinkId &link);
    Result<void> setLastMail(const InvoiceId &id, const MailId &mail);
    //! NotFound "invoice.unknown".
    Result<InvoiceRecord> byId(const InvoiceId &id);
    Result<bool> hasSourceKey(const QString &sourceKey);
    //! The id of the document with this number; NotFound "invoice.unknown".
    Result<InvoiceId> byNumber(const QString &number);
    //! The id of the only document that had this number where it was imported from; NotFound
    //! "invoice.unknown", also where several had it.
    Result<InvoiceId> bySourceNumber(const QString &number);
    //! The id of the document that others call so: by its number, else by the one it had elsewhere.
    Result<InvoiceId> named(const QString &number);

private:
    Result<void> insertRow(const InvoiceRecord &invoice);

    Database &m_database;
};

} // namespace quittance
