#include "core/domain/shownAccount.h"

#include "core/domain/checkDigits.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shown = 4;
constexpr qsizetype leastToHide = 8; // Fewer characters would tell the rest.

} // namespace

QString shownAccount(QStringView account)
{
    const QString code = compactCode(account);
    if (code.isEmpty())
        return {};
    const QString dots = u"••••"_s;
    if (code.size() < leastToHide)
        return dots;
    const bool isIban
        = code.size() >= 15 && code.at(0).isLetter() && code.at(1).isLetter() && code.at(2).isDigit();
    return (isIban ? code.left(shown) + u' ' : QString()) + dots + u' ' + code.right(shown);
}

} // namespace quittance
