#pragma once

#include "core/journal/Entry.h"

namespace quittance {

//! What a gateway is asked for and tells, one of each kind. The payment came through the link and has 500
//! left.
QList<NewEntry> gatewaySamples(
    const InvoiceIssued &invoice, const CustomerId &customer, const PaymentId &payment, const LinkId &link);

} // namespace quittance
