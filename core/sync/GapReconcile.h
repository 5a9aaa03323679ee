#pragma once

#include "core/base/StopFlag.h"
#include "core/sync/takeNews.h"

#include <QDateTime>

namespace quittance {

class PaymentGateway;

//! Finds what the feed of events did not tell: asks for everything that is not final here by its id, then for
//! what the provider's lists hold since the last time this went well, and a day before. Once a day of the
//! book, and after a gap in the feed.
class GapReconcile
{
public:
    GapReconcile(Book &book, PaymentGateway &gateway)
        : m_book(book)
        , m_gateway(gateway)
    {
    }

    //! Not yet done on this day of the book, not tried within the last hour, and the month's reads are not
    //! used up; or owed.
    Result<bool> isDue();
    //! Remembers that the feed has a gap, until a reconcile went well.
    Result<void> owe();
    //! What it has found stays when it fails; then it is due again.
    Result<void> run(PaymentReport &report, const StopFlag &stop);

    //! Asks for the lines of automatic payouts that are not explained yet. One the provider is not ready for
    //! waits for the next look.
    Result<void> explainPayouts(const StopFlag &stop);
    Result<void> explainByBalance(const StopFlag &stop);

private:
    Result<QDateTime> lastGood();
    Result<QDateTime> instantOf(const QString &name);
    Result<void> note(const QString &name, const QString &value);
    Result<bool> isReadable();
    Result<void> askLinks(PaymentReport &report, const StopFlag &stop);
    Result<void> askPending(PaymentReport &report, const StopFlag &stop);
    Result<void> askRefunds(const StopFlag &stop);
    Result<void> askDisputes(const StopFlag &stop);
    Result<void> keep(const QDateTime &begun);

    Book &m_book;
    PaymentGateway &m_gateway;
};

} // namespace quittance
