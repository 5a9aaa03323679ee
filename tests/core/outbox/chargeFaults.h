#pragma once

#include "core/domain/Money.h"
#include "tests/core/outbox/CardBook.h"

namespace quittance {

//! The next times requests to path that change something fare like this.
sandbox::Fault faultAt(const QString &path, sandbox::Fault::Kind kind, int status = 500, int times = 1);
sandbox::Fault chargeFault(sandbox::Fault::Kind kind, int status = 500, int times = 1);
sandbox::Fault captureFault(sandbox::Fault::Kind kind, int status = 500, int times = 1);
//! A row for each way in which a request can go wrong, column "fault".
void addFaults(sandbox::Fault (*fault)(sandbox::Fault::Kind, int, int));
//! How many payments of Stripe are booked.
qsizetype stripePayments(CardBook &book);

} // namespace quittance
