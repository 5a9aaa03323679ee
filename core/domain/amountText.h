#pragma once

#include "core/domain/Money.h"

#include <QLocale>

namespace quittance {

//! An amount for people: the locale's digits, grouping and decimal separator, exact at any size, the
//! currency's code always beside it ("EUR 1,249.97", "1.249,97 EUR") with a space that does not break.
QString amountText(Money amount, const QLocale &locale);

//! The same without the code, for columns whose head names the currency.
QString figureText(Money amount, const QLocale &locale);

//! scaled / 10^decimals in the locale's form, with zeros at the end cut down to as few as fewest decimals.
QString localNumberText(qint64 scaled, int decimals, int fewest, const QLocale &locale);

} // namespace quittance
