#pragma once

#include <QString>

namespace quittance {

//! Whether a text without spaces is a reference of the Swiss QR bill: 27 digits, the last of which checks the
//! others (modulo 10, recursive).
bool isQrReference(QStringView text);

//! The first creditor reference in what a payer wrote: "RF" (ISO 11649) or that of a QR bill, with or without
//! spaces between its groups, and with right check digits. Without spaces; empty where there is none.
QString referenceInText(QStringView text);

} // namespace quittance
