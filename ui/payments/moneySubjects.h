#pragma once

#include "core/domain/InvoiceRow.h"
#include "core/domain/PaymentRow.h"
#include "ui/acts/ActDialog.h"

namespace quittance {

// What stands at the top of dialogs about money.

//! A document and what is open of it.
ActDialog::Subject subjectOf(const InvoiceRow &row, QDate today);
//! A payment and one amount of it.
ActDialog::Subject subjectOf(const PaymentRow &payment, const QString &caption, Money amount);
//! Whose payment it is, in words where nobody knows.
QString payerOf(const PaymentRow &payment);

} // namespace quittance
