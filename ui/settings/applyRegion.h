#pragma once

#include <QMap>
#include <QString>

namespace quittance {

//! How the window writes numbers and days.
struct RegionForm {
    QString region; //!< "de-AT"; empty: as the system does.
    bool isoDates = false;

    friend bool operator==(const RegionForm &, const RegionForm &) = default;
};

RegionForm regionForm(const QMap<QString, QString> &settings);

//! Writes numbers and days so from now on.
void applyRegion(const RegionForm &form);

} // namespace quittance
