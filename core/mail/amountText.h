#pragma once

#include "core/domain/Money.h"

#include <QLocale>

namespace quittance {

//! An amount for people: the locale's digits, grouping and decimal separator, exact at any size, the
//! currency's code always beside it ("EUR 1,249.97", "1.249,97 EUR") with a space that does not break.
QString amountText(Money amount, const QLocale &locale);

} // namespace quittance
