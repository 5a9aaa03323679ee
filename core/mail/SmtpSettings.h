#pragma once

#include "core/base/Error.h"
#include "core/base/SecretText.h"

#include <QUrl>

namespace quittance {

//! How to reach the user's mail server.
struct SmtpSettings {
    QUrl url; //!< smtps://host[:465], or smtp://host[:587], which demands STARTTLS.
    SecretText user; //!< Empty: no login.
    SecretText password;
    //! A PEM file that replaces the system's certificate authorities; empty for those. With one set, a
    //! loopback server must offer STARTTLS as well.
    QByteArray caFile;

    //! Without TLS: only on loopback, where nobody listens in, and only when no authority was named.
    bool isPlain() const;
    //! InvalidInput, field "smtp.url": mail.url_scheme, mail.url_host, mail.url_extra (user, path or query in
    //! it).
    Result<void> check() const;
};

} // namespace quittance
