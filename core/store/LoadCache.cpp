#include "core/store/LoadCache.h"

#include "core/store/Database.h"

namespace quittance {

using namespace Qt::StringLiterals;

LoadCache::LoadCache(Database &database)
    : m_database(database)
{
    (void)m_database.execute(u"PRAGMA cache_size = -12000"_s); // Negative: in KiB. Full at some ten thousand.
}

LoadCache::~LoadCache()
{
    (void)m_database.execute(u"PRAGMA cache_size = -2000"_s);
    (void)m_database.execute(u"PRAGMA shrink_memory"_s);
}

} // namespace quittance
