#include "core/domain/cardStatement.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! The name of the account takes 10 letters at most, and a star and a space stand between.
constexpr qsizetype besideAnyName = cardStatementLimit - 10 - 2;

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

//! Banks print plain Latin letters; these marks among them are refused.
bool isPrinted(QChar c)
{
    return c >= u' ' && c <= u'~' && !u"<>\\'\"*"_s.contains(c);
}

//! The digits at the end, without zeros before them.
QString lastNumber(const QString &number)
{
    qsizetype end = number.size();
    while (end > 0 && !isDigit(number.at(end - 1)))
        --end;
    qsizetype begin = end;
    while (begin > 0 && isDigit(number.at(begin - 1)))
        --begin;
    QString digits = number.sliced(begin, end - begin);
    while (digits.size() > 1 && digits.front() == u'0')
        digits.remove(0, 1);
    return digits;
}

} // namespace

Result<QString> readCardStatement(const QString &typed)
{
    const QString text = typed.simplified();
    if (!std::ranges::all_of(text, isPrinted))
        return invalid(u"card.statement_letters"_s, u"statement"_s, text);
    if (text.size() > cardStatementLimit)
        return invalid(u"card.statement_too_long"_s, u"statement"_s, text);
    if (!text.isEmpty() && std::ranges::none_of(text, isLetter))
        return invalid(u"card.statement_no_letter"_s, u"statement"_s, text);
    return text;
}

QString proposedCardStatement(const QString &number)
{
    const bool isWhole = number.size() <= besideAnyName && !number.isEmpty();
    if (isWhole && readCardStatement(number) && std::ranges::any_of(number, isLetter))
        return number.simplified().toUpper();
    QString letters;
    for (const QChar c : number) {
        if (!isLetter(c))
            break;
        letters += c.toUpper();
    }
    if (letters.isEmpty())
        letters = u"INV"_s; // It takes one letter at least.
    const QString digits = lastNumber(number).right(besideAnyName - 2);
    if (digits.isEmpty())
        return letters.left(besideAnyName);
    return letters.left(besideAnyName - 1 - digits.size()) + u' ' + digits;
}

} // namespace quittance
