#pragma once

#include "core/domain/Completeness.h"

namespace quittance {

//! The one line: "Stripe and the book agree about 12 payments.", or how many payments want a look.
QString completenessText(const Completeness &report);

//! About a payment that no book can hold; said is what Completeness::leftOut says of it.
QString leftOutText(const QString &said);

//! What came of waiting for an invoice to be paid.
QString waitedText(const QString &number, bool isPaid);

} // namespace quittance
