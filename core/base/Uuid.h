#pragma once

#include <QDateTime>
#include <QString>

namespace quittance {

//! A UUID version 7 (RFC 9562 §5.7): 36 lower-case characters, the first 48 bits are now in milliseconds,
//! the rest is random. Ids made later sort later, to the millisecond. Thread-safe.
QString makeUuid7(const QDateTime &now);

} // namespace quittance
