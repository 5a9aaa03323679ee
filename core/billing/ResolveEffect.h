#pragma once

#include "core/base/Error.h"
#include "core/domain/OutboxRow.h"
#include "core/journal/Book.h"

namespace quittance {

//! Writes a person's decision down. InvalidInput "outbox.not_open" (value: its state's answer) when there is
//! nothing to decide, "outbox.only_mail" when Accepted or Again is said of a payment link,
//! "outbox.not_refused" when Dismissed or Recalled is said of what was not refused; NotFound
//! "outbox.unknown".
Result<void> resolveEffect(Book &book, const EntryId &effect, Resolution how);

} // namespace quittance
