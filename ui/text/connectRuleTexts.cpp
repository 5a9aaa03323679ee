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
    {u"copy.exists", SAY("There is a file of this name already. Nothing was written. Choose another name.")},
    {u"gateway.no_way", SAY("No way to pay is chosen. Nothing was kept. Choose one at least.")},
    {u"gateway.way_off",
        SAY("This way to pay is switched off for the provider. Nothing was sent. Choose another way, or "
            "switch "
            "it on in the settings under Connections.")},
    {u"mail.sender_missing",
        SAY("The company has no e-mail address, and mails come from it. Nothing was sent. Enter it in the "
            "settings under Company.")},
    {u"mail.test_account",
        SAY("The mail server did not let us in. Nothing was sent. Check server, security, user and "
            "password.")},
    {u"mail.test_not_sent",
        SAY("The mail server could not be reached, or does not take mails now. Nothing was sent. Check "
            "server "
            "and port, and try again.")},
    {u"mail.test_rejected",
        SAY("The mail server refused the mail. Nothing was sent. Check the addresses it goes from and to.")},
    {u"mail.test_uncertain",
        SAY("The whole mail went out, but no answer came. Look whether it arrived before you try again.")},
    {u"oauth.not_the_address",
        SAY("This is not the address the browser came back to. Nothing was kept. Sign in again and copy the "
            "whole address, from http to the end.")},
    {u"setting.way_unknown",
        SAY("This is no way to pay. Nothing was changed. Use page, checkout or bank_transfer.")},
};
#undef SAY

static_assert(std::ranges::is_sorted(Words::texts, {}, &RuleText::rule));

} // namespace

std::span<const RuleText> connectRuleTexts()
{
    return Words::texts;
}

} // namespace quittance
