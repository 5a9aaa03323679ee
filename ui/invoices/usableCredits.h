#pragma once

#include "core/domain/InvoiceRow.h"
#include "core/domain/PaymentOrder.h"

namespace quittance {

//! Which of its customer's credits can be used for a document: those in its currency while it is open; for a
//! credit note what it has left itself.
QList<Credit> usableCredits(const InvoiceRow &row, const QList<Credit> &credits);

} // namespace quittance
