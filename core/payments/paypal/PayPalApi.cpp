#include "core/payments/paypal/PayPalApi.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/base/Log.h"
#include "core/net/rateLimitPause.h"
#include "core/payments/paypal/payPalError.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTimeZone>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int requestsPerSecond = 5;
constexpr int rateLimitPauses = 4; //!< Half a minute in all: somebody may be waiting.
constexpr qint64 renewedBefore = 5 * 60; //!< Seconds before a token ends.
constexpr auto longestExchange = 60s;

HttpClientOptions optionsFor(const QUrl &baseUrl, RateLimiter &limiter)
{
    return {.base = baseUrl,
        .headers = {{"Accept", "application/json"}, {"User-Agent", "Quittance"}},
        .policy = {.attemptsMax = 3,
            .waitMin = 500ms,
            .waitMax = 5000ms,
            .afterRateLimit = false,
            .verdictHeader = {}},
        .timeout = longestExchange,
        .limiter = &limiter};
}

QUrl below(const QString &path, const FormBody &query = {})
{
    Q_ASSERT(path.startsWith(u'/'));
    QByteArray text = QUrl::toPercentEncoding(path, "/");
    if (!query.isEmpty())
        text += '?' + query.encoded();
    return QUrl::fromEncoded(text);
}

} // namespace

PayPalApi::PayPalApi(HttpTransport &transport, Clock &clock, PayPalAccount account, AccessTokenShelf &tokens)
    : m_account(std::move(account))
    , m_clock(clock)
    , m_tokens(tokens)
    , m_reads(transport)
    , m_limiter(clock, requestsPerSecond, requestsPerSecond)
    , m_client(m_reads, clock, optionsFor(m_account.baseUrl(), m_limiter))
{
}

Result<AccessToken> PayPalApi::fetchToken(const StopFlag &stop)
{
    const Result<HttpReply> reply
        = m_client.send({.method = "POST",
                            .url = below(u"/v1/oauth2/token"_s),
                            .headers = {{"Authorization", m_account.basicAuthorization()},
                                {"Content-Type", "application/x-www-form-urlencoded"}},
                            .body = "grant_type=client_credentials",
                            .timeout = longestExchange},
            true, stop); // A second token harms nobody.
    const Result<QJsonObject> said = accept(reply);
    if (!said)
        return fail(said.error());
    const QByteArray text = (*said)[u"access_token"].toString().toLatin1();
    const qint64 seconds = (*said)[u"expires_in"].toInteger();
    if (text.isEmpty() || seconds <= 0)
        return payPalUnreadable(u"access_token"_s);
    // One that ends sooner than that is used as long as it lives, or each call would ask for its own.
    const qint64 good = seconds > 2 * renewedBefore ? seconds - renewedBefore : seconds;
    return AccessToken{.text = SecretText(text),
        .renewAt = m_clock.now().addSecs(good),
        .scopes = (*said)[u"scope"].toString().split(u' ', Qt::SkipEmptyParts)};
}

Result<AccessToken> PayPalApi::token(const StopFlag &stop)
{
    return m_tokens.get(m_account.owner(), m_clock.now(), [&] { return fetchToken(stop); });
}

Result<QStringList> PayPalApi::scopes(bool fresh, const StopFlag &stop)
{
    Result<AccessToken> now = token(stop);
    if (now && fresh) {
        m_tokens.drop(m_account.owner(), now->text);
        now = token(stop);
    }
    return now.transform([](const AccessToken &token) { return token.scopes; });
}

Result<HttpReply> PayPalApi::send(HttpRequest request, bool repeatable, const StopFlag &stop)
{
    constexpr int refused = 401;
    for (bool isFirst = true;; isFirst = false) {
        const Result<AccessToken> access = token(stop);
        if (!access)
            return fail(access.error());
        request.headers.insert("Authorization", "Bearer " + access->text.reveal());
        Result<HttpReply> reply = m_client.send(request, repeatable, stop);
        if (!reply || reply->status != refused || !isFirst)
            return reply;
        m_tokens.drop(m_account.owner(), access->text);
    }
}

