#include "tests/sandbox/stripe/StripeSandbox.h"

#include "tests/sandbox/HttpParts.h"
#include "tests/sandbox/stripe/FormTree.h"
#include "tests/sandbox/stripe/RequestCheck.h"
#include "tests/sandbox/stripe/StripeAccess.h"
#include "tests/sandbox/stripe/expandFields.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QByteArray &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(text));
}

//! Body and query as one tree, as Stripe reads them.
tl::expected<QJsonObject, StripeError> parametersOf(const HttpRequest &request)
{
    QByteArray encoded = request.url.query(QUrl::FullyEncoded).toUtf8();
    if (!request.body.isEmpty())
        encoded += '&' + request.body;
    return decodeForm(encoded);
}

} // namespace

StripeSandbox::StripeSandbox(SandboxClock &clock, int seed, std::optional<RequestSchema> schema)
    : m_clock(clock)
    , m_seed(seed)
    , m_payBase(u"http://127.0.0.1:4299"_s)
    , m_schema(schema ? *schema : RequestSchema::builtIn())
{
    reset();
}

void StripeSandbox::reset()
{
    m_state = std::make_unique<StripeState>(m_clock, m_seed);
    m_state->payBase = m_payBase;
    m_checkout = std::make_unique<Checkout>(*m_state);
    m_idempotency.clear();
    m_limits = RateLimits();
}

void StripeSandbox::setPayBase(const QUrl &base)
{
    m_payBase = base;
    m_state->payBase = base;
}

void StripeSandbox::catchUp()
{
    m_state->runDue();
    m_checkout->expireDue();
}

tl::expected<QJsonObject, QString> StripeSandbox::order(const QString &name, const QJsonObject &order)
{
    catchUp();
    return StripeOrders(*m_state, *m_checkout, m_limits).carryOut(name, order);
}

HttpReply StripeSandbox::answer(const HttpRequest &request)
{
    catchUp();
    const QString requestId = m_state->makeId(u"req_"_s, 14);
    m_state->requestId = requestId;
    m_state->idempotencyKey = textOrNull(headerOf(request, "idempotency-key"));
    const HttpReply reply = admit(request);
    m_state->requestId = QJsonValue::Null; // What the page does later is nobody's request.
    m_state->idempotencyKey = QJsonValue::Null;
    return withHeaders(reply, request, requestId);
}

HttpReply StripeSandbox::admit(const HttpRequest &request)
{
    const QString path = request.url.path();
    if (const auto refused = refuseEntry(request))
        return errorReply(*refused);
    const auto match = findRoute(request.method, path);
    if (!match)
        return errorReply({.status = 404,
            .message
            = u"Unrecognized request URL (%1: %2). Please see https://stripe.com/docs or we can help at "
              u"https://support.stripe.com/."_s.arg(QString::fromLatin1(request.method), path)});
    if (const auto refused = refuseHaste(request))
        return *refused;
    if (const auto forbidden = refusePermission(request, path))
        return errorReply(*forbidden);
    if (isLiveKey(request))
        return answerLive(request, *match);
    return answerCall(request, *match);
}

std::optional<HttpReply> StripeSandbox::refuseHaste(const HttpRequest &request)
{
    const QByteArray reason = m_limits.refuse(
        request.method, request.url.path(), m_state->now(), m_state->charges.oldestFirst().size());
    if (reason.isEmpty())
        return {};
    HttpReply reply = refusal(429, {});
    reply.headers.insert("stripe-rate-limited-reason", reason);
    return reply;
}

HttpReply StripeSandbox::answerLive(const HttpRequest &request, const RouteMatch &match) const
{
    const QString path = match.route->path;
    if (!match.id.isEmpty()) {
        bool there = false; // Objects of the other side are not found, but their ids are known.
        for (const QString &type : {u"customer"_s, u"payment_link"_s, u"checkout.session"_s,
                 u"payment_intent"_s, u"setup_intent"_s, u"payment_method"_s, u"charge"_s, u"refund"_s,
                 u"dispute"_s, u"payout"_s, u"balance_transaction"_s, u"event"_s, u"product"_s, u"price"_s})
            there = there || m_state->shelfOf(type)->find(match.id).has_value();
        StripeError error
            = noSuch(QString(match.route->answers).remove(u"list:"_s), match.id, u"id"_s).value();
        if (there)
            error.message
                += u"; a similar object exists in test mode, but a live mode key was used to make this "
                   u"request."_s;
        return errorReply(error);
    }
    if (request.method != "GET")
        return errorReply({.status = 402,
            .code = u"testmode_charges_only"_s,
            .message = u"Your account cannot currently make live charges."_s});
    if (path == "/v1/balance"_L1) {
        const QJsonArray nothing{QJsonObject{
            {u"amount"_s, 0}, {u"currency"_s, u"eur"_s}, {u"source_types"_s, QJsonObject{{u"card"_s, 0}}}}};
        return jsonReply(200,
            {{u"object"_s, u"balance"_s}, {u"available"_s, nothing}, {u"livemode"_s, true},
                {u"pending"_s, nothing}});
    }
    return jsonReply(200, wholeList(request.url.path(), {}));
}

