#include "core/domain/bankTwin.h"

#include "core/domain/bankWords.h"
#include "core/domain/maskedIbans.h"

namespace quittance {

namespace {

constexpr qsizetype leastText = 4;

enum class Payers : quint8 { Same, Untold, Different };

//! The account tells more than the name, which each kind of file writes in its own way.
Payers comparePayers(const BankLineRow &a, const BankLineRow &b)
{
    if (!a.payerMark.isEmpty() && !b.payerMark.isEmpty())
        return a.payerMark == b.payerMark ? Payers::Same : Payers::Different;
    const QStringList nameA = bankNameWords(a.line.payer);
    const QStringList nameB = bankNameWords(b.line.payer);
    if (nameA.isEmpty() || nameB.isEmpty())
        return Payers::Untold;
    return nameA == nameB || isSameBankName(nameA, nameB) ? Payers::Same : Payers::Different;
}

QString textOf(const BankLine &line)
{
    const QString purpose = maskedIbans(line.purpose); // As it is kept; older ones may not be.
    return bankCompact(line.creditorReference.isEmpty() || purpose.contains(line.creditorReference)
            ? purpose
            : line.creditorReference + purpose);
}

//! One file cuts what another tells in full.
bool isWithin(const QString &a, const QString &b)
{
    const QString &shorter = a.size() < b.size() ? a : b;
    const QString &longer = a.size() < b.size() ? b : a;
    return shorter == longer || (shorter.size() >= leastText && longer.contains(shorter));
}

} // namespace

BankTwin compareBankLines(const BankLineRow &a, const BankLineRow &b)
{
    const Payers payers = comparePayers(a, b);
    if (a.line.amount != b.line.amount || payers == Payers::Different)
        return BankTwin::Other;
    const QString textA = textOf(a.line);
    const QString textB = textOf(b.line);
    if (textA.isEmpty() || textB.isEmpty())
        return payers == Payers::Same ? BankTwin::Same : BankTwin::Maybe;
    if (isWithin(textA, textB))
        return BankTwin::Same;
    return payers == Payers::Same ? BankTwin::Maybe : BankTwin::Other;
}

bool isNamedAgain(const BankLineRow &a, const BankLineRow &b)
{
    if (a.line.amount != b.line.amount || comparePayers(a, b) == Payers::Different)
        return false;
    if (a.line.bookedOn != b.line.bookedOn)
        return textOf(a.line) == textOf(b.line); // Banks use references again: on another day only the same.
    if (a.source != b.source)
        return true; // Each kind of file has its own words.
    const QString textA = textOf(a.line);
    const QString textB = textOf(b.line);
    return textA.isEmpty() || textB.isEmpty() || isWithin(textA, textB);
}

} // namespace quittance
