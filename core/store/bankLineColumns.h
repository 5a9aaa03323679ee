#pragma once

#include "core/base/Error.h"
#include "core/domain/BankLineRow.h"

#include <QByteArray>
#include <QList>

class QSqlQuery;

namespace quittance {

// How a movement stands in the table bank_line, and in the one its file is gathered in before.

//! The statement that adds one to a table, its places to be bound by bindBankLine().
QString insertBankLine(const QString &table);
//! sealed: account numbers in full; empty where there are none.
void bindBankLine(QSqlQuery &query, const BankLineRow &row, const QByteArray &sealed);

//! SELECT … FROM a table, in the order readBankLine() takes; without conditions.
QString selectBankLine(const QString &table);
//! The row the query stands at. Its matches are not read, only what they come to.
BankLineRow readBankLine(const QSqlQuery &query);
//! Account numbers in full, sealed; empty where there are none.
QByteArray sealedOf(const QSqlQuery &query);

} // namespace quittance
