#pragma once

#include "core/base/Error.h"

namespace quittance {

//! A mail address that is safe to put on the wire: libcurl passes line breaks in a recipient straight through
//! as further SMTP commands, so nothing unchecked may reach it.
class MailAddress
{
public:
    //! Takes "billing@müller.example"; the domain becomes its ASCII form. Quoted local parts, domain literals
    //! and local parts beyond ASCII (they need SMTPUTF8) are refused. InvalidInput, field "email":
    //! mail.address_empty, mail.address_characters, mail.address_at, mail.address_local,
    //! mail.address_not_ascii, mail.address_domain, mail.address_too_long.
    static Result<MailAddress> parse(const QString &text);

    //! ASCII only: "billing@xn--mller-kva.example".
    QString text() const { return m_local + u'@' + m_domain; }
    const QString &domain() const { return m_domain; }

    friend bool operator==(const MailAddress &, const MailAddress &) = default;

private:
    MailAddress(QString local, QString domain)
        : m_local(std::move(local))
        , m_domain(std::move(domain))
    {
    }

    QString m_local;
    QString m_domain;
};

} // namespace quittance
