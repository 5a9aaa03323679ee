#include "core/billing/AllocateCredit.h"

#include "core/journal/Journal.h"
#include "core/store/AllocationTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<void> allocateCredit(Book &book, const CreditSource &source, const QList<AllocationOrder> &orders,
    bool thirdParty, QDate on, QDate today)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            const Result<void> fine
                = requireRight(book, Right::RecordPayment).and_then([&] { return checkDay(on, today); });
            if (!fine)
                return fail(fine.error());
            Result<Credit> credit = creditOf(book, source);
            if (!credit)
                return fail(credit.error());
            CreditAllocator allocator(book, on);
            for (const AllocationOrder &order : orders)
                if (const Result<void> done = allocator.allocate(*credit, order, thirdParty); !done)
                    return fail(done.error());
            return allocator.entries;
        })
        .transform([](const QList<Entry> &) {});
}

Result<void> reverseAllocation(
    Book &book, const EntryId &allocation, const QString &reason, QDate on, QDate today)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> fine = checkDeed(book, Right::RecordPayment, reason, on, today); !fine)
                return fail(fine.error());
            const Result<AllocationRow> row = AllocationTable(book.database).byId(allocation);
            if (!row)
                return fail(row.error());
            if (row->isReversed)
                return invalid(u"allocation.reversed_already"_s, u"allocation"_s, row->number);
            if (const Result<void> later = checkNotBefore(on, row->bookedOn); !later)
                return fail(later.error());
            const Result<Entry> made = Journal(book).entry(allocation);
            if (!made)
                return fail(made.error());
            return QList<NewEntry>{{.body = AllocationReversed{.allocation = allocation,
                                        .undone = std::get<PaymentAllocated>(made->body),
                                        .reason = reason},
                .bookedOn = on}};
        })
        .transform([](const QList<Entry> &) {});
}

} // namespace quittance
