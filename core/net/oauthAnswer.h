#pragma once

#include "core/base/Error.h"
#include "core/base/SecretText.h"

#include <QUrl>

namespace quittance {

//! The code in what a browser brought back. Refused "oauth.wrong_state" (somebody else's answer), Refused
//! "oauth.denied" (the person said no; providerText says more), BadReply "oauth.no_code".
Result<QString> oauthCode(const QByteArray &query, const QByteArray &state);

//! The same of an address a person has copied out of the browser; InvalidInput "oauth.not_the_address" where
//! it is not the callback's.
Result<QString> pastedOAuthCode(const SecretText &address, const QUrl &callback, const QByteArray &state);

} // namespace quittance
