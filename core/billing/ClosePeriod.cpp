#include "core/billing/ClosePeriod.h"

#include "core/billing/guards.h"
#include "core/journal/Journal.h"
#include "core/store/EntryTable.h"
#include "core/store/PeriodLockTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Weight = CloseFinding::Weight;

ClosedCheck closedCheck(const CloseCheck &check)
{
    QString outcome = u"ok"_s;
    if (!check.accepted.isEmpty())
        outcome = u"accepted"_s;
    else if (!check.findings.isEmpty())
        outcome = u"noted"_s;
    else if (!check.isCovered)
        outcome = u"not_covered"_s;
    return {
        .code = check.code, .outcome = outcome, .findings = check.findings.size(), .reason = check.accepted};
}

//! Only what the book still is when the month is locked was looked at.
Result<void> checkUnchanged(Book &book, const LedgerVerdict &verdict)
{
    const Result<EntryTable::Head> head = EntryTable(book.database).head();
    if (!head)
        return fail(head.error());
    if (head->hash != verdict.head)
        return fail(Error{.kind = ErrorKind::Busy, .rule = u"close.book_changed"_s});
    return {};
}

Result<void> checkMayClose(Book &book, const MonthClose &close, QDate today)
{
    if (close.through >= today)
        return invalid(u"period.in_future"_s, u"month"_s, close.through.toString(Qt::ISODate));
    const Result<QDate> locked = PeriodLockTable(book.database).lockedThrough();
    if (!locked)
        return fail(locked.error());
    if (locked->isValid() && *locked >= close.through)
        return invalid(u"period.locked_further"_s, u"month"_s, locked->toString(Qt::ISODate));
    return {};
}

} // namespace

Result<void> acceptFindings(MonthClose &close, const QList<CloseAcceptance> &accept)
{
    for (const CloseAcceptance &acceptance : accept) {
        const auto check = std::ranges::find(close.checks, acceptance.check, &CloseCheck::code);
        if (check == close.checks.end())
            return invalid(u"close.accept_unknown"_s, u"accept"_s, acceptance.check);
        if (const Result<void> fine = checkReason(acceptance.reason); !fine)
            return fine;
        const auto weight = check->weight();
        if (weight == Weight::Blocking)
            return invalid(u"close.accept_blocking"_s, u"accept"_s, acceptance.check);
        if (weight == Weight::Acceptable)
            check->accepted = acceptance.reason.trimmed();
    }
    return {};
}

Result<MonthClose> closePeriod(Book &book, const MonthEvidence &evidence, const CloseWish &wish)
{
    MonthClose close;
    const auto decide = [&]() -> Result<QList<NewEntry>> {
        const Result<void> fine = requireRight(book, Right::LockPeriod)
                                      .and_then([&] { return checkReason(wish.reason); })
                                      .and_then([&] { return checkUnchanged(book, evidence.verdict); });
        if (!fine)
            return fail(fine.error());
        Result<MonthClose> checked = checkMonth(book, evidence);
        if (!checked)
            return fail(checked.error());
        close = *checked;
        const Result<void> may = checkMayClose(book, close, evidence.today).and_then([&] {
            return acceptFindings(close, wish.accept);
        });
        if (!may)
            return fail(may.error());
        if (!close.isClear())
            return QList<NewEntry>();
        PeriodLocked locked{
            .through = close.through, .reason = wish.reason, .from = close.from, .checks = {}};
        for (const CloseCheck &check : std::as_const(close.checks))
            locked.checks.append(closedCheck(check));
        return QList<NewEntry>{{.body = locked}};
    };
    return Journal(book).appendIfAny(decide).transform([&](const QList<Entry> &entries) {
        close.isLocked = !entries.isEmpty();
        return close;
    });
}

Result<QList<ClosedMonth>> closedMonths(Book &book)
{
    constexpr int mostEntries = 100'000;
    const auto stored = EntryTable(book.database).aboutSubjects({u"book"_s}, mostEntries);
    if (!stored)
        return fail(stored.error());
    QList<ClosedMonth> months;
    std::optional<QDate> openedAfter; // The earliest day to which it was opened since; null: all of it.
    for (const StoredEntry &line : *stored) {
        if (line.kind != "PeriodLocked"_L1 && line.kind != "PeriodUnlocked"_L1)
            continue;
        const Result<Entry> entry = decodeEntry(line);
        if (!entry)
            return fail(entry.error());
        if (const auto *opened = std::get_if<PeriodUnlocked>(&entry->body)) {
            if (!openedAfter || opened->through < *openedAfter)
                openedAfter = opened->through;
            continue;
        }
        const auto &locked = std::get<PeriodLocked>(entry->body);
        if (!locked.from.isValid() || std::ranges::any_of(months, [&](const ClosedMonth &later) {
                return later.from == locked.from;
            }))
            continue;
        months.append({.from = locked.from,
            .through = locked.through,
            .entrySeq = line.seq,
            .hash = line.hash,
            .closedAt = entry->recordedAt,
            .actor = line.actor,
            .reason = locked.reason,
            .checks = locked.checks,
            .isLocked = !openedAfter || locked.through <= *openedAfter});
    }
    return months;
}

} // namespace quittance
