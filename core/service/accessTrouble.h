#pragma once

#include "core/base/Error.h"

namespace quittance {

class Database;
class Workshop;

//! Remembers whether a connection's key or sign-in worked at its last try, and opened the account it should,
//! so that it is said until it is mended, over a restart too. error: what the try came to, null when it
//! succeeded; what says nothing about access (no network, say) changes nothing.
void noteAccess(Workshop &workshop, Database &database, const QString &connection, const Error *error);

//! The same of whose account it is alone ("crm.other_account"): what else is the matter, a sync finds out.
void noteAccount(Workshop &workshop, Database &database, const QString &connection, const Error *error);

} // namespace quittance
