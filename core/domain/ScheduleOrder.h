#pragma once

#include "core/domain/Schedule.h"

namespace quittance {

//! What is to come back, and when.
struct ScheduleOrder {
    ScheduleId id; //!< Empty: a new one.
    InvoiceId like; //!< The draft or document whose content it repeats; empty leaves that of a known one.
    ScheduleTerms terms; //!< An empty name of a new one becomes that of the first line.
};

} // namespace quittance
