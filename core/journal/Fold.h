#pragma once

#include "core/journal/Entry.h"

namespace quittance {

class Database;

//! Turns entries into projections and postings. Deterministic: no clock, no random, no network, no settings,
//! no key. Alone in writing projection tables.
class Fold
{
public:
    explicit Fold(Database &database)
        : m_database(database)
    {
    }

    //! Applies one entry that was just appended or is replayed; inside a transaction.
    Result<void> apply(const Entry &entry);

    //! The projection tables, in an order in which they can be emptied.
    static const QStringList &projectionTables();

private:
    Database &m_database;
};

} // namespace quittance
