#pragma once

#include "core/base/Error.h"

#include <QString>

namespace quittance {

//! A sentence for what was typed into a field and cannot be taken: what could not be read is quoted, all
//! else is told in the words of its rule.
QString inputText(const Error &error);

} // namespace quittance
