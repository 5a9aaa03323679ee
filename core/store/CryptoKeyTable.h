#pragma once

#include "core/base/Error.h"

#include <optional>

namespace quittance {

class Database;

//! Table crypto_key: which keys the book was sealed with, by a value that only the right key opens. Never the keys
//! themselves. Kind: ordinary.
class CryptoKeyTable
{
public:
    explicit CryptoKeyTable(Database &database)
        : m_database(database)
    {
    }

    Result<bool> hasKey();
    Result<std::optional<QByteArray>> checkValue(int keyId);
    Result<void> insert(int keyId, const QByteArray &checkValue);

private:
    Database &m_database;
};

} // namespace quittance
