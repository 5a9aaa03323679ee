#pragma once

#include <QString>

namespace quittance {

//! Version, system and language, in English: for who helps. Nothing of what is in the book.
QString supportText();

} // namespace quittance
