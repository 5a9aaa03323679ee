#pragma once

#include <QString>

#include <optional>

namespace quittance {

//! A phone number as E.164 writes it: "+492211234567" of "+49 (0)221 123-4567", "0049 221 1234567", or, with
//! the country DE, "0221 1234567". country is ISO 3166-1 alpha-2 or empty. Empty when the text is no number,
//! has an extension, or is a national number of a country whose rule we do not know.
std::optional<QString> e164(QStringView text, QStringView country);

} // namespace quittance
