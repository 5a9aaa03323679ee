#pragma once

#include "core/domain/TaxCategory.h"

namespace quittance {

//! The EN 16931 rule of a VAT category: taxRule(TaxCategory::IntraCommunity, 8) is "BR-IC-08". The families
//! are numbered alike: 1 breakdown present, 2 to 4 ids, 5 to 7 rate, 8 base, 9 tax, 10 reason.
inline QString taxRule(TaxCategory category, int number)
{
    const QString family = category == TaxCategory::IntraCommunity ? QStringLiteral("IC") : codeOf(category);
    return QStringLiteral("BR-%1-%2").arg(family).arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace quittance
