#pragma once

#include "core/base/Error.h"

class QSqlDatabase;

namespace quittance {

//! Marks a SQLite file as a Quittance book: "QTTC".
inline constexpr int bookApplicationId = 0x51545443;

//! The number of the newest file of :/migrations, which a book has when it is up to date.
int newestSchema();

//! Whether a file may be migrated that has entries. Afterwards its projections may be empty or of the old
//! kind.
enum class WithEntries : quint8 { Refused, ToBeRebuilt };

//! Brings the file to the newest schema, one transaction per numbered file of :/migrations.
//! Storage errors that leave the file as it was: book.newer_program, book.not_a_book, book.migration_failed,
//! book.needs_upgrade (an older book with entries, where those are refused).
Result<void> migrate(QSqlDatabase &connection, WithEntries withEntries = WithEntries::Refused);

} // namespace quittance
