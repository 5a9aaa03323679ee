#include "core/payments/stripe/StripeKey.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype prefixLength = 8; // "rk_test_"
constexpr qsizetype hintLength = 4;

bool isSpace(char c)
{
    return static_cast<uchar>(c) <= ' ' || c == '\x7f';
}

bool isKeyLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

} // namespace

StripeKey::StripeKey(SecretText secret, bool live, bool restricted)
    : m_secret(std::move(secret))
    , m_live(live)
    , m_restricted(restricted)
{
}

Result<StripeKey> StripeKey::read(const SecretText &secret)
{
    const auto refuse = [](const QString &rule) { return invalid(rule, u"api_key"_s, {}); };
    const QByteArray &text = secret.reveal();
    if (text.isEmpty())
        return refuse(u"stripe.key_empty"_s);
    if (std::ranges::any_of(text, isSpace))
        return refuse(u"stripe.key_whitespace"_s);
    if (text.startsWith("pk_"))
        return refuse(u"stripe.key_publishable"_s);
    if (text.startsWith("whsec_"))
        return refuse(u"stripe.key_webhook"_s);
    const bool restricted = text.startsWith("rk_");
    const bool live = text.sliced(std::min<qsizetype>(3, text.size())).startsWith("live_");
    const bool test = text.sliced(std::min<qsizetype>(3, text.size())).startsWith("test_");
    const bool rightForm = (restricted || text.startsWith("sk_")) && (live || test)
        && text.size() > prefixLength && std::ranges::all_of(text, isKeyLetter);
    if (!rightForm)
        return refuse(u"stripe.key_malformed"_s);
    return StripeKey(secret, live, restricted);
}

QString StripeKey::hint() const
{
    const QByteArray &text = m_secret.reveal();
    // Of a very short key the last four would be most of it.
    const bool longEnough = text.size() >= prefixLength + 2 * hintLength;
    return QString::fromLatin1(text.first(prefixLength)) + u'…'
        + (longEnough ? QString::fromLatin1(text.last(hintLength)) : QString());
}

} // namespace quittance
