#pragma once

#include "core/base/Error.h"
#include "core/domain/CardPage.h"

#include <QList>

namespace quittance {

class Database;

//! Table card_page: pages to save a card on that have not ended yet. Kind: ordinary.
class CardPageTable
{
public:
    explicit CardPageTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> insert(const CardPage &page);
    Result<void> remove(const QString &externalKey);
    //! Of a connection, oldest first; without address and state.
    Result<QList<CardPage>> open(const QString &connection);

private:
    Database &m_database;
};

} // namespace quittance
