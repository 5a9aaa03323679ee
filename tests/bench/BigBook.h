#pragma once

#include "core/base/Error.h"

#include <QString>

namespace quittance {

class Database;

//! A book of a company and its first customer, made through the journal, filled up by plain SQL with so many
//! invoices of 50,000 customers, every third of them paid, with a tenth as many entries of the journal and as
//! many contacts of a CRM; and with up to 100,000 movements of the bank and mails, and payouts of as many
//! payments. To make them through the journal would take hours and measure nothing more.
Result<void> fillBigBook(Database &database, qint64 invoices);

//! The folder of such a book, by how many invoices, the schema and what is filled: one of an earlier layout
//! is not taken for it.
QString bigBookName(qint64 invoices);

} // namespace quittance
