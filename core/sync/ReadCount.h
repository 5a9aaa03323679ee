#pragma once

#include "core/base/Error.h"
#include "core/domain/ReadsOfMonth.h"
#include "core/journal/Book.h"

namespace quittance {

//! Counts what is read at a provider by the months of the book. Providers allow so many reads for each
//! payment: Stripe 500, and never fewer than 10,000 a month.
class ReadCount
{
public:
    explicit ReadCount(Book &book)
        : m_book(book)
    {
    }

    //! Adds reads to those of this month; nothing happens for none.
    Result<void> add(const QString &connection, qint64 reads);
    Result<ReadsOfMonth> ofMonth(const QString &connection);

private:
    Book &m_book;
};

} // namespace quittance
