#include "core/net/OAuthGrant.h"

#include "core/base/Json.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <chrono>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

SecretText secretIn(const QJsonObject &object, QLatin1StringView name)
{
    return SecretText(object.value(name).toString().toUtf8());
}

QString textOf(const SecretText &secret)
{
    return QString::fromUtf8(secret.reveal());
}

} // namespace

OAuthGrant OAuthGrant::begun(const SecretText &refreshToken)
{
    return {.refreshToken = refreshToken, .seed = seedOf(refreshToken)};
}

QByteArray OAuthGrant::seedOf(const SecretText &refreshToken)
{
    return QCryptographicHash::hash(refreshToken.reveal(), QCryptographicHash::Sha256);
}

Result<OAuthGrant> OAuthGrant::fromReply(const QJsonObject &reply, const QDateTime &now)
{
    OAuthGrant grant{.accessToken = secretIn(reply, "access_token"_L1),
        .refreshToken = secretIn(reply, "refresh_token"_L1),
        .expires = {},
        .scope = reply.value("scope"_L1).toString(),
        .more = reply,
        .renewed = now};
    if (grant.accessToken.isEmpty())
        return fail(Error{.kind = ErrorKind::BadReply,
            .rule = u"oauth.unexpected_reply"_s,
            .detail = u"no access token in the answer"_s});
    // A service that tells no life time, or tells it in a form we do not know, says by a refusal that it is
    // over.
    if (const qint64 seconds = reply.value("expires_in"_L1).toInteger(); seconds > 0)
        grant.expires = now.addSecs(seconds);
    for (const QLatin1StringView name : {"access_token"_L1, "refresh_token"_L1, "id_token"_L1})
        grant.more.remove(name);
    return grant;
}

bool OAuthGrant::isOver(const QDateTime &now) const
{
    constexpr auto margin = 60s;
    return accessToken.isEmpty() || (expires.isValid() && expires <= now.addDuration(margin));
}

bool OAuthGrant::rests(const QDateTime &now, std::chrono::hours most) const
{
    if (accessToken.isEmpty() || refreshToken.isEmpty() || expires.isValid() || state != State::Good)
        return false;
    // In the future: a wrong clock noted it.
    return !renewed.isValid() || renewed > now || renewed.addDuration(most) <= now;
}

QByteArray OAuthGrant::toBytes() const
{
    QJsonObject object{{u"access"_s, textOf(accessToken)}, {u"refresh"_s, textOf(refreshToken)},
        {u"scope"_s, scope}, {u"more"_s, more}, {u"state"_s, static_cast<int>(state)}};
    if (!seed.isEmpty())
        object.insert(u"seed"_s, QString::fromLatin1(seed.toHex()));
    if (expires.isValid())
        object.insert(u"expires"_s, expires.toMSecsSinceEpoch());
    if (renewed.isValid())
        object.insert(u"renewed"_s, renewed.toMSecsSinceEpoch());
    return canonicalJson(object);
}

Result<OAuthGrant> OAuthGrant::fromBytes(const QByteArray &bytes)
{
    const Result<QJsonObject> object = parseJsonObject(bytes);
    const int state = object ? object->value("state"_L1).toInt(-1) : -1;
    if (state < 0 || state > static_cast<int>(State::Refused))
        return fail(Error{.kind = ErrorKind::Secret, .rule = u"oauth.grant_damaged"_s});
    OAuthGrant grant{.accessToken = secretIn(*object, "access"_L1),
        .refreshToken = secretIn(*object, "refresh"_L1),
        .expires = {},
        .scope = object->value("scope"_L1).toString(),
        .more = object->value("more"_L1).toObject(),
        .state = static_cast<State>(state),
        .renewed = {},
        .seed = QByteArray::fromHex(object->value("seed"_L1).toString().toLatin1())};
    if (const QJsonValue expires = object->value("expires"_L1); !expires.isUndefined())
        grant.expires = QDateTime::fromMSecsSinceEpoch(expires.toInteger(), QTimeZone::utc());
    if (const QJsonValue renewed = object->value("renewed"_L1); !renewed.isUndefined())
        grant.renewed = QDateTime::fromMSecsSinceEpoch(renewed.toInteger(), QTimeZone::utc());
    return grant;
}

} // namespace quittance
