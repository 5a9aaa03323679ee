#pragma once

#include "tests/sandbox/paypal/PayPalError.h"

namespace quittance::sandbox {

//! What is wrong with the amounts of an invoice: currencies, decimals, sizes.
std::optional<PayPalError> invoiceMoneyTrouble(const QJsonObject &invoice);
//! The invoice with what PayPal computes: taxes of the lines, amount and its breakdown. off is added to the
//! total, in its smallest unit.
QJsonObject withTotals(QJsonObject invoice, qint64 off);

} // namespace quittance::sandbox
