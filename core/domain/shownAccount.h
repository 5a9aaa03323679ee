#pragma once

#include <QString>

namespace quittance {

//! An account number as lists show it: of an IBAN its first and last four characters, of others the last four
//! only: "DE89 •••• 3000", "•••• 3000". A number too short to hide anything is shown as dots alone.
QString shownAccount(QStringView account);

} // namespace quittance
