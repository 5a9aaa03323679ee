#pragma once

#include "core/base/Error.h"

#include <QByteArray>

namespace quittance {

class Database;

//! The name an account has outside: "assets:receivable", "liabilities:tax:19".
QString ledgerAccount(const QString &account);

//! The whole ledger, entry by entry.
Result<QByteArray> beancountText(Database &database);
Result<QByteArray> hledgerText(Database &database);
Result<QByteArray> ledgerCsv(Database &database);

} // namespace quittance
