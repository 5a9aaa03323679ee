#include "ui/reconcile/bankChips.h"

#include "ui/text/ReconcileText.h"

namespace quittance {

using namespace Qt::StringLiterals;

ChipLook bankLineChip(const BankLineRow &row)
{
    const QString word = bankLineMatchText(row);
    switch (stateOf(row)) {
    case BankLineState::Doubtful:
        return {u"dispute"_s, word, Tone::Special};
    case BankLineState::Matched:
        return {u"check"_s, word, Tone::Success};
    case BankLineState::SetAside:
    case BankLineState::Replaced:
        return {u"void"_s, word, Tone::Neutral};
    case BankLineState::Open:
    case BankLineState::Partly:
        break;
    }
    if (row.proposals.isEmpty())
        return {stateOf(row) == BankLineState::Partly ? u"partial"_s : u"void"_s, word,
            stateOf(row) == BankLineState::Partly ? Tone::Warning : Tone::Neutral};
    const bool isExact = row.proposals.constFirst().confidence == BankConfidence::Certain;
    return {isExact ? u"reconcile"_s : u"warning"_s, word, isExact ? Tone::Info : Tone::Warning};
}

ChipLook bankConfidenceChip(BankConfidence confidence)
{
    const QString word = bankConfidenceWord(confidence);
    switch (confidence) {
    case BankConfidence::Certain:
        return {u"check"_s, word, Tone::Success};
    case BankConfidence::Strong: // "Likely" looks as it does above, at the movement.
        return {u"warning"_s, word, Tone::Warning};
    case BankConfidence::Weak:
    case BankConfidence::Hint:
        break;
    }
    return {u"help"_s, word, Tone::Neutral};
}

} // namespace quittance
