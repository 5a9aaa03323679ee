#include "core/payments/paypal/PayPalAccount.h"

#include "core/net/serviceUrl.h"

#include <QCryptographicHash>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLetters = 4;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

QString prefixOf(bool live)
{
    return live ? u"paypal:live:"_s : u"paypal:test:"_s;
}

} // namespace

PayPalAccount::PayPalAccount(SecretText id, SecretText secret, QUrl baseUrl, bool live)
    : m_id(std::move(id))
    , m_secret(std::move(secret))
    , m_baseUrl(std::move(baseUrl))
    , m_live(live)
{
}

Result<void> PayPalAccount::checkSecret(const QString &field, const SecretText &secret)
{
    if (secret.isEmpty())
        return invalid(u"paypal.secret_empty"_s, field, {});
    if (!std::ranges::all_of(secret.reveal(), isLetter))
        return invalid(u"paypal.secret_malformed"_s, field, {});
    return {};
}

Result<PayPalAccount> PayPalAccount::read(const QMap<QString, SecretText> &secrets, const QUrl &baseUrl)
{
    if (const Result<void> secure = checkServiceUrl(baseUrl); !secure)
        return fail(secure.error());
    const QString host = baseUrl.host();
    const bool live = host == "api-m.paypal.com"_L1 || host == "api.paypal.com"_L1;
    const bool sandbox
        = host == "api-m.sandbox.paypal.com"_L1 || host == "api.sandbox.paypal.com"_L1 || isLoopback(baseUrl);
    if (!live && !sandbox)
        return invalid(u"paypal.environment_unknown"_s, u"paypal.base_url"_s, host);
    for (const QString &field : {u"client_id"_s, u"client_secret"_s})
        if (const Result<void> fine = checkSecret(field, secrets.value(field)); !fine)
            return fail(fine.error());
    return PayPalAccount(secrets[u"client_id"_s], secrets[u"client_secret"_s], baseUrl, live);
}

QString PayPalAccount::hint() const
{
    const QByteArray &id = m_id.reveal();
    const bool longEnough = id.size() >= 4 * shownLetters;
    return QString::fromLatin1(id.first(std::min(id.size(), shownLetters))) + u'…'
        + (longEnough ? QString::fromLatin1(id.last(shownLetters)) : QString());
}

QByteArray PayPalAccount::basicAuthorization() const
{
    return "Basic " + (m_id.reveal() + ':' + m_secret.reveal()).toBase64();
}

QByteArray PayPalAccount::owner() const
{
    return QCryptographicHash::hash(
        m_baseUrl.toEncoded() + '\n' + m_id.reveal() + '\n' + m_secret.reveal(), QCryptographicHash::Sha256);
}

QString PayPalAccount::keyOf(const QString &id) const
{
    return prefixOf(m_live) + id;
}

Result<QString> PayPalAccount::idOf(const QString &key) const
{
    const QString prefix = prefixOf(m_live);
    // What follows becomes a part of an address.
    const QString id = key.startsWith(prefix) ? key.sliced(prefix.size()).section(u':', 0, 0) : QString();
    const bool isPlain = std::ranges::all_of(id, [](QChar c) { return isLetter(c.toLatin1()); });
    if (id.isEmpty() || !isPlain)
        return invalid(u"gateway.other_mode"_s, u"key"_s, key);
    return id;
}

} // namespace quittance
