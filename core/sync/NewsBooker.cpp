#include "core/sync/NewsBooker.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/journal/Journal.h"
#include "core/journal/bookDay.h"
#include "core/store/DisputeTable.h"
#include "core/store/EntryTable.h"
#include "core/store/LinkTable.h"
#include "core/sync/wayNews.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<QList<NewEntry>> NewsBooker::entries(const GatewayNews &news)
{
    for (const GatewayPayment &payment : news.payments) {
        // A debit that is under way has used its link up; it is neither paid nor free for another link.
        if (payment.state == GatewayPayment::State::Processing)
            m_usedLinks.insert(payment.link.text());
        if (const Result<void> done = takePending(payment); !done)
            return fail(done.error());
        if (const Result<void> done = takePayment(payment); !done)
            return fail(done.error());
    }
    for (const GatewayLink &link : news.links)
        if (const Result<void> done = takeLink(link); !done)
            return fail(done.error());
    for (const GatewayExtra &extra : news.extras)
        if (const Result<void> done = takeExtra(extra); !done)
            return fail(done.error());
    return wayNews(m_book, m_provider, news).transform([&](const QList<NewEntry> &more) {
        return m_allocator.entries + more;
    });
}

//! Tells of a debit that takes days, and of one that failed after all.
Result<void> NewsBooker::takePending(const GatewayPayment &payment)
{
    using State = GatewayPayment::State;
    if (payment.state == State::Succeeded || !payment.amount.isPositive()
        || m_batch.contains(payment.externalKey) || m_pending.contains(payment.externalKey))
        return {};
    m_pending.insert(payment.externalKey);
    EntryTable entries(m_book.database);
    const Result<bool> told = entries.hasExternalKey(payment.externalKey + u":pending"_s);
    const Result<bool> failed = entries.hasExternalKey(payment.externalKey + u":failed"_s);
    const Result<bool> received = entries.hasExternalKey(payment.externalKey);
    if (!told || !failed || !received)
        return fail(!told ? told.error() : !failed ? failed.error() : received.error());
    if (*received || *failed || *told == (payment.state == State::Processing))
        return {};
    const auto invoice = invoiceOf(payment);
    if (!invoice)
        return fail(invoice.error());
    const InvoiceId about = *invoice ? payment.invoice : InvoiceId();
    if (payment.state == State::Failed)
        add({.body = PaymentPendingFailed{.charge = payment.externalKey,
                 .connection = m_provider,
                 .invoice = about,
                 .link = payment.link,
                 .words = payment.failure},
            .externalKey = payment.externalKey + u":failed"_s});
    else if (*invoice) // What is not ours is told when it has come.
        add({.body = PaymentPending{.charge = payment.externalKey,
                 .amount = payment.amount,
                 .connection = m_provider,
                 .method = payment.method,
                 .invoice = about,
                 .link = payment.link},
            .occurredAt = payment.at,
            .externalKey = payment.externalKey + u":pending"_s});
    return {};
}

Result<void> NewsBooker::takePayment(const GatewayPayment &payment)
{
    if (payment.state != GatewayPayment::State::Succeeded || !payment.amount.isPositive())
        return {}; // Nothing has come in.
    const auto known = paymentId(payment.externalKey);
    if (!known)
        return fail(known.error());
    PaymentId id = *known;
    if (id.isEmpty()) {
        const Result<PaymentId> added = addPayment(payment);
        if (!added)
            return fail(added.error());
        id = *added;
    }
    return addFee(payment, id);
}

//! The payment with this external key; empty when it is new.
Result<PaymentId> NewsBooker::paymentId(const QString &externalKey)
{
    if (const auto inBatch = m_batch.constFind(externalKey); inBatch != m_batch.cend())
        return *inBatch;
    const auto stored = EntryTable(m_book.database).byExternalKey(externalKey).and_then(decodeEntry);
    if (!stored && stored.error().kind == ErrorKind::NotFound)
        return PaymentId();
    if (!stored)
        return fail(stored.error());
    const auto *received = std::get_if<PaymentReceived>(&stored->body);
    return received ? received->payment : PaymentId();
}

Result<PaymentId> NewsBooker::addPayment(const GatewayPayment &payment)
{
    const Result<std::optional<InvoiceRecord>> invoice = invoiceOf(payment);
    if (!invoice)
        return fail(invoice.error());
    const auto link = LinkTable(m_book.database).byId(payment.link);
    if (!link && link.error().kind != ErrorKind::NotFound)
        return fail(link.error());

    const PaymentId id(makeUuid7(m_book.clock.now()));
    QList<SealedPart> evidence;
    if (!payment.raw.isEmpty())
        evidence = {{u"provider_record"_s, payment.raw}};
    add({.body = PaymentReceived{.payment = id,
             .amount = payment.amount,
             .connection = m_provider,
             .method = payment.method,
             .customer = *invoice ? (*invoice)->customer : CustomerId(),
             .link = link ? payment.link : LinkId(),
             .payer = payment.payer},
        .occurredAt = payment.at,
        .externalKey = payment.externalKey,
        .sealed = evidence});
    m_batch.insert(payment.externalKey, id);
    if (link)
        m_usedLinks.insert(payment.link.text());
    ++booked;
    if (*invoice)
        if (const Result<void> done = allocate(id, payment, **invoice); !done)
            return fail(done.error());
    return id;
}