Result<QJsonObject> PayPalApi::accept(const Result<HttpReply> &outcome) const
{
    if (!outcome)
        return fail(outcome.error());
    if (outcome->status < 200 || outcome->status > 299 || isPayPalError(outcome->body))
        return fail(payPalError(*outcome));
    if (outcome->body.trimmed().isEmpty())
        return QJsonObject();
    Result<QJsonObject> object = parseJsonObject(outcome->body);
    if (!object)
        return fail(Error{.kind = ErrorKind::BadReply,
            .rule = u"paypal.unreadable"_s,
            .requestId = QString::fromLatin1(outcome->headers.value("paypal-debug-id")),
            .detail = object.error().detail});
    return object;
}

Result<QJsonObject> PayPalApi::getAtOnce(const QString &path, const FormBody &query, const StopFlag &stop)
{
    return accept(send(
        {.method = "GET", .url = below(path, query), .headers = {}, .body = {}, .timeout = longestExchange},
        true, stop));
}

template <class Look>
Result<QJsonObject> PayPalApi::waitingOut(const Look &look, const StopFlag &stop)
{
    for (int times = 1;; ++times) {
        Result<QJsonObject> object = look();
        if (object || object.error().kind != ErrorKind::RateLimited || times > rateLimitPauses
            || stop.stopped())
            return object;
        const auto pause = std::max<std::chrono::milliseconds>(
            object.error().retryAfter, rateLimitPause(times, QRandomGenerator::global()->bounded(1000)));
        if (pause > 60s) // PayPal asks for more than anybody waits for here.
            return object;
        qCInfo(lcNet) << "too many requests; waiting" << pause.count() << "ms";
        m_clock.sleep(pause, stop);
    }
}

Result<QJsonObject> PayPalApi::get(const QString &path, const FormBody &query, const StopFlag &stop)
{
    return waitingOut([&] { return getAtOnce(path, query, stop); }, stop);
}

Result<QJsonObject> PayPalApi::ask(
    const QString &path, const FormBody &query, const QJsonObject &body, const StopFlag &stop)
{
    const HttpRequest request{.method = "POST",
        .url = below(path, query),
        .headers = {{"Content-Type", "application/json"}},
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
        .timeout = longestExchange};
    const auto look = [&] {
        ++m_asked;
        return accept(send(request, true, stop));
    };
    return waitingOut(look, stop);
}

Result<QJsonObject> PayPalApi::change(HttpRequest request, const StopFlag &stop)
{
    Result<QJsonObject> object = accept(send(std::move(request), false, stop));
    if (object || object.error().kind != ErrorKind::BadReply)
        return object;
    Error unsure = object.error();
    unsure.kind = ErrorKind::Uncertain;
    return fail(unsure);
}

Result<QJsonObject> PayPalApi::post(
    const QString &path, const QByteArray &body, const QString &requestId, const StopFlag &stop)
{
    QHash<QByteArray, QByteArray> headers{
        {"Content-Type", "application/json"}, {"Prefer", "return=representation"}};
    if (!requestId.isEmpty())
        headers.insert("PayPal-Request-Id", requestId.toUtf8());
    return change(
        {.method = "POST", .url = below(path), .headers = headers, .body = body, .timeout = longestExchange},
        stop);
}

Result<QJsonObject> PayPalApi::remove(const QString &path, const StopFlag &stop)
{
    return change(
        {.method = "DELETE", .url = below(path), .headers = {}, .body = {}, .timeout = longestExchange},
        stop);
}

QString payPalLinkIn(const QJsonObject &object, QLatin1StringView relation)
{
    for (const QJsonValue link : object[u"links"].toArray())
        if (link[u"rel"].toString() == relation)
            return link[u"href"].toString();
    return {};
}

QDateTime payPalInstant(const QJsonValue &text)
{
    QString said = text.toString();
    // "+0000" of transaction search: Qt wants the colon.
    if (said.size() > 5 && (said.at(said.size() - 5) == u'+' || said.at(said.size() - 5) == u'-'))
        said.insert(said.size() - 2, u':');
    const QDateTime instant = QDateTime::fromString(said, Qt::ISODateWithMs);
    return instant.isValid() && instant.timeSpec() != Qt::LocalTime ? instant.toUTC() : QDateTime();
}

QString payPalInstantText(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'");
}

} // namespace quittance
