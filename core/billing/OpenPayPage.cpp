#include "core/billing/OpenPayPage.h"

#include "core/billing/guards.h"
#include "core/journal/Journal.h"

namespace quittance {

namespace {

//! Whether the link that serves is there, and only telling it in a mail again would have to be wanted.
bool isThere(const Error &error)
{
    return error.rule == u"link.already_mailed";
}

Result<CommandOutcome> askFor(
    Book &book, const InvoiceId &invoice, const LinkRoute &route, const LinkDemand &demand)
{
    LinkAsker asker(book, route);
    const auto decide = [&]() -> Result<QList<NewEntry>> {
        if (const Result<void> allowed = requireRight(book, Right::Issue); !allowed)
            return fail(allowed.error());
        const Result<InvoiceRecord> open = asker.openDocument(invoice);
        if (!open)
            return fail(open.error());
        const Result<LinkId> link = asker.linkFor(*open, demand);
        if (!link && !isThere(link.error()))
            return fail(link.error());
        asker.outcome.ids.append(open->id);
        asker.outcome.numbers.append(open->number.text());
        return asker.entries;
    };
    return Journal(book).append(decide).transform([&](const QList<Entry> &) { return asker.outcome; });
}

} // namespace

Result<CommandOutcome> openPayPage(Book &book, const InvoiceId &invoice, const LinkRoute &route)
{
    return askFor(book, invoice, route, {.way = PayWay::Checkout});
}

Result<CommandOutcome> makePaymentLink(
    Book &book, const InvoiceId &invoice, const LinkRoute &route, const LinkDemand &demand)
{
    LinkDemand page = demand;
    page.way = PayWay::Page;
    return askFor(book, invoice, route, page);
}

} // namespace quittance
