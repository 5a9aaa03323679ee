#pragma once

#include "core/domain/Money.h"
#include "ui/text/MoneyText.h"

namespace quittance {

//! What somebody typed as a number, as "-1234.56": spaces and grouping gone, both "." and "," taken for the
//! decimal mark where that is unambiguous. InvalidInput "amount.ambiguous" for "1.234", which may be either,
//! "money.malformed".
Result<QString> plainNumber(const QString &typed, int decimals, const QLocale &locale = textLocale());

//! An amount as it was typed; nothing typed is zero. InvalidInput also those of Money::parse(); field
//! "amount".
Result<Money> readAmount(const QString &typed, Currency currency, const QLocale &locale = textLocale());

//! A quantity × 10^-4. InvalidInput likewise; field "quantity".
Result<qint64> readQuantity(const QString &typed, const QLocale &locale = textLocale());

} // namespace quittance
