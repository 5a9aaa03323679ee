#pragma once

#include "core/base/Error.h"
#include "core/journal/Book.h"

namespace quittance {

struct GatewayNews;

//! What a look at a provider brought into the book.
struct PaymentReport {
    qint64 looked = 0; //!< Payments the provider told of, known ones included.
    qint64 booked = 0; //!< Payments that were new.
};

//! Writes down what a provider tells; report counts it. Payments come first: what is told of them afterwards
//! must find them. What is known already changes nothing, so that all of it may be taken again after a crash.
Result<void> takeNews(Book &book, const QString &provider, const GatewayNews &news, PaymentReport &report);

} // namespace quittance
