#pragma once

#include <QStringView>

#include <optional>

namespace quittance {

//! Milliseconds since 1970 of "2026-11-25T08:00:00.123Z", where "+0000" may stand for Z: as the CRMs write
//! nearly all their times. Nothing for all else. Much faster than QDateTime, which reads anything.
std::optional<qint64> plainTime(QStringView text);

} // namespace quittance
