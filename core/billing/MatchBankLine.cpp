#include "core/billing/MatchBankLine.h"

#include "core/billing/BankLineBooker.h"
#include "core/billing/BankMatchUndoer.h"
#include "core/journal/Journal.h"
#include "core/store/BankLineTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What another stands for is in doubt again: so it does not count beside the other before a person says so.
Result<void> askAgain(BankLineTable &lines, const BankLineRow &row)
{
    return lines.noOf(row.replacedBy).and_then([&](qint64 other) -> Result<void> {
        if (row.twinOf == 0 && other == 0)
            return invalid(u"bank.line_replaced"_s, u"line"_s, QString::number(row.no));
        const Result<void> asked = row.twinOf > 0 ? Result<void>() : lines.setTwin(row.no, other);
        return asked.and_then([&] { return lines.setReplaced(row.no, {}); });
    });
}

} // namespace

Result<BankMatchOutcome> matchBankLine(Book &book, const BankMatchOrder &order)
{
    BankMatchOutcome outcome{.line = order.line, .match = {}, .payment = {}};
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> allowed = requireRight(book, Right::RecordPayment); !allowed)
                return fail(allowed.error());
            const Result<BankLineRow> row = BankLineTable(book.database).byNo(order.line);
            if (!row)
                return fail(row.error());
            BankLineBooker booker(book, *row, order);
            if (const Result<void> done = booker.book(); !done)
                return fail(done.error());
            outcome.payment = booker.payment;
            return booker.entries;
        })
        .transform([&](const QList<Entry> &entries) {
            // What becomes stale by it is asked to be closed behind it.
            for (const Entry &entry : entries)
                if (std::holds_alternative<BankLineMatched>(entry.body))
                    outcome.match = entry.id;
            return outcome;
        });
}

Result<void> undoBankMatch(Book &book, qint64 line, const QString &reason, QDate today)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> allowed = requireRight(book, Right::RecordPayment); !allowed)
                return fail(allowed.error());
            BankLineTable lines(book.database);
            const Result<BankLineRow> row = lines.byNo(line);
            if (!row)
                return fail(row.error());
            if (stateOf(*row) == BankLineState::Replaced)
                return askAgain(lines, *row).transform([] { return QList<NewEntry>(); });
            if (row->matches.isEmpty())
                return invalid(u"bank.not_matched"_s, u"line"_s, QString::number(line));
            BankMatchUndoer undoer(book, reason, today);
            for (auto match = row->matches.crbegin(); match != row->matches.crend(); ++match)
                if (const Result<void> done = undoer.undo(*match); !done)
                    return fail(done.error());
            return undoer.entries;
        })
        .transform([](const QList<Entry> &) {});
}

Result<void> settleBankDoubt(Book &book, qint64 line, bool isSame)
{
    return Journal(book).change(Touched::Invoices, [&]() -> Result<void> {
        BankLineTable lines(book.database);
        const Result<BankLineRow> row
            = requireRight(book, Right::RecordPayment).and_then([&] { return lines.byNo(line); });
        if (!row)
            return fail(row.error());
        if (stateOf(*row) != BankLineState::Doubtful)
            return invalid(u"bank.not_doubtful"_s, u"line"_s, QString::number(line));
        if (!isSame)
            return lines.setTwin(line, 0);
        return lines.byNo(row->twinOf).and_then([&](const BankLineRow &twin) {
            return lines.setReplaced(line, twin.key);
        });
    });
}

} // namespace quittance
