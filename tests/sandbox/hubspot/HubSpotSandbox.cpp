#include "tests/sandbox/hubspot/HubSpotSandbox.h"

#include "core/base/Json.h"
#include "tests/sandbox/hubspot/HubSpotCall.h"
#include "tests/sandbox/hubspot/HubSpotReplies.h"

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

constexpr qsizetype searchBodyMax = 3'000;
constexpr qsizetype urlMax = 8'000;

QByteArray header(const HttpRequest &request, const char *name)
{
    for (auto at = request.headers.cbegin(); at != request.headers.cend(); ++at) {
        if (at.key().compare(name, Qt::CaseInsensitive) == 0)
            return at.value();
    }
    return {};
}

HubSpotOAuth::Access accessOf(const QByteArray &authorization, const HubSpotOAuth &oauth)
{
    constexpr QByteArrayView scheme = "Bearer ";
    if (!authorization.startsWith(scheme))
        return HubSpotOAuth::Access::Unknown;
    const QByteArray token = authorization.mid(scheme.size());
    const bool isStatic = token.startsWith("pat-") && token != "pat-wrong";
    return isStatic ? HubSpotOAuth::Access::Good : oauth.judge(token);
}

} // namespace

HubSpotSandbox::HubSpotSandbox(SandboxClock &clock, int seed)
    : m_clock(clock)
    , m_seed(seed)
    , m_data(clock, seed)
    , m_oauth(clock, m_data)
{
}

void HubSpotSandbox::reset()
{
    m_data.seedPeople(500);
    m_data.setPortal(HubSpotData::usualPortal);
    m_data.setIndexLag(std::chrono::milliseconds(0));
    m_limits = HubSpotLimits();
    m_searches.clear();
    m_withdrawn.clear();
    m_brokenLeft = 0;
    m_oauth.reset();
    m_log.clear();
    m_requests = 0;
}

void HubSpotSandbox::breakNext(HttpReply reply, int requests)
{
    m_broken = std::move(reply);
    m_brokenLeft = requests;
}

HttpReply HubSpotSandbox::answer(const HttpRequest &request)
{
    const QDateTime now = m_clock.now();
    const QString correlationId = nextCorrelationId();
    HttpReply reply = judge(request, correlationId);
    reply.headers["date"] = httpDate(now);
    reply.headers["x-hubspot-correlation-id"] = correlationId.toLatin1();
    m_log.append({.method = request.method,
        .path = request.url.path(),
        .query = request.url.query(),
        .body = request.body,
        .status = reply.status,
        .at = now});
    return reply;
}

//! In the order of a real service: who asks, how often, where, what.
HttpReply HubSpotSandbox::judge(const HttpRequest &request, const QString &correlationId)
{
    if (m_brokenLeft > 0) {
        --m_brokenLeft;
        return m_broken;
    }
    if (request.url.toEncoded().size() > urlMax)
        return HttpReply{.status = 414, .headers = {{"content-type", "text/html"}}, .body = "<h1>414</h1>"};
    if (HubSpotOAuth::serves(request.url.path()))
        return m_oauth.answer(request);
    const HubSpotOAuth::Access access = accessOf(header(request, "authorization"), m_oauth);
    if (access != HubSpotOAuth::Access::Good) {
        const bool expired = access == HubSpotOAuth::Access::Expired;
        return hubSpotError(401, expired ? u"EXPIRED_AUTHENTICATION"_s : u"INVALID_AUTHENTICATION"_s,
            u"Authentication credentials not found or not valid."_s, correlationId);
    }
    const std::optional<HubSpotRoute> route = HubSpotRoute::read(request.url.path(), request.method);
    const bool searches = route && route->call == HubSpotRoute::Call::Search;
    const qint64 nowMs = m_clock.now().toMSecsSinceEpoch();
    if (const std::optional<HubSpotPolicy> policy = m_limits.take(searches, nowMs))
        return hubSpotTooMany(*policy, correlationId);
    if (!route)
        return hubSpotError(404, u"OBJECT_NOT_FOUND"_s, u"resource not found"_s, correlationId);
    if (request.method != route->method())
        return hubSpotError(405, QString(), u"HTTP 405 Method Not Allowed"_s, correlationId);
    if (m_withdrawn.value(route->type) && route->call != HubSpotRoute::Call::Account) {
        const HubSpotType gate = isEngagement(route->type) ? HubSpotType::Contacts : route->type;
        const QString scope = route->type == HubSpotType::Emails
            ? u"sales-email-read"_s
            : u"crm.objects.%1.read"_s.arg(hubSpotTypeName(gate));
        return hubSpotError(403, u"MISSING_SCOPES"_s, u"This app hasn't been granted all required scopes."_s,
            correlationId, {{u"requiredGranularScopes"_s, QJsonArray{scope}}});
    }

    QJsonObject body;
    const bool takesLabels = route->call == HubSpotRoute::Call::AssociateAs;
    if (request.method == "POST" || request.method == "PATCH" || takesLabels) {
        if (!header(request, "content-type").startsWith("application/json"))
            return hubSpotError(415, QString(), u"HTTP 415 Unsupported Media Type"_s, correlationId);
        if (searches && QString::fromUtf8(request.body).size() > searchBodyMax)
            return hubSpotError(
                400, u"VALIDATION_ERROR"_s, u"the body is longer than 3000 characters"_s, correlationId);
        const Result<QJsonObject> read
            = parseJsonObject(takesLabels ? QByteArray("{\"types\":" + request.body + '}') : request.body);
        if (!read)
            return hubSpotError(400, u"VALIDATION_ERROR"_s, u"Invalid input JSON on line 1"_s, correlationId);
        body = *read;
    }
    HttpReply reply = dispatch({.data = m_data,
        .search = m_searches[route->type],
        .route = *route,
        .path = request.url.path(),
        .query = QUrlQuery(request.url.query(QUrl::FullyEncoded)),
        .body = body,
        .nowMs = nowMs,
        .correlationId = correlationId});
    if (!searches)
        reply.headers.insert(m_limits.headers());
    return reply;
}

