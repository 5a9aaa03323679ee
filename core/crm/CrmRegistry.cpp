#include "core/crm/CrmRegistry.h"

#include "core/crm/hubspot/HubSpotConnector.h"
#include "core/crm/salesforce/SalesforceConnector.h"

#include <algorithm>

namespace quittance {

const std::vector<CrmPlug> &crmPlugs()
{
    static const std::vector<CrmPlug> plugs{
        hubSpotPlug(),
        salesforcePlug(),
    };
    return plugs;
}

const CrmPlug *findCrmPlug(const QString &id)
{
    const std::vector<CrmPlug> &plugs = crmPlugs();
    const auto found = std::ranges::find(plugs, id, &CrmPlug::id);
    return found == plugs.end() ? nullptr : &*found;
}

} // namespace quittance
