#include "tests/sandbox/stripe/TestCard.h"

#include <QList>
#include <QRegularExpression>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

TestCard declining(
    const QString &number, const QString &code, const QString &declineCode, const QString &message)
{
    return {.number = number,
        .effect = TestCard::Effect::Declines,
        .code = code,
        .declineCode = declineCode,
        .message = message,
        .brand = u"visa"_s};
}

//! A lost or stolen card is only "declined" to whoever holds it.
const QList<TestCard> &testCards()
{
    const QString declined = u"Your card was declined."_s;
    static const QList<TestCard> cards{
        {.number = u"4242424242424242"_s, .brand = u"visa"_s},
        {.number = u"5555555555554444"_s, .brand = u"mastercard"_s},
        {.number = u"378282246310005"_s, .brand = u"amex"_s},
        {.number = u"4000002760003184"_s, .effect = TestCard::Effect::AsksApproval, .brand = u"visa"_s},
        {.number = u"4000002500003155"_s, .effect = TestCard::Effect::AsksApproval, .brand = u"visa"_s},
        declining(u"4000000000000002"_s, u"card_declined"_s, u"generic_decline"_s, declined),
        declining(u"4000000000009995"_s, u"card_declined"_s, u"insufficient_funds"_s,
            u"Your card has insufficient funds."_s),
        declining(u"4000000000009987"_s, u"card_declined"_s, u"lost_card"_s, declined),
        declining(u"4000000000009979"_s, u"card_declined"_s, u"stolen_card"_s, declined),
        declining(u"4000000000000069"_s, u"expired_card"_s, u"expired_card"_s, u"Your card has expired."_s),
        declining(u"4000000000000127"_s, u"incorrect_cvc"_s, u"incorrect_cvc"_s,
            u"Your card's security code is incorrect."_s),
        declining(u"4000000000000119"_s, u"processing_error"_s, u"processing_error"_s,
            u"An error occurred while processing your card. Try again in a little bit."_s),
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
