#pragma once

namespace quittance {

//! Cuts the connection that a libcurl easy handle still holds; harmless when there is none.
//!
//! After a try that ended before the server's answer came, libcurl 7.88 keeps the connection: the next mail
//! would take the late answer for its own, and closing it politely waits two minutes for the answer to QUIT.
void hangUp(void *curl);

} // namespace quittance
