#pragma once

#include "core/base/Error.h"
#include "core/domain/StaffMember.h"

#include <QList>

#include <optional>

namespace quittance {

class Database;

//! Table staff: who works with the book. Kind: projection.
class StaffTable
{
public:
    explicit StaffTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> write(const StaffMember &member);
    Result<std::optional<StaffMember>> byLogin(const QString &login);
    Result<QList<StaffMember>> list();

private:
    Database &m_database;
};

} // namespace quittance
