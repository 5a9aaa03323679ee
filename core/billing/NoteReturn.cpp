#include "core/billing/NoteReturn.h"

#include "core/billing/CreditAllocator.h"
#include "core/domain/GatewayDispute.h"
#include "core/journal/Journal.h"
#include "core/journal/bookDay.h"
#include "core/store/DisputeTable.h"
#include "core/store/EntryTable.h"
#include "core/store/PaymentTable.h"

#include <algorithm>
#include <limits>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 50; // Entries read at a time behind the end of a dispute.

//! What a lost dispute did to its payment.
struct Loss {
    QList<InvoiceId> freed; //!< What was open again, in that order.
    qint64 gone = 0; //!< Of the payment, in the currency's smallest unit.
};

//! Brings back what one lost dispute had taken.
class LossReturner
{
public:
    LossReturner(Book &book, const QString &connection, const GatewayReturn &told, const Dispute &dispute)
        : m_book(book)
        , m_connection(connection)
        , m_told(told)
        , m_dispute(dispute)
    {
    }

    Result<QList<NewEntry>> entries()
    {
        const Result<Entry> end = closing();
        if (!end)
            return fail(end.error());
        const Result<Loss> loss = lossAt(end->seq);
        const Result<PaymentRecord> payment = PaymentTable(m_book.database).byId(m_dispute.payment);
        const Result<QDate> day = bookDay(m_book.database, m_told.at);
        if (!loss || !payment || !day)
            return fail(!loss ? loss.error() : !payment ? payment.error() : day.error());
        return bringBack(*payment, *loss, std::max(*day, end->bookedOn));
    }

private:
    //! The entry that says that the dispute was lost.
    Result<Entry> closing()
    {
        qint64 seq = std::numeric_limits<qint64>::max();
        while (true) {
            const Result<Entry> entry = EntryTable(m_book.database)
                                            .lastBefore(u"DisputeClosed"_s, m_dispute.payment.text(), seq)
                                            .and_then(decodeEntry);
            if (!entry)
                return entry;
            const auto &closed = std::get<DisputeClosed>(entry->body);
            if (closed.dispute == m_dispute.id && !closed.won)
                return entry;
            seq = entry->seq;
        }
    }

    //! Reads what was written down together with the end of the dispute.
    Result<Loss> lossAt(qint64 seq)
    {
        Loss loss;
        for (;; seq += atOnce) {
            const auto page = EntryTable(m_book.database).before(seq + atOnce + 1, atOnce);
            if (!page)
                return fail(page.error());
            if (page->isEmpty() || page->first().seq <= seq)
                return loss;
            for (auto stored = page->crbegin(); stored != page->crend(); ++stored) {
                if (stored->seq <= seq)
                    continue;
                const Result<Entry> entry = decodeEntry(*stored);
                if (!entry)
                    return fail(entry.error());
                const auto *freed = std::get_if<AllocationReversed>(&entry->body);
                const auto *gone = std::get_if<PaymentReversed>(&entry->body);
                if (gone && gone->payment == m_dispute.payment)
                    loss.gone = gone->amount.minor();
                if (!freed || freed->undone.payment != m_dispute.payment)
                    return loss;
                loss.freed.append(freed->undone.invoice);
            }
        }
    }

    Result<QList<NewEntry>> bringBack(const PaymentRecord &payment, const Loss &loss, QDate on)
    {
        const Money back(std::min(loss.gone, m_told.amount.minor()), m_told.amount.currency());
        CreditAllocator allocator(m_book, on);
        allocator.entries.append({.body = DisputeClosed{.dispute = m_dispute.id,
                                      .payment = payment.id,
                                      .amount = m_told.amount,
                                      .connection = m_connection,
                                      .won = true},
            .bookedOn = on,
            .externalKey = m_told.externalKey});
        if (back.isPositive()) // The same as when it went, the other way round.
            allocator.entries.append({.body = PaymentReversed{.payment = payment.id,
                                          .amount = -back,
                                          .customer = payment.customer,
                                          .connection = m_connection,
                                          .fromDispute = true,
                                          .reason = u"dispute_won"_s},
                .bookedOn = on});
        Credit credit{.source = {.payment = payment.id, .creditNote = {}},
            .left = back,
            .refunded = Money(0, back.currency()),
            .customer = payment.customer,
            .name = payment.method,
            .since = on};
        for (const InvoiceId &invoice : loss.freed) {
            const Result<void> done = allocator.allocateWhatFits(credit, invoice, true);
            if (!done && done.error().kind != ErrorKind::InvalidInput)
                return fail(done.error());
        }
        for (NewEntry &entry : allocator.entries)
            entry.occurredAt = m_told.at;
        return allocator.entries;
    }

    Book &m_book;
    const QString &m_connection;
    const GatewayReturn &m_told;
    const Dispute &m_dispute;
};

//! Of the lost disputes the likeliest: over just this amount, told by a movement as this is.
int distance(const Dispute &dispute, const GatewayReturn &told)
{
    return (dispute.withdrawn == told.amount ? 0 : 2) + (isToldByMovement(dispute.reason) ? 0 : 1);
}

Result<std::optional<Dispute>> lostDispute(Book &book, const GatewayReturn &told)
{
    const Result<PaymentId> payment = PaymentTable(book.database).byExternalKey(told.about);
    if (!payment)
        return fail(payment.error());
    DisputeTable table(book.database);
    Result<QList<Dispute>> disputes
        = payment->isEmpty() ? table.ofMovement(told.about) : table.ofPayment(*payment);
    if (!disputes)
        return fail(disputes.error());
    disputes->removeIf([&](const Dispute &one) {
        return one.isOpen || one.isWon || one.withdrawn.currency() != told.amount.currency()
            || one.withdrawn < told.amount;
    });
    const auto nearest
        = std::ranges::min_element(*disputes, {}, [&](const Dispute &one) { return distance(one, told); });
    return nearest == disputes->end() ? std::nullopt : std::optional(*nearest);
}

} // namespace

Result<void> noteReturn(Book &book, const QString &connection, const GatewayReturn &told)
{
    return Journal(book)
        .appendIfAny([&]() -> Result<QList<NewEntry>> {
            const Result<bool> isKnown = EntryTable(book.database).hasExternalKey(told.externalKey);
            const auto lost = lostDispute(book, told);
            if (!isKnown || !lost)
                return fail(isKnown ? lost.error() : isKnown.error());
            if (*isKnown || !*lost)
                return QList<NewEntry>();
            return LossReturner(book, connection, told, **lost).entries();
        })
        .transform([](const QList<Entry> &) {});
}

} // namespace quittance
