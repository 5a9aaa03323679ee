#include "core/payments/stripe/StripeApi.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/base/Log.h"
#include "core/net/rateLimitPause.h"
#include "core/payments/stripe/stripeError.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int requestsPerSecond = 10;
constexpr int rateLimitPauses = 4; //!< Half a minute in all: somebody may be waiting.
constexpr qint64 pageSize = 100;

HttpClientOptions optionsFor(const QUrl &baseUrl, const StripeKey &key, RateLimiter &limiter)
{
    return {.base = baseUrl,
        .headers
        = {{"Authorization", "Bearer " + key.secret().reveal()}, {"Stripe-Version", StripeApi::version},
            {"Accept", "application/json"}, {"User-Agent", "Quittance"}},
        // What Stripe's own libraries do: two repeats, a plain 429 is the caller's to wait out.
        .policy = {.attemptsMax = 3,
            .waitMin = 500ms,
            .waitMax = 5000ms,
            .afterRateLimit = false,
            .verdictHeader = "stripe-should-retry"},
        .timeout = 80s,
        .limiter = &limiter};
}

tl::unexpected<Error> unreadable(const QString &detail)
{
    return fail(Error{.kind = ErrorKind::BadReply, .rule = u"stripe.unreadable"_s, .detail = detail});
}

//! What was asked for may exist, although Stripe's yes cannot be read.
Result<QJsonObject> unsureWhereUnreadable(Result<QJsonObject> object)
{
    if (object || object.error().kind != ErrorKind::BadReply)
        return object;
    Error unsure = object.error();
    unsure.kind = ErrorKind::Uncertain;
    return fail(unsure);
}

//! The intent that the error of a decline tells of, with the reason in it; empty when there is none.
QJsonObject intentIn(const QByteArray &body)
{
    const Result<QJsonObject> reply = parseJsonObject(body);
    const QJsonObject error = reply ? (*reply)[u"error"].toObject() : QJsonObject();
    QJsonObject intent = error[u"payment_intent"].toObject();
    if (!intent.isEmpty() && !intent[u"last_payment_error"].isObject())
        intent.insert(u"last_payment_error"_s,
            QJsonObject{{u"code"_s, error[u"code"]}, {u"decline_code"_s, error[u"decline_code"]},
                {u"message"_s, error[u"message"]}});
    return intent;
}

} // namespace

StripeApi::StripeApi(HttpTransport &transport, Clock &clock, const QUrl &baseUrl, StripeKey key)
    : m_key(std::move(key))
    , m_baseUrl(baseUrl)
    , m_clock(clock)
    , m_reads(transport)
    , m_limiter(clock, requestsPerSecond, requestsPerSecond)
    , m_client(m_reads, clock, optionsFor(baseUrl, m_key, m_limiter))
{
}

Result<QJsonObject> StripeApi::accept(const Result<HttpReply> &outcome) const
{
    if (!outcome)
        return fail(outcome.error());
    if (outcome->status < 200 || outcome->status > 299)
        return fail(stripeError(*outcome));
    const QString requestId = QString::fromLatin1(outcome->headers.value("request-id"));
    Result<QJsonObject> object = parseJsonObject(outcome->body);
    if (!object)
        return fail(Error{.kind = ErrorKind::BadReply,
            .rule = u"stripe.unreadable"_s,
            .requestId = requestId,
            .detail = object.error().detail});
    if (const QJsonValue live = object->value(u"livemode"); live.isBool() && live.toBool() != m_key.isLive())
        return fail(
            Error{.kind = ErrorKind::Refused, .rule = u"stripe.livemode_mismatch"_s, .requestId = requestId});
    return object;
}

Result<QJsonObject> StripeApi::get(const QString &path, const FormBody &query, const StopFlag &stop)
{
    for (int times = 1;; ++times) {
        Result<QJsonObject> object = getAtOnce(path, query, stop);
        if (object || object.error().kind != ErrorKind::RateLimited || times > rateLimitPauses
            || stop.stopped())
            return object;
        const auto pause = rateLimitPause(times, QRandomGenerator::global()->bounded(1000));
        qCInfo(lcNet) << "too many requests; waiting" << pause.count() << "ms";
        m_clock.sleep(pause, stop);
    }
}

