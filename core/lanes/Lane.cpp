#include "core/lanes/Lane.h"

#include "core/base/giveWay.h"
#include "core/store/giveRoomForLists.h"

#include <atomic>

namespace quittance {

namespace {

//! Qt knows connections by name, in the whole process: two books open at a time have lanes of the same names.
QString connectionName(const QString &lane)
{
    static std::atomic<int> made = 0;
    return lane + u'#' + QString::number(++made);
}

} // namespace

Lane::Lane(QString name, QString databasePath, For use)
    : Lane(std::move(name), std::move(databasePath), use, Rules())
{
}

Lane::Lane(QString name, QString databasePath, For use, Rules rules)
    : m_name(std::move(name))
    , m_databasePath(std::move(databasePath))
    , m_use(use)
    , m_rules(std::move(rules))
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
        if (m_use == For::Outside)
            giveWay();
        m_database = std::make_unique<Database>(connectionName(m_name), m_databasePath, m_rules.open);
        m_database->setGuard(m_rules.guard);
        if (m_use == For::Reading && !m_database->openError())
            giveRoomForLists(*m_database);
    }
    return *m_database;
}

} // namespace quittance
