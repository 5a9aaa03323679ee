#include "core/domain/cardNumber.h"

#include <QByteArray>

namespace quittance {

namespace {

constexpr qsizetype fewestDigits = 13;
constexpr qsizetype mostDigits = 19;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

//! ISO/IEC 7812-1: from the right, every second digit counts twice.
bool isCheckDigitRight(const QByteArray &digits)
{
    int sum = 0;
    bool isTwice = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        const int digit = digits.at(i) - '0';
        const int worth = isTwice ? 2 * digit : digit;
        sum += worth > 9 ? worth - 9 : worth;
        isTwice = !isTwice;
    }
    return sum % 10 == 0;
}

//! 3 to 6, and 2221 to 2720 of Mastercard.
bool beginsAsCardsDo(const QByteArray &digits)
{
    const int four = digits.first(4).toInt();
    return (digits.at(0) >= '3' && digits.at(0) <= '6') || (four >= 2221 && four <= 2720);
}

} // namespace

bool holdsCardNumber(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isDigit(text.at(at)))
            continue;
        const bool followsLetter = at > 0 && text.at(at - 1).isLetter();
        QByteArray digits;
        for (; at < text.size(); ++at) {
            const bool joins = (text.at(at) == u' ' || text.at(at) == u'-') && at + 1 < text.size()
                && isDigit(text.at(at + 1));
            if (isDigit(text.at(at)))
                digits.append(text.at(at).toLatin1());
            else if (!joins)
                break;
        }
        if (!followsLetter && digits.size() >= fewestDigits && digits.size() <= mostDigits
            && beginsAsCardsDo(digits) && isCheckDigitRight(digits))
            return true;
    }
    return false;
}

} // namespace quittance
