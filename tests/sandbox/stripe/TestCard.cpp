#include "tests/sandbox/stripe/TestCard.h"

#include <QList>
#include <QRegularExpression>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

TestCard paying(const QString &number, const QString &id, const QString &brand = u"visa"_s)
{
    return {.number = number, .id = id, .brand = brand};
}

TestCard asking(const QString &number, const QString &id, TestCard::Effect effect)
{
    return {.number = number, .id = id, .effect = effect};
}

TestCard declining(const QString &number, const QString &id, const QString &code, const QString &declineCode,
    const QString &message)
{
    return {.number = number,
        .id = id,
        .effect = TestCard::Effect::Declines,
        .code = code,
        .declineCode = declineCode,
        .message = message};
}

TestCard followed(const QString &number, const QString &id, TestCard::Aftermath aftermath,
    const QString &disputeReason = {})
{
    return {.number = number, .id = id, .aftermath = aftermath, .disputeReason = disputeReason};
}

//! A lost or stolen card is only "declined" to whoever holds it.
const QList<TestCard> &testCards()
{
    using Effect = TestCard::Effect;
    using Aftermath = TestCard::Aftermath;
    const QString declined = u"Your card was declined."_s;
    static const QList<TestCard> cards{
        paying(u"4242424242424242"_s, u"visa"_s),
        paying(u"5555555555554444"_s, u"mastercard"_s, u"mastercard"_s),
        paying(u"378282246310005"_s, u"amex"_s, u"amex"_s),
        asking(u"4000002760003184"_s, u"authenticationRequired"_s, Effect::AsksApproval),
        asking(u"4000002500003155"_s, u"authenticationRequiredOnSetup"_s, Effect::AsksUnlessSetUp),
        asking(u"4000000000003220"_s, u"threeDSecure2Required"_s, Effect::AsksApproval),
        declining(
            u"4000000000000002"_s, u"chargeDeclined"_s, u"card_declined"_s, u"generic_decline"_s, declined),
        declining(u"4000000000009995"_s, u"chargeDeclinedInsufficientFunds"_s, u"card_declined"_s,
            u"insufficient_funds"_s, u"Your card has insufficient funds."_s),
        declining(
            u"4000000000009987"_s, u"chargeDeclinedLostCard"_s, u"card_declined"_s, u"lost_card"_s, declined),
        declining(u"4000000000009979"_s, u"chargeDeclinedStolenCard"_s, u"card_declined"_s, u"stolen_card"_s,
            declined),
        declining(u"4000000000000069"_s, u"chargeDeclinedExpiredCard"_s, u"expired_card"_s, u"expired_card"_s,
            u"Your card has expired."_s),
        declining(u"4000000000000127"_s, u"chargeDeclinedIncorrectCvc"_s, u"incorrect_cvc"_s,
            u"incorrect_cvc"_s, u"Your card's security code is incorrect."_s),
        declining(u"4000000000000119"_s, u"chargeDeclinedProcessingError"_s, u"processing_error"_s,
            u"processing_error"_s,
            u"An error occurred while processing your card. Try again in a little bit."_s),
        declining(u"4100000000000019"_s, u"radarBlock"_s, u"card_declined"_s, u"fraudulent"_s, declined),
        {.number = u"4000000000000341"_s,
            .id = u"chargeCustomerFail"_s,
            .effect = Effect::DeclinesCharges,
            .code = u"card_declined"_s,
            .declineCode = u"generic_decline"_s,
            .message = declined},
        followed(u"4000000000000077"_s, u"bypassPending"_s, Aftermath::AvailableAtOnce),
        followed(u"4000000000000259"_s, u"createDispute"_s, Aftermath::Dispute, u"fraudulent"_s),
        followed(u"4000000000002685"_s, u"createDisputeProductNotReceived"_s, Aftermath::Dispute,
            u"product_not_received"_s),
        followed(u"4000000000001976"_s, u"createDisputeInquiry"_s, Aftermath::Inquiry, u"general"_s),
        followed(u"4000000000007726"_s, u"pendingRefund"_s, Aftermath::RefundWaits),
        followed(u"4000000000005126"_s, u"refundFail"_s, Aftermath::RefundFails),
    };
    return cards;
}

//! The check digit of ISO/IEC 7812-1, annex B.
bool checkDigitFits(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

} // namespace

CardEntry CardEntry::of(const QString &number)
{
    return {
        .number = number, .expiry = u"12/99"_s, .securityCode = u"123"_s, .email = u"payer@example.com"_s};
}

std::optional<TestCard> TestCard::find(const QString &number)
{
    for (const TestCard &card : testCards())
        if (card.number == number)
            return card;
    return {};
}

std::optional<TestCard> TestCard::findById(const QString &id)
{
    for (const TestCard &card : testCards())
        for (const QString &prefix : {u"pm_card_"_s, u"pm_card_visa_"_s})
            if (id == prefix + card.id)
                return card;
    return {};
}

TestCard TestCard::refusedWithoutHolder() const
{
    TestCard card = *this;
    card.code = u"authentication_required"_s;
    card.declineCode = u"authentication_required"_s;
    card.message = u"Your card was declined. This transaction requires authentication."_s;
    return card;
}

TestCard TestCard::refusedByHolder() const
{
    TestCard card = *this;
    card.code = u"payment_intent_authentication_failure"_s;
    card.declineCode.clear();
    card.message
        = u"We are unable to authenticate your payment method. Please choose a different payment method and "
          u"try again."_s;
    return card;
}

QString digitsOf(const QString &number)
{
    QString digits = number;
    return digits.remove(u' ').remove(u'-');
}

QDate expiryMonth(const QString &expiry)
{
    static const QRegularExpression form(u"^\\s*(\\d{1,2})\\s*/?\\s*(?:20)?(\\d\\d)\\s*$"_s);
    const QRegularExpressionMatch match = form.match(expiry);
    return match.hasMatch() ? QDate(2000 + match.captured(2).toInt(), match.captured(1).toInt(), 1) : QDate();
}

QString mistakeIn(const CardEntry &entry, QDate today)
{
    static const QRegularExpression numberForm(u"^\\d{12,19}$"_s);
    static const QRegularExpression codeForm(u"^\\d{3,4}$"_s);
    static const QRegularExpression emailForm(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    const QString digits = digitsOf(entry.number);
    if (!numberForm.match(digits).hasMatch() || !checkDigitFits(digits))
        return u"Your card number is invalid."_s;
    const QDate month = expiryMonth(entry.expiry);
    if (!month.isValid())
        return u"Your card's expiry date is incomplete."_s;
    if (month.addMonths(1) <= today)
        return u"Your card's expiry date is in the past."_s;
    if (!codeForm.match(entry.securityCode).hasMatch())
        return u"Your card's security code is incomplete."_s;
    if (!emailForm.match(entry.email).hasMatch())
        return u"Your e-mail address is incomplete."_s;
    if (!TestCard::find(digits))
        return u"Your card was declined. This is a test page: please use one of the test cards below."_s;
    return {};
}

} // namespace quittance::sandbox
