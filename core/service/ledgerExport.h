#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QDate>

namespace quittance {

class Database;

//! The name an account has outside: "assets:receivable", "liabilities:tax:19".
QString ledgerAccount(const QString &account);

//! The whole ledger, entry by entry.
Result<QByteArray> beancountText(Database &database);
Result<QByteArray> hledgerText(Database &database);
//! What was booked by the end of a day, as known when entry knownSeq was the last.
Result<QByteArray> hledgerText(Database &database, QDate through, qint64 knownSeq);
Result<QByteArray> ledgerCsv(Database &database);

} // namespace quittance
