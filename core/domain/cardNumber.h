#pragma once

#include <QStringView>

namespace quittance {

//! Whether a text holds what is in all likelihood the number of a payment card: 13 to 19 digits, also in
//! groups, that begin as cards do and whose check digit is right. Such a number must not be kept anywhere:
//! who keeps it answers for it (PCI DSS). The digits of an IBAN, which follow letters, are none.
bool holdsCardNumber(QStringView text);

} // namespace quittance
