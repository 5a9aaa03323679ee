#pragma once

#include "ui/desk/SetupDesk.h"

namespace quittance {

class SettingsService;

//! The setup desk of the real program: asks the service, which outlives it.
class ServiceSetupDesk final : public SetupDesk
{
public:
    explicit ServiceSetupDesk(SettingsService &service)
        : m_service(service)
    {
    }

    QFuture<Result<SetupFacts>> facts() override;
    QFuture<Result<void>> setDismissed(bool isDismissed) override;

private:
    SettingsService &m_service;
};

} // namespace quittance
