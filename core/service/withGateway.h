#pragma once

#include "core/service/Workshop.h"
#include "core/service/withCountedGateway.h"

#include <QFuture>

namespace quittance {

//! Runs work(book, gateway, stop) beside everything else that talks to the provider of a connection, for what
//! a person waits for: a look at the provider may take minutes. Work that is done twice, by two programs at
//! once, must do no harm; what must not be repeated is asked of the outbox instead.
template <class Work>
auto withGateway(Workshop &workshop, const QString &connection, Work work)
{
    using R = std::invoke_result_t<Work, Book &, PaymentGateway &, const StopFlag &>;
    return workshop.observe(QStringLiteral("asked:") + connection)
        .run([&workshop, connection, work = std::move(work)](
                 Database &database, const StopFlag &stop) mutable -> R {
            return workshop.book(database).and_then([&](Book book) -> R {
                return withCountedGateway(workshop, book, connection,
                    [&](PaymentGateway &gateway) -> R { return work(book, gateway, stop); });
            });
        });
}

} // namespace quittance
