#pragma once

#include "core/base/Error.h"
#include "core/domain/SavedCard.h"

#include <QList>

namespace quittance {

class Database;

//! Table saved_card. Kind: projection.
class SavedCardTable
{
public:
    explicit SavedCardTable(Database &database)
        : m_database(database)
    {
    }

    Result<void> write(const SavedCard &card);
    Result<void> remove(const QString &externalId);
    //! NotFound "card.unknown".
    Result<SavedCard> byId(const QString &externalId);
    Result<QList<SavedCard>> ofCustomer(const CustomerId &customer);

private:
    Database &m_database;
};

} // namespace quittance
