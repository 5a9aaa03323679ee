#include "core/net/serviceUrl.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> checkServiceUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return invalid(
            u"net.malformed_url"_s, u"base_url"_s, url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url)))
        return {};
    return invalid(
        u"net.insecure_url"_s, u"base_url"_s, url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

} // namespace quittance
