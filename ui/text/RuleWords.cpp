#include "ui/text/RuleWords.h"

#include "ui/text/RuleText.h"

#include <algorithm>

namespace quittance {

namespace {

const char *wordsIn(std::span<const RuleText> texts, std::u16string_view rule)
{
    const auto found = std::ranges::lower_bound(texts, rule, {}, &RuleText::rule);
    return found != texts.end() && found->rule == rule ? found->text : nullptr;
}

} // namespace

const char *ruleWords(const QString &rule)
{
    const std::u16string_view wanted(
        reinterpret_cast<const char16_t *>(rule.utf16()), static_cast<size_t>(rule.size()));
    for (const std::span<const RuleText> texts : {bankBookRuleTexts(), bankFileRuleTexts(), bookRuleTexts(),
             cardRuleTexts(), closeRuleTexts(), connectRuleTexts(), crmRuleTexts(), mailRuleTexts(),
             noteRuleTexts(), outsideRuleTexts(), paypalRuleTexts(), tellRuleTexts(), eInvoiceRuleTexts()})
        if (const char *words = wordsIn(texts, wanted))
            return words;
    // "stripe.card_declined:a_new_reason" says at least what is before the reason.
    const qsizetype reason = rule.indexOf(u':');
    if (reason > 0)
        return ruleWords(rule.left(reason));
    // Of the provider's codes that are kept apart some have no sentence of their own; they are all refusals.
    const QString refused = QStringLiteral("stripe.refused");
    return rule.startsWith(QLatin1String("stripe.")) && rule != refused ? ruleWords(refused) : nullptr;
}

} // namespace quittance
