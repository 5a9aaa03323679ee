#pragma once

#include "core/billing/guards.h"

#include <QDate>

namespace quittance {

//! Nothing is booked on or before a day any more. InvalidInput: period.in_future, period.locked_further (it
//! is locked beyond that day already), reason.missing, role.*.
Result<void> lockPeriod(Book &book, QDate through, const QString &reason, QDate today);

//! Opens what comes after a day again; a null day opens all. InvalidInput: period.not_locked, reason.missing,
//! role.*.
Result<void> unlockPeriod(Book &book, QDate through, const QString &reason);

} // namespace quittance
