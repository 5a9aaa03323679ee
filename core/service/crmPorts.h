#pragma once

#include "core/outbox/CrmPerformer.h"

namespace quittance {

class Workshop;

//! Where pushes to a CRM take what they tell: from book and mirror. Both outlive what is made.
CrmPushPorts crmPorts(CrmConnector &connector);
//! The same; that it was another account is remembered for the status.
CrmPushPorts crmPorts(Workshop &workshop, CrmConnector &connector);

} // namespace quittance
