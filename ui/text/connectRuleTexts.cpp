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
    {u"connection.no_token",
        SAY("This connection takes no token. Nothing was kept. Sign in with the browser instead.")},
    {u"connection.not_tried",
        SAY("Nobody has asked the CRM yet what this opens. Nothing was kept. Check it first.")},
    {u"oauth.not_the_address",
        SAY("This is not the address the browser came back to. Nothing was kept. Sign in again and copy the "
            "whole address, from http to the end.")},
};
#undef SAY

static_assert(std::ranges::is_sorted(Words::texts, {}, &RuleText::rule));

} // namespace

std::span<const RuleText> connectRuleTexts()
{
    return Words::texts;
}

} // namespace quittance
