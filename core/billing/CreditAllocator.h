#pragma once

#include "core/billing/guards.h"
#include "core/journal/Entry.h"

#include <map>

namespace quittance {

//! Uses credit for documents inside one transaction, remembering what it has used and paid already, which the
//! projections do not show yet.
class CreditAllocator
{
public:
    //! on: the first day anything is booked on; null leaves it to the days of credit and document.
    explicit CreditAllocator(Book &book, QDate on = {})
        : m_book(book)
        , m_on(on)
    {
    }

    //! Whether this credit may pay a document at all. InvalidInput: allocation.currency_differs,
    //! allocation.other_customer (unless thirdParty), credit.nobodys, and those of payableDocument().
    Result<InvoiceRecord> payable(const Credit &credit, const InvoiceId &id, bool thirdParty);
    //! Appends what happens to entries, booked on the first day on which both credit and document were there
    //! and no allocation that was taken back since still paid the document.
    //! Written-off amounts that are paid after all are opened again first. InvalidInput: money.not_positive,
    //! money.too_large, allocation.above_open, allocation.above_credit, and those of payable().
    Result<void> allocate(Credit &credit, const AllocationOrder &order, bool thirdParty);
    //! The same with as much as fits: all that is left of the credit, or all that the document lacks; where
    //! that is nothing, nothing happens. InvalidInput: those of payable().
    Result<void> allocateWhatFits(Credit &credit, const InvoiceId &id, bool thirdParty);
    //! Writes off what is open of a document that was paid here but for a little: with what was written off
    //! of it before no more than the tolerance, and nothing that needs a second person. InvalidInput
    //! "shortfall.above_tolerance", "shortfall.second_person".
    Result<void> closeShortfall(const InvoiceId &id, qint64 toleranceMinor);

    QList<NewEntry> entries;

private:
    //! What is left of a document.
    struct Rest {
        Money open;
        Money writtenOff;
    };
    Rest &restOf(const InvoiceRecord &invoice);
    Result<QDate> firstDay(const InvoiceRecord &invoice);
    Result<void> reopen(const InvoiceRecord &invoice, Rest &rest, Money missing, QDate on);
    Result<void> take(Credit &credit, const InvoiceRecord &invoice, Money amount);

    Book &m_book;
    QDate m_on;
    std::map<QString, Rest> m_rests; //!< By document.
};

} // namespace quittance
