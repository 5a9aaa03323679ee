#pragma once

#include "core/formats/importFields.h"

#include <QStringList>

#include <map>
#include <optional>

namespace quittance {

//! Which column of a file holds which of our fields.
struct ColumnMapping {
    std::map<QString, QString> headerOf; //!< Key of an ImportField to a header, as the file writes it.

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

//! The programs whose exports we know.
enum class CsvSource : quint8 { Xero, QuickBooksOnline, Stripe, InvoiceNinja };

//! What the headers of a file suggest, to be shown and changed before it is read.
struct ColumnGuess {
    ColumnMapping mapping;
    std::optional<CsvSource> source; //!< Whose export it looks like.
    QStringList twice; //!< Keys of fields that two headers claim; they are not in the mapping.

    friend bool operator==(const ColumnGuess &, const ColumnGuess &) = default;
};

//! The columns of an export we know, as far as the file has them.
ColumnMapping presetMapping(CsvKind kind, CsvSource source, const QStringList &headers);

//! The preset of the program that wrote the file, where its headers give it away, else each field's aliases
//! in English. Headers we do not know are left alone.
ColumnGuess guessedMapping(CsvKind kind, const QStringList &headers);

} // namespace quittance
