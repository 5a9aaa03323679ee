#include "ui/text/RuleText.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace quittance {

namespace {

#define SAY(text) QT_TRANSLATE_NOOP("quittance::ErrorText", text)
constexpr std::array texts = std::to_array<RuleText>({
    {u"connection.no_token",
        SAY("This connection takes no token. Nothing was kept. Sign in with the browser instead.")},
    {u"connection.not_tried",
        SAY("Nobody has asked the CRM yet what this opens. Nothing was kept. Check it first.")},
    {u"oauth.not_the_address",
        SAY("This is not the address the browser came back to. Nothing was kept. Sign in again and copy the "
            "whole address, from http to the end.")},
});
#undef SAY

static_assert(std::ranges::is_sorted(texts, {}, &RuleText::rule));

} // namespace

std::span<const RuleText> connectRuleTexts()
{
    return texts;
}

} // namespace quittance
