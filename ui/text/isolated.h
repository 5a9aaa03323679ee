#pragma once

#include <QString>

namespace quittance {

//! Text that is put into a sentence and reads from left to right whatever stands around it: a number, an
//! amount, an IBAN, an e-mail address, a Latin name. Where the program's lines run from right to left it is
//! kept together (U+2068 … U+2069), because there "-49.99" would be drawn "49.99-"; elsewhere it stays as it
//! is. Never for what is stored, exported or typed.
QString isolated(const QString &text);

} // namespace quittance
