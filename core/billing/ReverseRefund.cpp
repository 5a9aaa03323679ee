#include "core/billing/ReverseRefund.h"

#include "core/journal/Journal.h"
#include "core/store/RefundTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<RefundReversed> reversalOf(Book &book, const RefundId &refund, const QString &reason)
{
    const Result<RefundRecord> record = RefundTable(book.database).byId(refund);
    if (!record)
        return fail(record.error());
    if (record->state != RefundRecord::State::Settled)
        return invalid(u"refund.not_settled"_s, u"refund"_s, refund.text());
    if (record->isReversed)
        return invalid(u"refund.reversed_already"_s, u"refund"_s, refund.text());
    const Result<Entry> settled = Journal(book).entry(record->entry);
    const Result<Credit> credit = creditOf(book, record->source);
    if (!settled || !credit)
        return fail(settled ? credit.error() : settled.error());
    const auto &undone = std::get<RefundSettled>(settled->body);
    return RefundReversed{.undone = undone,
        .reason = reason,
        .customer = credit->customer == undone.customer ? CustomerId() : credit->customer};
}

Result<void> reverseRefund(Book &book, const RefundId &refund, const QString &reason, QDate on, QDate today)
{
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            if (const Result<void> fine = checkDeed(book, Right::Refund, reason, on, today); !fine)
                return fail(fine.error());
            const Result<RefundRecord> record = RefundTable(book.database).byId(refund);
            if (!record)
                return fail(record.error());
            if (const Result<void> later = checkNotBefore(on, record->bookedOn); !later)
                return fail(later.error());
            return reversalOf(book, refund, reason).transform([&](const RefundReversed &body) {
                return QList<NewEntry>{{.body = body, .bookedOn = on}};
            });
        })
        .transform([](const QList<Entry> &) {});
}

} // namespace quittance
