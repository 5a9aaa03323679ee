#pragma once

#include "core/crm/CrmConnector.h"
#include "core/store/CommitListener.h"

namespace quittance {

class Database;
class Workshop;

//! The cursor that says when a connection was last brought.
inline const QString syncedCursor = QStringLiteral("synced");

// What a look at a connection leaves for the screens. What cannot be written is logged, and nothing else.

//! For "Synced 14:02".
void noteSynced(Workshop &workshop, Database &database, const QString &connection, Touched things);
//! What the CRM told of the account's calls, whatever they were made for; nothing where it told nothing. Adds
//! our own to those of the day.
void noteCrmQuota(Workshop &workshop, Database &database, const QString &connection, const CrmQuota &quota);
//! How many of them were ours on that instant's day, in UTC.
Result<qint64> ownCrmCalls(Database &database, const QString &connection, const QDateTime &now);

} // namespace quittance
