#pragma once

#include "core/base/Id.h"

namespace quittance {

using ScheduleId = Id<struct ScheduleTag>;

} // namespace quittance
