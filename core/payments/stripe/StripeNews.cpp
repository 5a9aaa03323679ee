#include "core/payments/stripe/StripeNews.h"

#include "core/base/Log.h"
#include "core/payments/stripe/StripeApi.h"
#include "core/payments/stripe/StripeCheckouts.h"
#include "core/payments/stripe/StripeDisputes.h"
#include "core/payments/stripe/StripeLinks.h"
#include "core/payments/stripe/StripePayouts.h"
#include "core/payments/stripe/StripeRefunds.h"
#include "core/payments/stripe/StripeTransfers.h"
#include "core/payments/stripe/stripePayment.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 100;
constexpr qint64 daySeconds = 24 * 60 * 60;
constexpr qint64 keptDays = 30; //!< Stripe forgets events after that.
constexpr qint64 safeDays = 29; //!< A cursor older than this may be forgotten before it is used.

//! At most twenty may be named.
constexpr std::array eventTypes{
    "checkout.session.completed",
    "checkout.session.async_payment_failed",
    "payment_intent.succeeded",
    "payment_intent.payment_failed",
    "payment_intent.processing",
    "payment_intent.canceled",
    "payment_intent.partially_funded",
    "customer_cash_balance_transaction.created", // Money that fits no intent comes without any other.
    "charge.updated", // The fee of a charge may be known only after it succeeded.
    "payment_link.updated",
    "refund.created",
    "refund.updated",
    "refund.failed",
    "charge.dispute.created",
    "charge.dispute.updated",
    "charge.dispute.closed",
    "charge.dispute.funds_withdrawn",
    "payout.created",
    "payout.failed",
    "payout.reconciliation_completed",
};
static_assert(eventTypes.size() <= 20);

QString sessionsPath()
{
    return u"/v1/checkout/sessions"_s;
}

FormBody eventQuery()
{
    FormBody query;
    for (size_t i = 0; i < eventTypes.size(); ++i)
        query.add(u"types[%1]"_s.arg(i), QString::fromLatin1(eventTypes[i]));
    return query;
}

struct Cursor {
    qint64 created = 0;
    QString event; //!< Empty: from the beginning.
};

Cursor cursorFrom(const QString &text)
{
    const qsizetype space = text.indexOf(u' ');
    bool isNumber = false;
    const qint64 created = text.left(space).toLongLong(&isNumber);
    if (space <= 0 || !isNumber)
        return {};
    return {.created = created, .event = text.sliced(space + 1)};
}

QString textOf(const QJsonObject &event)
{
    return u"%1 %2"_s.arg(stripeInteger(event[u"created"]).value_or(0)).arg(event[u"id"].toString());
}

bool isMissing(const Error &error)
{
    return error.rule == "stripe.resource_missing"_L1;
}

} // namespace

struct StripeNews::EventPage {
    QList<QJsonObject> events; //!< Newest first.
    bool more = false; //!< There are newer ones.
};

struct StripeNews::Hints {
    QStringList sessions;
    QStringList intents;
    QStringList links;
    QStringList refunds;
    QStringList disputes;
    QStringList payouts;
    QStringList payers; //!< Customers whose cash has moved.

    void add(const QJsonObject &event)
    {
        const QString type = event[u"type"].toString();
        const QJsonObject object = event[u"data"][u"object"].toObject();
        if (type.startsWith("checkout.session."_L1))
            addTo(sessions, object[u"id"].toString());
        else if (type.startsWith("payment_intent."_L1))
            addTo(intents, object[u"id"].toString());
        else if (type.startsWith("customer_cash_balance_transaction."_L1))
            addTo(payers, stripeIdIn(object[u"customer"]));
        else if (type.startsWith("charge.dispute."_L1))
            addTo(disputes, object[u"id"].toString());
        else if (type.startsWith("charge."_L1))
            addTo(intents, stripeIdIn(object[u"payment_intent"]));
        else if (type.startsWith("payment_link."_L1))
            addTo(links, object[u"id"].toString());
        else if (type.startsWith("refund."_L1))
            addTo(refunds, object[u"id"].toString());
        else if (type.startsWith("payout."_L1))
            addTo(payouts, object[u"id"].toString());
    }

private:
    static void addTo(QStringList &list, const QString &id)
    {
        if (!id.isEmpty() && !list.contains(id))
            list.append(id);
    }
};

StripeNews::StripeNews(StripeApi &api)
    : m_api(api)
{
}

