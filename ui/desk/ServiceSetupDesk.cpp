#include "ui/desk/ServiceSetupDesk.h"

#include "core/service/SettingsService.h"

namespace quittance {

QFuture<Result<SetupFacts>> ServiceSetupDesk::facts()
{
    return m_service.setup();
}

QFuture<Result<void>> ServiceSetupDesk::setDismissed(bool isDismissed)
{
    return m_service.dismissSetup(isDismissed);
}

} // namespace quittance
