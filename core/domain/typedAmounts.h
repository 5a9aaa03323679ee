#pragma once

#include <QList>
#include <QStringView>

namespace quittance {

//! An amount in the minor units of every currency that has so many decimals.
struct TypedAmount {
    qint64 minor = 0;
    int decimals = 2;

    friend bool operator==(const TypedAmount &, const TypedAmount &) = default;
};

//! What an amount typed in a search may be, in currencies of each number of decimals: "1249.97", "1249,97",
//! "1.249,97", "1 249.97", and "1249" as whole units. "1.249" is a thousand and more, and a thousandth too
//! where the currency has such. Zeros beyond the currency's decimals are allowed. Empty for what is no
//! amount.
QList<TypedAmount> typedAmounts(QStringView typed);

} // namespace quittance
