#pragma once

namespace quittance {

//! Call first in main(). At the end of the program OpenSSL would free what it keeps for each thread. Qt calls
//! a thread finished before the thread has freed that itself, so now and then both do (seen as an abort at
//! the very end of a command, about once in a thousand). The system takes it all back anyway.
void leaveCipherToTheSystem();

} // namespace quittance
