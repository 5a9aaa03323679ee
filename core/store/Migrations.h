#pragma once

#include "core/base/Error.h"

class QSqlDatabase;

namespace quittance {

//! Marks a SQLite file as a Quittance book: "QTTC".
inline constexpr int bookApplicationId = 0x51545443;

//! Brings the file to the newest schema, one transaction per numbered file of :/migrations.
//! Storage errors that leave the file as it was: book.newer_program, book.not_a_book, book.migration_failed.
Result<void> migrate(QSqlDatabase &connection);

} // namespace quittance
