#pragma once

#include <QColor>

#include <array>

class QPalette;

namespace quittance {

//! What a chip says besides its word.
enum class Tone : quint8 { Neutral, Info, Progress, Success, Warning, Danger, Special };
inline constexpr size_t toneCount = 7;

struct ToneColors {
    QColor text;
    QColor ground;
};

//! Every colour of the program, by what it is for. The only place with colour values.
struct Tokens {
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor secondary;
    QColor placeholder;
    QColor selection;
    QColor onSelection;
    QColor accent;
    QColor fieldBorder;
    QColor negative;
    QColor moneyButton;
    QColor testText;
    QColor testGround;
    std::array<ToneColors, toneCount> tones;
    QColor hairline; //!< Quiet lines between areas.
    QColor button;
    QColor buttonBorder;
    QColor hover;
    QColor current; //!< Ground of the current section.
    QColor scroll;
    std::array<QColor, 5> ages; //!< Bars of what is open: not due, then later and later.

    const ToneColors &tone(Tone which) const { return tones.at(static_cast<size_t>(which)); }
};

const Tokens &lightTokens();
const Tokens &darkTokens();

//! The tokens a palette was made from, told by the lightness of its ground: a widget asks with its own
//! palette, so there is no global state that says what is current.
const Tokens &tokensOf(const QPalette &palette);

} // namespace quittance
