#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace quittance {

//! Who it goes from and to on the wire; checked addresses, see MailAddress.
struct MailEnvelope {
    QString from;
    QStringList to;
};

//! What the mail server made of it.
struct MailAnswer {
    enum class Outcome : quint8 {
        Accepted, //!< The server took it over; words carry its queue id.
        Rejected, //!< A definite no: unknown recipient, content refused.
        NotSent, //!< Nothing was handed over; trying later is safe.
        AccountTrouble, //!< Nothing was handed over and the next mail would fare alike: login, certificate,
                        //!< no STARTTLS.
        Uncertain, //!< The whole message went out and no answer came back.
    };
    Outcome outcome = Outcome::NotSent;
    int code = 0; //!< SMTP code; 0 when no server said anything.
    QString words; //!< The server's last line or the library's, cleaned.
};

//! Hands one message to a mail server. Blocks; lanes only.
class MailTransport
{
public:
    virtual ~MailTransport() = default;

    //! message: the final bytes, CRLF line ends. dataBegins is called once, right before the first byte of
    //! the message leaves; when it returns false, nothing is sent and the outcome is NotSent.
    virtual MailAnswer send(const MailEnvelope &envelope, const QByteArray &message,
        const std::function<bool()> &dataBegins, const StopFlag &stop)
        = 0;
};

} // namespace quittance
