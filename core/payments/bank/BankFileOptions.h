#pragma once

#include "core/domain/BankCsvProfile.h"
#include "core/domain/BankFileFacts.h"

#include <QString>

#include <optional>

namespace quittance {

//! What a person says about a statement file; all of it may be left out where the file tells it.
struct BankFileOptions {
    BankTextEncoding encoding = BankTextEncoding::Auto; //!< Of MT940 and OFX; CSV's stands in its profile.
    std::optional<BankCsvProfile> csv; //!< Empty: a saved one that fits, or guessed from the first lines.
    QList<BankCsvProfile> saved; //!< By name.
    QString account; //!< Ours, where neither the file nor the profile names it.
    std::optional<Currency> currency; //!< Likewise.
};

} // namespace quittance
