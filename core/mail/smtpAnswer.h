#pragma once

#include "core/mail/MailTransport.h"

namespace quittance {

//! What is known when a try to send is over.
struct SmtpEnd {
    int curlCode = 0; //!< CURLcode.
    int smtpCode = 0; //!< Of the deciding reply, 0 without one.
    bool handedOver = false; //!< libcurl took every byte of the message.
    QString reply; //!< The server's deciding reply.
    QString libraryText; //!< libcurl's words.
};

//! What the end of a try means. Pure. One rule above all: an error after the last byte that no refusal
//! explains is Uncertain, every other error is "not accepted".
MailAnswer smtpAnswer(const SmtpEnd &end);

} // namespace quittance
