#include "core/billing/BankMatchUndoer.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/CreditAllocator.h"
#include "core/billing/bankBookDay.h"
#include "core/billing/paymentReversal.h"
#include "core/billing/standingPayment.h"
#include "core/journal/Journal.h"
#include "core/store/EntryTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 50; // Entries read at a time on the way back to the first one of a match.

//! Whether an entry is part of a payment's going back.
bool takesBack(const Entry &entry, const PaymentId &payment)
{
    if (const auto *reversed = std::get_if<AllocationReversed>(&entry.body))
        return reversed->undone.payment == payment;
    const auto *gone = std::get_if<PaymentReversed>(&entry.body);
    return gone && gone->payment == payment;
}

} // namespace

Result<void> BankMatchUndoer::undo(const BankMatchRow &match)
{
    BankLineMatched matched;
    const Result<QList<Entry>> made = madeWith(match, matched);
    const Result<QDate> on = bankBookDay(m_book, match.bookedOn, m_today);
    if (!made || !on)
        return fail(made ? on.error() : made.error());
    if (match.isBooked) {
        const Result<void> done = match.what == BankMatchWhat::Payment ? takePaymentBack(match, *made, *on)
                                                                       : bringPaymentBack(match, *made, *on);
        if (!done)
            return done;
    }
    entries.append({.body = BankLineUnmatched{.match = match.entry, .undone = matched, .reason = m_reason},
        .bookedOn = *on});
    return {};
}

//! The entries that were appended together with a match, oldest first, without the match.
Result<QList<Entry>> BankMatchUndoer::madeWith(const BankMatchRow &match, BankLineMatched &matched)
{
    const Result<Entry> last = Journal(m_book).entry(match.entry);
    if (!last)
        return fail(last.error());
    matched = std::get<BankLineMatched>(last->body);
    QList<Entry> made;
    if (!match.isBooked)
        return made;
    qint64 seq = last->seq;
    while (seq > 1) {
        const auto page = EntryTable(m_book.database).before(seq, atOnce);
        if (!page)
            return fail(page.error());
        for (const StoredEntry &stored : *page) {
            const Result<Entry> entry = decodeEntry(stored);
            if (!entry)
                return fail(entry.error());
            // Only what was recorded in the same moment: a person may have freed an invoice just before.
            if (match.what == BankMatchWhat::Return
                && (!takesBack(*entry, match.payment) || entry->recordedAt != last->recordedAt))
                return made;
            made.prepend(*entry);
            seq = entry->seq;
            const auto *received = std::get_if<PaymentReceived>(&entry->body);
            if (received && received->payment == match.payment) // With it booking began.
                return made;
        }
    }
    return made;
}

Result<void> BankMatchUndoer::takePaymentBack(const BankMatchRow &match, const QList<Entry> &made, QDate on)
{
    const Result<PaymentRecord> record = standingPayment(m_book, match.payment);
    if (!record)
        return fail(record.error());
    const Result<PaymentReversal> reversal = reversalOf(m_book, *record, m_reason, on);
    if (!reversal)
        return fail(reversal.error());
    if (reversal->left != record->amount)
        return invalid(u"bank.undo_used"_s, u"payment"_s, match.payment.text(), reversal->left.text());
    entries += reversal->entries;
    for (const Entry &entry : made) {
        if (const auto *gaveUp = std::get_if<InvoiceWrittenOff>(&entry.body))
            entries.append({.body = WriteOffReversed{.invoice = gaveUp->invoice,
                                .customer = gaveUp->customer,
                                .amount = gaveUp->amount},
                .bookedOn = std::max(on, entry.bookedOn)});
        const auto *exchange = std::get_if<GatewayBalanceMoved>(&entry.body);
        if (!exchange || !exchange->exchanged || !exchange->received)
            continue;
        GatewayBalanceMoved back = *exchange;
        back.exchanged = -*exchange->exchanged;
        back.received = -*exchange->received;
        entries.append({.body = back, .bookedOn = on});
    }
    return {};
}

//! A payment did not go back after all: its money is here again, and pays what it had paid as far as that is
//! still open.
Result<void> BankMatchUndoer::bringPaymentBack(const BankMatchRow &match, const QList<Entry> &made, QDate on)
{
    const Result<PaymentRecord> record = PaymentTable(m_book.database).byId(match.payment);
    if (!record)
        return fail(record.error());
    const PaymentId again(makeUuid7(m_book.clock.now()));
    CreditAllocator allocator(m_book, on);
    allocator.entries.append({.body = PaymentReceived{.payment = again,
                                  .amount = -match.amount,
                                  .connection = record->connection,
                                  .method = record->method,
                                  .customer = record->customer},
        .bookedOn = on,
        .externalKey = bankReturnKey(match.entry)});
    Credit credit{.source = {.payment = again},
        .left = -match.amount,
        .customer = record->customer,
        .name = record->method,
        .since = on};
    for (const Entry &entry : made) {
        const auto *reversed = std::get_if<AllocationReversed>(&entry.body);
        if (!reversed)
            continue;
        const Result<void> done = allocator.allocateWhatFits(credit, reversed->undone.invoice, true);
        if (!done && done.error().kind != ErrorKind::InvalidInput)
            return done;
    }
    entries += allocator.entries;
    return {};
}

} // namespace quittance
