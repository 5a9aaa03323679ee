#pragma once

#include "core/domain/Money.h"

#include <QList>
#include <QLocale>

namespace quittance {

//! The locale amounts and dates are written in: the user's, or British English where the system names none,
//! so that figures are grouped also on a bare server.
QLocale textLocale();

//! "1,249.97": sign, grouping and decimal mark of the locale, as many digits as the currency has. From
//! integers only, so every amount is exact.
QString moneyText(Money money, const QLocale &locale = textLocale());

//! "1,249.97 EUR", for sentences and lists that hold several currencies.
QString moneyWithCode(Money money, const QLocale &locale = textLocale());

//! "€1,249.97", for places where one currency stands alone. A currency without a sign of its own shows its
//! code.
QString moneyWithSymbol(Money money, const QLocale &locale = textLocale());

//! ".00": what an amount with fewer decimals than reserved lacks, whose room is left beside it.
QString missingDecimals(int decimals, int reserved);

//! "€4,210.00 · $120.00": one sum a currency, as they are never added up, the book's own first.
QString sumsText(const QList<Money> &sums, const QLocale &locale = textLocale());

//! Decimal digits with grouping: "19", "7.5", "1,200". scaled is × 10^decimals; zeros at the end are shown
//! only up to atLeast decimals.
QString decimalForReading(qint64 scaled, int decimals, int atLeast = 0, const QLocale &locale = textLocale());

} // namespace quittance
