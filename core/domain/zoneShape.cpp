#include "core/domain/zoneShape.h"

#include <QTimeZone>

namespace quittance {

using namespace Qt::StringLiterals;

bool isZone(const QString &id)
{
    const bool isLocal = id == "localtime"_L1 || id.startsWith("posix/"_L1) || id.startsWith("right/"_L1);
    return !id.isEmpty() && !isLocal && QTimeZone(id.toLatin1()).isValid(); // Of none: that of the computer.
}

} // namespace quittance
