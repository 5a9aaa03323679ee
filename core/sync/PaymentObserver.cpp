#include "core/sync/PaymentObserver.h"

#include "core/base/Clock.h"
#include "core/base/CrashPoint.h"
#include "core/journal/Journal.h"
#include "core/payments/PaymentGateway.h"
#include "core/store/CursorTable.h"
#include "core/store/LinkTable.h"
#include "core/sync/CardObserver.h"
#include "core/sync/GapReconcile.h"
#include "core/sync/takeApproved.h"
#include "core/sync/wayNews.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString cursorName = u"events"_s;

} // namespace

Result<PaymentReport> PaymentObserver::run(
    bool full, const std::function<void(qint64)> &progress, const StopFlag &stop)
{
    PaymentReport report;
    if (const Result<void> read = readFeed(report, progress, stop); !read)
        return fail(read.error());
    if (const Result<void> asked = askSilentLinks(stop).and_then([&] { return askOverdueLinks(stop); });
        !asked)
        return fail(asked.error());
    GapReconcile reconcile(m_book, m_gateway);
    const Result<bool> due = reconcile.isDue();
    if (!due)
        return fail(due.error());
    Result<void> done;
    if (full || *due)
        done = reconcile.run(report, stop);
    else if (m_toldOfPayouts)
        done = reconcile.explainPayouts(stop);
    if (!done)
        return fail(done.error());
    if (const Result<void> asked = CardObserver(m_book, m_gateway).run(report, stop); !asked)
        return fail(asked.error());
    progress(report.looked);
    return report;
}

//! Links of which the feed does not tell at all.
Result<void> PaymentObserver::askSilentLinks(const StopFlag &stop)
{
    const auto links = LinkTable(m_book.database).active(m_gateway.provider());
    if (!links)
        return fail(links.error());
    for (const LinkRecord &link : *links)
        if (!m_gateway.tellsOf(link.way))
            if (const Result<void> asked = askLink(link.externalId, stop); !asked)
                return asked;
    return {};
}

//! Pages whose time is over: the feed does not tell of that.
Result<void> PaymentObserver::askOverdueLinks(const StopFlag &stop)
{
    const auto links = LinkTable(m_book.database).overdue(m_gateway.provider(), m_book.clock.now());
    if (!links)
        return fail(links.error());
    for (const LinkRecord &link : *links)
        if (m_gateway.tellsOf(link.way)) // The others were asked just now.
            if (const Result<void> asked = askLink(link.externalId, stop); !asked)
                return asked;
    return {};
}

Result<void> PaymentObserver::askLink(const QString &externalId, const StopFlag &stop)
{
    PaymentReport report;
    Result<GatewayNews> news = m_gateway.newsOfLink(externalId, stop);
    if (!news)
        return fail(news.error());
    return takeApproved(m_book, m_gateway, *news, stop).and_then([&] {
        return takeNews(m_book, m_gateway.provider(), *news, report);
    });
}

//! A link that was closed may have been closed by a payment the feed has not told of yet.
Result<void> PaymentObserver::lookBehindClosedLinks(GatewayNews &news, const StopFlag &stop)
{
    const QList<GatewayLink> links = news.links;
    for (const GatewayLink &seen : links) {
        const auto link = LinkTable(m_book.database).byExternalId(seen.externalId);
        if (!link)
            return fail(link.error());
        if (seen.active || !*link || (*link)->state != LinkState::Active)
            continue;
        const Result<GatewayNews> behind = m_gateway.newsOfLink(seen.externalId, stop);
        if (!behind)
            return fail(behind.error());
        news.payments += behind->payments;
        news.cash += behind->cash;
    }
    return {};
}

Result<void> PaymentObserver::readFeed(
    PaymentReport &report, const std::function<void(qint64)> &progress, const StopFlag &stop)
{
    for (bool more = true; more;) {
        const Result<QString> cursor = CursorTable(m_book.database).value(m_gateway.provider(), cursorName);
        if (!cursor)
            return fail(cursor.error());
        Result<GatewayNews> news = m_gateway.newsSince(*cursor, m_book.clock.now(), stop);
        if (!news)
            return fail(news.error());
        if (const Result<void> looked = lookBehindClosedLinks(*news, stop); !looked)
            return looked;
        if (const Result<void> looked = lookAtTransfers(m_book, m_gateway, *news, stop); !looked)
            return looked;
        if (const Result<void> taken = takeNews(m_book, m_gateway.provider(), *news, report); !taken)
            return taken;
        m_toldOfPayouts
            = m_toldOfPayouts || std::ranges::any_of(news->payouts, &GatewayPayout::canBeExplained);
        // The gap is remembered before the new cursor is kept, which would make it forgotten.
        if (news->gap)
            if (const Result<void> owed = GapReconcile(m_book, m_gateway).owe(); !owed)
                return owed;
        CrashPoint::reached("before the cursor is kept");
        if (const Result<void> kept = keepCursor(news->cursor); !kept)
            return kept;
        more = news->more && news->cursor != *cursor;
        progress(report.looked);
    }
    return {};
}

//! Last, so that a crash before reads all of it again, which changes nothing that is known.
Result<void> PaymentObserver::keepCursor(const QString &cursor)
{
    return Journal(m_book).change(Touched::Outbox, [&] {
        return CursorTable(m_book.database).set(m_gateway.provider(), cursorName, cursor, m_book.clock.now());
    });
}

} // namespace quittance
