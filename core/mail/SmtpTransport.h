#pragma once

#include "core/mail/MailTransport.h"
#include "core/mail/SmtpSettings.h"

#include <memory>

namespace quittance {

//! MailTransport over SMTP by libcurl. One thread at a time. Keeps its connection open between messages.
class SmtpTransport final : public MailTransport
{
public:
    explicit SmtpTransport(SmtpSettings settings);
    ~SmtpTransport() override;
    Q_DISABLE_COPY_MOVE(SmtpTransport)

    //! Setting stop ends it within about a second: NotSent, or Uncertain when the whole message was handed
    //! over.
    MailAnswer send(const MailEnvelope &envelope, const QByteArray &message,
        const std::function<bool()> &dataBegins, const StopFlag &stop) override;

private:
    struct Handle;

    SmtpSettings m_settings;
    std::unique_ptr<Handle> m_handle;
};

} // namespace quittance
