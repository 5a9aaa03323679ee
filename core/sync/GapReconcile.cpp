#include "core/sync/GapReconcile.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/billing/NoteDispute.h"
#include "core/billing/NotePayout.h"
#include "core/billing/NoteRefund.h"
#include "core/journal/Journal.h"
#include "core/journal/bookDay.h"
#include "core/payments/PaymentGateway.h"
#include "core/store/CursorTable.h"
#include "core/store/DisputeTable.h"
#include "core/store/LinkTable.h"
#include "core/store/PayoutTable.h"
#include "core/store/PendingPaymentTable.h"
#include "core/store/RefundTable.h"
#include "core/sync/ReadCount.h"
#include "core/sync/proposePayout.h"
#include "core/sync/takeApproved.h"
#include "core/sync/wayNews.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString goodName = u"reconciled"_s; //!< The instant at which the last good one began.
const QString owedName = u"reconcile_owed"_s;
const QString triedName = u"reconcile_tried"_s; //!< The instant at which the last one began, good or not.
constexpr qint64 againAfterSeconds
    = 60 * 60; //!< What cannot work, as without a permission, costs reads each time.
constexpr int firstLookDays = 30; //!< As far back as a feed tells.

//! What is not there is no failure of the look: it was deleted, or another account's key is in use.
bool isMissing(const Error &error)
{
    return error.rule.endsWith(".resource_missing"_L1);
}

} // namespace

Result<QDateTime> GapReconcile::lastGood()
{
    return instantOf(goodName);
}

Result<QDateTime> GapReconcile::instantOf(const QString &name)
{
    return CursorTable(m_book.database).value(m_gateway.provider(), name).transform([](const QString &text) {
        return QDateTime::fromString(text, Qt::ISODate);
    });
}

Result<bool> GapReconcile::isReadable()
{
    return ReadCount(m_book).ofMonth(m_gateway.provider()).transform([](const ReadsOfMonth &reads) {
        if (reads.made >= reads.allowed)
            qCWarning(lcSync) << "the reads of this month are used up:" << reads.made;
        return reads.made < reads.allowed;
    });
}

Result<bool> GapReconcile::isDue()
{
    const Result<QDateTime> tried = instantOf(triedName);
    const Result<QDateTime> good = lastGood();
    if (!tried || !good)
        return fail(tried ? good.error() : tried.error());
    if (tried->isValid() && *tried != *good && tried->secsTo(m_book.clock.now()) < againAfterSeconds)
        return false;
    const Result<QString> owed = CursorTable(m_book.database).value(m_gateway.provider(), owedName);
    if (!owed)
        return fail(owed.error());
    if (!owed->isEmpty() || !good->isValid())
        return isReadable();
    const Result<QDate> last = bookDay(m_book.database, *good);
    const Result<QDate> today = bookDay(m_book.database, m_book.clock.now());
    if (!last || !today)
        return fail(last ? today.error() : last.error());
    return *last == *today ? Result<bool>(false) : isReadable();
}

Result<void> GapReconcile::owe()
{
    return note(owedName, u"yes"_s);
}

Result<void> GapReconcile::note(const QString &name, const QString &value)
{
    return Journal(m_book).change(TouchedThings(), [&] {
        return CursorTable(m_book.database).set(m_gateway.provider(), name, value, m_book.clock.now());
    });
}

Result<void> GapReconcile::run(PaymentReport &report, const StopFlag &stop)
{
    const QDateTime begun = m_book.clock.now();
    const Result<QDateTime> good = lastGood();
    if (!good)
        return fail(good.error());
    const QDateTime since = good->isValid() ? good->addDays(-1) : begun.addDays(-firstLookDays);
    return note(triedName, begun.toString(Qt::ISODate))
        .and_then([&] { return askLinks(report, stop); })
        .and_then([&] { return askPending(report, stop); })
        .and_then([&] { return waitingCashNews(m_book, m_gateway, stop); })
        .and_then(
            [&](const GatewayNews &news) { return takeNews(m_book, m_gateway.provider(), news, report); })
        .and_then([&] { return askRefunds(stop); })
        .and_then([&] { return askDisputes(stop); })
        .and_then([&] { return m_gateway.listedSince(since, begun, stop); })
        .and_then(
            [&](const GatewayNews &news) { return takeNews(m_book, m_gateway.provider(), news, report); })
        .and_then([&] { return explainPayouts(stop); })
        .and_then([&] { return explainByBalance(stop); })
        .and_then([&] { return keep(begun); });
}

//! Every link that may still be paid.
Result<void> GapReconcile::askLinks(PaymentReport &report, const StopFlag &stop)
{
    const auto links = LinkTable(m_book.database).active(m_gateway.provider());
    if (!links)
        return fail(links.error());
    for (const LinkRecord &link : *links) {
        Result<GatewayNews> news = m_gateway.newsOfLink(link.externalId, stop);
        if (!news)
            return fail(news.error());
        const Result<void> taken = takeApproved(m_book, m_gateway, *news, stop).and_then([&] {
            return takeNews(m_book, m_gateway.provider(), *news, report);
        });
        if (!taken)
            return taken;
    }
    return {};
}

