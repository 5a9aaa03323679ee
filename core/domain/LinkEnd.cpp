#include "core/domain/LinkEnd.h"

namespace quittance {

QDate LinkEnd::lastDay(QDate today, int usualDays) const
{
    switch (kind) {
    case Kind::Usual:
        return usualDays > 0 ? today.addDays(usualDays) : QDate();
    case Kind::Never:
        break;
    case Kind::AfterDays:
        return today.addDays(days);
    case Kind::On:
        return on;
    }
    return {};
}

} // namespace quittance
