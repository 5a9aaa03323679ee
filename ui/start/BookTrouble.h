#pragma once

#include "core/base/Error.h"

namespace quittance {

//! Why a book did not open.
struct BookTrouble {
    QString folder;
    Error error;
};

} // namespace quittance