//! Debits that are under way: they end long after they began, beyond what the lists are asked for.
Result<void> GapReconcile::askPending(PaymentReport &report, const StopFlag &stop)
{
    const auto pending = PendingPaymentTable(m_book.database).pending(m_gateway.provider());
    if (!pending)
        return fail(pending.error());
    for (const PendingPayment &each : *pending) {
        const auto now = m_gateway.readPayment(each.charge, stop);
        if (!now && isMissing(now.error()))
            continue;
        if (!now)
            return fail(now.error());
        if (!*now)
            continue;
        const Result<void> taken
            = takeNews(m_book, m_gateway.provider(), GatewayNews{.payments = {**now}}, report);
        if (!taken)
            return taken;
    }
    return {};
}

Result<void> GapReconcile::askRefunds(const StopFlag &stop)
{
    const auto refunds = RefundTable(m_book.database).unsettled(m_gateway.provider());
    if (!refunds)
        return fail(refunds.error());
    for (const RefundRecord &refund : *refunds) {
        if (refund.externalId.isEmpty()) // The outbox is still at it.
            continue;
        const Result<void> noted
            = m_gateway.readRefund(refund.externalId, stop).and_then([&](const GatewayRefund &now) {
                  return noteRefund(m_book, m_gateway.provider(), now);
              });
        if (!noted && !isMissing(noted.error()))
            return noted;
    }
    return {};
}

Result<void> GapReconcile::askDisputes(const StopFlag &stop)
{
    const auto disputes = DisputeTable(m_book.database).openOf(m_gateway.provider());
    if (!disputes)
        return fail(disputes.error());
    for (const Dispute &dispute : *disputes) {
        const Result<void> noted
            = m_gateway.readDispute(dispute.id, stop).and_then([&](const GatewayDispute &now) {
                  return noteDispute(m_book, m_gateway.provider(), now);
              });
        if (!noted && !isMissing(noted.error()))
            return noted;
    }
    return {};
}

Result<void> GapReconcile::explainPayouts(const StopFlag &stop)
{
    const auto payouts = PayoutTable(m_book.database).unexplained(m_gateway.provider(), true, {});
    if (!payouts)
        return fail(payouts.error());
    for (const Payout &payout : *payouts) {
        const Result<GatewayPayout> now = m_gateway.readPayout(payout.id, stop);
        if (!now && isMissing(now.error()))
            continue;
        if (!now)
            return fail(now.error());
        if (const Result<void> noted = notePayout(m_book, *now); !noted)
            return noted;
        if (!now->canBeExplained || now->hasFailed)
            continue;
        const auto moves = m_gateway.movesOf(payout.id, stop);
        if (!moves && moves.error().kind == ErrorKind::Refused)
            continue;
        if (!moves)
            return fail(moves.error());
        if (const Result<void> noted = explainPayout(m_book, payout, *moves); !noted)
            return noted;
    }
    return {};
}

//! Of a provider that never tells: where what moved comes to the amount to the cent.
Result<void> GapReconcile::explainByBalance(const StopFlag &stop)
{
    constexpr int daysLookedAt = 45;
    const QDate since = m_book.clock.now().date().addDays(-daysLookedAt);
    const auto payouts = PayoutTable(m_book.database).unexplained(m_gateway.provider(), false, since);
    if (!payouts)
        return fail(payouts.error());
    for (const Payout &payout : *payouts) {
        const Result<GatewayPayout> now = m_gateway.readPayout(payout.id, stop);
        if (!now && isMissing(now.error()))
            continue;
        if (!now)
            return fail(now.error());
        if (!now->emptiesBalance || now->hasFailed)
            continue;
        const auto moves = movesBehind(m_book.database, m_gateway, *now, stop);
        if (!moves)
            return fail(moves.error());
        qint64 sum = 0;
        for (const GatewayMove &move : *moves)
            sum += move.line.netMinor;
        if (moves->isEmpty() || sum != payout.amount.minor())
            continue; // A part was left there: nobody knows which.
        if (const Result<void> noted = explainPayout(m_book, payout, *moves); !noted)
            return noted;
    }
    return {};
}

Result<void> GapReconcile::keep(const QDateTime &begun)
{
    return Journal(m_book).change(TouchedThings(), [&] {
        CursorTable cursors(m_book.database);
        return cursors.set(m_gateway.provider(), goodName, begun.toString(Qt::ISODate), begun).and_then([&] {
            return cursors.set(m_gateway.provider(), owedName, {}, begun);
        });
    });
}

} // namespace quittance
