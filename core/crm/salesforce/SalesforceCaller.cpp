#include "core/crm/salesforce/SalesforceCaller.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/base/Log.h"
#include "core/base/loopback.h"
#include "core/crm/serverTime.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

bool isSalesforceHost(const QString &host)
{
    return host.endsWith(".salesforce.com"_L1) || host.endsWith(".force.com"_L1)
        || host.endsWith(".salesforce.mil"_L1);
}

std::chrono::milliseconds partOf(std::chrono::milliseconds wait)
{
    const auto most = static_cast<quint32>(wait.count());
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(most) + 1);
}

//! A write that was cut off, or answered with a 502, may have been taken.
Error ofWrite(Error error)
{
    const bool unsent = error.kind == ErrorKind::Cancelled && error.rule == "net.not_sent"_L1;
    if (error.kind == ErrorKind::BadReply || (error.kind == ErrorKind::Cancelled && !unsent))
        error.kind = ErrorKind::Uncertain;
    return error;
}

} // namespace

SalesforceCaller::SalesforceCaller(
    HttpTransport &transport, Clock &clock, OAuthSession &session, QUrl login, SalesforceAllowance &allowance)
    : m_transport(transport)
    , m_clock(clock)
    , m_access(session, clock)
    , m_login(std::move(login))
    , m_allowance(allowance)
{
}

Result<SalesforceAnswer> SalesforceCaller::call(const SalesforceCall &call, const StopFlag &stop)
{
    Result<HttpReply> reply = send(call, stop);
    if (!reply)
        return fail(reply.error());
    const QDateTime time = quittance::serverTime(*reply);
    QJsonObject json = parseJsonObject(reply->body).value_or(QJsonObject());
    return SalesforceAnswer{.reply = std::move(*reply), .json = std::move(json), .serverTime = time};
}

Result<SalesforceAnswer> SalesforceCaller::object(const SalesforceCall &call, const StopFlag &stop)
{
    Result<SalesforceAnswer> answer = this->call(call, stop);
    if (answer && answer->json.isEmpty()) // A proxy's page must never look like "nothing there".
        return fail(Error{.kind = ErrorKind::BadReply,
            .rule = u"salesforce.unexpected_reply"_s,
            .detail = u"HTTP %1, no object"_s.arg(answer->reply.status)});
    return answer;
}

//! The host of the data. It comes from outside, and a token goes there.
Result<QUrl> SalesforceCaller::instance(const QJsonObject &told) const
{
    const QUrl url(told.value("instance_url"_L1).toString(), QUrl::StrictMode);
    const bool ours = url.scheme() == "https"_L1 && isSalesforceHost(url.host());
    const bool standIn = isLoopback(m_login) && isLoopback(url) && url.scheme() == "http"_L1;
    if ((ours || standIn) && url.userInfo().isEmpty())
        return url;
    return fail(Error{.kind = ErrorKind::Refused,
        .rule = u"salesforce.foreign_host"_s,
        .field = u"instance_url"_s,
        .value = url.host()});
}

Result<HttpReply> SalesforceCaller::send(const SalesforceCall &call, const StopFlag &stop)
{
    bool renewed = false;
    for (int attempt = 1;; ++attempt) {
        if (stop.stopped())
            return fail(ErrorKind::Cancelled, u"stopped before asking"_s);
        if (const std::optional<Error> refusal = m_allowance.refusal())
            return fail(*refusal);
        SecretText session;
        Result<HttpReply> outcome = once(call, session, stop);
        const SalesforceVerdict verdict
            = judgeSalesforceReply(attempt, outcome, call.repeatable && !call.writes, call.what);
        if (verdict.what != SalesforceVerdict::Do::Take)
            qCInfo(lcNet) << call.method << call.path << (outcome ? outcome->status : 0) << "attempt"
                          << attempt;
        switch (verdict.what) {
        case SalesforceVerdict::Do::Take:
            return outcome;
        case SalesforceVerdict::Do::GiveUp:
            return fail(call.writes ? ofWrite(verdict.error) : verdict.error);
        case SalesforceVerdict::Do::Renew:
            if (renewed)
                return fail(verdict.error);
            renewed = true;
            if (const Result<void> done = m_access.renew(session, stop); !done)
                return fail(done.error());
            continue;
        case SalesforceVerdict::Do::Repeat:
            m_clock.sleep(verdict.jitter ? partOf(verdict.wait) : verdict.wait, stop);
        }
    }
}

//! Sends it with the session of this moment, at this moment's host: both may have changed since the last
//! time.
Result<HttpRequest> SalesforceCaller::request(
    const SalesforceCall &call, SecretText &session, const StopFlag &stop)
{
    const Result<OAuthGrant> grant = m_access.access(stop);
    if (!grant)
        return fail(grant.error());
    session = grant->accessToken;
    const Result<QUrl> host = instance(grant->more);
    if (!host)
        return fail(host.error());
    HttpRequest request{.method = call.method, .url = *host, .headers = {}, .body = {}};
    request.url.setPath(u"/services/data"_s + call.path);
    if (!call.query.isEmpty())
        request.url.setQuery(QString::fromLatin1(call.query.encoded()), QUrl::StrictMode);
    request.headers.insert("Authorization", "Bearer " + session.reveal());
    request.headers.insert("Accept", "application/json, text/csv");
    request.headers.insert("Sforce-Call-Options", "client=Quittance");
    request.headers.insert(call.headers);
    if (!call.body.isEmpty() || !call.bytes.isEmpty()) {
        request.headers.insert("Content-Type", "application/json");
        request.body
            = call.bytes.isEmpty() ? QJsonDocument(call.body).toJson(QJsonDocument::Compact) : call.bytes;
    }
    return request;
}

bool SalesforceCaller::elsewhere(const StopFlag &stop)
{
    return m_transport.canBegin() && m_access.lend(stop);
}

bool SalesforceCaller::ahead(const SalesforceCall &call, const StopFlag &stop)
{
    Q_ASSERT(!call.writes);
    if (!m_transport.canBegin() || stop.stopped() || m_allowance.refusal())
        return false;
    SecretText session;
    const Result<HttpRequest> made = request(call, session, stop);
    if (!made)
        return false;
    m_allowance.countOwn();
    m_transport.begin(*made, stop);
    return true;
}

Result<HttpReply> SalesforceCaller::once(
    const SalesforceCall &call, SecretText &session, const StopFlag &stop)
{
    const Result<HttpRequest> made = request(call, session, stop);
    if (!made)
        return fail(made.error());
    if (!m_transport.isFor(made->url)) // It was counted when it was sent.
        m_allowance.countOwn();
    Result<HttpReply> reply = m_transport.send(*made, stop);
    if (reply)
        m_allowance.learn(*reply);
    return reply;
}

} // namespace quittance
