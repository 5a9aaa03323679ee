#pragma once

#include "core/base/Error.h"
#include "core/domain/ConnectionStanding.h"

#include <QDateTime>

namespace quittance {

class Database;
class Workshop;

//! Of every provider the book has met, gateways first. now: whose month, or the one before, is told.
Result<QList<ConnectionStanding>> connectionStandings(
    Workshop &workshop, Database &database, QDate today, const QDateTime &now);

} // namespace quittance
