#include "core/sync/KnownBankLines.h"

#include "core/store/BankLineTable.h"
#include "core/store/BankStatementTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfReport = 3; // Between the days of a report and of the statement that tells it again.

} // namespace

Result<void> KnownBankLines::open(const QList<BankStatementRow> &ofFile)
{
    const auto here = BankStatementTable(m_database).list({});
    const auto last = BankLineTable(m_database).lastNo();
    if (!here || !last)
        return fail(here ? last.error() : here.error());
    m_before = *last;
    for (const QList<BankStatementRow> &statements : {*here, ofFile})
        for (const BankStatementRow &statement : statements)
            m_statements.insert(statement.entry.text(), statement);
    return {};
}

BankOverlap KnownBankLines::overlapOf(const QString &a, const QString &b, QDate day) const
{
    const auto first = m_statements.constFind(a);
    const auto second = m_statements.constFind(b);
    if (first == m_statements.constEnd() || second == m_statements.constEnd())
        return BankOverlap::Unclear;
    const BankOverlap overlap = compareBankStatements(*first, *second, day);
    const bool isApart
        = overlap == BankOverlap::Unclear && (leadsTo(*first, *second, day) || leadsTo(*second, *first, day));
    return isApart ? BankOverlap::Apart : overlap;
}

//! Whether pages of the day lie between the two, each going on where another ends.
bool KnownBankLines::leadsTo(const BankStatementRow &from, const BankStatementRow &to, QDate day) const
{
    if (from.isIntraday || !from.closing || !to.opening)
        return false;
    QList<const BankStatementRow *> pages;
    for (const BankStatementRow &page : m_statements)
        if (!page.isIntraday && page.accountMark == from.accountMark && page.currency == from.currency
            && page.opening && page.closing && page.from <= day && day <= page.through)
            pages.append(&page);
    QList<Money> reached{*from.closing};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        if (i > 0 && reached.at(i) == *to.opening)
            return true;
        for (const BankStatementRow *page : std::as_const(pages))
            if (*page->opening == reached.at(i) && !reached.contains(*page->closing))
                reached.append(*page->closing);
    }
    return false;
}

BankOverlap KnownBankLines::overlap(const BankLineRow &here, const BankLineRow &row) const
{
    return overlapOf(here.statement.text(), row.statement.text(), row.line.bookedOn);
}

bool KnownBankLines::isSameDay(const BankLineRow &here, const BankLineRow &row) const
{
    const QDate day = row.line.bookedOn;
    if (here.line.bookedOn == day)
        return true;
    const auto isReport
        = [this](const BankLineRow &of) { return m_statements.value(of.statement.text()).isIntraday; };
    if (isReport(here) != isReport(row))
        return qAbs(here.line.bookedOn.daysTo(day)) <= daysOfReport;
    return here.source != row.source && (here.line.valueOn == day || row.line.valueOn == here.line.bookedOn);
}

//! Whether one here that came under the name is the row.
BankTwin KnownBankLines::compare(const BankLineRow &here, const BankLineRow &row) const
{
    // A batch came in parts, and its name stands for them or for their sum.
    if (here.line.amount != row.line.amount)
        return isSameDay(here, row) ? BankTwin::Same : BankTwin::Maybe;
    const QSet<QString> claims = m_claims.value(here.no);
    const QString statement = row.statement.text();
    if (claims.contains(statement))
        return BankTwin::Other; // A statement tells each movement once.
    BankOverlap overlaps = BankOverlap::Shared;
    for (const QString &other : claims)
        overlaps = std::max(overlaps, overlapOf(other, statement, row.line.bookedOn));
    const bool isNamed = !row.line.bankReference.isEmpty();
    if (!isNamed && overlaps != BankOverlap::Shared) {
        // A file tells each movement once; reports of one day may tell it again.
        const bool isReport = m_statements.value(statement).isIntraday;
        return isReport && overlaps == BankOverlap::Unclear ? BankTwin::Maybe : BankTwin::Other;
    }
    overlaps = std::max(overlaps, overlap(here, row));
    if (isNamed)
        return overlaps != BankOverlap::Apart && isSameDay(here, row) && isNamedAgain(here, row)
            ? BankTwin::Same
            : BankTwin::Maybe;
    switch (overlaps) {
    case BankOverlap::Shared:
        return BankTwin::Same;
    case BankOverlap::Unclear:
        return BankTwin::Maybe;
    case BankOverlap::Apart:
        break;
    }
    return BankTwin::Other;
}

Result<KnownBankLines::Found> KnownBankLines::find(const BankLineRow &row)
{
    BankLineTable lines(m_database);
    const Result<QList<BankLineRow>> named = lines.named(row.key);
    if (!named)
        return fail(named.error());
    Found found{.key = row.key};
    if (named->isEmpty())
        return found;
    for (const BankLineRow &here : *named) {
        const BankTwin verdict = compare(here, row);
        if (verdict == BankTwin::Same) {
            claim(here.no, row.statement);
            found.known = here.no;
            return found;
        }
        if (verdict == BankTwin::Maybe && found.twin == 0)
            found.twin = here.no;
    }
    return lines.keysNamed(row.key).transform([&](qint64 count) {
        found.key += u":%1"_s.arg(count + 1);
        return found;
    });
}

} // namespace quittance
