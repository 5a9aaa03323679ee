#include "core/billing/NoteDispute.h"

#include "core/base/Log.h"
#include "core/billing/CreditFreer.h"
#include "core/journal/Journal.h"
#include "core/journal/bookDay.h"
#include "core/store/DisputeTable.h"
#include "core/store/EntryTable.h"
#include "core/store/PaymentTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using State = GatewayDispute::State;

//! What has to be written down, in order, about one dispute of one payment.
class DisputeTeller
{
public:
    //! respondBy: the day of the book by which an answer must have come; may be null.
    DisputeTeller(Book &book, const QString &connection, const GatewayDispute &dispute,
        const PaymentRecord &payment, QDate respondBy)
        : m_book(book)
        , m_connection(connection)
        , m_dispute(dispute)
        , m_payment(payment)
        , m_respondBy(respondBy)
    {
    }

    Result<QList<NewEntry>> entries(const std::optional<Dispute> &known)
    {
        if (known && !known->isOpen)
            return QList<NewEntry>();
        qint64 withdrawn = known ? known->withdrawn.minor() : 0;
        const bool takes = m_dispute.moneyMoved && withdrawn == 0;
        if (!known) {
            open(!takes);
            withdrawn = takes ? m_dispute.amount.minor() : 0;
        } else if (takes || known->status != m_dispute.status || known->respondBy != m_respondBy) {
            update(takes);
            withdrawn += takes ? m_dispute.amount.minor() : 0;
        }
        if (m_dispute.state == State::Won || m_dispute.state == State::Lost)
            if (const Result<void> closed = close(withdrawn); !closed)
                return fail(closed.error());
        return m_entries;
    }

private:
    void open(bool isInquiry)
    {
        m_entries.append({.body = DisputeOpened{.dispute = m_dispute.id,
                              .payment = m_payment.id,
                              .amount = m_dispute.amount,
                              .connection = m_connection,
                              .reason = m_dispute.reason,
                              .respondBy = m_respondBy,
                              .isInquiry = isInquiry},
            .occurredAt = m_dispute.at});
    }

    void update(bool takes)
    {
        m_entries.append({.body = DisputeUpdated{.dispute = m_dispute.id,
                              .payment = m_payment.id,
                              .connection = m_connection,
                              .status = m_dispute.status,
                              .respondBy = m_respondBy,
                              .withdrawn = takes ? std::optional(m_dispute.amount) : std::nullopt}});
    }

    Result<void> close(qint64 withdrawn)
    {
        const bool won = m_dispute.state == State::Won;
        m_entries.append({.body = DisputeClosed{.dispute = m_dispute.id,
                              .payment = m_payment.id,
                              .amount = Money(withdrawn, m_dispute.amount.currency()),
                              .connection = m_connection,
                              .won = won}});
        return won || withdrawn == 0 ? Result<void>() : reverse(withdrawn);
    }

    //! The money is gone for good, and with it what it paid.
    Result<void> reverse(qint64 withdrawn)
    {
        CreditFreer freer(m_book, {}, u"dispute_lost"_s);
        const qint64 left = m_payment.unallocated.minor();
        if (const Result<void> freed
            = freer.free({.payment = m_payment.id, .creditNote = {}}, withdrawn - left);
            !freed)
            return freed;
        const qint64 gone = std::min(withdrawn, left + freer.freed);
        if (gone != withdrawn)
            qCWarning(lcSync) << "a lost dispute is over more than its payment has left:" << m_dispute.id;
        m_entries += freer.before;
        if (gone > 0)
            m_entries.append({.body = PaymentReversed{.payment = m_payment.id,
                                  .amount = Money(gone, m_payment.amount.currency()),
                                  .customer = m_payment.customer,
                                  .connection = m_connection,
                                  .fromDispute = true,
                                  .reason = u"dispute_lost"_s}});
        m_entries += freer.after;
        return {};
    }

    Book &m_book;
    const QString &m_connection;
    const GatewayDispute &m_dispute;
    const PaymentRecord &m_payment;
    QDate m_respondBy;
    QList<NewEntry> m_entries;
};

//! Whether the same money has gone already: a dispute of the provider's and a movement of its balance may
//! both tell of it.
bool isTakenBy(const QList<Dispute> &others, const GatewayDispute &dispute)
{
    return std::ranges::any_of(others, [&](const Dispute &other) {
        return isToldByMovement(other.reason) != isToldByMovement(dispute.reason)
            && other.withdrawn == dispute.amount;
    });
}

//! What of the news is to be written down; none when all of it stands in the book under another name.
Result<std::optional<GatewayDispute>> newsOf(
    Book &book, const GatewayDispute &dispute, const PaymentId &payment)
{
    if (!dispute.moneyMoved)
        return dispute;
    const bool isMovement = isToldByMovement(dispute.reason);
    // Before the payment was known, the movement may have been written down as an adjustment.
    const Result<bool> isBooked
        = isMovement ? EntryTable(book.database).hasExternalKey(dispute.id) : Result<bool>(false);
    const auto others = DisputeTable(book.database).ofPayment(payment);
    if (!isBooked || !others)
        return fail(isBooked ? others.error() : isBooked.error());
    const bool isTaken = *isBooked || isTakenBy(*others, dispute);
    if (isTaken && isMovement)
        return std::nullopt;
    GatewayDispute news = dispute;
    news.moneyMoved = !isTaken;
    return news;
}

//! The day is the book's, as every other day in it.
Result<QDate> lastDayToAnswer(Book &book, const GatewayDispute &dispute)
{
    return dispute.respondBy.isValid() ? bookDay(book.database, dispute.respondBy) : QDate();
}

} // namespace

Result<void> noteDispute(Book &book, const QString &connection, const GatewayDispute &dispute)
{
    return Journal(book)
        .appendIfAny([&]() -> Result<QList<NewEntry>> {
            const Result<PaymentId> id = PaymentTable(book.database).byExternalKey(dispute.charge);
            if (!id)
                return fail(id.error());
            if (id->isEmpty())
                return QList<NewEntry>();
            const Result<PaymentRecord> payment = PaymentTable(book.database).byId(*id);
            const auto known = DisputeTable(book.database).byId(dispute.id);
            if (!payment || !known)
                return fail(payment ? known.error() : payment.error());
            if (payment->amount.currency() != dispute.amount.currency()) {
                qCWarning(lcSync) << "a dispute is in another currency than its payment:" << dispute.id;
                return QList<NewEntry>();
            }
            const auto news = newsOf(book, dispute, *id);
            const Result<QDate> respondBy = lastDayToAnswer(book, dispute);
            if (!news || !respondBy)
                return fail(news ? respondBy.error() : news.error());
            if (!*news)
                return QList<NewEntry>();
            return DisputeTeller(book, connection, **news, *payment, *respondBy).entries(*known);
        })
        .transform([](const QList<Entry> &) {});
}

} // namespace quittance
