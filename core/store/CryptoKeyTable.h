#pragma once

#include "core/store/Database.h"

#include <QByteArray>

namespace quittance {

//! A vault key as the book knows it: never the key itself.
struct CryptoKeyRow {
    quint16 id = 0; //!< 1 to 65535; stands in each sealed value.
    QByteArray checkValue; //!< Tells whether a key is this one.
};

//! Ordinary table crypto_key. A row in it means: there are sealed values, so a missing key must never be
//! replaced by a new one.
class CryptoKeyTable
{
public:
    explicit CryptoKeyTable(Database &database)
        : m_database(database)
    {
    }

    //! The key new values are sealed with; empty in a book without a vault.
    Result<std::optional<CryptoKeyRow>> active();
    Result<void> addActive(const CryptoKeyRow &row);

private:
    Database &m_database;
};

} // namespace quittance
