#include "ui/text/CardText.h"

#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/RuleWords.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("quittance::CardText", text);
}

} // namespace

QString cardText(const SavedCard &card)
{
    return u"%1 •••• %2, %3/%4"_s.arg(card.brand, card.last4)
        .arg(card.expiryMonth, 2, 10, QChar(u'0'))
        .arg(card.expiryYear);
}

QString agreementText(const SavedCard &card)
{
    const QString on = dateText(card.agreedOn);
    if (card.agreement.startsWith("card_page:"_L1))
        return say("Saved on the payment page on %1").arg(on);
    return card.agreement.isEmpty() ? say("No agreement is known") : say("Agreed on %1").arg(on);
}

QString chargeStateText(ChargeState state)
{
    switch (state) {
    case ChargeState::Requested:
        return say("Under way");
    case ChargeState::Authorised:
        return say("Put aside");
    case ChargeState::Succeeded:
        return say("Charged");
    case ChargeState::NeedsAction:
        return say("Holder must agree");
    case ChargeState::Failed:
        return say("Failed");
    case ChargeState::Cancelled:
        return say("Let go");
    }
    return {};
}

QString chargeText(const Charge &charge)
{
    const QString amount = moneyWithCode(charge.amount);
    switch (charge.state) {
    case ChargeState::Requested:
        return say("The charge of %1 to %2 is under way.").arg(amount, charge.method);
    case ChargeState::Authorised:
        return charge.until.isValid()
            ? say("%1 are put aside on %2 until %3. Take or release them before.")
                  .arg(amount, charge.method, dateText(charge.until.date()))
            : say("%1 are put aside on %2. Take or release them within a week.").arg(amount, charge.method);
    case ChargeState::Succeeded:
        return say("%1 were charged to %2.").arg(amount, charge.method);
    case ChargeState::Cancelled:
        return say("%1 on %2 were not charged.").arg(amount, charge.method);
    case ChargeState::NeedsAction:
    case ChargeState::Failed:
        break;
    }
    // A bank's own words about a lost or stolen card are for nobody's eyes.
    const bool declined = charge.rule.startsWith("stripe.card_declined"_L1);
    return errorText(Error{.kind = ErrorKind::Refused,
        .rule = charge.rule,
        .providerText = declined || charge.state == ChargeState::NeedsAction ? QString() : charge.answer});
}

} // namespace quittance