HttpReply StripeSandbox::answerCall(const HttpRequest &request, const RouteMatch &match)
{
    const auto tree = parametersOf(request);
    if (!tree)
        return errorReply(tree.error());
    const QByteArray key = request.method == "POST" ? headerOf(request, "idempotency-key") : QByteArray();
    const QString call = QString::fromLatin1(request.method) + u' ' + request.url.path();
    if (key.size() > IdempotencyStore::keyMax)
        return errorReply(
            {.type = u"idempotency_error"_s, .message = u"Idempotency keys may be up to 255 characters."_s});
    if (m_idempotency.isHeld(key))
        return refusal(409, {});
    if (!key.isEmpty())
        if (const auto stored = m_idempotency.find(key, call, *tree, m_clock.now()))
            return *stored;

    const std::optional<QJsonObject> schema = m_schema.of(request.method, match.route->path);
    if (!schema)
        return errorReply(
            {.status = 500, .type = u"api_error"_s, .message = u"No parameters are known for this."_s});
    const StripeAnswer parameters = checkRequest(*schema, *tree);
    if (!parameters)
        return errorReply(parameters.error());
    if (const auto error = checkExpand(match.route->answers, (*parameters)[u"expand"_s]))
        return errorReply(*error);

    const QStringList inside = expandedTypes(match.route->answers, (*parameters)[u"expand"_s]);
    if (const auto refused = refuseExpansion(request, inside))
        return errorReply(*refused);

    const StripeAnswer answered = carryOut(request, match, *parameters);
    const HttpReply reply = answered ? jsonReply(200, *answered) : errorReply(answered.error());
    if (!key.isEmpty()) // From here on the call has begun: even a refusal is kept.
        m_idempotency.keep(key, call, *tree, reply, m_clock.now());
    return reply;
}

StripeAnswer StripeSandbox::carryOut(
    const HttpRequest &request, const RouteMatch &match, const QJsonObject &parameters)
{
    const StripeCall call{.state = *m_state,
        .path = request.url.path(),
        .id = match.id,
        .innerId = match.innerId,
        .parameters = parameters};
    return match.route->carryOut(call, *m_checkout).map([&](const QJsonObject &object) {
        return expandFields(*m_state, object, parameters[u"expand"_s]);
    });
}

HttpReply StripeSandbox::withHeaders(
    HttpReply reply, const HttpRequest &request, const QString &requestId) const
{
    reply.headers.insert("request-id", requestId.toUtf8());
    if (const QByteArray version = headerOf(request, "stripe-version"); !version.isEmpty())
        reply.headers.insert("stripe-version", version);
    if (const QByteArray key = headerOf(request, "idempotency-key"); !key.isEmpty())
        reply.headers.insert("idempotency-key", key);
    return reply;
}

HttpReply StripeSandbox::refusal(int status, const QString &code)
{
    StripeError error{
        .status = status, .type = u"api_error"_s, .code = code, .message = u"An unknown error occurred"_s};
    if (status == 401) {
        error.type = u"invalid_request_error"_s;
        error.message = u"Invalid API Key provided: rk_test_****rong"_s;
    } else if (status == 409) {
        error.type = u"idempotency_error"_s;
        error.code = code.isEmpty() ? u"idempotency_key_in_use"_s : code;
        error.message = u"There is currently another in-progress request using this Idempotent Key."_s;
    } else if (status == 429) {
        error.type = u"invalid_request_error"_s;
        error.code = code.isEmpty() ? u"rate_limit"_s : code;
        error.message = error.code == "lock_timeout"_L1
            ? u"This object cannot be accessed right now because another API request or Stripe process is "
              u"currently "
              u"accessing it."_s
            : u"Too many requests made to the API too quickly"_s;
    }
    HttpReply reply = errorReply(error);
    reply.headers.insert("request-id", m_state->makeId(u"req_"_s, 14).toUtf8());
    if (status == 429 && error.code == "rate_limit"_L1)
        reply.headers.insert("stripe-rate-limited-reason", "global-rate");
    if (error.code == "lock_timeout"_L1 || status == 409) // Stripe's own clients go by this header here.
        reply.headers.insert("stripe-should-retry", "true");
    return reply;
}

void StripeSandbox::hold(const HttpRequest &request, bool held)
{
    m_idempotency.hold(headerOf(request, "idempotency-key"), held);
}

QJsonObject StripeSandbox::dump() const
{
    QJsonObject result;
    QJsonObject counts;
    const auto add = [&](const QString &name, const ObjectShelf &shelf) {
        QJsonArray objects;
        for (const QJsonObject &object : shelf.oldestFirst())
            objects.append(object);
        result.insert(name, objects);
        counts.insert(name, objects.size());
    };
    add(u"customers"_s, m_state->customers);
    add(u"links"_s, m_state->links);
    add(u"sessions"_s, m_state->sessions);
    add(u"intents"_s, m_state->intents);
    add(u"charges"_s, m_state->charges);
    add(u"transactions"_s, m_state->transactions);
    add(u"payment_methods"_s, m_state->methods);
    add(u"setup_intents"_s, m_state->setups);
    add(u"refunds"_s, m_state->refunds);
    add(u"disputes"_s, m_state->disputes);
    add(u"payouts"_s, m_state->payouts);
    add(u"cash_transactions"_s, m_state->cashMoves);
    add(u"events"_s, m_state->events);
    result.insert(u"counts"_s, counts);
    result.insert(u"reads"_s,
        QJsonObject{{u"asked"_s, m_limits.reads(m_state->now())},
            {u"allowed"_s, RateLimits::allowedReads(m_state->charges.oldestFirst().size())}});
    return result;
}

} // namespace quittance::sandbox
