#include "core/sync/PaymentObserver.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/NoteDispute.h"
#include "core/billing/NotePayout.h"
#include "core/billing/NoteRefund.h"
#include "core/journal/Journal.h"
#include "core/payments/PaymentGateway.h"
#include "core/store/CursorTable.h"
#include "core/store/DisputeTable.h"
#include "core/store/EntryTable.h"
#include "core/store/InvoiceTable.h"
#include "core/store/LinkTable.h"
#include "core/store/PayoutTable.h"
#include "core/store/RefundTable.h"
#include "core/sync/wayNews.h"

#include <QHash>
#include <QSet>

#include <map>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

const QString cursorName = u"events"_s;
const QString linksName = u"links"_s;
constexpr qint64 daySeconds = 24 * 60 * 60;

//! How far back a provider's feed tells at least; a link that is younger cannot have been paid unnoticed.
constexpr int surelyToldDays = 25;

//! Turns one batch of news into entries, inside the transaction that stores them. Keeps in mind what the
//! batch itself has done, which the projections do not show yet.
class NewsBooker
{
public:
    NewsBooker(Book &book, const PaymentGateway &gateway)
        : m_book(book)
        , m_provider(gateway.provider())
    {
    }

    qint64 booked = 0;

    Result<QList<NewEntry>> entries(const GatewayNews &news)
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
        return wayNews(m_book, m_provider, news).transform([&](const QList<NewEntry> &more) {
            return m_entries + more;
        });
    }

