#include "core/store/giveRoomForLists.h"

#include "core/store/Database.h"

namespace quittance {

using namespace Qt::StringLiterals;

void giveRoomForLists(Database &database)
{
    (void)database.execute(u"PRAGMA cache_size = -16000"_s); // In KiB. Without it lists are only slower.
}

} // namespace quittance
