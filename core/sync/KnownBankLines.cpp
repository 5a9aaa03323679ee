#include "core/sync/KnownBankLines.h"

#include "core/store/BankStatementTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfReport = 3; // Between the days of a report and of the statement that tells it again.

} // namespace

Result<void> KnownBankLines::open(const QList<BankStatementRow> &ofFile)
{
    const auto here = BankStatementTable(m_database).list({});
    const auto last = m_lines.lastNo();
    if (!here || !last)
        return fail(here ? last.error() : here.error());
    if (const Result<void> opened = m_told.open(); !opened)
        return opened;
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

QList<const BankStatementRow *> KnownBankLines::pagesOf(const BankStatementRow &account, QDate day) const
{
    QList<const BankStatementRow *> pages;
    for (const BankStatementRow &page : m_statements)
        if (!page.isIntraday && page.accountMark == account.accountMark && page.currency == account.currency
            && page.opening && page.closing && page.from <= day && day <= page.through)
            pages.append(&page);
    return pages;
}

//! Whether pages of the day lie between the two, each going on where another ends.
bool KnownBankLines::leadsTo(const BankStatementRow &from, const BankStatementRow &to, QDate day) const
{
    if (from.isIntraday || !from.closing || !to.opening)
        return false;
    const QList<const BankStatementRow *> pages = pagesOf(from, day);
    QList<Money> reached{*from.closing};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        if (i > 0 && reached.at(i) == *to.opening)
            return true;
        for (const BankStatementRow *page : pages)
            if (*page->opening == reached.at(i) && !reached.contains(*page->closing))
                reached.append(*page->closing);
    }
    return false;
}

Result<BankOverlap> KnownBankLines::overlap(const BankLineRow &here, const BankLineRow &row)
{
    return overlapOfTellers(here, row).transform([&](BankOverlap ofTellers) {
        return std::max(ofTellers, overlapOf(here.statement.text(), row.statement.text(), row.line.bookedOn));
    });
}

//! Whether no movement is in both: two statements, or two reports, that go on one from the other or tell of
//! other days.
bool KnownBankLines::areApart(const QString &a, const QString &b, QDate day) const
{
    const auto first = m_statements.constFind(a);
    const auto second = m_statements.constFind(b);
    if (first == m_statements.constEnd() || second == m_statements.constEnd())
        return false;
    const bool areDatesKnown = first->from.isValid() && first->through.isValid() && second->from.isValid()
        && second->through.isValid();
    if (areDatesKnown && first->isIntraday == second->isIntraday
        && (first->through < second->from || second->through < first->from))
        return true;
    return overlapOf(a, b, day) == BankOverlap::Apart;
}

bool KnownBankLines::isDayShared(const BankLineRow &here, const BankLineRow &row) const
{
    const auto tells = [this](const BankLineRow &of, QDate day) {
        const BankStatementRow its = m_statements.value(of.statement.text());
        return its.from.isValid() && its.through.isValid() && its.from <= day && day <= its.through;
    };
    return here.line.bookedOn == row.line.bookedOn || tells(here, row.line.bookedOn)
        || tells(row, here.line.bookedOn);
}

bool KnownBankLines::isSameDay(const BankLineRow &here, const BankLineRow &row) const
{
    const QDate day = row.line.bookedOn;
    if (here.line.bookedOn == day)
        return true;
    if (isReport(here.statement.text()) != isReport(row.statement.text()))
        return qAbs(here.line.bookedOn.daysTo(day)) <= daysOfReport;
    return here.source != row.source && isDayShared(here, row)
        && (here.line.valueOn == day || row.line.valueOn == here.line.bookedOn);
}

Result<bool> KnownBankLines::isFree(qint64 no)
{
    if (no > m_before)
        return false;
    return m_told.atHand(no).transform([](const QStringList &tellers) { return tellers.isEmpty(); });
}

