#pragma once

#include "core/documents/DocumentWords.h"
#include "core/documents/Flow.h"
#include "core/documents/PaymentRequest.h"

namespace quittance {

//! Draws how and until when to pay: terms, bank account, reference, payment link, and the codes for a
//! telephone: one of the link, and one that fills in a SEPA transfer where the amount is in EUR and there is
//! an IBAN.
void drawPaymentBlock(Flow &flow, const DocumentWords &words, const PaymentRequest &request);

} // namespace quittance
