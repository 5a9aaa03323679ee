#pragma once

namespace quittance {

struct Arguments;

//! Whether a command only tells what is in the book, as it is used here: it writes nothing and asks nobody
//! outside, and so works on a copy. What is not known to be so is taken to write.
bool onlyReads(const Arguments &arguments);

} // namespace quittance
