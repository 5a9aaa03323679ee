#pragma once

#include "core/domain/DueDrafts.h"
#include "core/domain/InvoiceContent.h"

namespace quittance {

struct Customer;

//! When an invoice that names no day is due: as the schedule that made it says, else as agreed with the
//! customer; null where the terms say it in words. issuedOn is the day it is issued.
QDate usualDueDay(const InvoiceContent &content, QDate issuedOn, const std::optional<DraftOrigin> &origin,
    const Customer &customer);

} // namespace quittance
