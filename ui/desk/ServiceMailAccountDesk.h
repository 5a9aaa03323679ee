#pragma once

#include "core/service/MailAccountService.h"
#include "ui/desk/MailAccountDesk.h"

namespace quittance {

//! Passes every question on to the service, which outlives it.
class ServiceMailAccountDesk final : public MailAccountDesk
{
public:
    explicit ServiceMailAccountDesk(MailAccountService &service)
        : m_service(service)
    {
    }

    QFuture<Result<MailStanding>> standing() override { return m_service.standing(); }
    QFuture<Result<QString>> sendTest(MailAccount account, TestMail mail) override
    {
        return m_service.sendTest(std::move(account), std::move(mail));
    }
    QFuture<Result<void>> keep(MailAccount account) override { return m_service.keep(std::move(account)); }

private:
    MailAccountService &m_service;
};

} // namespace quittance
