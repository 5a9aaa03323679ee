#include "core/store/EarlyEnd.h"

#include "core/store/Database.h"

#include <sqlite3.h>

namespace quittance {

namespace {

constexpr int steps = 5'000; // Of SQLite's machine.

} // namespace

EarlyEnd::EarlyEnd(const Database &database, std::function<bool()> condition)
    : m_connection(database.connection())
    , m_condition(std::move(condition))
{
    const auto ask = [](void *known) { return (*static_cast<std::function<bool()> *>(known))() ? 1 : 0; };
    if (m_connection)
        sqlite3_progress_handler(m_connection, steps, ask, &m_condition);
}

EarlyEnd::~EarlyEnd()
{
    if (m_connection)
        sqlite3_progress_handler(m_connection, 0, nullptr, nullptr);
}

} // namespace quittance
