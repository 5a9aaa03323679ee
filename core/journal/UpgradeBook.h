#pragma once

#include "core/base/Error.h"

#include <QDateTime>

#include <functional>

namespace quittance {

//! What an upgrade works with.
struct UpgradePlan {
    QString path; //!< Of the book.
    QString backupDirectory; //!< Where the old file is kept; made when it is not there.
    QDateTime now; //!< UTC; part of the kept file's name.
    std::function<qint64()> freeBytes; //!< Of the book's disk; empty asks the system.
};

//! What came of it.
struct BookUpgrade {
    int fromSchema = 0;
    int toSchema = 0;
    qint64 entries = 0;
    QString keptAt; //!< The old file; empty when there was nothing to do.
};

//! Brings a book of an older schema to the newest one. A complete copy is migrated, its projections are made
//! anew from the journal, and it is compared with the old file: entries, head hash, the rows of every table
//! that is no projection, and the balance of every account. Then the old file gets a second name in the
//! backup directory and the copy takes its place, in one step. Killed anywhere, a book that opens stands at
//! the path; what a killed try left is removed first. Does nothing to a book that is up to date or has no
//! entries.
//!
//! The caller holds both locks of the profile and keeps others from opening the book. Blocks; minutes for a
//! million documents. Errors leave the old book as it was and no copy: Storage book.not_a_book,
//! book.newer_program, book.migration_failed, book.damaged, upgrade.no_space, upgrade.differs (value: where),
//! disk.unwritable; Busy upgrade.in_use.
Result<BookUpgrade> upgradeBook(const UpgradePlan &plan);

} // namespace quittance
