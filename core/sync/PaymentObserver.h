#pragma once

#include "core/base/StopFlag.h"
#include "core/sync/takeNews.h"

#include <functional>

namespace quittance {

class PaymentGateway;

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

    //! full: also ask by id and in the provider's lists (GapReconcile), not only after a gap in the feed and
    //! once a day.
    Result<PaymentReport> run(
        bool full, const std::function<void(qint64 looked)> &progress, const StopFlag &stop);

    //! Asks what was paid through one link of ours, before it is asked for once more, or while somebody waits
    //! for it.
    Result<void> askLink(const QString &externalId, const StopFlag &stop);

private:
    Result<void> readFeed(
        PaymentReport &report, const std::function<void(qint64)> &progress, const StopFlag &stop);
    Result<void> askSilentLinks(const StopFlag &stop);
    Result<void> askOverdueLinks(const StopFlag &stop);
    Result<void> lookBehindClosedLinks(GatewayNews &news, const StopFlag &stop);
    Result<void> keepCursor(const QString &cursor);

    Book &m_book;
    PaymentGateway &m_gateway;
    bool m_toldOfPayouts = false; //!< The feed told of a payout that can be explained.
};

} // namespace quittance
