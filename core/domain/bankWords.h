#pragma once

#include <QStringList>

namespace quittance {

inline constexpr qsizetype bankLeastCutWord = 5; //!< Letters that must be left of a word that is cut off.

//! Letters and digits alone, as movements are compared: capitals, accents, spaces, dots, dashes and slashes
//! make no difference, and ä, ae and a are the same (banks write one for the other).
QString bankCompact(QStringView text);

//! The words of a name that tell it from others, each as bankCompact() writes it, without legal forms and
//! single letters: "Müller & Söhne KG" has "muller" and "sohne".
QStringList bankNameWords(QStringView name);

//! Whether two names may be those of one party: all words of the one with fewer are among the other's, in
//! whatever order, and together have at least four letters. A last word may be cut off.
bool isSameBankName(const QStringList &a, const QStringList &b);

} // namespace quittance
