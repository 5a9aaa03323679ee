#pragma once

#include "core/base/Clock.h"
#include "core/journal/bookDay.h"
#include "core/service/Workshop.h"

#include <QFuture>

namespace quittance {

//! Runs work(book, today) in the lane of commands; today is the day by the book's calendar. work returns a
//! Result. For work that neither seals nor opens anything.
template <class Work>
auto commandIn(Workshop &workshop, Work work)
{
    using R = std::invoke_result_t<Work, Book &, QDate>;
    return workshop.commands().run(
        [&workshop, work = std::move(work)](Database &database, const StopFlag &) mutable -> R {
            return bookDay(database, workshop.clock().now()).and_then([&](QDate today) -> R {
                Book book = workshop.plainBook(database);
                return work(book, today);
            });
        });
}

//! Runs work(book) in the lane of reads.
template <class Work>
auto readIn(Workshop &workshop, Work work)
{
    using R = std::invoke_result_t<Work, Book &>;
    return workshop.reads().run(
        [&workshop, work = std::move(work)](Database &database, const StopFlag &) mutable -> R {
            Book book = workshop.plainBook(database);
            return work(book);
        });
}

} // namespace quittance