Result<StripeNews::EventPage> StripeNews::firstPage(const QDateTime &now, const StopFlag &stop)
{
    FormBody filter = eventQuery();
    filter.add(u"created[gte]"_s, now.toSecsSinceEpoch() - keptDays * daySeconds);
    EventPage oldest;
    const Result<void> walked
        = m_api.walk(u"/v1/events"_s, filter, stop, [&](const QJsonObject &event) -> Result<bool> {
              oldest.events.append(event);
              // Twice a page is kept so that the list is cut seldom; all but the oldest hundred are asked for
              // again.
              if (oldest.events.size() > 2 * pageSize) {
                  oldest.events.remove(0, pageSize);
                  oldest.more = true;
              }
              return true;
          });
    if (!walked)
        return fail(walked.error());
    if (oldest.events.size() > pageSize) {
        oldest.events.remove(0, oldest.events.size() - pageSize);
        oldest.more = true;
    }
    return oldest;
}

Result<StripeNews::EventPage> StripeNews::pageAfter(const QString &eventId, const StopFlag &stop)
{
    FormBody query = eventQuery();
    query.add(u"ending_before"_s, eventId).add(u"limit"_s, pageSize);
    Result<StripeApi::Page> page = m_api.page(u"/v1/events"_s, query, stop);
    if (!page)
        return fail(page.error());
    return EventPage{.events = std::move(page->data), .more = page->hasMore};
}

Result<GatewayNews> StripeNews::since(const QString &cursor, const QDateTime &now, const StopFlag &stop)
{
    const Cursor from = cursorFrom(cursor);
    bool gap = !cursor.isEmpty()
        && (from.event.isEmpty() || from.created < now.toSecsSinceEpoch() - safeDays * daySeconds);
    const bool fromStart = cursor.isEmpty() || gap;
    Result<EventPage> page = fromStart ? firstPage(now, stop) : pageAfter(from.event, stop);
    if (!page && !fromStart && isMissing(page.error())) {
        gap = true;
        page = firstPage(now, stop);
    }
    if (!page)
        return fail(page.error());

    Hints hints;
    for (auto event = page->events.crbegin(); event != page->events.crend(); ++event)
        hints.add(*event);
    Result<GatewayNews> news = read(hints, stop);
    if (!news)
        return news;
    news->gap = gap;
    news->more = page->more && !page->events.isEmpty();
    if (!page->events.isEmpty())
        news->cursor = textOf(page->events.first());
    else if (!gap)
        news->cursor = cursor;
    return news;
}

Result<void> StripeNews::addPayment(
    const QString &intentId, const QJsonObject &session, const StopFlag &stop, GatewayNews &news)
{
    FormBody query;
    query.add(u"expand[0]"_s, u"latest_charge.balance_transaction"_s);
    const Result<QJsonObject> intent = m_api.get(u"/v1/payment_intents/"_s + intentId, query, stop);
    if (!intent)
        return isMissing(intent.error()) ? Result<void>() : fail(intent.error());
    const Result<std::optional<GatewayPayment>> payment
        = stripePayment(*intent, session, m_api.key().isLive());
    if (!payment)
        return fail(payment.error());
    const auto isSame
        = [&](const GatewayPayment &other) { return other.externalKey == (*payment)->externalKey; };
    if (*payment && std::ranges::none_of(news.payments, isSame))
        news.payments.append(**payment);
    // Another program may wait for transfers through the same account.
    const bool isOurs = !(*intent)[u"metadata"][QLatin1String(stripeLinkKey)].toString().isEmpty();
    return isOurs && StripeTransfers::isTransfer(*intent) ? addTransfer(*intent, stop, news) : Result<void>();
}

Result<void> StripeNews::addTransfer(const QJsonObject &intent, const StopFlag &stop, GatewayNews &news)
{
    const Result<GatewayLink> link = StripeTransfers(m_api).read(intent);
    if (!link)
        return fail(link.error());
    if (!link->active || link->transfer) // Else it was paid, and its payment says so.
        news.links.append(*link);
    return addCash(stripeIdIn(intent[u"customer"]), stop, news);
}

Result<void> StripeNews::addCash(const QString &customerId, const StopFlag &stop, GatewayNews &news)
{
    const QString payer = stripeExternalKey(m_api.key().isLive(), customerId);
    const auto isKnown = [&](const GatewayCash &cash) { return cash.payer == payer; };
    if (customerId.isEmpty() || std::ranges::any_of(news.cash, isKnown))
        return {};
    const Result<QList<GatewayCash>> cash = StripeTransfers(m_api).cashOf(customerId, stop);
    if (!cash && cash.error().rule == "stripe.permission_missing"_L1) {
        // Payments come in all the same; the test of the connection names what the key lacks.
        qCWarning(lcSync) << "the key may not see what waits for a customer";
        return {};
    }
    if (!cash)
        return fail(cash.error());
    news.cash += *cash;
    return {};
}

