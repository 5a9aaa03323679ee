#include "ui/text/RuleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace quittance {

namespace {

//! The words of rules; by this class lupdate knows their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::ErrorText)
public:
    static const RuleText texts[];
};

#define SAY(text) QT_TR_NOOP(text)
constexpr RuleText Words::texts[] = {
    {u"close.accept_blocking",
        SAY("What this check found must be put right before the month can be closed; a reason does not help. "
            "Nothing was locked.")},
    {u"close.accept_unknown",
        SAY("There is no check of this name. Nothing was locked. Take it from the list.")},
    {u"close.book_changed",
        SAY("Something was booked while the month was looked at. Nothing was locked. Close it once more.")},
    {u"pack.exists",
        SAY("There is a file or folder of this name already. Nothing was written. Name one that is new.")},
    {u"period.not_closed",
        SAY("This month is not closed, or was opened again since. Nothing was written. Close it first.")},
};
#undef SAY

static_assert(std::ranges::is_sorted(Words::texts, {}, &RuleText::rule));

} // namespace

std::span<const RuleText> closeRuleTexts()
{
    return Words::texts;
}

} // namespace quittance
