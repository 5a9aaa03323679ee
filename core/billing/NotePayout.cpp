#include "core/billing/NotePayout.h"

#include "core/journal/Journal.h"
#include "core/store/EntryTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/PayoutTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using Category = PayoutLine::Category;

//! What a movement does besides what its payment, refund or dispute has booked; no kind when that is nothing.
Result<std::optional<NewEntry>> besides(Book &book, const Payout &payout, const GatewayMove &move)
{
    const Currency currency = payout.amount.currency();
    GatewayBalanceMoved body{.connection = payout.connection,
        .payment = {},
        .fee = Money(move.line.feeMinor, currency),
        // Without a word it is the fee of a payment, which lists show beside it.
        .category = move.line.category == Category::Payment ? QString() : move.line.word,
        .adjustment = {},
        .exchanged = {},
        .received = {}};
    switch (move.line.category) {
    case Category::Payment:
    case Category::Refund:
    case Category::Dispute:
        if (move.original) {
            body.exchanged = *move.original;
            body.received = Money(move.line.grossMinor, currency);
        }
        break;
    case Category::Fee: // All of it is a fee.
        body.fee -= Money(move.line.grossMinor, currency);
        break;
    case Category::Adjustment:
        body.adjustment = Money(move.line.grossMinor, currency);
        break;
    }
    if (body.fee.isZero() && !body.exchanged && (!body.adjustment || body.adjustment->isZero()))
        return std::nullopt;
    const Result<bool> known = EntryTable(book.database).hasExternalKey(move.line.transaction);
    if (!known)
        return fail(known.error());
    if (*known) // Told with the payment.
        return std::nullopt;
    const Result<PaymentId> payment = PaymentTable(book.database).byExternalKey(move.line.source);
    if (!payment)
        return fail(payment.error());
    body.payment = *payment;
    return std::optional(NewEntry{.body = body, .occurredAt = move.at, .externalKey = move.line.transaction});
}

} // namespace

Result<void> notePayout(Book &book, const GatewayPayout &told)
{
    return Journal(book)
        .appendIfAny([&]() -> Result<QList<NewEntry>> {
            const auto known = PayoutTable(book.database).byId(told.payout.id);
            if (!known && known.error().kind != ErrorKind::NotFound)
                return fail(known.error());
            QList<NewEntry> entries;
            if (!known)
                entries.append({.body = PayoutRecorded{told.payout},
                    .occurredAt = told.at,
                    .externalKey = told.payout.id});
            if (told.hasFailed && !(known && known->hasFailed))
                entries.append({.body = PayoutFailed{.payout = told.payout.id,
                                    .connection = told.payout.connection,
                                    .amount = told.payout.amount,
                                    .words = told.words},
                    .externalKey = told.payout.id + u":failed"_s});
            return entries;
        })
        .transform([](const QList<Entry> &) {});
}

Result<void> explainPayout(Book &book, const Payout &payout, const QList<GatewayMove> &moves)
{
    return Journal(book)
        .appendIfAny([&]() -> Result<QList<NewEntry>> {
            QList<NewEntry> entries;
            PayoutExplained explained{.payout = payout.id, .connection = payout.connection, .lines = {}};
            for (const GatewayMove &move : moves) {
                explained.lines.append(move.line);
                const auto entry = besides(book, payout, move);
                if (!entry)
                    return fail(entry.error());
                if (*entry)
                    entries.append(**entry);
            }
            entries.append({.body = explained});
            return entries;
        })
        .transform([](const QList<Entry> &) {});
}

} // namespace quittance
