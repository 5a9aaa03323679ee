#pragma once

#include "core/domain/InvoiceRow.h"
#include "core/domain/OutboxRow.h"
#include "core/domain/PaymentRow.h"
#include "core/domain/PayoutRow.h"
#include "core/domain/ScheduleRow.h"
#include "ui/widgets/Chip.h"

namespace quittance {

//! Icon, word and tone of every state, one home for all tables and panes.
ChipLook stateChip(const InvoiceRow &row, QDate today);
//! Also of one that takes money no longer than some days more.
ChipLook linkChip(const InvoiceRow &row, QDate today, bool isShort);
ChipLook lastMailChip(const InvoiceRow &row); //!< Empty where there was none.
ChipLook paymentChip(const PaymentRow &row);
ChipLook payoutChip(const PayoutRow &row, QDate today);
ChipLook scheduleChip(const ScheduleRow &row);
ChipLook outboxChip(const OutboxRow &row, const QString &nextTry);

} // namespace quittance
