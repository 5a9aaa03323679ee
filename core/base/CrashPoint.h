#pragma once

#include <QByteArrayView>

namespace quittance {

//! Named places at which a test may end the program as a power cut would. In a build without
//! QUITTANCE_CRASH_POINTS every call is nothing.
//!
//! QUITTANCE_CRASH_LOG=FILE appends each name as it is passed; QUITTANCE_CRASH_AT=N ends the program with
//! SIGKILL at the N-th passage (counted from 1 over all names).
class CrashPoint
{
public:
#ifdef QUITTANCE_CRASH_POINTS
    static void reached(QByteArrayView name); //!< Thread-safe.
#else
    static void reached(QByteArrayView) { }
#endif
};

} // namespace quittance
