#pragma once

#include "core/domain/MonthClose.h"
#include "core/domain/PayoutReconciliation.h"

#include <QJsonObject>

namespace quittance {

//! A line of `payouts list` and `payouts reconcile`: a payout with what the bank says of it.
QJsonObject reconciliationShape(const PayoutReconciliation &payout);
QString arrivalCode(PayoutReconciliation::State state); //!< arrived, on_its_way, late, failed

//! The checklist of a month.
QJsonObject closeShape(const MonthClose &close);
QJsonObject closedMonthShape(const ClosedMonth &month);

} // namespace quittance
