#pragma once

#include "core/domain/typedAmounts.h"

#include <QString>

namespace quittance {

//! SQL: whether a column of minor units, with its currency, is an amount that was typed. Binds :minors, which
//! an index of the column finds, and :amounts, of which only those of the right decimals are.
QString amountIs(const QString &minor, const QString &currency);

//! What it binds.
QString minorsJson(const QList<TypedAmount> &typed);
QString amountsJson(const QList<TypedAmount> &typed);

} // namespace quittance
