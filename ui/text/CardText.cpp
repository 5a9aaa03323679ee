#include "ui/text/CardText.h"

#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/RuleWords.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("quittance::CardText", text);
}

QString declineText(const Charge &charge)
{
    if (ruleWords(charge.rule))
        return ruleText(charge.rule, {}, {});
    return charge.answer.isEmpty() ? say("The bank gave no reason.")
                                   : say("The bank's words: “%1”").arg(charge.answer);
}

} // namespace

QString cardExpiryText(const SavedCard &card)
{
    if (card.expiryMonth < 1 || card.expiryMonth > 12 || card.expiryYear < 1)
        return {};
    return u"%1/%2"_s.arg(card.expiryMonth, 2, 10, QChar(u'0')).arg(card.expiryYear % 100, 2, 10, QChar(u'0'));
}

QString cardText(const SavedCard &card)
{
    const QString brand = card.brand.isEmpty() ? say("Card") : card.brand;
    const QString number = card.last4.isEmpty() ? brand : u"%1 •••• %2"_s.arg(brand, card.last4);
    const QString expiry = cardExpiryText(card);
    //: card, month and year it ends
    return expiry.isEmpty() ? number : say("%1, %2").arg(number, expiry);
}

bool isExpired(const SavedCard &card, QDate today)
{
    if (cardExpiryText(card).isEmpty())
        return false;
    return QDate(card.expiryYear, card.expiryMonth, 1).addMonths(1) <= today;
}

QString chargeStateText(ChargeState state)
{
    switch (state) {
    case ChargeState::Requested:
        return say("Processing");
    case ChargeState::Authorised:
        return say("Put aside");
    case ChargeState::Succeeded:
        return say("Received");
    case ChargeState::NeedsAction:
        return say("Customer must confirm");
    case ChargeState::Failed:
        return say("Declined");
    case ChargeState::Cancelled:
        return say("Cancelled");
    }
    return {};
}

QString chargeOutcomeText(const Charge &charge)
{
    const QString amount = moneyWithCode(charge.amount);
    switch (charge.state) {
    case ChargeState::Requested:
        return say("%1 has not answered yet. %2 is charged once or not at all; nothing is charged again by itself.")
            .arg(connectionText(charge.connection), amount);
    case ChargeState::Authorised:
        return say("%1 is put aside on %2 and not taken yet.").arg(amount, charge.method);
    case ChargeState::Succeeded:
        return say("%1 received from %2.").arg(amount, charge.method);
    case ChargeState::NeedsAction:
        return say("The bank of %1 wants the customer to confirm. Nothing was charged. Send a payment link, on "
                   "which they can.")
            .arg(charge.method);
    case ChargeState::Failed:
        //: amount, card, why
        return say("%1 was not charged to %2. %3").arg(amount, charge.method, declineText(charge));
    case ChargeState::Cancelled:
        return say("The charge of %1 was cancelled. Nothing was taken.").arg(amount);
    }
    return {};
}

} // namespace quittance
