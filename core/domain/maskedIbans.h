#pragma once

#include <QString>

namespace quittance {

//! The text with every IBAN in it as shownAccount() writes it: "from DE02 1203 0000 0000 2020 51" is "from
//! DE02 •••• 2051". An IBAN begins a word (or stands behind the word IBAN), may have spaces, dashes, dots
//! and slashes behind its check digits, and its length and check digits must be right; what follows it may
//! touch it, as banks join texts.
QString maskedIbans(const QString &text);

} // namespace quittance
