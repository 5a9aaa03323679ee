#pragma once

#include "core/outbox/CrmPerformer.h"

namespace quittance {

class Workshop;

//! Where pushes to a CRM take what they tell: from book and mirror. Both outlive what is made.
CrmPushPorts crmPorts(Workshop &workshop, CrmConnector &connector);

} // namespace quittance