Result<std::optional<InvoiceRecord>> NewsBooker::invoiceOf(const GatewayPayment &payment)
{
    if (payment.invoice.isEmpty())
        return std::nullopt;
    const auto invoice = InvoiceTable(m_book.database).byId(payment.invoice);
    if (!invoice && invoice.error().kind == ErrorKind::NotFound)
        return std::nullopt; // Another book's invoice, or one from before a restored backup: a person
                             // must look.
    if (!invoice)
        return fail(invoice.error());
    return *invoice;
}

//! As much as the document lacks. What it cannot take, because it is void, of another currency or paid
//! already, stays the customer's credit: an observation is never refused.
Result<void> NewsBooker::allocate(
    const PaymentId &id, const GatewayPayment &payment, const InvoiceRecord &invoice)
{
    const Result<QDate> day
        = bookDay(m_book.database, payment.at.isValid() ? payment.at : m_book.clock.now());
    if (!day)
        return fail(day.error());
    Credit credit{.source = {.payment = id, .creditNote = {}},
        .left = payment.amount,
        .refunded = Money(0, payment.amount.currency()),
        .customer = invoice.customer,
        .name = payment.method,
        .since = *day};
    const qsizetype before = m_allocator.entries.size();
    const Result<void> done = m_allocator.allocateWhatFits(credit, invoice.id, false);
    if (!done && done.error().kind != ErrorKind::InvalidInput)
        return done;
    for (qsizetype i = before; i < m_allocator.entries.size(); ++i)
        m_allocator.entries[i].occurredAt = payment.at;
    return {};
}

Result<void> NewsBooker::addFee(const GatewayPayment &payment, const PaymentId &id)
{
    if (!payment.fee || m_fees.contains(payment.feeKey) || (payment.fee->isZero() && !payment.settled))
        return {};
    const Result<bool> known = EntryTable(m_book.database).hasExternalKey(payment.feeKey);
    if (!known)
        return fail(known.error());
    m_fees.insert(payment.feeKey);
    if (!*known)
        add({.body = GatewayBalanceMoved{.connection = m_provider,
                 .payment = id,
                 .fee = *payment.fee,
                 .category = {},
                 .adjustment = {},
                 .exchanged = payment.settled ? std::optional(payment.amount) : std::nullopt,
                 .received = payment.settled},
            .occurredAt = payment.at,
            .externalKey = payment.feeKey});
    return {};
}

//! What moved the balance and is no payment, refund, dispute or payout.
Result<void> NewsBooker::takeExtra(const GatewayExtra &extra)
{
    if (m_fees.contains(extra.key))
        return {};
    m_fees.insert(extra.key);
    const Result<bool> known = EntryTable(m_book.database).hasExternalKey(extra.key);
    if (!known)
        return fail(known.error());
    if (*known)
        return {};
    PaymentId about;
    if (!extra.source.isEmpty()) {
        const Result<PaymentId> id = paymentId(extra.source);
        if (!id)
            return fail(id.error());
        about = *id;
    }
    if (extra.isOfStranger) {
        const Result<bool> isTold = about.isEmpty() ? isTaken(extra.source) : true;
        if (!isTold || *isTold)
            return isTold.transform([](bool) {});
    }
    add({.body = GatewayBalanceMoved{.connection = m_provider,
             .payment = about,
             .fee = extra.fee,
             .category = extra.word,
             .adjustment = extra.adjustment,
             .exchanged = {},
             .received = {}},
        .occurredAt = extra.at,
        .externalKey = extra.key});
    return {};
}

//! Whether this movement has taken a payment's money.
Result<bool> NewsBooker::isTaken(const QString &movement)
{
    if (movement.isEmpty())
        return false;
    return DisputeTable(m_book.database).ofMovement(movement).transform([](const QList<Dispute> &found) {
        return !found.isEmpty();
    });
}

Result<void> NewsBooker::takeLink(const GatewayLink &seen)
{
    if (seen.active)
        return {};
    const auto link = LinkTable(m_book.database).byExternalId(seen.externalId);
    if (!link)
        return fail(link.error());
    // A link closes by itself when it is paid; then its payment says so.
    if (*link && (*link)->state == LinkState::Active && !m_usedLinks.contains((*link)->id.text())
        && !m_usedLinks.contains(seen.externalId)) {
        m_usedLinks.insert(seen.externalId);
        const auto end = endOf(m_book, **link);
        if (!end)
            return fail(end.error());
        if (*end)
            add({.body = **end});
    }
    return {};
}

} // namespace quittance
