#pragma once

#include "core/base/Error.h"

namespace quittance {

//! Makes a book where there is none, brings one without entries up to date, and gives it the name its secrets
//! are kept under, which is the answer. Before any lane opens it; any thread. Storage errors: book.*; Busy
//! book.busy.
Result<QString> prepareBook(const QString &path);

} // namespace quittance
