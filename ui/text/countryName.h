#pragma once

#include <QString>

namespace quittance {

//! What a country (ISO 3166: "DE") is called in one of our languages ("tr"); English in any other one. The
//! letters themselves where none is known.
QString countryName(const QString &code, const QString &language);

} // namespace quittance
