#include "core/crm/salesforce/SalesforceReply.h"

#include "core/base/Log.h"
#include "core/crm/cleanProviderText.h"
#include "core/crm/salesforce/salesforceFault.h"
#include "core/net/RetryPolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Do = SalesforceVerdict::Do;

constexpr int attemptsMax = 6; // The first and five more.
constexpr auto pauseMax = 60s; // A longer pause is handed to the caller.
constexpr auto usedUpPause = 15min;

struct Told {
    QString code;
    QString message;
};

QJsonObject firstError(const HttpReply &reply)
{
    const QJsonDocument body = QJsonDocument::fromJson(reply.body);
    return body.isArray() ? body.array().first().toObject() : body.object();
}

//! Plain calls refuse with a list of errors, some with a single one.
Told toldBy(const HttpReply &reply)
{
    const QJsonObject error = firstError(reply);
    return {.code = cleanProviderText(error.value("errorCode"_L1).toString()),
        .message = cleanProviderText(error.value("message"_L1).toString())};
}

Error errorOf(ErrorKind kind, const QString &rule, const HttpReply &reply, const Told &told)
{
    return Error{.kind = kind,
        .rule = rule,
        .providerText = told.message,
        .detail = u"HTTP %1 %2"_s.arg(reply.status).arg(told.code).trimmed()};
}

SalesforceVerdict giveUp(Error error)
{
    return {.what = Do::GiveUp, .error = std::move(error)};
}

std::chrono::seconds backoff(int attempt)
{
    return std::chrono::seconds(1 << std::min(attempt - 1, 4));
}

SalesforceVerdict pause(int attempt, const HttpReply &reply, bool repeatable, Error error)
{
    const std::chrono::seconds told = retryAfterOf(reply);
    const std::chrono::seconds wait = told > 0s ? told : backoff(attempt);
    if (repeatable && attempt < attemptsMax && wait <= pauseMax)
        return {.what = Do::Repeat, .wait = wait, .jitter = told == 0s};
    error.retryAfter = wait;
    return giveUp(std::move(error));
}

//! These sessions are not over, they are of the wrong kind: another one would be, too.
bool isOfWrongKind(const Told &told)
{
    return told.message.contains("not valid for use with the REST API"_L1)
        || told.message.contains("not attached to Agent"_L1);
}

SalesforceVerdict judgeForbidden(
    int attempt, const HttpReply &reply, const Told &told, bool repeatable, const QString &what)
{
    if (told.code == "REQUEST_LIMIT_EXCEEDED"_L1) {
        if (told.message.contains("Concurrent"_L1))
            return pause(attempt, reply, repeatable,
                errorOf(ErrorKind::RateLimited, u"salesforce.busy"_s, reply, told));
        Error error = errorOf(ErrorKind::RateLimited, u"salesforce.daily_limit"_s, reply, told);
        error.retryAfter = usedUpPause;
        return giveUp(std::move(error));
    }
    if (told.code.startsWith("API_"_L1))
        return giveUp(errorOf(ErrorKind::Unauthorized, u"salesforce.api_disabled"_s, reply, told));
    Error error = errorOf(ErrorKind::Unauthorized, u"salesforce.scope_missing"_s, reply, told);
    error.field = u"scope"_s;
    error.value = what;
    return giveUp(std::move(error));
}

SalesforceVerdict judgeBadRequest(const HttpReply &reply, const Told &told, const QString &what)
{
    if (told.code == "QUERY_TIMEOUT"_L1 || told.code == "OPERATION_TOO_LARGE"_L1)
        return giveUp(errorOf(ErrorKind::Refused, u"salesforce.too_large"_s, reply, told));
    if (told.code == "INVALID_TYPE"_L1) { // An object we may not see is one that is not there.
        Error error = errorOf(ErrorKind::Unauthorized, u"salesforce.scope_missing"_s, reply, told);
        error.field = u"scope"_s;
        error.value = what;
        return giveUp(std::move(error));
    }
    return giveUp(salesforceFault(firstError(reply)));
}

SalesforceVerdict judgeStatus(int attempt, const HttpReply &reply, bool repeatable, const QString &what)
{
    const Told told = toldBy(reply);
    switch (reply.status) {
    case 401: { // Whatever its code: organisations with JWT sessions have others.
        const Error error = errorOf(ErrorKind::Unauthorized, u"salesforce.session_refused"_s, reply, told);
        return {.what = isOfWrongKind(told) ? Do::GiveUp : Do::Renew, .error = error};
    }
    case 403:
        return judgeForbidden(attempt, reply, told, repeatable, what);
    case 404:
        return giveUp(errorOf(ErrorKind::NotFound, u"salesforce.not_found"_s, reply, told));
    case 410:
        return giveUp(errorOf(ErrorKind::Refused, u"salesforce.version_retired"_s, reply, told));
    case 412: // Someone has changed it since it was read.
        return giveUp(errorOf(ErrorKind::Busy, u"salesforce.changed_meanwhile"_s, reply, told));
    case 429:
        return pause(
            attempt, reply, repeatable, errorOf(ErrorKind::RateLimited, u"salesforce.busy"_s, reply, told));
    default:
        break;
    }
    if (reply.status >= 500)
        return pause(attempt, reply, repeatable,
            errorOf(ErrorKind::BadReply, u"salesforce.unavailable"_s, reply, told));
    if (reply.status >= 400)
        return judgeBadRequest(reply, told, what);
    return giveUp(errorOf(ErrorKind::BadReply, u"salesforce.unexpected_reply"_s, reply, told));
}

} // namespace

SalesforceVerdict judgeSalesforceReply(
    int attempt, const Result<HttpReply> &outcome, bool repeatable, const QString &what)
{
    if (!outcome) {
        // Offline is final: whoever has no network should hear it at once.
        constexpr int repeats = 2;
        if (outcome.error().kind == ErrorKind::Uncertain && repeatable && attempt <= repeats)
            return {.what = Do::Repeat, .wait = backoff(attempt), .jitter = true};
        return giveUp(outcome.error());
    }
    if (outcome->status >= 200 && outcome->status < 300)
        return {.what = Do::Take};
    return judgeStatus(attempt, *outcome, repeatable, what);
}

SalesforceUsage salesforceUsage(const HttpReply &reply)
{
    static const QRegularExpression pattern(u"api-usage=(\\d+)/(\\d+)"_s);
    const auto match = pattern.match(QString::fromLatin1(reply.headers.value("sforce-limit-info")));
    return {.used = match.captured(1).toInt(), .most = match.captured(2).toInt()};
}

} // namespace quittance
