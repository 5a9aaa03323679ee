#pragma once

namespace quittance {

//! The calling thread works for somebody who does not watch: where processors are short, the window's thread
//! goes first. Does nothing where the system does not know such a thing.
void giveWay();

} // namespace quittance