Result<GatewayNews> StripeNews::read(const Hints &hints, const StopFlag &stop)
{
    GatewayNews news;
    QSet<QString> done;
    for (const QString &id : hints.sessions) {
        const Result<QJsonObject> session = m_api.get(sessionsPath() + u'/' + id, {}, stop);
        if (!session && isMissing(session.error()))
            continue;
        if (!session)
            return fail(session.error());
        const QString intent = stripeIdIn((*session)[u"payment_intent"]);
        if (intent.isEmpty() || done.contains(intent))
            continue;
        done.insert(intent);
        if (const Result<void> added = addPayment(intent, *session, stop, news); !added)
            return fail(added.error());
    }
    for (const QString &intent : hints.intents) {
        if (done.contains(intent))
            continue;
        if (const Result<void> added = addPayment(intent, {}, stop, news); !added)
            return fail(added.error());
    }
    for (const QString &id : hints.links) {
        const Result<GatewayLink> link = StripeLinks(m_api).get(id, stop);
        if (link)
            news.links.append(*link);
        else if (!isMissing(link.error()))
            return fail(link.error());
    }
    for (const QString &payer : hints.payers)
        if (const Result<void> added = addCash(payer, stop, news); !added)
            return fail(added.error());
    const bool live = m_api.key().isLive();
    // What an event tells of may be gone, or never have been ours to see; what is in a currency or fraction
    // that cannot be booked belongs to another program that uses the same account.
    const auto readAll = [&](const QStringList &ids, auto &into, const auto &get) -> Result<void> {
        for (const QString &id : ids) {
            const auto object = get(stripeExternalKey(live, id));
            if (object)
                into.append(*object);
            else if (!isMissing(object.error()) && object.error().rule != "stripe.amount_unreadable"_L1)
                return fail(object.error());
        }
        return {};
    };
    const Result<void> others
        = readAll(hints.refunds, news.refunds,
            [&](const QString &key) { return StripeRefunds(m_api).get(key, stop); })
              .and_then([&] {
                  return readAll(hints.disputes, news.disputes,
                      [&](const QString &key) { return StripeDisputes(m_api).get(key, stop); });
              })
              .and_then([&] {
                  return readAll(hints.payouts, news.payouts,
                      [&](const QString &key) { return StripePayouts(m_api).get(key, stop); });
              });
    if (!others)
        return fail(others.error());
    std::ranges::stable_sort(news.disputes, {}, &GatewayDispute::at);
    std::ranges::stable_sort(news.payouts, {}, &GatewayPayout::at);
    std::ranges::stable_sort(news.payments, {}, &GatewayPayment::at);
    std::ranges::stable_sort(news.refunds, {}, &GatewayRefund::at);
    return news;
}

Result<GatewayNews> StripeNews::ofCheckout(const QString &externalId, const StopFlag &stop)
{
    const Result<QJsonObject> session = m_api.get(sessionsPath() + u'/' + externalId, {}, stop);
    if (!session)
        return isMissing(session.error()) ? Result<GatewayNews>(GatewayNews()) : fail(session.error());
    const Result<GatewayLink> link = StripeCheckouts(m_api).read(*session);
    if (!link)
        return fail(link.error());
    GatewayNews news;
    if (!link->active)
        news.links.append(*link);
    const QString intent = stripeIdIn((*session)[u"payment_intent"]);
    if (intent.isEmpty())
        return news;
    return addPayment(intent, *session, stop, news).transform([&] { return news; });
}

Result<GatewayNews> StripeNews::ofLink(const QString &externalId, const StopFlag &stop)
{
    if (externalId.startsWith("cs_"_L1))
        return ofCheckout(externalId, stop);
    if (externalId.startsWith("pi_"_L1)) {
        GatewayNews news;
        return addPayment(externalId, {}, stop, news).transform([&] { return news; });
    }
    FormBody filter;
    filter.add(u"payment_link"_s, externalId);
    QList<QJsonObject> sessions;
    const Result<void> walked
        = m_api.walk(sessionsPath(), filter, stop, [&](const QJsonObject &session) -> Result<bool> {
              sessions.append(session);
              return true;
          });
    if (!walked)
        return fail(walked.error());

    GatewayNews news;
    for (const QJsonObject &session : sessions) {
        const QString intent = stripeIdIn(session[u"payment_intent"]);
        if (intent.isEmpty())
            continue;
        if (const Result<void> added = addPayment(intent, session, stop, news); !added)
            return fail(added.error());
    }
    std::ranges::stable_sort(news.payments, {}, &GatewayPayment::at);
    return news;
}

} // namespace quittance
