#pragma once

#include "core/domain/Currency.h"

#include <QMap>
#include <QString>

#include <optional>

namespace quittance {

//! How the window writes numbers and days, and which currency it tells first.
struct RegionForm {
    QString region; //!< "de-AT"; empty: as the system does.
    bool isoDates = false;
    std::optional<Currency> own = {}; //!< The book's.

    friend bool operator==(const RegionForm &, const RegionForm &) = default;
};

RegionForm regionForm(const QMap<QString, QString> &settings);

//! Writes numbers and days so from now on.
void applyRegion(const RegionForm &form);

} // namespace quittance
