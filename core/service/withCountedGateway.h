#pragma once

#include "core/base/Log.h"
#include "core/journal/Book.h"
#include "core/payments/PaymentGateway.h"
#include "core/service/connections.h"
#include "core/sync/ReadCount.h"

#include <type_traits>

namespace quittance {

//! After some work with a gateway: keeps the mode where it was the first that succeeded, and adds what it has
//! read since it was opened to the reads of this month.
inline void noteUse(Book &book, const QString &connection, const PaymentGateway &gateway, bool succeeded)
{
    if (succeeded)
        if (const Result<void> kept = keepMode(book, connection, gateway); !kept)
            qCWarning(lcSync) << "cannot keep the mode of" << connection << kept.error().detail;
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
    noteUse(book, connection, **gateway, done.has_value());
    return done;
}

} // namespace quittance
