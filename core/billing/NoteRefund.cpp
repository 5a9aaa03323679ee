#include "core/billing/NoteRefund.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/base/Uuid.h"
#include "core/billing/CreditFreer.h"
#include "core/billing/ReverseRefund.h"
#include "core/journal/Journal.h"
#include "core/store/EntryTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/RefundTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using State = GatewayRefund::State;

//! The refund this is about; empty when the book has none.
Result<std::optional<RefundRecord>> recordOf(Book &book, const GatewayRefund &refund)
{
    RefundTable refunds(book.database);
    if (!refund.refund.isEmpty()) {
        const Result<RefundRecord> ours = refunds.byId(refund.refund);
        if (ours)
            return *ours;
        if (ours.error().kind != ErrorKind::NotFound)
            return fail(ours.error());
    }
    return refunds.byExternalId(refund.externalKey);
}

Result<QList<NewEntry>> settled(Book &book, const RefundRecord &record, const GatewayRefund &refund)
{
    const Result<Entry> request = Journal(book).entry(EntryId(record.id.text()));
    if (!request)
        return fail(request.error());
    const auto payment = PaymentTable(book.database).byId(record.source.payment);
    if (!payment)
        return fail(payment.error());
    return QList<NewEntry>{{.body = RefundSettled{.refund = record.id,
                                .source = record.source,
                                .amount = record.amount,
                                .customer = payment->customer,
                                .connection = record.connection,
                                .reason = std::get<RefundRequested>(request->body).reason},
        .occurredAt = refund.at,
        .externalKey = refund.externalKey}};
}

//! It was settled, and came back.
Result<QList<NewEntry>> cameBack(Book &book, const RefundRecord &record, const GatewayRefund &refund)
{
    return reversalOf(book, record.id, refund.words).transform([&](const RefundReversed &body) {
        return QList<NewEntry>{{.body = body, .externalKey = refund.externalKey + u":failed"_s}};
    });
}

Result<QList<NewEntry>> ofKnown(Book &book, const RefundRecord &record, const GatewayRefund &refund)
{
    const bool isSettled = record.state == RefundRecord::State::Settled;
    if (refund.state == State::Settled)
        return isSettled ? QList<NewEntry>() : settled(book, record, refund);
    if (refund.state == State::Pending)
        return record.state == RefundRecord::State::Requested
            ? QList<NewEntry>{{.body = RefundPending{.refund = record.id, .externalId = refund.externalKey}}}
            : QList<NewEntry>();
    if (isSettled)
        return record.isReversed ? QList<NewEntry>() : cameBack(book, record, refund);
    if (record.state == RefundRecord::State::Failed)
        return QList<NewEntry>();
    return QList<NewEntry>{
        {.body = RefundFailed{.refund = record.id, .rule = u"refund.failed"_s, .words = refund.words}}};
}

Result<QList<NewEntry>> madeThere(Book &book, const QString &connection, const GatewayRefund &refund)
{
    if (refund.state != State::Settled)
        return QList<NewEntry>(); // Nothing has left yet.
    const Result<PaymentId> id = PaymentTable(book.database).byExternalKey(refund.charge);
    if (!id)
        return fail(id.error());
    if (id->isEmpty())
        return QList<NewEntry>();
    // Before the payment was known, its money may have been written down as an adjustment.
    const Result<bool> isBooked = EntryTable(book.database).hasExternalKey(refund.externalKey);
    if (!isBooked)
        return fail(isBooked.error());
    if (*isBooked)
        return QList<NewEntry>();
    const Result<PaymentRecord> payment = PaymentTable(book.database).byId(*id);
    if (!payment)
        return fail(payment.error());
    CreditFreer freer(book, refund.at, u"refunded_at_provider"_s);
    const qint64 left = payment->unallocated.minor();
    if (const Result<void> freed
        = freer.free({.payment = *id, .creditNote = {}}, refund.amount.minor() - left);
        !freed)
        return fail(freed.error());
    const Money amount(std::min(refund.amount.minor(), left + freer.freed), refund.amount.currency());
    if (amount != refund.amount)
        qCWarning(lcSync) << "a refund at the provider is larger than what the payment has left:"
                          << refund.externalKey;
    if (!amount.isPositive() || amount.currency() != payment->amount.currency())
        return QList<NewEntry>();
    const NewEntry paidBack{.body = RefundSettled{.refund = RefundId(makeUuid7(book.clock.now())),
                                .source = {.payment = *id, .creditNote = {}},
                                .amount = amount,
                                .customer = payment->customer,
                                .connection = connection,
                                .reason = u"refunded_at_provider"_s},
        .occurredAt = refund.at,
        .externalKey = refund.externalKey};
    return freer.before + QList<NewEntry>{paidBack} + freer.after;
}

} // namespace

Result<void> noteRefund(Book &book, const QString &connection, const GatewayRefund &refund)
{
    return Journal(book)
        .appendIfAny([&]() -> Result<QList<NewEntry>> {
            const auto record = recordOf(book, refund);
            if (!record)
                return fail(record.error());
            return *record ? ofKnown(book, **record, refund) : madeThere(book, connection, refund);
        })
        .transform([](const QList<Entry> &) {});
}

} // namespace quittance
