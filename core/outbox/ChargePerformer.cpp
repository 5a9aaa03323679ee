#include "core/outbox/ChargePerformer.h"

#include "core/base/Clock.h"
#include "core/billing/NoteCharge.h"
#include "core/journal/Journal.h"
#include "core/outbox/gatewayTry.h"
#include "core/payments/ChargeGateway.h"
#include "core/store/ChargeTable.h"
#include "core/store/CustomerCashTable.h"
#include "core/store/DisputeTable.h"
#include "core/store/InvoiceTable.h"
#include "core/store/PendingPaymentTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

using State = GatewayCharge::State;

//! How long a charge that the provider is still at waits for the next look.
constexpr qint64 processingSeconds = 900;

//! The charge that an effect is about.
Result<ChargeId> chargeOf(Book &book, const EffectRecord &effect)
{
    if (effect.what == OutboxWhat::Charge)
        return ChargeId(effect.entry.text());
    return Journal(book).entry(effect.entry).transform([](const Entry &entry) {
        if (const auto *capture = std::get_if<CaptureRequested>(&entry.body))
            return capture->charge;
        return std::get<ChargeCancelRequested>(entry.body).charge;
    });
}

//! Asking again cannot help: the key does not know it, or is of the other mode.
bool isHopeless(const Error &error)
{
    return error.kind == ErrorKind::Refused || error.kind == ErrorKind::InvalidInput;
}

//! Whether a request that ended so may have been carried out.
bool mayHaveArrived(const Error &error)
{
    return error.kind == ErrorKind::Uncertain || error.kind == ErrorKind::BadReply
        || error.kind == ErrorKind::Cancelled;
}

EffectVerdict laterThan(Book &book, const OutboxAttempt &attempt, const Error &error)
{
    EffectVerdict verdict = tryLater(book, attempt, error);
    verdict.mayHaveArrived = attempt.dataBegun || mayHaveArrived(error);
    return verdict;
}

//! Before the first byte leaves: whoever is cut off now does not know any more.
Result<void> markBegun(Book &book, const EffectRecord &effect)
{
    return Journal(book).change(
        Touched::Outbox, [&] { return OutboxAttemptTable(book.database).markDataBegun(effect.entry); });
}

Result<EffectVerdict> drop(Book &book, const EffectRecord &effect, const QString &reason)
{
    return settleWith(book, {{.body = EffectDropped{effect.entry, reason}}});
}

} // namespace

struct ChargePerformer::Doubt {
    GatewayRequest request;
    QString reason;
};

Result<EffectVerdict> ChargePerformer::recover(Book &book, const EffectRecord &, const OutboxAttempt &attempt)
{
    // The same key with the same bytes answers with the same charge, whatever happened to the last try.
    return EffectVerdict{.kind = EffectVerdict::Kind::Later,
        .notBefore = book.clock.now(),
        .answer = {},
        .mayHaveArrived = attempt.dataBegun};
}

Result<EffectVerdict> ChargePerformer::perform(
    Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop)
{
    return effect.what == OutboxWhat::Charge ? charge(book, effect, attempt, stop)
                                             : change(book, effect, attempt, stop);
}

Result<QString> ChargePerformer::pointless(Book &book, const Charge &charge, Money amount)
{
    const Result<InvoiceRecord> invoice = InvoiceTable(book.database).byId(charge.invoice);
    if (!invoice)
        return fail(invoice.error());
    if (invoice->isVoid || invoice->open < amount)
        return u"charge.open_changed"_s;
    const auto pending = PendingPaymentTable(book.database).pendingOf(invoice->id);
    const auto disputes = DisputeTable(book.database).ofInvoice(invoice->id);
    const auto cash = CustomerCashTable(book.database).list(invoice->customer);
    if (!pending || !disputes || !cash)
        return fail(!pending ? pending.error() : !disputes ? disputes.error() : cash.error());
    if (std::ranges::any_of(*disputes, &Dispute::isOpen))
        return u"charge.disputed"_s;
    // A part of a transfer that came since then waits at the provider.
    const bool cashCame = std::ranges::any_of(*cash, [&](const CustomerCash &seen) {
        return seen.amount.currency() == amount.currency() && seen.seenAt > charge.requestedAt;
    });
    return pending->isEmpty() && !cashCame ? QString() : u"charge.quiet_no_more"_s;
}

Result<EffectVerdict> ChargePerformer::charge(
    Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop)
{
    const Result<Charge> record = ChargeTable(book.database).byId(ChargeId(effect.entry.text()));
    const Result<GatewayRequest> request = sealedRequest(book, effect);
    if (!record || !request)
        return fail(record ? request.error() : record.error());
    const Result<bool> passed = attempt.dataBegun
        ? windowPassed(book, m_gateway, PaymentGateway::Repeat::Charge, attempt)
        : Result<bool>(false);
    if (!passed)
        return fail(passed.error());
    if (*passed)
        return lookUp(book, effect, attempt, {*request, u"outbox.window_passed"_s}, stop);
    const Result<QString> reason = pointless(book, *record, record->amount);
    if (!reason)
        return fail(reason.error());
    if (!reason->isEmpty())
        return attempt.dataBegun ? lookUp(book, effect, attempt, {*request, *reason}, stop)
                                 : drop(book, effect, *reason);
    if (const Result<void> marked = markBegun(book, effect); !marked)
        return fail(marked.error());
    const Result<ChargeNews> news = m_gateway.charges().create(*request, effect.entry, stop);
    if (news)
        return take(book, effect, attempt, *news, stop);
    return isFinal(news.error()) ? failed(book, effect, news.error())
                                 : Result<EffectVerdict>(laterThan(book, attempt, news.error()));
}

