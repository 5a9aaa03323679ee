#include "core/lanes/Lane.h"

namespace quittance {

using namespace Qt::StringLiterals;

Lane::Lane(QString name, QString databasePath, For use)
    : m_name(std::move(name))
    , m_databasePath(std::move(databasePath))
    , m_use(use)
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
    if (!m_database) {
        m_database = std::make_unique<Database>(m_name, m_databasePath, Database::Open::AsItIs);
        // In KiB. A search among a million documents looks at rows all over the file: with SQLite's two
        // megabytes it reads most of them again with every letter.
        if (m_use == For::Reading && !m_database->openError())
            (void)m_database->execute(u"PRAGMA cache_size = -16000"_s);
    }
    return *m_database;
}

} // namespace quittance
