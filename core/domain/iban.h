#pragma once

#include "core/base/Error.h"

namespace quittance {

//! An IBAN as the machines want it: capital letters, no spaces; a word "IBAN" in front is dropped.
//! groupedCode() prints it in groups of four. InvalidInput with field "iban": iban.characters,
//! iban.country_unknown (none of the SWIFT registry), iban.length (of its country), iban.check_digits.
Result<QString> checkedIban(QStringView text);

} // namespace quittance
