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
    CreditAllocator(Book &book, QDate on)
        : m_book(book)
        , m_on(on)
    {
    }

    //! Appends what happens to entries. Written-off amounts that are paid after all are opened again first.
    //! InvalidInput: money.not_positive, money.too_large, allocation.currency_differs,
    //! allocation.other_customer (unless thirdParty), allocation.above_open, allocation.above_credit,
    //! credit.nobodys, and those of payableDocument().
    Result<void> allocate(Credit &credit, const AllocationOrder &order, bool thirdParty);
    //! Writes off what is open of a document that was paid here but for a little. InvalidInput
    //! "shortfall.above_tolerance".
    Result<void> closeShortfall(const InvoiceId &id, qint64 toleranceMinor);

    QList<NewEntry> entries;

private:
    //! What is left of a document.
    struct Rest {
        Money open;
        Money writtenOff;
    };
    Result<Rest *> restOf(const InvoiceRecord &invoice, Money wanted);
    Result<void> reopen(const InvoiceRecord &invoice, Rest &rest, Money missing);

    Book &m_book;
    QDate m_on;
    std::map<QString, Rest> m_rests; //!< By document.
};

} // namespace quittance
