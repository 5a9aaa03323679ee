#include "ui/text/CardText.h"

#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/MoneyText.h"
#include "ui/text/RuleWords.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is said here; by this class lupdate knows the context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(quittance::CardText)
};

//! A card's number is one word: it does not break between its dots and its digits.
QString unbroken(QString method)
{
    return method.replace(u" •••• "_s, u"\u00a0••••\u00a0"_s);
}

} // namespace

QString cardExpiryText(const SavedCard &card)
{
    if (card.expiryMonth < 1 || card.expiryMonth > 12 || card.expiryYear < 1)
        return {};
    return u"%1/%2"_s.arg(card.expiryMonth, 2, 10, QChar(u'0'))
        .arg(card.expiryYear % 100, 2, 10, QChar(u'0'));
}

QString cardText(const SavedCard &card)
{
    const QString brand = card.brand.isEmpty() ? Words::tr("Card") : card.brand;
    const QString number = card.last4.isEmpty() ? brand : u"%1 •••• %2"_s.arg(brand, card.last4);
    const QString expiry = cardExpiryText(card);
    //: card, month and year it ends
    return expiry.isEmpty() ? number : Words::tr("%1, %2").arg(number, expiry);
}

bool isExpired(const SavedCard &card, QDate today)
{
    if (cardExpiryText(card).isEmpty())
        return false;
    return QDate(card.expiryYear, card.expiryMonth, 1).addMonths(1) <= today;
}

QString agreementText(const SavedCard &card)
{
    const QString on = dateText(card.agreedOn);
    if (card.agreement.startsWith("card_page:"_L1))
        return Words::tr("Saved on the payment page on %1").arg(on);
    return card.agreement.isEmpty() ? Words::tr("No agreement is known") : Words::tr("Agreed on %1").arg(on);
}

QString chargeStateText(ChargeState state)
{
    switch (state) {
    case ChargeState::Requested:
        return Words::tr("Processing");
    case ChargeState::Authorised:
        return Words::tr("Put aside");
    case ChargeState::Succeeded:
        return Words::tr("Received");
    case ChargeState::NeedsAction:
        return Words::tr("Customer must confirm");
    case ChargeState::Failed:
        return Words::tr("Declined");
    case ChargeState::Cancelled:
        return Words::tr("Cancelled");
    }
    return {};
}

QString chargeStateText(const Charge &charge)
{
    return charge.isUncertain ? Words::tr("Uncertain – asking %1").arg(connectionText(charge.connection))
                              : chargeStateText(charge.state);
}

QString chargeText(const Charge &charge, const QTimeZone &zone)
{
    const QString amount = moneyWithCode(charge.amount);
    const QString method = unbroken(charge.method);
    if (charge.needsPerson)
        return Words::tr("Nobody could find out whether the charge of %1 to %2 happened. Look at %3, and "
                         "drop it in Outbox "
                         "only if it did not. Do not charge again before.")
            .arg(amount, method, connectionText(charge.connection));
    if (charge.isUncertain) {
        if (!charge.nextLook.isValid() || !zone.isValid())
            return Words::tr(
                "%1 did not answer. The charge of %2 to %3 may have happened; Quittance asks again by "
                "itself. "
                "Do not charge again.")
                .arg(connectionText(charge.connection), amount, method);
        return Words::tr(
            "%1 did not answer. The charge of %2 to %3 may have happened; Quittance asks again at %4. Do "
            "not charge again.")
            .arg(connectionText(charge.connection), amount, method,
                charge.nextLook.toTimeZone(zone).toString(u"HH:mm"_s));
    }
    switch (charge.state) {
    case ChargeState::Requested:
        return Words::tr("The charge of %1 to %2 is under way.").arg(amount, method);
    case ChargeState::Authorised:
        return charge.until.isValid()
            ? Words::tr("%1 are put aside on %2 until %3. Take or release them before.")
                  .arg(amount, method, dateText(charge.until.date()))
            : Words::tr("%1 are put aside on %2. Take or release them within a week.").arg(amount, method);
    case ChargeState::Succeeded:
        return Words::tr("%1 were charged to %2.").arg(amount, method);
    case ChargeState::Cancelled:
        return Words::tr("%1 on %2 were not charged.").arg(amount, method);
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
