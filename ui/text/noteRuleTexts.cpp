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
    {u"note.card_number",
        SAY("The note holds what looks like the number of a payment card. Nothing was changed. Take it out; "
            "such numbers must not be kept here.")},
    {u"note.changed_meanwhile",
        SAY("The note was changed elsewhere meanwhile. Nothing was changed. Look at it, then change it "
            "again.")},
    {u"note.control_character",
        SAY("The note holds a character that cannot be shown. Nothing was changed. Remove it.")},
    {u"note.too_long", SAY("A note has 4,000 characters at most. Nothing was changed. Shorten it.")},
    {u"record.too_many",
        SAY("Tags and notes of 1,000 records at most are changed at once. Nothing was changed. Choose "
            "fewer.")},
    {u"tag.control_character",
        SAY("A tag holds a character that cannot be shown. Nothing was changed. Remove it.")},
    {u"tag.missing", SAY("A tag needs a letter or a digit. Nothing was changed.")},
    {u"tag.separator", SAY("A tag has no comma and no semicolon. Nothing was changed.")},
    {u"tag.too_long", SAY("A tag has 40 characters at most. Nothing was changed. Shorten it.")},
    {u"tag.too_many", SAY("A record has 20 tags at most. Nothing was changed. Remove some first.")},
};
#undef SAY
static_assert(std::ranges::is_sorted(Words::texts, {}, &RuleText::rule));

} // namespace

std::span<const RuleText> noteRuleTexts()
{
    return Words::texts;
}

} // namespace quittance
