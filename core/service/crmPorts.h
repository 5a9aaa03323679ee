#pragma once

#include "core/outbox/CrmPerformer.h"

namespace quittance {

//! Where pushes to a CRM take what they tell: from book and mirror. connector outlives what is made.
CrmPushPorts crmPorts(CrmConnector &connector);

} // namespace quittance
