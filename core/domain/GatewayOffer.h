#pragma once

#include <QtGlobal>

namespace quittance {

//! What a payment provider may offer: links that are mailed, pages that are paid at once, bank details of its
//! own, saved cards, and a page where customers look after them.
enum class GatewayOffer : quint8 { Page, Checkout, BankTransfer, Cards, Portal };

} // namespace quittance
