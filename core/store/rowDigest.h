#pragma once

#include <QByteArray>

class QSqlQuery;

namespace quittance {

//! SHA-256 over the rows that are left in a query, in their order.
QByteArray digestOf(QSqlQuery &rows);

} // namespace quittance
