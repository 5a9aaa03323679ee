#pragma once

#include "core/domain/PaymentRow.h"

namespace quittance {

//! The provider a payment came through, which can also send it back; empty for one recorded by hand.
QString providerOf(const PaymentRow &payment);

//! Whether a provider's payment, or a part of it, pays nothing: it came in after its link was closed, or when
//! less was open than the link asked for. That is the customer's credit until it is used or paid back.
bool hasSlippedIn(const PaymentRow &payment);

//! What that means and what can be done, as a sentence.
QString slippedInText(const PaymentRow &payment);

} // namespace quittance
