#include "core/outbox/RevokePerformer.h"

#include "core/base/Clock.h"
#include "core/journal/Journal.h"
#include "core/outbox/gatewayTry.h"
#include "core/store/LinkTable.h"

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
    const LinkId id = std::get<LinkRevokeRequested>(wish->body).link;
    const Result<LinkRecord> link = LinkTable(book.database).byId(id);
    if (!link)
        return fail(link.error());
    if (link->state == LinkState::Active) {
        const Result<void> closed = m_gateway.closeLink(link->externalId, stop).and_then([&] {
            return m_askProvider(book, link->externalId, stop);
        });
        if (!closed && isFinal(closed.error()))
            return settleWith(book,
                {{.body = LinkRevokeRefused{.request = effect.entry,
                      .link = id,
                      .rule = closed.error().rule,
                      .words = closed.error().providerText}}});
        if (!closed && closed.error().kind == ErrorKind::Storage)
            return fail(closed.error());
        if (!closed)
            return tryLater(book, attempt, closed.error());
    }
    const Result<LinkRecord> now = LinkTable(book.database).byId(id);
    if (!now)
        return fail(now.error());
    // Whoever waits for the closing to ask anew must not: this one was paid after all.
    if (now->state == LinkState::Paid)
        return settleWith(book, {{.body = EffectDropped{effect.entry, u"link_paid"_s}}});
    return settleWith(book, {{.body = LinkRevoked{.link = id, .request = effect.entry}}});
}

} // namespace quittance
