#pragma once

#include <QString>

#include <optional>

namespace quittance {

//! The remainder modulo 97 of a text read as a number, A as 10 to Z as 35 (ISO 7064, as IBAN and RF
//! references use it). Empty where it holds anything but ASCII digits and capital letters.
std::optional<int> remainder97(QStringView text);

//! Capital letters, without any spaces.
QString compactCode(QStringView text);

//! In groups of four, as people read long codes: "DE89 3704 0044 0532 0130 00".
QString groupedCode(QStringView text);

} // namespace quittance
