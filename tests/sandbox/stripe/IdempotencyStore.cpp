#include "tests/sandbox/stripe/IdempotencyStore.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 keptSeconds = 24 * 60 * 60;

HttpReply mismatch(const QString &message)
{
    return errorReply({.type = u"idempotency_error"_s, .message = message});
}

} // namespace

std::optional<HttpReply> IdempotencyStore::find(
    const QByteArray &key, const QString &call, const QJsonObject &parameters, const QDateTime &now)
{
    const auto kept = m_kept.find(key);
    if (kept == m_kept.end())
        return {};
    if (kept->at.secsTo(now) > keptSeconds) {
        m_kept.erase(kept);
        return {};
    }
    const QString keyText = QString::fromUtf8(key);
    if (kept->call != call)
        return mismatch(
            u"Keys for idempotent requests can only be used for the same endpoint they were first used for "
            u"('%1' vs '%2'). Try using a key other than '%3' if you meant to execute a different "
            u"request."_s.arg(call, kept->call, keyText));
    if (kept->parameters != parameters)
        return mismatch(
            u"Keys for idempotent requests can only be used with the same parameters they were first used "
            u"with. Try using a key other than '%1' if you meant to execute a different "
            u"request."_s.arg(keyText));
    HttpReply reply = kept->reply;
    reply.headers.insert("idempotent-replayed", "true");
    return reply;
}

void IdempotencyStore::keep(const QByteArray &key, const QString &call, const QJsonObject &parameters,
    const HttpReply &reply, const QDateTime &now)
{
    m_kept.insert(key, {.call = call, .parameters = parameters, .reply = reply, .at = now});
}

} // namespace quittance::sandbox
