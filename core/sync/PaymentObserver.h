#pragma once

#include "core/base/StopFlag.h"
#include "core/journal/Book.h"

#include "core/base/Error.h"

#include <functional>

namespace quittance {

class PaymentGateway;
struct GatewayNews;

//! What a look at a provider brought into the book.
struct PaymentReport {
    qint64 looked = 0; //!< Payments the provider told of, known ones included.
    qint64 booked = 0; //!< Payments that were new.
};

//! Learns from a provider what was paid. What it brings is always appended: what fits no open invoice stays
//! the customer's credit. The feed's cursor is stored after the entries it stands for, and each payment
//! carries the provider's id as its external key, so that repeats, reordering and crashes change nothing.
class PaymentObserver
{
public:
    PaymentObserver(Book &book, PaymentGateway &gateway)
        : m_book(book)
        , m_gateway(gateway)
    {
    }

    //! everyLink: also ask for every link that may still be paid, not only after a gap in the feed and once a
    //! day.
    Result<PaymentReport> run(
        bool everyLink, const std::function<void(qint64 looked)> &progress, const StopFlag &stop);

    //! Asks what was paid through one link of ours, before it is asked for once more.
    Result<void> askLink(const QString &externalId, const StopFlag &stop);

private:
    //! Which links the feed may be silent about.
    enum class Doubt : quint8 { None, OldLinks, EveryLink };

    Result<void> askOverdueLinks(const StopFlag &stop);
    Result<void> askRefunds(const StopFlag &stop);
    Result<void> askDisputes(const StopFlag &stop);
    Result<void> explainPayouts(const StopFlag &stop);
    Result<bool> linksAreStale();
    Result<void> lookBehindClosedLinks(GatewayNews &news, const StopFlag &stop);
    Result<void> readFeed(
        PaymentReport &report, const std::function<void(qint64)> &progress, const StopFlag &stop);
    Result<void> askLinks(Doubt doubt, PaymentReport &report, const StopFlag &stop);
    Result<void> take(const GatewayNews &news, bool keepCursor, PaymentReport &report);

    Book &m_book;
    PaymentGateway &m_gateway;
};

} // namespace quittance
