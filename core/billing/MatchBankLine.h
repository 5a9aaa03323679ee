#pragma once

#include "core/domain/BankMatchOrder.h"
#include "core/journal/Book.h"
#include "core/journal/Entry.h"

namespace quittance {

//! Takes a movement of the bank account for what the order says, and books what that means, in one
//! transaction. InvalidInput: those of BankLineBooker, role.*; NotFound bank.line_unknown.
Result<BankMatchOutcome> matchBankLine(Book &book, const BankMatchOrder &order);

//! Takes back all that a movement was taken for, with what was booked for it, in one step; one that another
//! stands for is in doubt again. InvalidInput: bank.not_matched, bank.undo_used (its money was
//! paid back since), date.*, period.locked, role.*; NotFound bank.line_unknown.
Result<void> undoBankMatch(Book &book, qint64 line, const QString &reason, QDate today);

//! A doubtful movement is the one it was taken for, and does not count, or is one of its own. InvalidInput:
//! bank.not_doubtful, role.*; NotFound bank.line_unknown.
Result<void> settleBankDoubt(Book &book, qint64 line, bool isSame);

} // namespace quittance
