#pragma once

#include "core/domain/BankLineRow.h"

namespace quittance {

//! Whether two movements of one account, of one amount and near each other in time, are one that two files
//! tell in their own words.
enum class BankTwin : quint8 {
    Other, //!< Payer or account are not the same.
    Maybe, //!< Nothing says so, or as much against it as for it: a person decides.
    Same,
};

BankTwin compareBankLines(const BankLineRow &a, const BankLineRow &b);

//! Whether two that came under one bank reference can be one: amount and payer agree as far as both tell
//! them; within one kind of file also the text. On different days the text must be the same in any case.
bool isNamedAgain(const BankLineRow &a, const BankLineRow &b);

} // namespace quittance
