#pragma once

#include <QtGlobal>

namespace quittance {

//! How a customer is asked to pay what is open: by a page whose address is mailed and that stays, by transfer
//! to bank details of the provider's, or on a page that is open for some hours and used at once.
enum class PayWay : quint8 { Page, BankTransfer, Checkout };

} // namespace quittance
