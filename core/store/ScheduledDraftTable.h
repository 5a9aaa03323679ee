#pragma once

#include "core/base/Error.h"
#include "core/domain/DueDrafts.h"

#include <QDateTime>

namespace quittance {

class Database;

//! Table scheduled_draft: what schedules made, also when it is issued or deleted by now. Kind: ordinary.
class ScheduledDraftTable
{
public:
    explicit ScheduledDraftTable(Database &database)
        : m_database(database)
    {
    }

    //! Storage error where something was made for that day already.
    Result<void> insert(const InvoiceId &draft, const DraftOrigin &origin, const QDateTime &now);
    //! Of a draft or of the document it became; empty where no schedule made it.
    Result<std::optional<DraftOrigin>> originOf(const InvoiceId &draft);

private:
    Database &m_database;
};

} // namespace quittance