Result<QJsonObject> StripeApi::getAtOnce(const QString &path, const FormBody &query, const StopFlag &stop)
{
    return accept(m_client.get(path, query, stop));
}

Result<HttpReply> StripeApi::send(
    const QString &path, const QByteArray &body, const QString &idempotencyKey, const StopFlag &stop)
{
    QHash<QByteArray, QByteArray> headers{{"Content-Type", "application/x-www-form-urlencoded"}};
    if (!idempotencyKey.isEmpty())
        headers.insert("Idempotency-Key", idempotencyKey.toUtf8());
    return m_client.post(path, body, headers, stop);
}

Result<QJsonObject> StripeApi::post(
    const QString &path, const QByteArray &body, const QString &idempotencyKey, const StopFlag &stop)
{
    return unsureWhereUnreadable(accept(send(path, body, idempotencyKey, stop)));
}

Result<QJsonObject> StripeApi::postIntent(
    const QString &path, const QByteArray &body, const QString &idempotencyKey, const StopFlag &stop)
{
    constexpr int declined = 402;
    Result<HttpReply> reply = send(path, body, idempotencyKey, stop);
    if (reply && reply->status == declined)
        if (const QJsonObject intent = intentIn(reply->body); !intent.isEmpty()) {
            reply->status = 200;
            reply->body = QJsonDocument(intent).toJson(QJsonDocument::Compact);
        }
    return unsureWhereUnreadable(accept(reply));
}

Result<StripeApi::Page> StripeApi::page(const QString &path, const FormBody &query, const StopFlag &stop)
{
    const Result<QJsonObject> list = get(path, query, stop);
    if (!list)
        return fail(list.error());
    if (!list->value(u"data").isArray() || !list->value(u"has_more").isBool())
        return unreadable(u"no list"_s);
    Page page{.data = {}, .hasMore = list->value(u"has_more").toBool()};
    for (const QJsonValue element : list->value(u"data").toArray()) {
        if (element[u"id"].toString().isEmpty())
            return unreadable(u"an element without id"_s);
        if (element[u"livemode"].toBool(m_key.isLive()) != m_key.isLive())
            return fail(Error{.kind = ErrorKind::Refused, .rule = u"stripe.livemode_mismatch"_s});
        page.data.append(element.toObject());
    }
    return page;
}

Result<void> StripeApi::walk(const QString &path, const FormBody &filter, const StopFlag &stop,
    const std::function<Result<bool>(const QJsonObject &)> &visit)
{
    QString last;
    while (true) {
        FormBody query = filter;
        query.add(u"limit"_s, pageSize);
        if (!last.isEmpty())
            query.add(u"starting_after"_s, last);
        const Result<Page> found = page(path, query, stop);
        if (!found)
            return fail(found.error());
        for (const QJsonObject &element : found->data) {
            const Result<bool> on = visit(element);
            if (!on)
                return fail(on.error());
            if (!*on)
                return {};
        }
        if (!found->hasMore)
            return {};
        const QString end = found->data.isEmpty() ? QString() : found->data.last()[u"id"].toString();
        if (end.isEmpty() || end == last)
            return unreadable(u"a list without end"_s);
        last = end;
    }
}

Result<std::optional<QJsonObject>> StripeApi::findMade(const QString &path, FormBody filter,
    const QDateTime &since, const std::function<bool(const QJsonObject &)> &isOurs, const StopFlag &stop)
{
    if (since.isValid())
        filter.add(u"created[gte]"_s, since.toSecsSinceEpoch() - clockDifference);
    std::optional<QJsonObject> found;
    return walk(path, filter, stop, [&](const QJsonObject &object) -> Result<bool> {
        if (isOurs(object))
            found = object;
        return !found;
    }).transform([&] { return found; });
}

QString stripeIdIn(const QJsonValue &field)
{
    return field.isObject() ? field[u"id"].toString() : field.toString();
}

std::optional<qint64> stripeInteger(const QJsonValue &value)
{
    // toInteger answers its default for a fraction.
    const qint64 read = value.toInteger(-1);
    if (read == -1 && value.toInteger(0) == 0)
        return std::nullopt;
    return read;
}

} // namespace quittance
