#pragma once

#include "core/domain/InvoiceDetail.h"

namespace quittance {

//! What one payment pays of a document.
struct PaidPart {
    PaymentRow payment;
    Money amount{0, Currency::of("EUR")};
};

//! What pays the document now and could be paid back, the largest part first. Disputed payments are left out:
//! what happens to them the provider decides.
QList<PaidPart> paidParts(const InvoiceDetail &detail);

} // namespace quittance
