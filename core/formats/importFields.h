#pragma once

#include "core/domain/CsvKind.h"

#include <QStringList>

#include <span>

namespace quittance {

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

//! Keys of the fields without which no row can be read. Customers need a name, which first and last name
//! together also are; it is the first alone that is named here.
QStringList neededFields(CsvKind kind);

} // namespace quittance
