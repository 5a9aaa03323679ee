#pragma once

#include "core/base/Error.h"
#include "core/domain/TaxCategory.h"

#include <QStringList>

namespace quittance {

//! The VAT of a line. Standard with the rate 0 means that nobody has said it yet.
struct Vat {
    TaxCategory category = TaxCategory::Standard;
    qint64 rate = 0; //!< × 10^-4 percent.

    bool isKnown() const { return category != TaxCategory::Standard || rate != 0; }
    friend bool operator==(const Vat &, const Vat &) = default;
};

//! "19 %", in the form of the language: "%19" in Turkish. rate: × 10^-4 percent.
QString percentText(qint64 rate);
//! "19 %", "Reverse charge"; empty while it is not known.
QString vatText(const Vat &vat);
//! The same in a sentence about what it is due on: "VAT 19 %", "Reverse charge".
QString vatRowText(const Vat &vat);

//! What somebody typed as VAT: a rate ("19", "7,7 %"; 0 is zero rated), the code of a category ("AE") or the
//! beginning of its words. InvalidInput: csv.vat_category, amount.ambiguous, decimal.*, line.vat_rate where
//! it is not above 0 and at most 100 percent; field "vat".
Result<Vat> readVat(const QString &typed);

//! The word for a category by its code: "Reverse charge" for "AE", "Standard rate" for "S". What is no code
//! stays as it is.
QString vatCategoryText(const QString &code);
//! The words of all categories that have no rate.
QStringList vatCategoryTexts();

} // namespace quittance
