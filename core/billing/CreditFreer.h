#pragma once

#include "core/domain/AllocationRow.h"
#include "core/journal/Book.h"
#include "core/journal/Entry.h"

namespace quittance {

//! Makes room for money that is gone already: takes back what a payment pays, the last allocation first,
//! until enough is free. What is then left of the last one is allocated again. Nothing is taken back before
//! the day it was allocated on.
class CreditFreer
{
public:
    //! at: when the money went, UTC; reason: a stable code.
    CreditFreer(Book &book, const QDateTime &at, const QString &reason)
        : m_book(book)
        , m_at(at)
        , m_reason(reason)
    {
    }

    QList<NewEntry> before; //!< Come before the money goes…
    QList<NewEntry> after; //!< …and after it has gone.
    qint64 freed = 0; //!< In the currency's smallest unit.

    Result<void> free(const CreditSource &source, qint64 missing);

private:
    Result<QDate> dayOf(const AllocationRow &row) const;
    Result<void> takeBack(const AllocationRow &row, qint64 wanted);

    Book &m_book;
    QDateTime m_at;
    QString m_reason;
};

} // namespace quittance
