#pragma once

#include "tests/sandbox/paypal/PayPalError.h"

namespace quittance::sandbox {

//! The refusal that a PayPal-Mock-Response header orders: {"mock_application_codes": "INSTRUMENT_DECLINED"}.
//! Nothing when there is no header; 400 when it is not such JSON.
std::optional<PayPalError> mockedError(const QByteArray &header);

} // namespace quittance::sandbox
