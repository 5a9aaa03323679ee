#pragma once

#include "core/base/Error.h"
#include "core/domain/NewBook.h"
#include "core/journal/Book.h"

#include <QDate>

namespace quittance {

//! Says whose a new book is and how its invoices are numbered. InvalidInput: company.name_missing,
//! company.zone_unknown, role.*.
Result<void> startBook(Book &book, const NewBook &answers, QDate today);

} // namespace quittance
