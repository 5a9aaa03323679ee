#include "core/mail/SmtpSettings.h"

#include "core/base/loopback.h"

namespace quittance {

using namespace Qt::StringLiterals;

bool SmtpSettings::isPlain() const
{
    return url.scheme() == "smtp"_L1 && caFile.isEmpty() && isLoopback(url);
}

Result<void> SmtpSettings::check() const
{
    const auto refuse = [this](const QString &rule) {
        return invalid(rule, u"smtp.url"_s, url.toString(QUrl::RemoveUserInfo));
    };
    if (url.scheme() != "smtp"_L1 && url.scheme() != "smtps"_L1)
        return refuse(u"mail.url_scheme"_s);
    if (!url.isValid() || url.host().isEmpty())
        return refuse(u"mail.url_host"_s);
    if (!url.userInfo().isEmpty() || url.path().size() > 1 || url.hasQuery() || url.hasFragment())
        return refuse(u"mail.url_extra"_s);
    return {};
}

} // namespace quittance
