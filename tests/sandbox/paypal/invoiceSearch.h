#pragma once

#include "tests/sandbox/paypal/PayPalCall.h"

namespace quittance::sandbox {

//! The parts of an invoice a list shows only when asked for.
QStringList invoiceFields();
//! Whether the invoice is one the search is for.
bool isSearched(const QJsonObject &invoice, const QJsonObject &search);
//! One page of what was found, as the query asks for it, with those parts of each invoice.
PayPalResult invoicePage(
    const PayPalCall &call, const QList<QJsonObject> &found, const QStringList &fields, const QString &path);

} // namespace quittance::sandbox
