#include "core/sync/BankBatches.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! Whether the bank itself says that it put movements together: under the batch's reference, or how many.
bool isSumOf(const BankLineRow &whole, const QString &batchReference)
{
    return whole.line.parts > 1 || (!batchReference.isEmpty() && batchReference == whole.line.bankReference);
}

bool isNobodys(const BankLine &line)
{
    return line.payerAccount.isEmpty() && line.payer.isEmpty();
}

} // namespace

//! What has a payer of its own may be somebody's payment of that amount.
Result<BankBatches::Sum> BankBatches::sumOf(const BankLineRow &row, qint64 &first)
{
    if (row.line.part > 0)
        return Sum::No;
    const QString of = row.accountMark + row.line.bookedOn.toString(Qt::ISODate);
    if (of != m_hereOf) {
        const auto batches = m_lines.batches(row.accountMark, row.line.bookedOn, m_known.before());
        if (!batches)
            return fail(batches.error());
        m_here.clear();
        for (const BankBatch &batch : std::as_const(*batches))
            m_here[batch.sum.minor()].append(batch);
        m_hereOf = of;
    }
    Sum best = Sum::No;
    for (const BankBatch &batch : m_here.value(row.line.amount.minor())) {
        if (batch.sum != row.line.amount || batch.source == row.source)
            continue;
        const Sum verdict = isSumOf(row, batch.bankReference) ? Sum::Yes
            : isNobodys(row.line)                             ? Sum::IfNothingElse
            : row.line.payerAccount.isEmpty()                 ? Sum::Maybe
                                                              : Sum::No;
        if (verdict <= best)
            continue;
        const Result<bool> isFree = m_known.isFree(batch.first);
        if (!isFree)
            return fail(isFree.error());
        if (!*isFree)
            continue;
        best = verdict;
        first = batch.first;
    }
    return best;
}

//! Movements here before that may be the sum of a batch: of its amount and day, from another kind of file.
Result<QList<BankLineRow>> BankBatches::sumsOf(const BankBatch &batch)
{
    auto sums = m_lines.near(batch.accountMark, batch.sum, batch.bookedOn, 0, m_known.before());
    if (!sums)
        return sums;
    QList<BankLineRow> found;
    for (const BankLineRow &whole : std::as_const(*sums)) {
        const Result<bool> isFree = m_known.isFree(whole.no);
        if (!isFree)
            return fail(isFree.error());
        // Of one payer it is no sum, unless the bank says so.
        const bool mayBe = isSumOf(whole, batch.bankReference) || whole.line.payerAccount.isEmpty();
        if (*isFree && mayBe && whole.line.part == 0 && whole.source != batch.source)
            found.append(whole);
    }
    return found;
}

//! Whether the sum of a batch is here: then its parts take its place, unless it is matched already. Where the
//! bank does not say that it is a sum, the file's other movements come first.
Result<BankBatches::Batch *> BankBatches::batchOf(const BankLineRow &row, const QString &statement)
{
    const QString name = u"%1/%2"_s.arg(statement).arg(row.line.place);
    if (m_last.name == name)
        return &m_last;
    const Result<qint64> sum = m_staged.sumOfBatch(statement, row.line.place);
    if (!sum)
        return fail(sum.error());
    m_last = {.name = name,
        .parts = {.accountMark = row.accountMark,
            .bookedOn = row.line.bookedOn,
            .statement = {},
            .place = row.line.place,
            .source = row.source,
            .bankReference = row.line.bankReference,
            .sum = Money(*sum, row.line.amount.currency())},
        .firstKey = {}};
    const auto sums = sumsOf(m_last.parts);
    if (!sums)
        return fail(sums.error());
    for (const BankLineRow &whole : *sums) {
        // Whose money a matched one is was decided: its parts are asked about.
        const bool isTheirs = !whole.matched.isZero() && !isNobodys(whole.line);
        if (!isSumOf(whole, m_last.parts.bankReference) || isTheirs)
            continue;
        (whole.matched.isZero() ? m_last.replaces : m_last.known) = whole.no;
        return m_known.claim(whole.no, row.statement).transform([&] { return &m_last; });
    }
    m_last.isAsked = !sums->isEmpty();
    return &m_last;
}

void BankBatches::added(Batch &batch, qint64 no, const BankLineRow &row)
{
    if (batch.parts.first > 0)
        return;
    batch.parts.first = no;
    batch.parts.statement = row.statement.text();
    batch.firstKey = row.key;
    if (batch.isAsked)
        m_asked.append(batch);
}

//! All movements of the file have said which one here they are: what is left may be the sum of a batch.
Result<void> BankBatches::settle(BankImportReport &report)
{
    for (const Batch &batch : std::as_const(m_asked)) {
        const auto sums = sumsOf(batch.parts);
        if (!sums)
            return fail(sums.error());
        const auto nobodys
            = std::ranges::find_if(*sums, [](const BankLineRow &whole) { return isNobodys(whole.line); });
        const auto whole = nobodys == sums->end() ? sums->begin() : nobodys;
        if (whole == sums->end())
            continue;
        const Result<void> done
            = m_known.claim(whole->no, EntryId(batch.parts.statement), isNobodys(whole->line)).and_then([&] {
                  return settleOne(batch, *whole, report);
              });
        if (!done)
            return done;
    }
    return {};
}

//! What is nobody's is the sum; what has a payer may be, and a person is asked.
Result<void> BankBatches::settleOne(const Batch &batch, const BankLineRow &whole, BankImportReport &report)
{
    const bool isMatched = !whole.matched.isZero();
    if (isNobodys(whole.line) && !isMatched) {
        ++report.replaced;
        return m_lines.setReplaced(whole.no, batch.firstKey);
    }
    if (isNobodys(whole.line))
        return m_lines.setPartsReplaced(batch.parts, whole.key).transform([&](qint64 parts) {
            report.added -= parts;
            report.known += parts;
        });
    if (isMatched)
        return m_lines.setTwinOfParts(batch.parts, whole.no).transform([&](qint64 parts) {
            report.doubtful += parts;
        });
    if (whole.twinOf > 0)
        return {};
    ++report.doubtful;
    return m_lines.setTwin(whole.no, batch.parts.first);
}

} // namespace quittance
