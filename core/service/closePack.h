#pragma once

#include "core/domain/MonthClose.h"
#include "core/service/CloseService.h"

namespace quittance {

class Database;

//! A closed month as files; see CloseService::writePack().
struct PackWish {
    ClosedMonth month;
    QString folder;
    CloseService::Words words;
};

//! Figures as the book knew them at the entry that closed the month; the names of customers as they are now,
//! where no document states them. The same errors as CloseService::writePack().
Result<QStringList> writeClosePack(Database &database, const PackWish &wish);

} // namespace quittance
