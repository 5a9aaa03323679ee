#pragma once

#include "core/base/SecretText.h"

#include <QString>

namespace quittance {

//! Through which mail server mails leave. Lives in memory only until it is kept.
struct MailAccount {
    QString url; //!< "smtps://mail.example.com:465", or smtp:// with STARTTLS.
    SecretText user; //!< Empty: no login.
    SecretText password;
    bool keepsLogin = false; //!< The login that is in the keychain already goes on being used.
};

//! What is set now, without its secrets.
struct MailStanding {
    QString url; //!< Empty: no mail server is set up.
    bool hasLogin = false;
    QString from; //!< The company's address, from which all mails come; may be empty.
};

//! A mail that only says that mails arrive; its words are the window's.
struct TestMail {
    QString to;
    QString subject;
    QString text;
};

} // namespace quittance
