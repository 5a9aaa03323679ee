#pragma once

#include "core/base/Error.h"

#include <QString>

namespace quittance {

class Database;

//! All of a book as one file of its own, which must not be there yet, while others go on writing. Storage
//! errors.
Result<void> copyDatabase(Database &database, const QString &path);

} // namespace quittance
