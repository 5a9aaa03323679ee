#include "tests/sandbox/stripe/StripeSandbox.h"

#include "tests/sandbox/HttpParts.h"
#include "tests/sandbox/stripe/FormTree.h"
#include "tests/sandbox/stripe/RequestCheck.h"
#include "tests/sandbox/stripe/StripeAccess.h"
#include "tests/sandbox/stripe/expandFields.h"
#include "tests/sandbox/stripe/paymentCalls.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QByteArray &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(text));
}

RequestSchema schemaAtHand()
{
    // Read once a program: the file is large.
    static const RequestSchema schema
        = RequestSchema::fromOpenApi(RequestSchema::openApiFile()).value_or(RequestSchema::builtIn());
    return schema;
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
    , m_schema(schema ? *schema : schemaAtHand())
{
    reset();
}

void StripeSandbox::reset()
{
    m_state = std::make_unique<StripeState>(m_clock, m_seed);
    m_state->payBase = m_payBase;
    m_checkout = std::make_unique<Checkout>(*m_state);
    m_idempotency.clear();
}

void StripeSandbox::setPayBase(const QUrl &base)
{
    m_payBase = base;
    m_state->payBase = base;
}

HttpReply StripeSandbox::answer(const HttpRequest &request)
{
    const QString requestId = m_state->makeId(u"req_"_s, 14);
    m_state->requestId = requestId;
    m_state->idempotencyKey = textOrNull(headerOf(request, "idempotency-key"));
    m_checkout->expireDue();
    settleTransactions(*m_state);

    const QString path = request.url.path();
    HttpReply reply;
    if (const auto refused = refuseEntry(request)) {
        reply = errorReply(*refused);
    } else if (const auto match = findRoute(request.method, path); !match) {
        reply = errorReply({.status = 404,
            .message
            = u"Unrecognized request URL (%1: %2). Please see https://stripe.com/docs or we can help at "
              u"https://support.stripe.com/."_s.arg(QString::fromLatin1(request.method), path)});
    } else if (const auto forbidden = refusePermission(request, path)) {
        reply = errorReply(*forbidden);
    } else {
        reply = answerCall(request, *match);
    }
    m_state->requestId = QJsonValue::Null; // What the page does later is nobody's request.
    m_state->idempotencyKey = QJsonValue::Null;
    return withHeaders(reply, request, requestId);
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

    const StripeAnswer answered = carryOut(request, match, *parameters);
    const HttpReply reply = answered ? jsonReply(200, *answered) : errorReply(answered.error());
    if (!key.isEmpty()) // From here on the call has begun: even a refusal is kept.
        m_idempotency.keep(key, call, *tree, reply, m_clock.now());
    return reply;
}

StripeAnswer StripeSandbox::carryOut(
    const HttpRequest &request, const RouteMatch &match, const QJsonObject &parameters)
{
    const StripeCall call{
        .state = *m_state, .path = request.url.path(), .id = match.id, .parameters = parameters};
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
    add(u"events"_s, m_state->events);
    result.insert(u"counts"_s, counts);
    return result;
}

} // namespace quittance::sandbox
