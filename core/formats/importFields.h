#pragma once

#include <QString>

#include <span>

namespace quittance {

//! What a CSV file is about.
enum class CsvKind : quint8 { Invoices, Customers, Payments };

//! A column of ours.
struct ImportField {
    QLatin1StringView key; //!< Stable; in mappings and on the command line.
    QLatin1StringView title; //!< English; what problems call it where the file has no header for it.
    QLatin1StringView aliases; //!< Headers it is known by, as simpleHeader() leaves them, divided by spaces.
};

//! The columns a file of this kind can have, in the order in which a person wants to see them.
std::span<const ImportField> importFields(CsvKind kind);

//! The title of a field; the key itself where there is no such field.
QString importFieldTitle(CsvKind kind, const QString &key);

} // namespace quittance
