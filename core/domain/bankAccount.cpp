#include "core/domain/bankAccount.h"

#include "core/domain/checkDigits.h"
#include "core/domain/iban.h"

namespace quittance {

namespace {

//! Whether "bank/account" stands in an IBAN: the bank behind the check digits, the account at the end, zeros
//! between them.
bool standsIn(QStringView bankAndAccount, QStringView iban)
{
    const qsizetype slash = bankAndAccount.indexOf(u'/');
    if (slash <= 0)
        return false;
    const QStringView bank = bankAndAccount.left(slash);
    QStringView account = bankAndAccount.mid(slash + 1);
    while (account.startsWith(u'0'))
        account = account.mid(1);
    const QStringView national = iban.mid(4);
    if (account.isEmpty() || bank.size() + account.size() > national.size() || !national.startsWith(bank)
        || !national.endsWith(account))
        return false;
    for (const QChar c : national.mid(bank.size(), national.size() - bank.size() - account.size()))
        if (c != u'0')
            return false;
    return true;
}

} // namespace

bool isSameBankAccount(QStringView a, QStringView b)
{
    const QString first = compactCode(a);
    const QString second = compactCode(b);
    if (first == second)
        return !first.isEmpty();
    const bool firstIsIban = checkedIban(first).has_value();
    const bool secondIsIban = checkedIban(second).has_value();
    if (firstIsIban == secondIsIban)
        return false;
    return firstIsIban ? standsIn(second, first) : standsIn(first, second);
}

} // namespace quittance
