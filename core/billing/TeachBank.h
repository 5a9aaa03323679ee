#pragma once

#include "core/domain/BankCsvProfile.h"
#include "core/domain/BankRule.h"
#include "core/journal/Book.h"

namespace quittance {

//! From now on movements like these are proposed as the rule says. Answers with its number. InvalidInput:
//! bank_rule.empty (neither text nor account), bank_rule.too_short (its text is in everything),
//! reason.missing, role.*; NotFound customer.unknown.
Result<qint64> teachBankRule(Book &book, BankRule rule);

//! NotFound "bank_rule.unknown"; InvalidInput role.*.
Result<void> forgetBankRule(Book &book, qint64 no);

//! Keeps how a bank's CSV files are read; one of the same name gives way. InvalidInput: bank.profile_unnamed,
//! those of checkProfile(), role.*.
Result<void> keepBankProfile(Book &book, const BankCsvProfile &profile);

//! NotFound "bank.profile_unknown"; InvalidInput role.*.
Result<void> dropBankProfile(Book &book, const QString &name);

} // namespace quittance
