#include "core/outbox/RefundPerformer.h"

#include "core/base/Clock.h"
#include "core/billing/NoteRefund.h"
#include "core/journal/Journal.h"
#include "core/outbox/gatewayTry.h"
#include "core/store/PaymentTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What the provider says of it, written down.
Result<EffectVerdict> noted(Book &book, const EffectRecord &effect, const GatewayRefund &refund)
{
    return noteRefund(book, effect.connection, refund).transform([] { return EffectVerdict(); });
}

} // namespace

Result<EffectVerdict> RefundPerformer::recover(Book &book, const EffectRecord &, const OutboxAttempt &)
{
    // The same key with the same bytes answers with the same refund, whatever happened to the last try.
    return EffectVerdict{.kind = EffectVerdict::Kind::Later, .notBefore = book.clock.now(), .answer = {}};
}

Result<EffectVerdict> RefundPerformer::perform(
    Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop)
{
    const Result<bool> passed = windowPassed(book, m_gateway, PaymentGateway::Repeat::Refund, attempt);
    if (!passed || *passed)
        return passed ? lookUp(book, effect, attempt, stop) : Result<EffectVerdict>(fail(passed.error()));
    const Result<GatewayRequest> request = sealedRequest(book, effect);
    if (!request)
        return fail(request.error());
    const Result<GatewayRefund> refund = m_gateway.createRefund(*request, effect.entry, stop);
    if (refund)
        return noted(book, effect, *refund);
    if (isFinal(refund.error()))
        return failed(book, effect, refund.error());
    return tryLater(book, attempt, refund.error());
}

Result<EffectVerdict> RefundPerformer::lookUp(
    Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop)
{
    const Result<QString> charge = PaymentTable(book.database).externalKey(effect.payment);
    const Result<GatewayTries> tries = triesOf(book, effect, attempt);
    if (!charge || !tries)
        return fail(charge ? tries.error() : charge.error());
    const auto found = m_gateway.findRefund(RefundId(effect.entry.text()), *charge, *tries, stop);
    if (!found)
        return lookLater(book, attempt, found.error());
    if (*found)
        return noted(book, effect, **found);
    return endNotFound(book, attempt, *tries, [&] {
        return failed(book, effect, Error{.kind = ErrorKind::Refused, .rule = u"outbox.window_passed"_s});
    });
}

Result<EffectVerdict> RefundPerformer::failed(Book &book, const EffectRecord &effect, const Error &error)
{
    return settleWith(book,
        {{.body = RefundFailed{
              .refund = RefundId(effect.entry.text()), .rule = error.rule, .words = error.providerText}}});
}

} // namespace quittance