//! How those that have told a movement stand to the statement that may tell it again; what pages before the
//! file told counts where it is apart.
Result<BankOverlap> KnownBankLines::overlapOfTellers(const BankLineRow &here, const BankLineRow &row)
{
    const QString statement = row.statement.text();
    const QDate day = row.line.bookedOn;
    Result<QStringList> tellers = m_told.atHand(here.no);
    const Result<QStringList> before = m_told.before(here.no);
    if (!tellers || !before)
        return fail(tellers ? before.error() : tellers.error());
    if (here.no > m_before)
        tellers->append(here.statement.text());
    BankOverlap overlaps = BankOverlap::Shared;
    for (const QString &other : std::as_const(*tellers))
        overlaps = std::max(overlaps,
            areApart(other, statement, day) ? BankOverlap::Apart : overlapOf(other, statement, day));
    for (const QString &other : *before)
        if (areApart(other, statement, day))
            overlaps = BankOverlap::Apart;
    return overlaps;
}

//! Whether one here that came under the name is the row.
Result<BankTwin> KnownBankLines::compare(const BankLineRow &here, const BankLineRow &row)
{
    // A batch came in parts, and its name stands for them or for their sum.
    if (here.line.amount != row.line.amount)
        return isSameDay(here, row) ? BankTwin::Same : BankTwin::Maybe;
    const QString statement = row.statement.text();
    const Result<QStringList> tellers = m_told.atHand(here.no);
    if (!tellers)
        return fail(tellers.error());
    if (here.statement == row.statement || tellers->contains(statement))
        return BankTwin::Other; // A statement tells each movement once.
    const Result<BankOverlap> ofTellers = overlapOfTellers(here, row);
    if (!ofTellers)
        return fail(ofTellers.error());
    const bool isNamed = !row.line.bankReference.isEmpty();
    if (!isNamed && *ofTellers != BankOverlap::Shared) {
        // A file tells each movement once; reports of one day may tell it again.
        return isReport(statement) && *ofTellers == BankOverlap::Unclear ? BankTwin::Maybe : BankTwin::Other;
    }
    const BankOverlap overlaps
        = std::max(*ofTellers, overlapOf(here.statement.text(), statement, row.line.bookedOn));
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
    const Result<QList<BankLineRow>> named = m_lines.named(row.key);
    if (!named)
        return fail(named.error());
    Found found{.key = row.key};
    if (named->isEmpty())
        return found;
    for (const BankLineRow &here : *named) {
        const Result<BankTwin> verdict = compare(here, row);
        if (!verdict)
            return fail(verdict.error());
        if (*verdict == BankTwin::Same) {
            found.known = here.no;
            return claim(here.no, row.statement).transform([&] { return found; });
        }
        if (*verdict == BankTwin::Maybe && found.twin == 0)
            found.twin = here.no;
    }
    return m_lines.keysNamed(row.key).transform([&](qint64 count) {
        found.key += u":%1"_s.arg(count + 1);
        return found;
    });
}

Result<qint64> KnownBankLines::liftDoubts()
{
    const auto doubts = m_told.doubts();
    if (!doubts)
        return fail(doubts.error());
    qint64 lifted = 0;
    for (const BankToldTable::Doubt &doubt : *doubts) {
        if (!isReport(doubt.statement.text()) && !isReport(doubt.twinStatement.text()))
            continue; // A person looks at what statements themselves tell.
        Result<QStringList> its = m_told.before(doubt.no);
        Result<QStringList> others = m_told.before(doubt.twinOf);
        if (!its || !others)
            return fail(its ? others.error() : its.error());
        its->append(doubt.statement.text());
        others->append(doubt.twinStatement.text());
        for (QStringList *tellers : {&*its, &*others})
            tellers->removeIf([this](const QString &statement) { return isReport(statement); });
        const bool areTwo = std::ranges::any_of(std::as_const(*its), [&](const QString &one) {
            return std::ranges::any_of(std::as_const(*others),
                [&](const QString &other) { return one == other || areApart(one, other, doubt.on); });
        });
        if (!areTwo)
            continue;
        if (const Result<void> done = m_lines.setTwin(doubt.no, 0); !done)
            return fail(done.error());
        lifted += doubt.no > m_before ? 1 : 0;
    }
    return lifted;
}

} // namespace quittance
