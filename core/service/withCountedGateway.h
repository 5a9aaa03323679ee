#pragma once

#include "core/base/Log.h"
#include "core/journal/Book.h"
#include "core/payments/PaymentGateway.h"
#include "core/service/connections.h"
#include "core/sync/ReadCount.h"

#include <type_traits>

namespace quittance {

//! Adds what a gateway has read since it was opened to the reads of this month.
inline void countReads(Book &book, const QString &connection, const PaymentGateway &gateway)
{
    if (const Result<void> counted = ReadCount(book).add(connection, gateway.readsMade()); !counted)
        qCWarning(lcSync) << "cannot count the reads at" << connection << counted.error().detail;
}

//! Does some work with a connection's gateway and counts what it has read there, however it ended. Called in
//! lanes.
template <class Work>
std::invoke_result_t<Work, PaymentGateway &> withCountedGateway(
    Workshop &workshop, Book &book, const QString &connection, const Work &work)
{
    const auto gateway = openGateway(workshop, book.database, connection);
    if (!gateway)
        return fail(gateway.error());
    auto done = work(**gateway);
    countReads(book, connection, **gateway);
    return done;
}

} // namespace quittance
