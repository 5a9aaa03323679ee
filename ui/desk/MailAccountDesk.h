#pragma once

#include "core/base/Error.h"
#include "core/domain/MailAccount.h"

#include <QFuture>

namespace quittance {

//! What the window asks to set up the mail server. All calls return at once.
class MailAccountDesk
{
public:
    virtual ~MailAccountDesk() = default;

    virtual QFuture<Result<MailStanding>> standing() = 0;
    //! Really sends it; answers with the server's words.
    virtual QFuture<Result<QString>> sendTest(MailAccount account, TestMail mail) = 0;
    virtual QFuture<Result<void>> keep(MailAccount account) = 0;
};

} // namespace quittance
