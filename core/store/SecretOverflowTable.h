#pragma once

#include "core/store/Database.h"

#include <QByteArray>

namespace quittance {

//! Ordinary table secret_overflow: sealed tokens that are too long for a keychain item or that replaced a
//! read-only one. Sealed with the place {"secret_overflow", "sealed", "<connection>/<field>"}.
class SecretOverflowTable
{
public:
    explicit SecretOverflowTable(Database &database)
        : m_database(database)
    {
    }

    //! The sealed bytes; empty when there are none.
    Result<std::optional<QByteArray>> find(const QString &connection, const QString &field);
    //! Replaces what was there.
    Result<void> put(const QString &connection, const QString &field, const QByteArray &sealed);
    //! Nothing to remove is no error.
    Result<void> remove(const QString &connection, const QString &field);

private:
    Database &m_database;
};

} // namespace quittance
