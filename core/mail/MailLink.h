#pragma once

#include "core/base/Error.h"

#include <QUrl>

namespace quittance {

//! Which addresses a mail may carry.
class MailLink
{
public:
    //! loopbackOrigin: the one plain-http origin that is admitted too (a provider's stand-in on this
    //! computer); empty for none. Anything that is not on loopback in it is ignored.
    explicit MailLink(const QUrl &loopbackOrigin = {});

    //! The address as it may be printed: https, or exactly the loopback origin; a host, no user, no control
    //! characters, below 2,048 characters. InvalidInput, field "payment_url": mail.link_not_allowed. The
    //! error carries no value: a payment link is a bearer secret.
    Result<QString> check(const QUrl &url) const;

private:
    QUrl m_loopbackOrigin;
};

} // namespace quittance
