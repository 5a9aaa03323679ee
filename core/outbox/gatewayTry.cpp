#include "core/outbox/gatewayTry.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/domain/jsonFields.h"
#include "core/journal/Journal.h"
#include "core/net/rateLimitPause.h"
#include "core/outbox/retryTime.h"
#include "core/store/EntryTable.h"
#include "core/store/pauseEnd.h"

#include <QRandomGenerator>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! A provider may forget a key at the very end of the window it promises; no try is made that late.
constexpr std::chrono::hours safetyMargin{1};

} // namespace

QByteArray requestBytes(const GatewayRequest &request)
{
    return canonicalJson({{u"method"_s, QString::fromLatin1(request.method)}, {u"path"_s, request.path},
        {u"body"_s, QString::fromLatin1(request.body.toBase64())}});
}

Result<GatewayRequest> requestFrom(const QByteArray &bytes)
{
    return parseJsonObject(bytes).and_then([](const QJsonObject &json) -> Result<GatewayRequest> {
        JsonFields fields(json);
        GatewayRequest request{.method = fields.text("method"_L1).toLatin1(),
            .path = fields.text("path"_L1),
            .body = QByteArray::fromBase64(fields.text("body"_L1).toLatin1())};
        if (!fields.ok())
            return fail(
                Error{.kind = ErrorKind::Storage, .rule = u"json.damaged"_s, .field = fields.problem()});
        return request;
    });
}

Result<GatewayRequest> sealedRequest(Book &book, const EffectRecord &effect)
{
    return Journal(book).openSealed(effect.entry, u"request"_s).and_then(requestFrom);
}

namespace {

//! A clock that was ahead noted the first try, or ours is behind now. The journal tells it, too: what came
//! after that try cannot have been noted before it, nor in the future.
Result<bool> isMistimed(Book &book, const OutboxAttempt &attempt, const QDateTime &now)
{
    if (attempt.isMistimed || attempt.firstTry > lastCredible(now))
        return true;
    if (attempt.firstSeq == 0) // Noted by an older program.
        return false;
    return EntryTable(book.database)
        .isAnyOutside(attempt.firstSeq, attempt.firstTry.addDuration(-clockSlip), lastCredible(now));
}

} // namespace

Result<bool> windowPassed(
    Book &book, const PaymentGateway &gateway, PaymentGateway::Repeat what, const OutboxAttempt &attempt)
{
    if (attempt.attempts <= 1) // This is the first.
        return false;
    const QDateTime now = book.clock.now();
    const auto window = gateway.repeatWindow(what) - safetyMargin;
    if (attempt.firstTry.addDuration(window) < now)
        return true;
    return isMistimed(book, attempt, now);
}

Result<GatewayTries> triesOf(Book &book, const EffectRecord &effect, const OutboxAttempt &attempt)
{
    constexpr int farBack = 30;
    const QDateTime now = book.clock.now();
    const Result<bool> mistimed = isMistimed(book, attempt, now);
    if (!mistimed)
        return fail(mistimed.error());
    const QDateTime first = *mistimed ? now.addDays(-farBack) : attempt.firstTry;
    return Journal(book).entry(effect.entry).transform([&](const Entry &asked) {
        const bool isAskedCredible = asked.recordedAt <= lastCredible(now);
        return GatewayTries{.since = isAskedCredible ? std::min(asked.recordedAt, first) : first,
            .first = first,
            .isCredible = !*mistimed && isCredibleTry(attempt.firstTry, asked.recordedAt, now)};
    });
}

Result<EffectVerdict> endNotFound(Book &book, const OutboxAttempt &attempt, const GatewayTries &tries,
    const std::function<Result<EffectVerdict>()> &end)
{
    if (tries.isCredible)
        return end();
    return EffectVerdict{.kind = EffectVerdict::Kind::Later,
        .notBefore = retryTime(book.clock.now(), attempt.attempts),
        .answer = tryTimeUnknown,
        .mayHaveArrived = true};
}

bool isFinal(const Error &error)
{
    return error.kind == ErrorKind::Refused;
}

namespace {

//! A provider that is asked too much is left alone for seconds, one in trouble for minutes.
QDateTime nextTry(const QDateTime &now, const OutboxAttempt &attempt, const Error &error)
{
    const std::chrono::milliseconds asked = error.retryAfter;
    if (error.kind == ErrorKind::RateLimited)
        return now.addDuration(
            std::max(asked, rateLimitPause(attempt.attempts, QRandomGenerator::global()->bounded(1000))));
    return asked.count() > 0 ? now.addDuration(asked) : retryTime(now, attempt.attempts);
}

//! A no to what this one asks for.
bool isAboutThisOne(const Error &error)
{
    return error.kind == ErrorKind::Refused || error.kind == ErrorKind::InvalidInput
        || error.kind == ErrorKind::NotFound;
}

//! Whether the next effect would fare alike. What this one may not do or cannot have, others may.
bool meetsAll(const Error &error)
{
    return !error.rule.endsWith(".permission_missing"_L1) && !isAboutThisOne(error);
}

//! Whether the other side will say no again until somebody changes something.
bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::Unauthorized || isAboutThisOne(error);
}

} // namespace

EffectVerdict tryLater(Book &book, const OutboxAttempt &attempt, const Error &error)
{
    return {.kind = EffectVerdict::Kind::Later,
        .notBefore = nextTry(book.clock.now(), attempt, error),
        .answer = error.providerText.isEmpty() ? error.rule : error.providerText,
        .stopConnection = meetsAll(error)};
}

EffectVerdict lookLater(
    Book &book, const OutboxAttempt &attempt, const Error &error, QLatin1StringView refused)
{
    EffectVerdict verdict = tryLater(book, attempt, error);
    verdict.mayHaveArrived = true;
    if (isRefusal(error))
        verdict.answer = refused + u':' + verdict.answer;
    return verdict;
}

Result<EffectVerdict> settleWith(Book &book, const QList<NewEntry> &outcome)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> { return outcome; })
        .transform([](const auto &) { return EffectVerdict(); });
}

} // namespace quittance
