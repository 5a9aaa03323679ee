#pragma once

#include "core/base/SecretText.h"

#include <QStringList>
#include <QUrl>

#include <chrono>

namespace quittance {

//! How one service lets a person give us access (RFC 6749 with RFC 7636 and RFC 8252). A value.
struct OAuthService {
    QUrl authorize; //!< Opened in the person's browser.
    QUrl token; //!< Asked by us.
    QString clientId;
    SecretText clientSecret = {}; //!< Empty for a public client: then none is sent.
    QStringList scopes = {};
    QStringList optionalScopes = {}; //!< Asked for where the account has them; missing ones end nothing.
    //! Where the browser comes back to: http://<host>:<port><path>. "localhost" where the service compares
    //! the whole address with a registered one, else "127.0.0.1".
    QString callbackHost = QStringLiteral("127.0.0.1");
    QString callbackPath = QStringLiteral("/callback");
    QList<quint16> ports = {}; //!< The first free one is taken; none named means any.
    //! Each renewal voids the refresh token it was asked with, and a second use of that token would revoke
    //! everything: so it is never sent again, whatever became of the first time.
    bool rotates = true;
    std::chrono::milliseconds wait{std::chrono::minutes{5}}; //!< For the person, in the browser.
};

} // namespace quittance
