#pragma once

#include <QString>

namespace quittance {

//! Text that is put into a sentence and reads from left to right whatever stands around it: a number, an
//! amount, an IBAN, an e-mail address, a Latin name. Where the program's lines run from right to left it is
//! kept together (U+2068 … U+2069), because there "-49.99" would be drawn "49.99-"; elsewhere it stays as it
//! is. Never for what is stored, exported or typed.
QString isolated(const QString &text);

//! A sentence for a place where it stands alone. A label lays out what it shows by its first letter, so one
//! in a language from right to left that begins with a number or a Latin name would run the wrong way: where
//! the program's lines run from right to left it is marked (U+200F). One without such letters stays as it is.
QString asSentence(const QString &text);

} // namespace quittance