HttpReply HubSpotSandbox::dispatch(const HubSpotCall &call) const
{
    switch (call.route.call) {
    case HubSpotRoute::Call::List:
        return answerList(call);
    case HubSpotRoute::Call::Read:
        return answerRead(call);
    case HubSpotRoute::Call::Search:
        return answerSearch(call);
    case HubSpotRoute::Call::BatchRead:
        return answerBatchRead(call);
    case HubSpotRoute::Call::Associations:
        return answerAssociations(call);
    case HubSpotRoute::Call::Properties:
        return answerProperties(call);
    case HubSpotRoute::Call::Property:
        return answerProperty(call);
    case HubSpotRoute::Call::Owners:
        return answerOwners(call);
    case HubSpotRoute::Call::Account:
        return answerAccount(call);
    case HubSpotRoute::Call::Create:
        return answerCreate(call);
    case HubSpotRoute::Call::Update:
        return answerUpdate(call);
    case HubSpotRoute::Call::Associate:
        return answerAssociate(call);
    case HubSpotRoute::Call::AssociateAs:
        return answerAssociateAs(call);
    case HubSpotRoute::Call::Dissociate:
        return answerDissociate(call);
    case HubSpotRoute::Call::BatchAssociate:
        return answerBatchAssociate(call);
    case HubSpotRoute::Call::BatchDissociate:
        return answerBatchDissociate(call);
    case HubSpotRoute::Call::Archive:
        return answerArchive(call);
    case HubSpotRoute::Call::BatchArchive:
        return answerBatchArchive(call);
    case HubSpotRoute::Call::Merge:
        return answerMerge(call);
    case HubSpotRoute::Call::GdprDelete:
        return answerGdprDelete(call);
    case HubSpotRoute::Call::BatchCreate:
    case HubSpotRoute::Call::BatchUpdate:
    case HubSpotRoute::Call::BatchUpsert:
        return answerBatchWrite(call);
    case HubSpotRoute::Call::MakeProperty:
        return answerMakeProperty(call);
    case HubSpotRoute::Call::Groups:
        return answerGroups(call);
    case HubSpotRoute::Call::MakeGroup:
        return answerMakeGroup(call);
    }
    Q_UNREACHABLE();
}

QString HubSpotSandbox::nextCorrelationId()
{
    const QString seed = QString::number(static_cast<quint32>(m_seed), 16).rightJustified(8, u'0');
    return u"%1-0000-4000-8000-%2"_s.arg(seed, QString::number(++m_requests, 16).rightJustified(12, u'0'));
}

} // namespace quittance::sandbox
