#include "ui/text/RuleText.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace quittance {

namespace {

#define SAY(text) QT_TRANSLATE_NOOP("quittance::ErrorText", text)
constexpr std::array texts = std::to_array<RuleText>({
    {u"bank_line.taken",
        SAY("It is known already what this movement of the bank is. Nothing was changed. Take that back "
            "first, if it is wrong.")},
    {u"bank_line.unknown", SAY("There is no such movement of the bank. Look for its key in the list.")},
    {u"close.accept_blocking",
        SAY("What this check found must be put right before the month can be closed; a reason does not help. "
            "Nothing was locked.")},
    {u"close.accept_unknown",
        SAY("There is no check of this name. Nothing was locked. Take it from the list.")},
    {u"close.book_changed",
        SAY("Something was booked while the month was looked at. Nothing was locked. Close it once more.")},
    {u"pack.exists",
        SAY("There is a file or folder of this name already. Nothing was written. Name one that is new.")},
    {u"payout.amount_differs",
        SAY("The bank booked another amount than the provider paid out. Nothing was changed. Choose the "
            "movement of exactly that amount.")},
    {u"payout.at_bank",
        SAY("This payout has arrived with another movement already. Nothing was changed. Take that back "
            "first, if it is wrong.")},
    {u"payout.failed",
        SAY("This payout came back to the provider and never arrived here as far as the book knows. Say "
            "first with which movement it had arrived.")},
    {u"payout.other_currency",
        SAY("The bank booked this in another currency than the provider paid out, and at a rate the book "
            "does not know. Nothing was changed. Set the movement aside with a reason.")},
    {u"period.not_closed",
        SAY("This month is not closed, or was opened again since. Nothing was written. Close it first.")},
});
#undef SAY

static_assert(std::ranges::is_sorted(texts, {}, &RuleText::rule));

} // namespace

std::span<const RuleText> closeRuleTexts()
{
    return texts;
}

} // namespace quittance
