#pragma once

#include "core/base/Error.h"
#include "core/domain/AllocationRow.h"
#include "core/domain/Dispute.h"
#include "core/domain/DisputeEvidence.h"
#include "core/domain/LinkMail.h"
#include "core/domain/ListPage.h"
#include "core/domain/PaymentOrder.h"
#include "core/domain/PaymentQuery.h"
#include "core/domain/PaymentRow.h"
#include "core/domain/PayoutRow.h"

#include <QFuture>
#include <QUrl>

namespace quittance {

class Workshop;

//! What a screen or the CLI may ask about payments and credit. Thread-safe: every call returns at once. An
//! invalid day means today by the book's calendar.
class PaymentService
{
public:
    explicit PaymentService(Workshop &workshop)
        : m_workshop(workshop)
    {
    }

    QFuture<Result<PaymentId>> record(PaymentOrder order);
    QFuture<Result<void>> assign(PaymentId payment, CustomerId customer);
    QFuture<Result<void>> allocate(
        CreditSource source, QList<AllocationOrder> orders, bool thirdParty, QDate on = {});
    QFuture<Result<void>> takeBack(EntryId allocation, QString reason, QDate on = {});
    //! The payment bounced.
    QFuture<Result<void>> reverse(PaymentId payment, QString reason, QDate on = {});
    //! Pays credit back. Above the company's limit it is only asked for.
    QFuture<Result<CommandOutcome>> refund(ApprovalMatter matter);
    //! What a payment or credit note has left, and whose it is.
    QFuture<Result<Credit>> credit(CreditSource source) const;
    //! All credit of a customer that is left.
    QFuture<Result<QList<Credit>>> creditsOf(CustomerId customer) const;

    QFuture<Result<ListPage<PaymentRow>>> firstPage(PaymentQuery query, int limit) const;
    //! The keys of all rows of the query in its order.
    QFuture<Result<QList<qint64>>> order(PaymentQuery query) const;
    //! The rows behind keys, in the order of keys; a row that is gone is left out.
    QFuture<Result<QList<PaymentRow>>> rows(QList<qint64> keys) const;
    //! NotFound "payment.unknown".
    QFuture<Result<PaymentRow>> row(PaymentId id) const;
    //! Payments of a customer over the same amount on the same day, of which something stands.
    QFuture<Result<QList<PaymentRow>>> alike(CustomerId customer, Money amount, QDate bookedOn) const;
    //! What a payment pays now, oldest first.
    QFuture<Result<QList<AllocationRow>>> allocations(PaymentId payment) const;
    //! Our bank accounts whose statements were read, as they are shown.
    QFuture<Result<QStringList>> accounts() const;
    //! What payments came through: "bank", "stripe".
    QFuture<Result<QStringList>> connections() const;
    //! What is left of all rows of the query, one a currency.
    QFuture<Result<QList<Money>>> leftSums(PaymentQuery query) const;
    //! The amounts of all of them, likewise.
    QFuture<Result<QList<Money>>> amountSums(PaymentQuery query) const;

    //! What providers have sent to our bank, newest first.
    QFuture<Result<QList<PayoutRow>>> payouts(int limit) const;
    QFuture<Result<PayoutRow>> payout(QString id) const;
    //! What a payout is made of, as the provider told it.
    QFuture<Result<QList<PayoutLine>>> payoutLines(QString id) const;
    //! Those that are open, the most urgent first.
    QFuture<Result<QList<Dispute>>> disputes() const;
    //! What the book has about a dispute, and what to gather. NotFound "dispute.unknown".
    QFuture<Result<DisputeEvidence>> evidence(QString dispute) const;
    //! Ticks a piece off, or on again; see disputeEvidence.h, here and below.
    QFuture<Result<void>> tickEvidence(QString dispute, EvidencePiece piece, bool isDone);
    //! Writes what the book has into a folder that is new. The names of the files. Needs a QGuiApplication.
    QFuture<Result<QStringList>> saveEvidence(QString dispute, QString folder) const;
    //! The provider's own page about a dispute, a payout or a payment, for the browser. NotFound
    //! "gateway.no_page": it has none, or we talk to a stand-in.
    QFuture<Result<QUrl>> providerPage(QString externalKey) const;

private:
    Workshop &m_workshop;
};

} // namespace quittance
