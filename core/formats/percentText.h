#pragma once

#include <QString>

namespace quittance {

//! The number of a percentage as files write it: "20% (VAT on Income)" is "20", "19 %" is "19", "19,00"
//! stays.
QString percentText(const QString &cell);

} // namespace quittance
