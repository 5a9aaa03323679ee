#pragma once

#include "core/base/Error.h"
#include "core/mail/MailMessage.h"

namespace quittance {

//! Makes the bytes of a message: RFC 5322 and MIME, CRLF line ends, no line beyond 998 octets, every value
//! kept from becoming a header of its own. The same message always gives the same bytes. Pure.
class MimeWriter
{
public:
    //! Before base64, which adds 37 percent: what common servers take.
    static constexpr qsizetype maxAttachmentBytes = 10 * 1024 * 1024;

    //! multipart/alternative {text, html}, inside multipart/mixed only when there are attachments.
    //! InvalidInput: mail.address_* (MailAddress), mail.subject_empty, mail.body_empty,
    //! mail.message_id_malformed, mail.date_missing, mail.boundary_malformed, mail.attachment_type,
    //! mail.attachment_too_large.
    static Result<QByteArray> write(const MailMessage &message);
};

} // namespace quittance
