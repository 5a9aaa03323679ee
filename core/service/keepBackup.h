#pragma once

#include "core/base/Error.h"

#include <QDate>

namespace quittance {

class Database;
class Workshop;

// Settings in which the book remembers its copies. Only the folder can be set; the rest tells of the last
// try.
inline const QString backupFolderKey = QStringLiteral("backup.folder"); //!< Empty: no copies are made.
inline const QString backupAtKey = QStringLiteral("backup.last_at"); //!< Of the last good copy, UTC.
inline const QString backupFileKey = QStringLiteral("backup.last_file");
inline const QString backupTroubleKey
    = QStringLiteral("backup.trouble"); //!< Rule; empty: the last try was good.

enum class BackupWhen : quint8 {
    OnceADay, //!< Not where today has its copy.
    Now,
};

//! Writes a copy of the book into the chosen folder, looks whether it is whole, puts it in the place of
//! today's, and keeps the last 14 days. A copy that is not whole never takes the place of one that is.
//! Nothing where no folder is chosen. How it went is remembered in the settings. Storage
//! "backup.folder_missing", "backup.not_whole", "file.unwritable", "disk.unwritable". Reads and writes the
//! whole book: in a lane that nobody waits for.
Result<void> keepBackup(Workshop &workshop, Database &database, QDate today, BackupWhen when);

} // namespace quittance
