#pragma once

#include "core/domain/BookRescue.h"

#include <QString>

namespace quittance {

//! How much was written of one part of a damaged book: "Journal: 1,204 written, up to 12 could not be read".
QString rescuedText(const BookRescue::Part &part);

} // namespace quittance
