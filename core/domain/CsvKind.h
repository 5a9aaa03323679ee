#pragma once

#include <QtGlobal>

namespace quittance {

//! What a table to be imported is about.
enum class CsvKind : quint8 { Invoices, Customers, Payments };

} // namespace quittance
