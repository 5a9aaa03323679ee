#pragma once

#include <QString>

namespace quittance {

//! Whether two files mean the same account: an IBAN, or "bank/account" as MT940 and OFX write it
//! ("37040044/0532013000" is DE89370400440532013000), or the account alone. An account alone equals only
//! itself: other banks have it, too.
bool isSameBankAccount(QStringView a, QStringView b);

} // namespace quittance
