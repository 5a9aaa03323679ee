#include "core/domain/creditorReference.h"

#include "core/domain/checkDigits.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCharacters = 21; // Behind the check digits.

} // namespace

Result<QString> creditorReferenceOf(QStringView invoiceNumber)
{
    const auto broken
        = [&](const QString &rule) { return invalid(rule, u"number"_s, invoiceNumber.toString()); };
    QString own;
    for (const QChar c : invoiceNumber)
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            own += c.toUpper();
    if (own.isEmpty())
        return broken(u"creditor_reference.empty"_s);
    const std::optional<int> rest = remainder97(own + u"RF00"_s);
    if (!rest)
        return broken(u"creditor_reference.characters"_s);
    if (own.size() > mostCharacters)
        return broken(u"creditor_reference.too_long"_s);
    return u"RF%1%2"_s.arg(98 - *rest, 2, 10, QLatin1Char('0')).arg(own);
}

bool isCreditorReference(QStringView text)
{
    const QString code = compactCode(text);
    if (!code.startsWith("RF"_L1) || code.size() < 5 || code.size() > mostCharacters + 4)
        return false;
    if (!code[2].isDigit() || !code[3].isDigit())
        return false;
    return remainder97(QString(code.mid(4) + code.left(4))) == 1;
}

} // namespace quittance
