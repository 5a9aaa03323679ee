#pragma once

#include "core/service/ReportService.h"

namespace quittance {

class Database;

//! The ledger's bookings of some days as a DATEV booking batch. Each VAT rate of a document is one booking,
//! with its VAT, on the account of that revenue; what a customer owes and what it has left are one account
//! there, its own, so that allocations of its own credit book nothing. InvalidInput: company.missing,
//! currency.unknown, datev.currency (a booking in another one; its document as field), datev.not_locked,
//! datev.debtor_twice, those of DatevAccounts and of datevBatch().
Result<QByteArray> datevExport(
    Database &database, const ReportService::DatevWish &wish, const QDateTime &now);

} // namespace quittance
