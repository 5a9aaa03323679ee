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

//! Text for a painter that lays out by the program's direction, which a label does not: words of Latin
//! letters and figures keep their order, with the "…" of what is cut behind them; what holds letters from
//! right to left runs that way. Overrides of others are taken out (withoutOverrides.h).
QString asLine(const QString &text);

//! What is read aloud or copied: without the marks that the three above have put in.
QString withoutMarks(const QString &text);

} // namespace quittance
