#include "core/mail/smtpAnswer.h"

#include <curl/curl.h>

namespace quittance {

namespace {

using Outcome = MailAnswer::Outcome;

bool isAccountTrouble(const SmtpEnd &end)
{
    switch (end.curlCode) {
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
    case CURLE_NOT_BUILT_IN:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_LOGIN_DENIED:
    case CURLE_AUTH_ERROR:
        return true;
    default:
        break;
    }
    switch (end.smtpCode) {
    case 530: // Authentication required
    case 534: // Mechanism too weak
    case 535: // Credentials refused
    case 538: // Encryption required
        return true;
    default:
        // A greeting or EHLO that is refused for good meets the next message as well.
        return end.smtpCode >= 500
            && (end.curlCode == CURLE_WEIRD_SERVER_REPLY || end.curlCode == CURLE_REMOTE_ACCESS_DENIED);
    }
}

Outcome outcomeOf(const SmtpEnd &end)
{
    if (end.curlCode == CURLE_OK)
        return Outcome::Accepted;
    const bool refusedForNow = end.smtpCode >= 400 && end.smtpCode < 500;
    if (end.handedOver)
        return refusedForNow      ? Outcome::NotSent
            : end.smtpCode >= 500 ? Outcome::Rejected
                                  : Outcome::Uncertain;
    if (refusedForNow)
        return Outcome::NotSent; // Also a login that is refused for the moment (454).
    if (isAccountTrouble(end))
        return Outcome::AccountTrouble;
    return end.smtpCode >= 500 ? Outcome::Rejected : Outcome::NotSent;
}

} // namespace

MailAnswer smtpAnswer(const SmtpEnd &end)
{
    const bool serverDecided = end.curlCode == CURLE_OK || end.smtpCode >= 400;
    return {.outcome = outcomeOf(end),
        .code = end.smtpCode,
        .words = serverDecided && !end.reply.isEmpty() ? end.reply : end.libraryText};
}

} // namespace quittance
