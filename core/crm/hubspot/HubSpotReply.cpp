#include "core/crm/hubspot/HubSpotReply.h"

#include "core/base/Json.h"
#include "core/crm/cleanProviderText.h"
#include "core/crm/hubspot/HubSpotFault.h"

#include <QJsonArray>

#include <optional>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int attemptsMax = 6; // The first and five more.

using Do = HubSpotVerdict::Do;

std::optional<std::chrono::seconds> retryAfter(const HttpReply &reply)
{
    bool isNumber = false;
    const int seconds = reply.headers.value("retry-after").trimmed().toInt(&isNumber);
    if (!isNumber || seconds < 0)
        return {};
    return std::chrono::seconds(seconds);
}

Error errorOf(ErrorKind kind, const QString &rule, const HttpReply &reply, const QJsonObject &body)
{
    const QString trace = body.value("correlationId"_L1).toString(body.value("requestId"_L1).toString());
    return Error{.kind = kind,
        .rule = rule,
        .providerText = cleanProviderText(body.value("message"_L1).toString()),
        .requestId = cleanProviderText(trace),
        .detail = u"HTTP %1 %2"_s.arg(reply.status)
                      .arg(cleanProviderText(body.value("category"_L1).toString()))
                      .trimmed()};
}

HubSpotVerdict giveUp(Error error)
{
    return {.what = Do::GiveUp, .error = std::move(error)};
}

//! Waits where it is short enough and the attempts are not used up.
HubSpotVerdict pause(int attempt, std::chrono::seconds wait, bool jitter, Error error)
{
    if (attempt < attemptsMax && wait <= hubSpotPauseMax)
        return {.what = Do::Repeat, .wait = wait, .jitter = jitter};
    error.retryAfter = wait;
    return giveUp(std::move(error));
}

std::chrono::seconds backoff(int attempt)
{
    return std::chrono::seconds(1 << std::min(attempt - 1, 4));
}

HubSpotVerdict judgeRateLimit(int attempt, const HttpReply &reply, const QJsonObject &body)
{
    const QString policy = body.value("policyName"_L1).toString();
    const auto told = retryAfter(reply);
    if (policy == "DAILY"_L1) {
        // It is reset at the account's midnight, whose zone an error body does not tell: look again in an
        // hour.
        Error error = errorOf(ErrorKind::RateLimited, u"hubspot.daily_limit"_s, reply, body);
        error.retryAfter = told.value_or(1h);
        return giveUp(std::move(error));
    }
    const std::chrono::seconds usual = policy == "SECONDLY"_L1 ? 1s : 10s;
    return pause(attempt, told.value_or(usual), false,
        errorOf(ErrorKind::RateLimited, u"hubspot.rate_limit"_s, reply, body));
}

QString missingScopes(const QJsonObject &body, const QString &asked)
{
    QStringList scopes;
    for (const QJsonValue &part : body.value("errors"_L1).toArray()) {
        const QJsonObject context = part.toObject().value("context"_L1).toObject();
        for (const QLatin1StringView key : {"requiredGranularScopes"_L1, "requiredScopes"_L1})
            for (const QJsonValue &scope : context.value(key).toArray())
                if (const QString name = cleanProviderText(scope.toString()); !name.isEmpty())
                    scopes.append(name);
    }
    scopes.removeDuplicates();
    return scopes.isEmpty() ? asked : scopes.join(u' ');
}

HubSpotVerdict judgeStatus(int attempt, const HttpReply &reply, const QJsonObject &body, const QString &scope)
{
    switch (reply.status) {
    case 401:
        return giveUp(errorOf(ErrorKind::Unauthorized, u"hubspot.token_refused"_s, reply, body));
    case 403: {
        Error error = errorOf(ErrorKind::Unauthorized, u"hubspot.scope_missing"_s, reply, body);
        error.field = u"scope"_s;
        error.value = missingScopes(body, scope);
        return giveUp(std::move(error));
    }
    case 404:
        return giveUp(errorOf(ErrorKind::NotFound, u"hubspot.not_found"_s, reply, body));
    case 423:
        return pause(attempt, retryAfter(reply).value_or(2s), false,
            errorOf(ErrorKind::RateLimited, u"hubspot.locked"_s, reply, body));
    case 429:
        return judgeRateLimit(attempt, reply, body);
    case 477: // The account moves to another data centre, which takes up to a day.
        return pause(attempt, retryAfter(reply).value_or(1h), false,
            errorOf(ErrorKind::RateLimited, u"hubspot.moving"_s, reply, body));
    default:
        break;
    }
    if (reply.status >= 500)
        return pause(attempt, retryAfter(reply).value_or(backoff(attempt)), !retryAfter(reply).has_value(),
            errorOf(ErrorKind::BadReply, u"hubspot.unavailable"_s, reply, body));
    if (reply.status >= 400)
        return giveUp(errorOf(ErrorKind::Refused, u"hubspot.refused"_s, reply, body));
    return giveUp(errorOf(ErrorKind::BadReply, u"hubspot.unexpected_reply"_s, reply, body));
}

//! Whether nothing can have come of a write that ended so.
bool isUnsent(const Error &error)
{
    return error.kind == ErrorKind::Offline
        || (error.kind == ErrorKind::Cancelled && error.rule == "net.not_sent"_L1);
}

HubSpotVerdict judgeWrite(const Result<HttpReply> &outcome, const QString &scope)
{
    if (!outcome) {
        Error error = outcome.error();
        if (!isUnsent(error))
            error.kind = ErrorKind::Uncertain;
        return giveUp(std::move(error));
    }
    if (outcome->status >= 200 && outcome->status < 300)
        return {.what = Do::Take};
    const QJsonObject body = parseJsonObject(outcome->body).value_or(QJsonObject());
    if (outcome->status == 400 || outcome->status == 409)
        return giveUp(HubSpotFault::read(body).toError(outcome->status));
    HubSpotVerdict verdict = judgeStatus(attemptsMax, *outcome, body, scope);
    if (verdict.error.kind == ErrorKind::BadReply) // A 502 does not say how far the service had come.
        verdict.error.kind = ErrorKind::Uncertain;
    return verdict;
}

} // namespace

HubSpotVerdict judgeHubSpotReply(
    int attempt, const Result<HttpReply> &outcome, const QString &scope, bool writes)
{
    if (writes)
        return judgeWrite(outcome, scope);
    if (!outcome) {
        // Reads may be asked twice. Offline is final: whoever has no network should hear it at once.
        constexpr int repeats = 2;
        if (outcome.error().kind == ErrorKind::Uncertain && attempt <= repeats)
            return {.what = Do::Repeat, .wait = backoff(attempt), .jitter = true};
        return giveUp(outcome.error());
    }
    if (outcome->status >= 200 && outcome->status < 300)
        return {.what = Do::Take};
    return judgeStatus(attempt, *outcome, parseJsonObject(outcome->body).value_or(QJsonObject()), scope);
}

} // namespace quittance
