#include "tests/sandbox/paypal/PayPalSandbox.h"

#include "tests/sandbox/HttpParts.h"
#include "tests/sandbox/paypal/mockResponse.h"
#include "tests/sandbox/paypal/payPalWorld.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<PayPalError> refused(int status, const QString &issue = {})
{
    return tl::make_unexpected(PayPalError{.status = status, .issue = issue});
}

QJsonObject queryOf(const HttpRequest &request)
{
    QJsonObject query;
    for (const auto &[name, value] : QUrlQuery(request.url.query(QUrl::FullyEncoded).replace(u'+', u"%2B"_s))
                                         .queryItems(QUrl::FullyDecoded))
        if (!name.isEmpty()) // Clients write "&&" where a parameter is left out.
            query.insert(name, value);
    return query;
}

bool isJson(const HttpRequest &request)
{
    return headerOf(request, "content-type").startsWith("application/json");
}

//! Reads the body into the call; what is wrong with it, or nothing.
std::optional<PayPalError> readBody(
    const HttpRequest &request, const PayPalCallShape &shape, PayPalCall &call)
{
    if (!shape.takesBody)
        return {}; // Clients send "{}" or nothing.
    if (request.body.isEmpty() && !shape.needsBody)
        return {};
    if (!request.body.isEmpty() && !isJson(request))
        return PayPalError{.status = 415};
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (shape.bodyIsList ? !document.isArray() : !document.isObject())
        return withKnownIssue({.status = 400, .issue = u"MALFORMED_REQUEST_JSON"_s, .field = u"/"_s}, shape);
    call.body = document.object();
    call.list = document.array();
    return checkPayPalBody(shape, shape.bodyIsList ? QJsonValue(call.list) : QJsonValue(call.body));
}

//! Only what PayPal tells without "Prefer: return=representation".
QJsonObject minimal(const QJsonObject &body)
{
    QJsonObject result;
    for (const QString &name : {u"id"_s, u"status"_s, u"payment_source"_s, u"links"_s})
        if (body.contains(name))
            result.insert(name, body[name]);
    return result;
}

} // namespace

PayPalSandbox::PayPalSandbox(SandboxClock &clock, int seed)
    : m_clock(clock)
    , m_seed(seed)
    , m_apiBase(u"http://127.0.0.1:4298"_s)
    , m_payBase(u"http://127.0.0.1:4299"_s)
{
    reset();
}

void PayPalSandbox::reset()
{
    m_state = std::make_unique<PayPalState>(m_clock, m_seed);
    m_state->apiBase = m_apiBase;
    m_state->payBase = m_payBase;
    m_tokens = PayPalTokens();
    m_keys.clear();
}

void PayPalSandbox::setBases(const QUrl &api, const QUrl &pay)
{
    m_apiBase = api;
    m_payBase = pay;
    m_state->apiBase = api;
    m_state->payBase = pay;
}

tl::expected<QJsonObject, QString> PayPalSandbox::order(const QString &name, const QJsonObject &order)
{
    catchUp();
    if (name == "scopes"_L1) {
        m_tokens.withdraw(order[u"withdrawn"_s].toVariant().toStringList());
        return QJsonObject();
    }
    if (name == "tokens"_L1) {
        if (order[u"revoke"_s].toBool())
            m_tokens.revokeAll();
        m_tokens.setLifetime(order[u"lifetime"_s].toInt(PayPalTokens::lifetimeSeconds));
        return QJsonObject();
    }
    return payPalWorld(*m_state, name, order);
}

HttpReply PayPalSandbox::answer(const HttpRequest &request)
{
    catchUp();
    const QString debugId = m_state->makeId(13).toLower();
    HttpReply reply = admit(request, debugId);
    reply.headers.insert("paypal-debug-id", debugId.toLatin1());
    return reply;
}

HttpReply PayPalSandbox::admit(const HttpRequest &request, const QString &debugId)
{
    if (request.url.path() == QLatin1StringView(PayPalTokens::path))
        return m_tokens.answer(request, *m_state);
    const PayPalResult result = judge(request);
    if (!result)
        return payPalErrorReply(result.error(), debugId);
    if (result->status == 204)
        return {.status = 204, .headers = {}, .body = {}};
    if (!result->raw.isEmpty())
        return {.status = result->status,
            .headers = {{"content-type", result->contentType}},
            .body = result->raw};
    return jsonReply(result->status, result->body);
}

std::optional<PayPalError> PayPalSandbox::refuseEntry(
    const HttpRequest &request, const PayPalRoute &route) const
{
    const QByteArray authorization = headerOf(request, "authorization");
    if (m_tokens.judge(authorization, m_state->now()) != PayPalTokens::Access::Good)
        return PayPalError{.status = 401};
    const QStringList scopes = QString(route.scope).split(u'|');
    const bool may = std::ranges::any_of(scopes, [&](const QString &scope) {
        return m_tokens.mayDo(authorization, scope) && !m_state->terms.forbidden.contains(scope);
    });
    if (!may)
        return PayPalError{.status = 403,
            .issue = u"PERMISSION_DENIED"_s,
            .description = u"You do not have permission to access or perform operations on this resource."_s};
    return {};
}

