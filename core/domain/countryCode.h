#pragma once

#include <QString>

#include <optional>

namespace quittance {

//! The ISO 3166-1 alpha-2 code of a country written as that code or by its English name, in any case
//! ("Germany", "gb", "USA", "Türkiye"). Empty when it is neither.
std::optional<QString> countryCode(QStringView text);

} // namespace quittance