private:
    //! Tells of a debit that takes days, and of one that failed after all.
    Result<void> takePending(const GatewayPayment &payment)
    {
        using State = GatewayPayment::State;
        if (payment.state == State::Succeeded || !payment.amount.isPositive()
            || m_batch.contains(payment.externalKey) || m_pending.contains(payment.externalKey))
            return {};
        m_pending.insert(payment.externalKey);
        const Result<bool> told
            = EntryTable(m_book.database).hasExternalKey(payment.externalKey + u":pending"_s);
        const Result<bool> failed
            = EntryTable(m_book.database).hasExternalKey(payment.externalKey + u":failed"_s);
        const Result<bool> received = EntryTable(m_book.database).hasExternalKey(payment.externalKey);
        if (!told || !failed || !received)
            return fail(!told ? told.error() : !failed ? failed.error() : received.error());
        if (*received || *failed || *told == (payment.state == State::Processing))
            return {};
        const auto invoice = invoiceOf(payment);
        if (!invoice)
            return fail(invoice.error());
        const InvoiceId about = *invoice ? payment.invoice : InvoiceId();
        if (payment.state == State::Failed)
            m_entries.append({.body = PaymentPendingFailed{.charge = payment.externalKey,
                                  .connection = m_provider,
                                  .invoice = about,
                                  .link = payment.link,
                                  .words = payment.failure},
                .externalKey = payment.externalKey + u":failed"_s});
        else if (*invoice) // What is not ours is told when it has come.
            m_entries.append({.body = PaymentPending{.charge = payment.externalKey,
                                  .amount = payment.amount,
                                  .connection = m_provider,
                                  .method = payment.method,
                                  .invoice = about,
                                  .link = payment.link},
                .occurredAt = payment.at,
                .externalKey = payment.externalKey + u":pending"_s});
        return {};
    }

    Result<void> takePayment(const GatewayPayment &payment)
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
    Result<PaymentId> paymentId(const QString &externalKey)
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

    Result<PaymentId> addPayment(const GatewayPayment &payment)
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
        m_entries.append({.body = PaymentReceived{.payment = id,
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
            allocate(id, payment, **invoice);
        return id;
    }

    Result<std::optional<InvoiceRecord>> invoiceOf(const GatewayPayment &payment)
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

    void allocate(const PaymentId &id, const GatewayPayment &payment, const InvoiceRecord &invoice)
    {
        if (invoice.open.currency() != payment.amount.currency() || invoice.type == DocumentType::CreditNote)
            return;
        Money &open = m_open.try_emplace(invoice.id.text(), invoice.open).first->second;
        const Money amount = payment.amount < open ? payment.amount : open;
        if (!amount.isPositive())
            return; // Paid already: what came now stays the customer's credit.
        open -= amount;
        m_entries.append({.body = PaymentAllocated{.payment = id,
                              .invoice = invoice.id,
                              .amount = amount,
                              .customer = invoice.customer},
            .occurredAt = payment.at});
    }

    Result<void> addFee(const GatewayPayment &payment, const PaymentId &id)
    {
        if (!payment.fee || m_fees.contains(payment.feeKey) || (payment.fee->isZero() && !payment.settled))
            return {};
        const Result<bool> known = EntryTable(m_book.database).hasExternalKey(payment.feeKey);
        if (!known)
            return fail(known.error());
        m_fees.insert(payment.feeKey);
        if (!*known)
            m_entries.append({.body = GatewayBalanceMoved{.connection = m_provider,
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

    Result<void> takeLink(const GatewayLink &seen)
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
                m_entries.append({.body = **end});
        }
        return {};
    }

    Book &m_book;
    QString m_provider;
    QList<NewEntry> m_entries;
    QHash<QString, PaymentId> m_batch; //!< Payments of this batch by external key.
    QSet<QString> m_pending; //!< Told of in this batch: the feed and a link may both tell.
    QSet<QString> m_fees;
    QSet<QString> m_usedLinks; //!< Paid, or being paid.
    std::map<QString, Money> m_open; //!< What is left open of invoices this batch has paid.
};

} // namespace

Result<PaymentReport> PaymentObserver::run(
    bool everyLink, const std::function<void(qint64)> &progress, const StopFlag &stop)
{
    PaymentReport report;
    if (const Result<void> read = readFeed(report, progress, stop); !read)
        return fail(read.error());
    const Result<bool> stale = linksAreStale();
    if (!stale)
        return fail(stale.error());
    if (everyLink || *stale)
        if (const Result<void> asked = askLinks(Doubt::EveryLink, report, stop); !asked)
            return fail(asked.error());
    if (const Result<void> asked = askOverdueLinks(stop); !asked)
        return fail(asked.error());
    const Result<void> asked = askRefunds(stop).and_then([&] { return askDisputes(stop); }).and_then([&] {
        return explainPayouts(stop);
    });
    if (!asked)
        return fail(asked.error());
    return report;
}

//! Pages whose time is over: the feed does not tell of that.
Result<void> PaymentObserver::askOverdueLinks(const StopFlag &stop)
{
    const auto links = LinkTable(m_book.database).overdue(m_gateway.provider(), m_book.clock.now());
    if (!links)
        return fail(links.error());
    for (const LinkRecord &link : *links)
        if (const Result<void> asked = askLink(link.externalId, stop); !asked)
            return asked;
    return {};
}

//! The by-id pass over refunds that are on their way: few, and their events may be lost.
Result<void> PaymentObserver::askRefunds(const StopFlag &stop)
{
    const auto refunds = RefundTable(m_book.database).unsettled(m_gateway.provider());
    if (!refunds)
        return fail(refunds.error());
    for (const RefundRecord &refund : *refunds) {
        if (refund.externalId.isEmpty()) // The outbox is still at it.
            continue;
        const Result<void> noted
            = m_gateway.readRefund(refund.externalId, stop).and_then([&](const GatewayRefund &now) {
                  return noteRefund(m_book, m_gateway.provider(), now);
              });
        if (!noted)
            return noted;
    }
    return {};
}

Result<void> PaymentObserver::askDisputes(const StopFlag &stop)
{
    const auto disputes = DisputeTable(m_book.database).openOf(m_gateway.provider());
    if (!disputes)
        return fail(disputes.error());
    for (const Dispute &dispute : *disputes) {
        const Result<void> noted
            = m_gateway.readDispute(dispute.id, stop).and_then([&](const GatewayDispute &now) {
                  return noteDispute(m_book, m_gateway.provider(), now);
              });
        if (!noted)
            return noted;
    }
    return {};
}

//! Asks for the lines of payouts the provider has not told of yet. One it is not ready for waits for the next
//! look.
Result<void> PaymentObserver::explainPayouts(const StopFlag &stop)
{
    const auto payouts = PayoutTable(m_book.database).unexplained(m_gateway.provider());
    if (!payouts)
        return fail(payouts.error());
    for (const Payout &payout : *payouts) {
        const Result<GatewayPayout> now = m_gateway.readPayout(payout.id, stop);
        if (!now)
            return fail(now.error());
        if (const Result<void> noted = notePayout(m_book, *now); !noted)
            return noted;
        if (!now->canBeExplained || now->hasFailed)
            continue;
        const auto moves = m_gateway.movesOf(payout.id, stop);
        if (!moves && moves.error().kind == ErrorKind::Refused)
            continue;
        if (!moves)
            return fail(moves.error());
        if (const Result<void> noted = explainPayout(m_book, payout, *moves); !noted)
            return noted;
    }
    return {};
}

Result<bool> PaymentObserver::linksAreStale()
{
    // A feed may tell of something late, behind the cursor: once a day every link that is open is asked
    // itself.
    const Result<QString> asked = CursorTable(m_book.database).value(m_gateway.provider(), linksName);
    return asked.transform([&](const QString &text) {
        const QDateTime last = QDateTime::fromString(text, Qt::ISODate);
        return !last.isValid() || last.secsTo(m_book.clock.now()) > daySeconds;
    });
}

Result<void> PaymentObserver::askLink(const QString &externalId, const StopFlag &stop)
{
    PaymentReport report;
    return m_gateway.newsOfLink(externalId, stop).and_then([&](const GatewayNews &news) {
        return take(news, false, report);
    });
}

//! A link that was closed may have been closed by a payment the feed has not told of yet.
Result<void> PaymentObserver::lookBehindClosedLinks(GatewayNews &news, const StopFlag &stop)
{
    const QList<GatewayLink> links = news.links;
    for (const GatewayLink &seen : links) {
        const auto link = LinkTable(m_book.database).byExternalId(seen.externalId);
        if (!link)
            return fail(link.error());
        if (seen.active || !*link || (*link)->state != LinkState::Active)
            continue;
        const Result<GatewayNews> behind = m_gateway.newsOfLink(seen.externalId, stop);
        if (!behind)
            return fail(behind.error());
        news.payments += behind->payments;
        news.cash += behind->cash;
    }
    return {};
}

Result<void> PaymentObserver::readFeed(
    PaymentReport &report, const std::function<void(qint64)> &progress, const StopFlag &stop)
{
    for (bool more = true; more;) {
        const Result<QString> cursor = CursorTable(m_book.database).value(m_gateway.provider(), cursorName);
        if (!cursor)
            return fail(cursor.error());
        Result<GatewayNews> news = m_gateway.newsSince(*cursor, m_book.clock.now(), stop);
        if (!news)
            return fail(news.error());
        if (const Result<void> looked = lookBehindClosedLinks(*news, stop); !looked)
            return looked;
        if (const Result<void> looked = lookAtTransfers(m_book, m_gateway, *news, stop); !looked)
            return looked;
        // Without a cursor no gap can be noticed: this may be the first look after a long time. The links are
        // asked before the new cursor is kept, or a failure in between would leave the gap forgotten.
        const Doubt doubt = news->gap ? Doubt::EveryLink : cursor->isEmpty() ? Doubt::OldLinks : Doubt::None;
        if (const Result<void> asked = askLinks(doubt, report, stop); !asked)
            return asked;
        if (const Result<void> taken = take(*news, true, report); !taken)
            return taken;
        more = news->more && news->cursor != *cursor;
        progress(report.looked);
    }
    return {};
}

Result<void> PaymentObserver::askLinks(Doubt doubt, PaymentReport &report, const StopFlag &stop)
{
    if (doubt == Doubt::None)
        return {};
    const QDateTime old = m_book.clock.now().addDays(-surelyToldDays);
    const auto links = LinkTable(m_book.database).active(m_gateway.provider());
    if (!links)
        return fail(links.error());
    for (const LinkRecord &link : *links) {
        if (doubt == Doubt::OldLinks && link.requestedAt > old)
            continue;
        const Result<GatewayNews> news = m_gateway.newsOfLink(link.externalId, stop);
        if (!news)
            return fail(news.error());
        if (const Result<void> taken = take(*news, false, report); !taken)
            return taken;
    }
    return Journal(m_book).change(Touched::Outbox, [&] {
        const QDateTime now = m_book.clock.now();
        return CursorTable(m_book.database)
            .set(m_gateway.provider(), linksName, now.toString(Qt::ISODate), now);
    });
}

Result<void> PaymentObserver::take(const GatewayNews &news, bool keepCursor, PaymentReport &report)
{
    // Payments first: what is told of them afterwards must find them. The cursor is kept last, so that a
    // crash in between reads all of it again, which changes nothing that is known.
    NewsBooker booker(m_book, m_gateway);
    const auto paid = Journal(m_book).append([&] { return booker.entries(news); });
    if (!paid)
        return fail(paid.error());
    for (const GatewayRefund &refund : news.refunds)
        if (const Result<void> noted = noteRefund(m_book, m_gateway.provider(), refund); !noted)
            return noted;
    for (const GatewayDispute &dispute : news.disputes)
        if (const Result<void> noted = noteDispute(m_book, m_gateway.provider(), dispute); !noted)
            return noted;
    for (const GatewayPayout &payout : news.payouts)
        if (const Result<void> noted = notePayout(m_book, payout); !noted)
            return noted;
    if (keepCursor) {
        const Result<void> kept = Journal(m_book).change(Touched::Outbox, [&] {
            return CursorTable(m_book.database)
                .set(m_gateway.provider(), cursorName, news.cursor, m_book.clock.now());
        });
        if (!kept)
            return kept;
    }
    report.looked += news.payments.size();
    report.booked += booker.booked;
    return {};
}

} // namespace quittance
