#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"
#include "core/domain/Completeness.h"
#include "core/journal/Book.h"

#include <optional>

namespace quittance {

class PaymentGateway;

//! What providers said of what they took in a month, kept so that a month can be looked at offline. Kind:
//! ordinary; a feed's cursor is kept the same way.
class ProviderCounts
{
public:
    explicit ProviderCounts(Book &book)
        : m_book(book)
    {
    }

    //! Asks the provider about the days of a month and keeps what it said. The gateway's errors; what was
    //! kept before stays then.
    Result<Completeness> ask(PaymentGateway &gateway, QDate month, const StopFlag &stop);
    //! What was said last; empty: it was never asked.
    Result<std::optional<Completeness>> last(const QString &connection, QDate month);

private:
    Book &m_book;
};

} // namespace quittance
