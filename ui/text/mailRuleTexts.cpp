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
    {u"disputed", SAY("The payment is disputed meanwhile. The reminder was not sent.")},
    {u"document_void", SAY("The document was voided meanwhile. The mail was not sent.")},
    {u"mail.sent_before",
        SAY("The customer was sent this before. Nothing was sent. Say so expressly to send it again.")},
    {u"mail.test_not_sent",
        SAY("The mail server could not be reached. The test was not sent. Check the internet connection.")},
    {u"mail.test_refused", SAY("The mail server refused the test. Check the mail account.")},
    {u"mail.test_uncertain",
        SAY("The mail server did not answer. The test may have arrived; look into your mailbox.")},
    {u"mail.too_many_addresses", SAY("A mail goes to at most 20 addresses. Nothing was sent.")},
    {u"mail.uncertain",
        SAY("It is uncertain whether the last mail about this arrived. Nothing was sent. Decide in Outbox "
            "first.")},
    {u"not_paid_any_more", SAY("The invoice is open again. The receipt was not sent.")},
    {u"receipt.not_paid", SAY("This invoice is not paid, so there is no receipt for it. Nothing was sent.")},
    {u"reminder.disputed", SAY("The payment of this invoice is disputed. No reminder was sent.")},
    {u"reminder.held", SAY("Reminders are held until this day. No reminder was sent.")},
    {u"reminder.hold_in_past", SAY("Reminders can only be held until today or later. Nothing was changed.")},
    {u"reminder.hold_too_long", SAY("Reminders can be held for two years at most. Nothing was changed.")},
    {u"reminder.not_held", SAY("Reminders are not held here. Nothing was changed.")},
    {u"reminder.not_overdue", SAY("This invoice is not overdue. No reminder was sent.")},
    {u"reminder.still_waiting", SAY("The last reminder has not left yet. No other was sent.")},
    {u"reminder.too_soon",
        SAY("The last reminder was not long ago; the pause ends on this day. No reminder was sent.")},
    {u"reminders_held", SAY("Reminders were held meanwhile. The reminder was not sent.")},
};
#undef SAY
static_assert(std::ranges::is_sorted(Words::texts, {}, &RuleText::rule));

} // namespace

std::span<const RuleText> mailRuleTexts()
{
    return Words::texts;
}

} // namespace quittance
