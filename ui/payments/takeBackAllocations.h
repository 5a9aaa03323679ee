#pragma once

#include "core/base/Error.h"
#include "core/domain/PaymentOrder.h"

#include <QDate>
#include <QFuture>

namespace quittance {

class Desk;

//! Takes back what was just allocated by these orders: of each invoice the newest allocation of that credit
//! and amount that stands. NotFound "allocation.unknown" where there is none any more; what was taken back
//! before that stays so. desk outlives the future.
QFuture<Result<void>> takeBackAllocations(
    Desk &desk, const CreditSource &source, const QList<AllocationOrder> &orders, QDate on);

} // namespace quittance
