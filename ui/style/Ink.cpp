#include "ui/style/Ink.h"

#include "ui/style/Tokens.h"

namespace quittance {

QColor colorOf(Ink ink, const Tokens &tokens)
{
    switch (ink) {
    case Ink::Text:
        return tokens.text;
    case Ink::Secondary:
        return tokens.secondary;
    case Ink::Accent:
        return tokens.accent;
    case Ink::OnSelection:
        return tokens.onSelection;
    case Ink::Negative:
        return tokens.negative;
    case Ink::Warning:
        return tokens.tone(Tone::Warning).text;
    case Ink::Danger:
        return tokens.tone(Tone::Danger).text;
    case Ink::Info:
        return tokens.tone(Tone::Info).text;
    }
    return tokens.text;
}

} // namespace quittance
