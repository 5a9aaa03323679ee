#pragma once

#include <QColor>

namespace quittance {

struct Tokens;

//! What writing or an icon is drawn with, by what it says.
enum class Ink : quint8 { Text, Secondary, Accent, OnSelection, Negative, Warning, Danger, Info };

QColor colorOf(Ink ink, const Tokens &tokens);

} // namespace quittance
