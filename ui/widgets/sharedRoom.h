#pragma once

#include <QList>

namespace quittance {

//! Shares room among columns: each gets what it needs as long as none that lacks some could have a larger
//! part, and what nobody needs goes to all alike. The shares come to the whole room.
QList<int> sharedRoom(const QList<int> &needs, int room);

} // namespace quittance
