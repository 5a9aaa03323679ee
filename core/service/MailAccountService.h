#pragma once

#include "core/base/Error.h"
#include "core/domain/MailAccount.h"

#include <QFuture>

namespace quittance {

class Workshop;

//! Sets up the mail server. Thread-safe: every call returns at once.
class MailAccountService
{
public:
    explicit MailAccountService(Workshop &workshop)
        : m_workshop(workshop)
    {
    }

    QFuture<Result<MailStanding>> standing() const;
    //! Really sends a mail, where payment links leave, and answers with the server's words once it was taken
    //! over. Nothing is kept. InvalidInput: mail.url_missing, setting.url_*, mail.address_*,
    //! mail.sender_missing, role.*; Refused mail.test_rejected, Offline mail.test_not_sent, Unauthorized
    //! mail.test_account, Uncertain mail.test_uncertain, each with the server's words; Secret errors.
    QFuture<Result<QString>> sendTest(MailAccount account, TestMail mail) const;
    //! Keeps it: the address as a setting, the login in the keychain.
    QFuture<Result<void>> keep(MailAccount account);

private:
    Workshop &m_workshop;
};

} // namespace quittance
