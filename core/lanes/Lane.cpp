#include "core/lanes/Lane.h"

namespace quittance {

Lane::Lane(QString name, QString databasePath)
    : m_name(std::move(name))
    , m_databasePath(std::move(databasePath))
{
    m_pool.setObjectName(m_name);
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // The connection belongs to this thread: it must not be replaced.
}

Lane::~Lane()
{
    m_pool.clear(); // First, or the next job would begin when the running one has heard of the stop.
    m_stop.stop();
    m_pool.start([this] { m_database.reset(); }); // Closed where it was opened.
    m_pool.waitForDone();
}

Database &Lane::database()
{
    if (!m_database)
        m_database = std::make_unique<Database>(m_name, m_databasePath, Database::Open::AsItIs);
    return *m_database;
}

} // namespace quittance
