#pragma once

#include "core/domain/ConnectionState.h"

#include <QList>

namespace quittance {

class Database;
class Workshop;

//! Every connection there can be with how it stands, told without asking the other side. What is missing or
//! was refused is the state's trouble; an error is one of the store only. now is UTC.
Result<QList<ConnectionState>> connectionStates(Workshop &workshop, Database &database, const QDateTime &now);

} // namespace quittance
