#pragma once

#include <QStringList>

namespace quittance {

//! A unit (UN/ECE Recommendation 20) in a word: "hour" for HUR. A code without a word stays as it is.
QString unitText(const QString &code);

//! The code of a unit that was typed as its word, its beginning, or as a code. What is none of them stays as
//! typed, because documents may name any unit; empty is "C62", one piece.
QString readUnit(const QString &typed);

//! The words of the units that are offered.
QStringList unitTexts();

} // namespace quittance
