#include "ui/desk/lockedThrough.h"

#include "ui/desk/Desk.h"
#include "ui/desk/SettingsDesk.h"

namespace quittance {

LockedThrough lockedThroughOf(Desk &desk)
{
    SettingsDesk *settings = desk.settings();
    if (!settings)
        return {};
    return [settings] { return settings->lockedThrough(); };
}

} // namespace quittance
