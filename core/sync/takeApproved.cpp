#include "core/sync/takeApproved.h"

#include "core/base/Clock.h"
#include "core/base/CrashPoint.h"
#include "core/base/Log.h"
#include "core/journal/Journal.h"
#include "core/payments/PaymentGateway.h"
#include "core/store/InvoiceTable.h"
#include "core/store/LinkCaptureTable.h"
#include "core/store/LinkTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What the taking of a link's money is known by at the provider.
QString keyOf(const LinkId &link, const LinkCapture &capture)
{
    return u"%1-capture-%2"_s.arg(link.text()).arg(capture.tries);
}

Result<bool> mayBeTaken(Book &book, const LinkRecord &link)
{
    if (link.state != LinkState::Active || !link.revokeEntry.isEmpty())
        return false;
    return InvoiceTable(book.database).byId(link.invoice).transform([&](const InvoiceRecord &invoice) {
        return asksForOpen(link, invoice.open);
    });
}

//! The taking, begun before or now; empty when the money is not to be taken.
Result<std::optional<LinkCapture>> begin(Book &book, const LinkRecord &link)
{
    std::optional<LinkCapture> begun;
    const Result<void> done = Journal(book).change(TouchedThings(), [&]() -> Result<void> {
        LinkCaptureTable captures(book.database);
        const auto known = captures.of(link.id);
        const auto now = LinkTable(book.database).byId(link.id);
        if (!known || !now)
            return fail(known ? now.error() : known.error());
        if (*known && (*known)->begunAt.isValid()) {
            begun = **known;
            return {};
        }
        const Result<bool> may = mayBeTaken(book, *now);
        if (!may || !*may)
            return may.transform([](bool) {});
        begun = LinkCapture{.tries = *known ? (*known)->tries : 0, .begunAt = book.clock.now()};
        return captures.set(link.id, *begun);
    });
    return done.transform([&] { return begun; });
}

Result<void> takeOne(
    Book &book, PaymentGateway &gateway, const LinkRecord &link, GatewayNews &news, const StopFlag &stop)
{
    const auto begun = begin(book, link);
    if (!begun || !*begun)
        return begun.transform([](const auto &) {});
    CrashPoint::reached("a capture was begun");
    const Result<GatewayNews> taken = gateway.takeApproved(link.externalId, keyOf(link.id, **begun), stop);
    CrashPoint::reached("a capture was asked for");
    if (!taken && taken.error().kind != ErrorKind::Refused)
        return fail(taken.error()); // Asked again at the next look, with the same key.
    if (!taken) {
        qCInfo(lcSync) << "an approved page could not be charged:" << taken.error().rule;
        return Journal(book).change(TouchedThings(), [&] {
            return LinkCaptureTable(book.database)
                .set(link.id, {.tries = (*begun)->tries + 1, .begunAt = {}});
        });
    }
    news.payments += taken->payments;
    news.links += taken->links;
    return {};
}

} // namespace

Result<void> takeApproved(Book &book, PaymentGateway &gateway, GatewayNews &news, const StopFlag &stop)
{
    const QList<GatewayLink> links = news.links;
    for (const GatewayLink &seen : links) {
        if (!seen.isApproved)
            continue;
        const auto link = LinkTable(book.database).byExternalId(seen.externalId);
        if (!link)
            return fail(link.error());
        if (!*link)
            continue; // Another program's.
        if (const Result<void> taken = takeOne(book, gateway, **link, news, stop); !taken)
            return taken;
    }
    return {};
}

} // namespace quittance
