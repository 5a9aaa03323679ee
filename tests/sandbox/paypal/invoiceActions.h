#pragma once

#include "tests/sandbox/paypal/PayPalCall.h"

namespace quittance::sandbox {

PayPalResult sendPayPalInvoice(const PayPalCall &call);
PayPalResult remindPayPalInvoice(const PayPalCall &call);
PayPalResult cancelPayPalInvoice(const PayPalCall &call);
PayPalResult recordPayPalPayment(const PayPalCall &call);
PayPalResult removePayPalPayment(const PayPalCall &call);
PayPalResult recordPayPalRefund(const PayPalCall &call);
PayPalResult removePayPalRefund(const PayPalCall &call);
PayPalResult drawPayPalCode(const PayPalCall &call);

//! PayPal mails the payer about the invoice, where it knows an address. Says whether it did.
bool mailInvoice(PayPalState &state, const QJsonObject &invoice, const QString &kind);

} // namespace quittance::sandbox