PayPalResult PayPalSandbox::judge(const HttpRequest &request)
{
    const auto match = findPayPalRoute(request.method, request.url.path());
    if (!match)
        return refused(404);
    if (!match->route)
        return refused(405);
    if (const auto error = refuseEntry(request, *match->route))
        return tl::make_unexpected(*error);
    if (const auto error = mockedError(headerOf(request, "paypal-mock-response")))
        return tl::make_unexpected(*error);

    const PayPalCallShape *shape
        = PayPalTable::builtIn().call(QString(match->route->method) + u' ' + match->route->path);
    if (!shape)
        return refused(500);
    PayPalCall call{.state = *m_state,
        .id = match->id,
        .innerId = match->innerId,
        .body = {},
        .list = {},
        .query = queryOf(request),
        .whole = headerOf(request, "prefer") == "return=representation"};
    if (const auto error = checkPayPalHeaders(*shape, request))
        return tl::make_unexpected(*error);
    if (const auto error = checkPayPalQuery(*shape, call.query))
        return tl::make_unexpected(*error);
    if (const auto error = readBody(request, *shape, call))
        return tl::make_unexpected(*error);
    return carryOut(request, *match, call);
}

PayPalResult PayPalSandbox::carryOut(const HttpRequest &request, const PayPalMatch &match, PayPalCall call)
{
    const PayPalRoute &route = *match.route;
    const QByteArray key = route.keyHours > 0 ? headerOf(request, "paypal-request-id") : QByteArray();
    const QString name = QString::fromLatin1(request.method) + u' ' + request.url.path();
    if (key.isEmpty() && call.body.contains(u"payment_source"_s))
        return tl::make_unexpected(PayPalError{.status = 400,
            .issue = u"PAYPAL_REQUEST_ID_REQUIRED"_s,
            .field = u"PayPal-Request-Id"_s,
            .description
            = u"A PayPal-Request-Id is required if you are trying to process payment for an Order."_s});
    if (m_keys.isHeld(key))
        return refused(409, u"PREVIOUS_REQUEST_IN_PROGRESS"_s);
    if (const auto id = key.isEmpty() ? std::nullopt : m_keys.find(key, name, m_state->now())) {
        call.id = *id;
        PayPalResult again = payPalRoute("GET"_L1, route.replayedBy)->carryOut(call);
        if (again && !call.whole)
            again->body = minimal(again->body);
        return again;
    }
    const PayPalResult result = route.carryOut(call);
    if (result && !key.isEmpty())
        m_keys.keep(key, name, result->body[u"id"_s].toString(), m_state->now() + route.keyHours * 3'600);
    return result;
}

HttpReply PayPalSandbox::refusal(int status, const QString &code)
{
    const QString debugId = m_state->makeId(13).toLower();
    HttpReply reply = payPalErrorReply({.status = status, .issue = code}, debugId);
    reply.headers.insert("paypal-debug-id", debugId.toLatin1());
    if (status == 429)
        reply.headers.insert("retry-after", "2");
    return reply;
}

void PayPalSandbox::hold(const HttpRequest &request, bool held)
{
    m_keys.hold(headerOf(request, "paypal-request-id"), held);
}

QJsonObject PayPalSandbox::dump() const
{
    QJsonObject result;
    QJsonObject counts;
    const auto add = [&](const QString &name, const ObjectShelf &shelf) {
        QJsonArray objects;
        for (const QJsonObject &object : shelf.oldestFirst())
            if (!payPalHidden(object)[u"deleted"_s].toBool())
                objects.append(payPalVisible(object));
        result.insert(name, objects);
        counts.insert(name, objects.size());
    };
    add(u"orders"_s, m_state->orders);
    add(u"captures"_s, m_state->captures);
    add(u"refunds"_s, m_state->refunds);
    add(u"invoices"_s, m_state->invoices);
    add(u"disputes"_s, m_state->disputes);
    counts.insert(u"lines"_s, m_state->ledger.lines().size());
    counts.insert(u"tokens"_s, m_tokens.given());
    counts.insert(u"mails"_s, m_state->mails.size());
    QJsonObject balances;
    for (const QString &currency : m_state->ledger.currencies())
        balances.insert(currency, payPalValue({m_state->ledger.balance(currency, m_state->now()), currency}));
    result.insert(u"balances"_s, balances);
    result.insert(u"mails"_s, m_state->mails);
    result.insert(u"counts"_s, counts);
    return result;
}

} // namespace quittance::sandbox
