#pragma once

#include "core/base/Error.h"

#include <QDateTime>

namespace quittance {

class Database;

//! Table cursor: how far each feed of a connection was read. Kind: ordinary.
class CursorTable
{
public:
    explicit CursorTable(Database &database)
        : m_database(database)
    {
    }

    //! Empty text before the first look.
    Result<QString> value(const QString &connection, const QString &name);
    //! When it was set last; null: never.
    Result<QDateTime> changedAt(const QString &connection, const QString &name);
    //! When any connection's cursor of this name was set last; null: never.
    Result<QDateTime> lastChange(const QString &name);
    Result<void> set(
        const QString &connection, const QString &name, const QString &value, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace quittance
