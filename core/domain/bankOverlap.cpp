#include "core/domain/bankOverlap.h"

namespace quittance {

namespace {

using namespace Qt::StringLiterals;

//! Whether the bank itself calls them two. Different kinds of files write the same number differently, and
//! only camt's ids are never those of another one.
bool areNamedApart(const BankStatementRow &a, const BankStatementRow &b)
{
    if (a.format != b.format)
        return false;
    if (!a.number.isEmpty() && !b.number.isEmpty())
        return a.number != b.number;
    return a.format.startsWith("camt"_L1) && !a.statement.isEmpty() && !b.statement.isEmpty()
        && a.statement != b.statement;
}

bool tellsWhole(const BankStatementRow &statement, QDate day)
{
    return statement.from.isValid() && statement.through.isValid() && statement.from < day
        && day < statement.through;
}

bool goesOn(const BankStatementRow &first, const BankStatementRow &second)
{
    return *first.closing == *second.opening && first.through <= second.through;
}

} // namespace

BankOverlap compareBankStatements(const BankStatementRow &a, const BankStatementRow &b, QDate day)
{
    if (a.isIntraday != b.isIntraday || tellsWhole(a, day) || tellsWhole(b, day))
        return BankOverlap::Shared;
    const bool beginAlike = a.from == b.from && a.opening == b.opening;
    const bool endAlike = a.through == b.through && a.closing == b.closing;
    if (beginAlike && endAlike && !areNamedApart(a, b))
        return BankOverlap::Shared;
    if (!a.opening || !a.closing || !b.opening || !b.closing)
        return a.isIntraday || areNamedApart(a, b) ? BankOverlap::Unclear : BankOverlap::Shared;
    if (goesOn(a, b) || goesOn(b, a))
        return beginAlike || endAlike ? BankOverlap::Unclear : BankOverlap::Apart;
    return beginAlike || endAlike ? BankOverlap::Shared : BankOverlap::Unclear;
}

} // namespace quittance
