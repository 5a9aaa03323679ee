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
    Result<Money> openOf(const InvoiceRecord &invoice, Money wanted);

    Book &m_book;
    QDate m_on;
    std::map<QString, Money> m_open; //!< What is left open, by document.
};

} // namespace quittance
