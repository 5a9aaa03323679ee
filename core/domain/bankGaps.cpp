#include "core/domain/bankGaps.h"

#include <optional>

namespace quittance {

namespace {

QString nameOf(const BankStatementRow &row)
{
    if (!row.number.isEmpty())
        return row.number;
    return row.through.isValid() ? row.through.toString(Qt::ISODate) : row.statement;
}

//! 211 of "211" and of "00211/1"; empty where it is no number.
std::optional<int> sequenceOf(const BankStatementRow &row)
{
    bool isNumber = false;
    const int number = row.number.section(u'/', 0, 0).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

//! Whether two files told the same days of an account.
bool isSame(const BankStatementRow &a, const BankStatementRow &b)
{
    const bool sameOpening = !a.opening || !b.opening || a.opening == b.opening;
    const bool sameClosing = !a.closing || !b.closing || a.closing == b.closing;
    return a.through == b.through && a.from == b.from && sameOpening && sameClosing;
}

} // namespace

QList<BankGap> bankGaps(const QList<BankStatementRow> &statements)
{
    QList<BankGap> gaps;
    const BankStatementRow *before = nullptr;
    for (const BankStatementRow &row : statements) {
        if (row.isIntraday)
            continue;
        const bool follows
            = before && before->accountMark == row.accountMark && before->currency == row.currency;
        if (follows && isSame(*before, row)) {
            if (row.opening && row.closing)
                before = &row; // It tells more.
            continue;
        }
        if (follows) {
            BankGap gap{.what = BankGap::What::Balance,
                .account = row.account,
                .before = nameOf(*before),
                .after = nameOf(row),
                .closing = before->closing,
                .opening = row.opening};
            const bool areBalancesKnown = before->closing && row.opening;
            const auto last = sequenceOf(*before);
            const auto next = sequenceOf(row);
            const bool overlaps
                = row.from.isValid() && before->through.isValid() && row.from < before->through;
            if (overlaps)
                gap.what = BankGap::What::Overlap;
            else if (!areBalancesKnown)
                gap.what = BankGap::What::Number;
            const bool isGap = overlaps || (areBalancesKnown && *before->closing != *row.opening)
                || (!areBalancesKnown && last && next && *next > *last + 1);
            if (isGap)
                gaps.append(gap);
        }
        before = &row;
    }
    return gaps;
}

} // namespace quittance
