#include "core/domain/bankTwin.h"

#include "core/domain/bankWords.h"

namespace quittance {

namespace {

constexpr qsizetype leastText = 4;

QString textOf(const BankLine &line)
{
    return bankCompact(line.creditorReference.isEmpty() || line.purpose.contains(line.creditorReference)
            ? line.purpose
            : line.creditorReference + line.purpose);
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
    if (a.line.amount != b.line.amount)
        return BankTwin::Other;
    bool speaksFor = false;
    if (!a.payerMark.isEmpty() && !b.payerMark.isEmpty()) {
        if (a.payerMark != b.payerMark)
            return BankTwin::Other;
        speaksFor = true;
    }
    const QStringList nameA = bankNameWords(a.line.payer);
    const QStringList nameB = bankNameWords(b.line.payer);
    if (!nameA.isEmpty() && !nameB.isEmpty()) {
        const bool isSame = nameA == nameB || isSameBankName(nameA, nameB);
        if (!isSame && !speaksFor)
            return BankTwin::Other;
        speaksFor = speaksFor || isSame;
    }
    const QString textA = textOf(a.line);
    const QString textB = textOf(b.line);
    if (textA.isEmpty() || textB.isEmpty())
        return speaksFor ? BankTwin::Same : BankTwin::Maybe;
    if (isWithin(textA, textB))
        return BankTwin::Same;
    return speaksFor ? BankTwin::Maybe : BankTwin::Other;
}

} // namespace quittance
