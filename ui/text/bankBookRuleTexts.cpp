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
    {u"bank.account_missing",
        SAY("The file does not say whose account it is about. Nothing was imported. Say which of your "
            "accounts "
            "it is, or set the company's IBAN.")},
    {u"bank.amount_differs",
        SAY("The amounts do not agree. Nothing was booked. Choose what comes to the movement's amount.")},
    {u"bank.currency_differs",
        SAY("This is in another currency than the movement. Nothing was booked. Say what was paid in that "
            "currency.")},
    {u"bank.line_direction",
        SAY("The money of this movement goes the other way. Nothing was booked. Choose something that "
            "fits.")},
    {u"bank.line_doubtful",
        SAY("This movement may be here already. Nothing was booked. First say whether it is the same or one "
            "of "
            "its own.")},
    {u"bank.line_matched",
        SAY("It is known already what this movement is. Nothing was booked. Undo its match first.")},
    {u"bank.line_replaced",
        SAY("This movement does not count: another stands in its place. Nothing was booked. Look at that "
            "one.")},
    {u"bank.line_unknown", SAY("There is no such movement. Look for its number in the list of movements.")},
    {u"bank.matched_already",
        SAY("Another movement was taken for this already. Nothing was booked. Undo that match first.")},
    {u"bank.no_proposal",
        SAY("There is no such proposal for this movement. Nothing was booked. Look at the movement and say "
            "what "
            "it is.")},
    {u"bank.not_doubtful",
        SAY("Nobody doubts this movement. Nothing was changed. Look at the list of movements.")},
    {u"bank.not_matched",
        SAY("Nothing is known of this movement, so there is nothing to undo. Nothing was changed.")},
    {u"bank.not_of_bank",
        SAY("This did not go through the bank account. Nothing was booked. Choose another payment.")},
    {u"bank.payment_undone",
        SAY("This payment was taken back here when its match was. Nothing was booked. Choose the payment "
            "that "
            "stands for the money now.")},
    {u"bank.payout_failed",
        SAY("The bank did not take this payout. Nothing was booked. Choose another payout.")},
    {u"bank.profile_unknown",
        SAY("There is no profile of this name. Nothing was read. Look at the list of profiles.")},
    {u"bank.profile_unnamed", SAY("The profile has no name. Nothing was saved. Give it one.")},
    {u"bank.proposal_changed",
        SAY("What this movement may be has changed since it was looked at. It was not booked. Look at it "
            "again.")},
    {u"bank.proposal_gone",
        SAY("What this was about has changed since. Nothing was booked. Look at the movement again.")},
    {u"bank.undo_used",
        SAY("A part of this money was paid back or reversed since. Nothing was undone. Take that back "
            "first.")},
    {u"bank_rule.empty",
        SAY("The rule fits every movement. Nothing was taught. Say which text or which account it is "
            "about.")},
    {u"bank_rule.iban",
        SAY("Account numbers are not kept in the clear, so no rule looks for one. Nothing was taught. Make a "
            "rule about the account of a movement: choose one that came from it.")},
    {u"bank_rule.too_short",
        SAY("This text stands in too many movements. Nothing was taught. Give at least three letters.")},
    {u"bank_rule.unknown", SAY("There is no such rule. Look for its number in the list of rules.")},
};
#undef SAY

static_assert(std::ranges::is_sorted(Words::texts, {}, &RuleText::rule));

} // namespace

std::span<const RuleText> bankBookRuleTexts()
{
    return Words::texts;
}

} // namespace quittance
