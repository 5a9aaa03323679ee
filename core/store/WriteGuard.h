#pragma once

#include "core/base/Error.h"

#include <functional>
#include <optional>

namespace quittance {

//! Says why nothing may be written into a book at this moment; nothing where it may be. Asked before
//! every write transaction, and when a connection closes, in any thread.
using WriteGuard = std::function<std::optional<Error>()>;

} // namespace quittance
