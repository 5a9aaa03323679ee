#include "core/outbox/RevokePerformer.h"

#include "core/base/Clock.h"
#include "core/journal/Journal.h"
#include "core/outbox/gatewayTry.h"
#include "core/store/InvoiceTable.h"
#include "core/store/LinkTable.h"
#include "core/store/PendingPaymentTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

Result<EffectVerdict> RevokePerformer::recover(Book &book, const EffectRecord &, const OutboxAttempt &)
{
    return EffectVerdict{.kind = EffectVerdict::Kind::Later, .notBefore = book.clock.now(), .answer = {}};
}

Result<EffectVerdict> RevokePerformer::perform(
    Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop)
{
    const Result<Entry> wish = Journal(book).entry(effect.entry);
    if (!wish)
        return fail(wish.error());
    const auto &body = std::get<LinkRevokeRequested>(wish->body);
    const LinkId id = body.link;
    const Result<LinkRecord> link = LinkTable(book.database).byId(id);
    if (!link)
        return fail(link.error());
    // Of one over a part the rest may be asked for next: no page of it may be left open, paid or not.
    const bool isPaidPart = link->state == LinkState::Paid && link->isPart;
    if (link->state == LinkState::Active || isPaidPart) {
        const Result<bool> part = partCame(book, *link, stop);
        if (!part && part.error().kind == ErrorKind::Storage)
            return fail(part.error());
        if (!part)
            return lookLater(book, attempt, part.error(), lookBeforeRefused);
        // Nobody knew of it when the closing was asked for: what waits for the closing must not happen.
        if (*part)
            return settleWith(book, {{.body = EffectDropped{effect.entry, u"link_part_came"_s}}});
        const Result<GatewayClosing> closed = m_gateway.closeLink(link->externalId, stop);
        if (!closed && isFinal(closed.error()))
            return settleWith(book,
                {{.body = LinkRevokeRefused{.request = effect.entry,
                      .link = id,
                      .rule = closed.error().rule,
                      .words = closed.error().providerText}}});
        if (!closed)
            return tryLater(book, attempt, closed.error());
        if (closed->unseen)
            return lookLater(book, attempt, *closed->unseen);
        const Result<void> looked = m_askProvider(book, link->externalId, stop);
        if (!looked && looked.error().kind == ErrorKind::Storage)
            return fail(looked.error());
        if (!looked) // It is closed, and whether a payment slipped in nobody has said.
            return lookLater(book, attempt, looked.error());
    }
    const Result<LinkRecord> now = LinkTable(book.database).byId(id);
    if (!now)
        return fail(now.error());
    // Whoever waits for the closing to ask anew must not: this one was paid after all. Unless that was known
    // when it was asked for.
    if (now->state == LinkState::Paid && !body.isPaid)
        return settleWith(book, {{.body = EffectDropped{effect.entry, u"link_paid"_s}}});
    const Result<bool> debit = isBeingPaid(book, *now);
    if (!debit)
        return fail(debit.error());
    if (*debit) // What came of it takes days; until then nobody shall pay in another way.
        return settleWith(book, {{.body = EffectDropped{effect.entry, u"link_processing"_s}}});
    if (body.isExpired && now->state == LinkState::Active)
        return settleWith(book, {{.body = LinkExpired{.link = id, .request = effect.entry}}});
    return settleWith(book, {{.body = LinkRevoked{.link = id, .request = effect.entry}}});
}

//! Whether a part of the transfer has come that the book did not know of. A link that asks for what is not
//! open any more is closed whatever has come.
Result<bool> RevokePerformer::partCame(Book &book, const LinkRecord &link, const StopFlag &stop)
{
    if (link.way != PayWay::BankTransfer)
        return false;
    const Result<InvoiceRecord> invoice = InvoiceTable(book.database).byId(link.invoice);
    if (!invoice)
        return fail(invoice.error());
    if (!asksForOpen(link, invoice->open))
        return false;
    if (const Result<void> asked = m_askProvider(book, link.externalId, stop); !asked)
        return fail(asked.error());
    return LinkTable(book.database).byId(link.id).transform([&](const LinkRecord &now) {
        return now.state == LinkState::Active && now.missing != link.missing;
    });
}

//! Whether a debit came of the link.
Result<bool> RevokePerformer::isBeingPaid(Book &book, const LinkRecord &link)
{
    const auto pending = PendingPaymentTable(book.database).pendingOf(link.invoice);
    return pending.map([&](const QList<PendingPayment> &list) {
        return std::ranges::any_of(list, [&](const PendingPayment &one) { return one.link == link.id; });
    });
}

} // namespace quittance
