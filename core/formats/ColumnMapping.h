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

//! The columns of an export we know, as far as the file has them. Empty where that program has no export of
//! this kind which differs from what the aliases tell.
ColumnMapping presetMapping(CsvKind kind, CsvSource source, const QStringList &headers);

//! By each field's aliases in English. Headers we do not know are left alone.
ColumnGuess aliasMapping(CsvKind kind, const QStringList &headers);

//! The preset of the program that wrote the file, where its headers give it away, else the aliases.
ColumnGuess guessedMapping(CsvKind kind, const QStringList &headers);

//! Whether every field is there without which nothing can be read.
bool isComplete(CsvKind kind, const ColumnMapping &mapping);

//! What a file with these headers is about: what it is complete for, invoices before payments before
//! customers, since each has the columns of the next; else what most of its headers speak of.
CsvKind guessedKind(const QStringList &headers);

} // namespace quittance
