#include "core/domain/Ageing.h"

namespace quittance {

AgeBucket ageBucket(QDate due, QDate asOf)
{
    if (!due.isValid())
        return AgeBucket::Current;
    const qint64 late = due.daysTo(asOf);
    if (late <= 0)
        return AgeBucket::Current;
    if (late <= 30)
        return AgeBucket::Days1To30;
    if (late <= 60)
        return AgeBucket::Days31To60;
    if (late <= 90)
        return AgeBucket::Days61To90;
    return AgeBucket::Days90Plus;
}

} // namespace quittance
