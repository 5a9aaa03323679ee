#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/domain/Statement.h"

#include <QByteArray>

namespace quittance {

class Database;

//! A letter about what is overdue of a customer today, by the company as it is. NotFound "customer.unknown";
//! InvalidInput "company.missing", "reminder.nothing_overdue", and those of letterPdf().
Result<QByteArray> reminderPdf(Database &database, const CustomerId &customer, const QDateTime &now);

//! A statement of account as a letter. The same errors, but for nothing overdue. language: BCP 47; empty: the
//! customer's.
Result<QByteArray> statementPdf(
    Database &database, const Statement &statement, const QDateTime &now, const QString &language = {});

} // namespace quittance