Result<EffectVerdict> ChargePerformer::lookUp(Book &book, const EffectRecord &effect,
    const OutboxAttempt &attempt, const Doubt &doubt, const StopFlag &stop)
{
    const Result<GatewayTries> tries = triesOf(book, effect, attempt);
    if (!tries)
        return fail(tries.error());
    const auto found
        = m_gateway.charges().find(ChargeId(effect.entry.text()), doubt.request, tries->since, stop);
    if (!found)
        return lookLater(book, attempt, found.error());
    if (*found)
        return take(book, effect, attempt, **found, stop);
    return endNotFound(book, attempt, *tries, [&] {
        return doubt.reason == "outbox.window_passed"_L1
            ? failed(book, effect, Error{.kind = ErrorKind::Refused, .rule = doubt.reason})
            : drop(book, effect, doubt.reason);
    });
}

Result<EffectVerdict> ChargePerformer::change(
    Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop)
{
    const Result<Charge> record = chargeOf(book, effect).and_then([&](const ChargeId &id) {
        return ChargeTable(book.database).byId(id);
    });
    if (!record)
        return fail(record.error());
    if (attempt.dataBegun) {
        // A charge is taken or let go once: how it stands says whether the last try has done it.
        const Result<ChargeNews> now = m_gateway.charges().read(record->externalId, stop);
        if (!now)
            return lookLater(book, attempt, now.error());
        if (now->charge.state != State::Authorised)
            return take(book, effect, attempt, *now, stop);
    }
    if (effect.what == OutboxWhat::Capture) {
        const Result<Entry> wish = Journal(book).entry(effect.entry);
        if (!wish)
            return fail(wish.error());
        const Result<QString> reason
            = pointless(book, *record, std::get<CaptureRequested>(wish->body).amount);
        if (!reason || !reason->isEmpty())
            return reason ? drop(book, effect, *reason) : Result<EffectVerdict>(fail(reason.error()));
    }
    return changeAside(book, effect, attempt, *record, stop);
}

Result<EffectVerdict> ChargePerformer::changeAside(Book &book, const EffectRecord &effect,
    const OutboxAttempt &attempt, const Charge &record, const StopFlag &stop)
{
    const Result<GatewayRequest> request = sealedRequest(book, effect);
    if (!request)
        return fail(request.error());
    if (const Result<void> marked = markBegun(book, effect); !marked)
        return fail(marked.error());
    const Result<ChargeNews> news = m_gateway.charges().change(*request, effect.entry, stop);
    if (news)
        return take(book, effect, attempt, *news, stop);
    if (!isFinal(news.error()))
        return laterThan(book, attempt, news.error());
    const Result<ChargeNews> now = m_gateway.charges().read(record.externalId, stop);
    if (!now && !isHopeless(now.error()))
        return lookLater(book, attempt, now.error());
    if (now && now->charge.state != State::Authorised)
        return take(book, effect, attempt, *now, stop); // Somebody was faster, or its time was over.
    return failed(book, effect, news.error());
}

Result<EffectVerdict> ChargePerformer::take(Book &book, const EffectRecord &effect,
    const OutboxAttempt &attempt, ChargeNews news, const StopFlag &stop)
{
    // A key answers with what was so when it was used first.
    if (news.charge.state == State::Processing) {
        const Result<ChargeNews> now = m_gateway.charges().read(news.charge.externalKey, stop);
        if (!now)
            return lookLater(book, attempt, now.error());
        news = *now;
    }
    if (news.charge.state == State::NeedsAction) {
        // Nobody is there to agree. While it is open it could be finished elsewhere, and be paid twice.
        const Result<ChargeNews> closed = m_gateway.charges().abandon(news.charge.externalKey, stop);
        if (!closed)
            return lookLater(book, attempt, closed.error());
        if (closed->charge.state == State::Succeeded || closed->charge.state == State::Processing)
            news = *closed;
    }
    return write(book, effect, news);
}

Result<EffectVerdict> ChargePerformer::write(Book &book, const EffectRecord &effect, const ChargeNews &news)
{
    if (news.payment)
        if (const Result<void> booked = m_bookPayment(book, *news.payment); !booked)
            return fail(booked.error());
    if (news.charge.state == State::Processing)
        return EffectVerdict{.kind = EffectVerdict::Kind::Later,
            .notBefore = book.clock.now().addSecs(processingSeconds),
            .answer = news.charge.words,
            .mayHaveArrived = true,
            .stopConnection = false};
    const EntryId request = effect.what == OutboxWhat::ChargeCancel ? effect.entry : EntryId();
    if (const Result<void> noted = noteCharge(book, news.charge, request); !noted)
        return fail(noted.error());
    return EffectTable(book.database)
        .state(effect.entry)
        .and_then([&](EffectTable::State state) -> Result<EffectVerdict> {
            if (state != EffectTable::State::Requested)
                return EffectVerdict();
            // The provider took the wish and left the charge as it was: this wish is over all the same.
            return failed(book, effect,
                Error{.kind = ErrorKind::Refused,
                    .rule = u"charge.not_authorised"_s,
                    .providerText = news.charge.words});
        });
}

Result<EffectVerdict> ChargePerformer::failed(Book &book, const EffectRecord &effect, const Error &error)
{
    if (effect.what == OutboxWhat::Charge)
        return settleWith(book,
            {{.body = ChargeFailed{.charge = ChargeId(effect.entry.text()),
                  .externalId = {},
                  .rule = error.rule,
                  .words = error.providerText}}});
    return chargeOf(book, effect).and_then([&](const ChargeId &charge) {
        return settleWith(book,
            {{.body = ChargeChangeRefused{.request = effect.entry,
                  .charge = charge,
                  .rule = error.rule,
                  .words = error.providerText}}});
    });
}

} // namespace quittance
