#include "core/sync/takeNews.h"

#include "core/billing/NoteDispute.h"
#include "core/billing/NotePayout.h"
#include "core/billing/NoteRefund.h"
#include "core/billing/NoteReturn.h"
#include "core/journal/Journal.h"
#include "core/sync/NewsBooker.h"

namespace quittance {

Result<void> takeNews(Book &book, const QString &provider, const GatewayNews &news, PaymentReport &report)
{
    qint64 booked = 0;
    const auto paid = Journal(book).appendIfAny([&] {
        NewsBooker booker(book, provider);
        auto entries = booker.entries(news);
        booked = booker.booked;
        return entries;
    });
    if (!paid)
        return fail(paid.error());
    for (const GatewayRefund &refund : news.refunds)
        if (const Result<void> noted = noteRefund(book, provider, refund); !noted)
            return noted;
    for (const GatewayDispute &dispute : news.disputes)
        if (const Result<void> noted = noteDispute(book, provider, dispute); !noted)
            return noted;
    for (const GatewayReturn &told : news.returns)
        if (const Result<void> noted = noteReturn(book, provider, told); !noted)
            return noted;
    for (const GatewayPayout &payout : news.payouts)
        if (const Result<void> noted = notePayout(book, payout); !noted)
            return noted;
    report.looked += news.payments.size();
    report.booked += booked;
    return {};
}

} // namespace quittance
