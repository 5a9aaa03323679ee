#include "core/payments/bank/referenceInText.h"

#include "core/domain/creditorReference.h"

#include <algorithm>
#include <array>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype qrDigits = 27;
constexpr qsizetype longestReference = 25; // RF, check digits and 21 more.

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isCodeLetter(QChar c)
{
    return isDigit(c) || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

//! The letters and digits from here on, as one text.
QStringView word(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && isCodeLetter(text[length]))
        ++length;
    return text.left(length);
}

//! An RF reference that starts here: in one word, or in groups of four parted by single spaces.
QString creditorReferenceAt(QStringView text)
{
    QStringView group = word(text);
    if (group.size() < 4 || !text.startsWith(u"RF", Qt::CaseInsensitive) || !isDigit(text[2])
        || !isDigit(text[3]))
        return {};
    if (group.size() > 4)
        return isCreditorReference(group) ? group.toString().toUpper() : QString();
    QString joined = group.toString();
    QString longest;
    while (group.size() == 4 && joined.size() < longestReference) {
        text = text.mid(group.size());
        if (text.isEmpty() || text.front() != u' ')
            break;
        text = text.mid(1);
        group = word(text);
        if (group.isEmpty() || group.size() > 4)
            break;
        joined += group;
        if (isCreditorReference(joined))
            longest = joined.toUpper();
    }
    return longest;
}

//! A QR reference that starts here: 27 digits, spaces between them or not, and no digit behind.
QString qrReferenceAt(QStringView text)
{
    QString digits;
    qsizetype at = 0;
    for (; at < text.size() && digits.size() < qrDigits; ++at) {
        if (isDigit(text[at]))
            digits += text[at];
        else if (text[at] != u' ' || text[at - 1] == u' ')
            return {};
    }
    const bool ends = at >= text.size() || !isCodeLetter(text[at]);
    return ends && isQrReference(digits) ? digits : QString();
}

} // namespace

bool isQrReference(QStringView text)
{
    static constexpr std::array<int, 10> table{0, 9, 4, 6, 8, 2, 7, 1, 3, 5};
    if (text.size() != qrDigits || !std::ranges::all_of(text, isDigit)
        || std::ranges::all_of(text, [](QChar c) { return c == u'0'; }))
        return false;
    int carry = 0;
    for (const QChar c : text.chopped(1))
        carry = table[static_cast<size_t>((carry + c.unicode() - u'0') % 10)];
    return (10 - carry) % 10 == text.back().unicode() - u'0';
}

QString referenceInText(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (at > 0 && isCodeLetter(text[at - 1]))
            continue; // Within a word.
        QString found;
        if (text[at] == u'R' || text[at] == u'r')
            found = creditorReferenceAt(text.mid(at));
        else if (isDigit(text[at]))
            found = qrReferenceAt(text.mid(at));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace quittance
