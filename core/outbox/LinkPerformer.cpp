#include "core/outbox/LinkPerformer.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/domain/transferJson.h"
#include "core/journal/Journal.h"
#include "core/outbox/gatewayTry.h"
#include "core/store/InvoiceTable.h"
#include "core/store/LinkTable.h"
#include "core/store/MailTable.h"
#include "core/store/PendingPaymentTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<EffectVerdict> LinkPerformer::recover(Book &book, const EffectRecord &, const OutboxAttempt &)
{
    // The same key with the same bytes answers with the same link, whatever happened to the last try.
    return EffectVerdict{.kind = EffectVerdict::Kind::Later, .notBefore = book.clock.now(), .answer = {}};
}

Result<EffectVerdict> LinkPerformer::perform(
    Book &book, const EffectRecord &effect, const OutboxAttempt &attempt, const StopFlag &stop)
{
    const Result<LinkRecord> asked = LinkTable(book.database).byId(LinkId(effect.entry.text()));
    if (!asked)
        return fail(asked.error());
    const Result<bool> passed = windowPassed(book, m_gateway, PaymentGateway::Repeat::Link, attempt);
    if (!passed || *passed)
        return passed ? afterWindow(book, effect, *asked, attempt, stop)
                      : Result<EffectVerdict>(fail(passed.error()));

    const Result<bool> debit = isUnderWay(book, *asked, attempt);
    if (!debit)
        return fail(debit.error());
    if (*debit)
        return settleWith(book, {{.body = EffectDropped{effect.entry, u"link_processing"_s}}});
    if (attempt.attempts <= 1 && asked->expiresAt.isValid() && asked->expiresAt <= book.clock.now())
        return settleWith(
            book, {{.body = EffectDropped{effect.entry, u"link_expired"_s}}}); // It waited long.
    if (const Result<bool> stale = isStale(book, *asked, attempt); !stale || *stale)
        return stale ? settleWith(book, {{.body = EffectDropped{effect.entry, u"amount_changed"_s}}})
                     : Result<EffectVerdict>(fail(stale.error()));
    const Result<GatewayRequest> request = sealedRequest(book, effect);
    if (!request)
        return fail(request.error());
    const Result<GatewayLink> link = m_gateway.createLink(*request, effect.entry, stop);
    if (link)
        return issued(book, effect, *asked, *link, stop);
    if (isFinal(link.error()))
        return refused(book, effect, link.error());
    return tryLater(book, attempt, link.error());
}

//! Nothing has left yet, and what the link would ask for is not what is open any more.
Result<bool> LinkPerformer::isStale(Book &book, const LinkRecord &link, const OutboxAttempt &attempt)
{
    if (attempt.attempts > 1)
        return false;
    return InvoiceTable(book.database).byId(link.invoice).transform([&](const InvoiceRecord &invoice) {
        return !asksForOpen(link, invoice.open);
    });
}

//! Nothing has left yet, and a debit is under way that pays the same.
Result<bool> LinkPerformer::isUnderWay(Book &book, const LinkRecord &link, const OutboxAttempt &attempt)
{
    if (attempt.attempts > 1)
        return false;
    return PendingPaymentTable(book.database).pendingOf(link.invoice).transform([](const auto &pending) {
        return !pending.isEmpty();
    });
}

Result<EffectVerdict> LinkPerformer::afterWindow(Book &book, const EffectRecord &effect,
    const LinkRecord &link, const OutboxAttempt &attempt, const StopFlag &stop)
{
    constexpr qint64 clockSlack = 300;
    const Result<GatewayTries> tries = triesOf(book, effect, attempt);
    if (!tries)
        return fail(tries.error());
    const auto found = m_gateway.findLink(link.id, link.way, tries->since.addSecs(-clockSlack), stop);
    if (!found)
        return lookLater(book, attempt, found.error());
    const auto end = [&] {
        return refused(book, effect, Error{.kind = ErrorKind::Refused, .rule = u"outbox.window_passed"_s});
    };
    if (!*found)
        return endNotFound(book, attempt, *tries, end);
    // One that was closed at once was not over what was asked.
    return (*found)->active ? issued(book, effect, link, **found, stop) : end();
}

Result<EffectVerdict> LinkPerformer::issued(
    Book &book, const EffectRecord &, const LinkRecord &asked, const GatewayLink &link, const StopFlag &stop)
{
    const auto done = Journal(book).append([&] { return outcome(book, asked, link); });
    if (!done)
        return fail(done.error());
    // Money that waited has paid all of it: nothing is to be transferred. Where that cannot be asked now, the
    // next look brings it.
    if (asked.way == PayWay::BankTransfer && !link.transfer)
        if (const Result<void> paid = m_askProvider(book, link.externalId, stop); !paid)
            qCWarning(lcOutbox) << "a transfer that was paid at once is booked later:" << paid.error().rule;
    return EffectVerdict();
}

Result<QList<NewEntry>> LinkPerformer::outcome(Book &book, const LinkRecord &asked, const GatewayLink &link)
{
    NewEntry made{
        .body = LinkIssued{.link = asked.id, .externalId = link.externalId, .expiresAt = link.expiresAt}};
    if (!link.url.isEmpty())
        made.sealed.append({u"url"_s, link.url.toEncoded()});
    if (link.transfer)
        made.sealed.append({u"transfer"_s, transferBytes(*link.transfer)});
    QList<NewEntry> entries{made};
    if (asked.way == PayWay::BankTransfer && !link.transfer)
        return entries; // There is nothing to tell anybody.
    const auto mails = MailTable(book.database).waitingForLink(asked.id);
    if (!mails)
        return fail(mails.error());
    for (const MailRecord &mail : *mails) {
        Result<NewEntry> composed
            = m_composeMail(book, mail.id, {.way = asked.way, .url = link.url, .transfer = link.transfer});
        if (composed)
            entries.append(std::move(*composed));
        else if (composed.error().kind == ErrorKind::Storage || composed.error().kind == ErrorKind::Secret)
            return fail(composed.error());
        else // Words or address cannot become a mail: this one ends, the link stays good.
            entries.append(
                {.body = MailRejected{.mail = mail.id, .code = 0, .words = composed.error().rule}});
    }
    return entries;
}

Result<EffectVerdict> LinkPerformer::refused(Book &book, const EffectRecord &effect, const Error &error)
{
    return settleWith(book,
        {{.body = LinkRefused{
              .link = LinkId(effect.entry.text()), .rule = error.rule, .words = error.providerText}}});
}

} // namespace quittance
