#include "core/crm/hubspot/HubSpotCaller.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/base/Log.h"
#include "core/crm/CrmRegistry.h"
#include "core/crm/hubspot/HubSpotReply.h"
#include "core/crm/serverTime.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

bool isPrivateEnough(const QUrl &url)
{
    if (url.scheme() == "https"_L1)
        return true;
    const QString host = url.host();
    return url.scheme() == "http"_L1
        && (host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1);
}

std::chrono::milliseconds partOf(std::chrono::milliseconds wait)
{
    const auto most = static_cast<quint32>(wait.count());
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(most) + 1);
}

} // namespace

HubSpotCaller::HubSpotCaller(const CrmMeans &means, HubSpotAllowance &allowance)
    : m_transport(means.transport)
    , m_clock(means.clock)
    , m_base(means.base)
    , m_token(means.token)
    , m_access(
          means.session ? std::optional<CrmAccess>(std::in_place, *means.session, means.clock) : std::nullopt)
    , m_allowance(allowance)
{
}

Result<HttpReply> HubSpotCaller::reply(const HubSpotCall &call, const StopFlag &stop)
{
    const Result<HttpRequest> made = request(call);
    if (!made)
        return fail(made.error());
    return finalReply(call, *made, stop);
}

void HubSpotCaller::ahead(const HubSpotCall &call, const StopFlag &stop)
{
    Q_ASSERT(!call.writes && !call.isSearch);
    if (!m_transport.canBegin() || stop.stopped())
        return;
    const Result<HttpRequest> made = request(call);
    if (!made || !m_allowance.general().takeAtOnce(m_clock))
        return;
    SecretText access;
    if (const Result<HttpRequest> whole = signedRequest(*made, access, stop))
        m_transport.begin(*whole, stop);
}

bool HubSpotCaller::elsewhere(const StopFlag &stop)
{
    return m_transport.canBegin() && (!m_access || m_access->lend(stop));
}

void HubSpotCaller::here()
{
    if (m_access)
        m_access->takeBack();
}

Result<HubSpotAnswer> HubSpotCaller::call(const HubSpotCall &call, const StopFlag &stop)
{
    const Result<HttpReply> reply = this->reply(call, stop);
    return reply ? read(*reply, call.writes) : fail(reply.error());
}

Result<HubSpotAnswer> HubSpotCaller::read(const HttpReply &reply, bool writes)
{
    Result<QJsonObject> json = parseJsonObject(reply.body);
    if (!json) // A write may have been taken all the same.
        return fail(Error{.kind = writes ? ErrorKind::Uncertain : ErrorKind::BadReply,
            .rule = u"hubspot.unexpected_reply"_s,
            .detail = u"HTTP %1, %2"_s.arg(reply.status).arg(json.error().detail)});
    return HubSpotAnswer{.json = std::move(*json), .serverTime = quittance::serverTime(reply)};
}

Result<HttpRequest> HubSpotCaller::request(const HubSpotCall &call) const
{
    if (!isPrivateEnough(m_base))
        return invalid(u"crm.base_url_insecure"_s, u"base_url"_s, m_base.toString(QUrl::RemoveUserInfo));
    if (!m_access && m_token.isEmpty())
        return fail(Error{.kind = ErrorKind::Secret, .rule = u"crm.token_missing"_s, .field = u"token"_s});

    HttpRequest request{
        .method = call.body.isEmpty() ? "GET" : "POST", .url = m_base, .headers = {}, .body = {}};
    QString path = m_base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    request.url.setPath(path + call.path);
    QByteArray query; // By hand: QUrlQuery leaves "+" as it is, which a server reads as a blank.
    for (const auto &[name, value] : call.query)
        query += (query.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '='
            + QUrl::toPercentEncoding(value, ",");
    if (!query.isEmpty())
        request.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    request.headers.insert("Accept", "application/json");
    if (!call.body.isEmpty()) {
        request.headers.insert("Content-Type", "application/json");
        request.body = QJsonDocument(call.body).toJson(QJsonDocument::Compact);
    }
    return request;
}

//! HubSpot ends a session by the clock, so it is renewed by the clock, too; a refusal in between renews it
//! once.
Result<HttpRequest> HubSpotCaller::signedRequest(
    const HttpRequest &request, SecretText &access, const StopFlag &stop)
{
    access = m_token;
    if (m_access) {
        const Result<OAuthGrant> grant = m_access->access(stop);
        if (!grant)
            return fail(grant.error());
        access = grant->accessToken;
    }
    HttpRequest whole = request;
    whole.headers.insert("Authorization", "Bearer " + access.reveal());
    return whole;
}

Result<HttpReply> HubSpotCaller::finalReply(
    const HubSpotCall &call, const HttpRequest &request, const StopFlag &stop)
{
    bool renewed = false;
    for (int attempt = 1;; ++attempt) {
        if (!m_transport.isFor(request.url)) // It was counted when it was sent.
            m_allowance.general().take(m_clock, stop);
        if (call.isSearch)
            m_allowance.searches().take(m_clock, stop);
        if (stop.stopped())
            return fail(ErrorKind::Cancelled, u"stopped before asking"_s);

        SecretText access;
        const Result<HttpRequest> whole = signedRequest(request, access, stop);
        if (!whole)
            return fail(whole.error());
        Result<HttpReply> outcome = m_transport.send(*whole, stop);
        if (outcome)
            m_allowance.learn(*outcome);
        const HubSpotVerdict verdict = judgeHubSpotReply(attempt, outcome, call.scope, call.writes);
        if (verdict.what != HubSpotVerdict::Do::Take)
            qCInfo(lcNet) << request.method << call.path << (outcome ? outcome->status : 0) << "attempt"
                          << attempt;
        switch (verdict.what) {
        case HubSpotVerdict::Do::Take:
            return outcome;
        case HubSpotVerdict::Do::GiveUp:
            if (!m_access || renewed || verdict.error.rule != "hubspot.token_refused"_L1)
                return fail(verdict.error);
            renewed = true;
            if (const Result<void> done = m_access->renew(access, stop); !done)
                return fail(done.error());
            break;
        case HubSpotVerdict::Do::Repeat:
            m_clock.sleep(verdict.jitter ? partOf(verdict.wait) : verdict.wait, stop);
        }
    }
}

} // namespace quittance
