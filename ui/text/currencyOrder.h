#pragma once

#include "core/domain/Money.h"

#include <QList>

#include <optional>

namespace quittance {

//! The book's own currency: from now on what stands in it is told before what stands in others. Null: none
//! is. Any thread may ask and set.
void leadWith(std::optional<Currency> own);
std::optional<Currency> leadingCurrency();

//! The one order in which several currencies are told: the book's own first, then by code.
bool standsBefore(Currency one, Currency other, std::optional<Currency> own = leadingCurrency());

//! Amounts in that order; those of one currency stay as they come.
QList<Money> inCurrencyOrder(QList<Money> amounts);

} // namespace quittance
