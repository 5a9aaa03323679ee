#pragma once

#include <QtGlobal>

#include <functional>

struct sqlite3;

namespace quittance {

class Database;

//! While it lives, a statement that runs on the connection ends with a storage error once condition is true. It is
//! asked every few hundred microseconds, in the connection's thread. One at a time for a connection.
class EarlyEnd
{
public:
    EarlyEnd(const Database &database, std::function<bool()> condition);
    ~EarlyEnd();
    Q_DISABLE_COPY_MOVE(EarlyEnd)

private:
    sqlite3 *m_connection;
    std::function<bool()> m_condition;
};

} // namespace quittance
