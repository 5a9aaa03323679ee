#pragma once

#include "core/base/Error.h"

#include <QString>

namespace quittance {

// What the holder of a card reads on its statement beside the name of the account: the card networks print
// few letters there, and providers refuse the rest (docs.stripe.com, statement descriptors).

//! So many letters at most; together with the account's own name what goes beyond is cut off.
inline constexpr int cardStatementLimit = 22;

//! What was typed, without spaces around; empty is fine: the account's own name stands alone then.
//! InvalidInput "card.statement_too_long", "card.statement_letters", "card.statement_no_letter"; field
//! "statement".
Result<QString> readCardStatement(const QString &typed);

//! The number of a document, short enough to be read in full beside any account's name: "INV-2026-001042" is
//! "INV 1042". Always one that readCardStatement() takes.
QString proposedCardStatement(const QString &number);

} // namespace quittance
