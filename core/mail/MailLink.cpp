#include "core/mail/MailLink.h"

#include "core/base/loopback.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLength = 2048;

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port();
}

} // namespace

MailLink::MailLink(const QUrl &loopbackOrigin)
    : m_loopbackOrigin(isLoopback(loopbackOrigin) ? loopbackOrigin : QUrl())
{
}

Result<QString> MailLink::check(const QUrl &url) const
{
    const QString encoded = QString::fromLatin1(url.toEncoded());
    const bool trusted = url.scheme() == "https"_L1
        || (!m_loopbackOrigin.isEmpty() && url.scheme() == "http"_L1 && sameOrigin(url, m_loopbackOrigin));
    // toEncoded() leaves no space, control or non-ASCII character; an escaped line break has no business here
    // either.
    if (!url.isValid() || !trusted || url.host().isEmpty() || !url.userInfo().isEmpty()
        || encoded.size() >= maxLength || encoded.contains("%0d"_L1, Qt::CaseInsensitive)
        || encoded.contains("%0a"_L1, Qt::CaseInsensitive) || encoded.contains("%00"_L1))
        return invalid(u"mail.link_not_allowed"_s, u"payment_url"_s, {});
    return encoded;
}

} // namespace quittance
