#pragma once

#include <QtGlobal>

namespace quittance {

class Database;

//! While this lives, its connection keeps more of the book in memory. A load puts each record at another
//! place of an index that SQLite's usual two megabytes do not hold: pages were written out in the middle of a
//! transaction, read again and written once more. A failure costs only that time. Belongs to the thread of
//! its database.
class LoadCache
{
public:
    //! database must outlive this.
    explicit LoadCache(Database &database);
    ~LoadCache();
    Q_DISABLE_COPY_MOVE(LoadCache)

private:
    Database &m_database;
};

} // namespace quittance
