#pragma once

#include "tests/sandbox/paypal/PayPalCall.h"

namespace quittance::sandbox {

PayPalResult createPayPalInvoice(const PayPalCall &call);
PayPalResult showPayPalInvoice(const PayPalCall &call);
PayPalResult replacePayPalInvoice(const PayPalCall &call);
PayPalResult deletePayPalInvoice(const PayPalCall &call);
PayPalResult listPayPalInvoices(const PayPalCall &call);
PayPalResult searchPayPalInvoices(const PayPalCall &call);
PayPalResult nextPayPalInvoiceNumber(const PayPalCall &call);

//! The invoice as its page and calls show it, with links.
QJsonObject shownInvoice(const PayPalState &state, const QJsonObject &invoice);

} // namespace quittance::sandbox
