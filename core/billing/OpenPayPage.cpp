#include "core/billing/OpenPayPage.h"

#include "core/billing/LinkAsker.h"
#include "core/billing/guards.h"
#include "core/journal/Journal.h"

namespace quittance {

Result<CommandOutcome> openPayPage(Book &book, const InvoiceId &invoice, const LinkRoute &route)
{
    LinkAsker asker(book, route);
    const auto decide = [&]() -> Result<QList<NewEntry>> {
        if (const Result<void> allowed = requireRight(book, Right::Issue); !allowed)
            return fail(allowed.error());
        const Result<InvoiceRecord> open = asker.openDocument(invoice);
        if (!open)
            return fail(open.error());
        const Result<LinkId> link = asker.linkFor(*open, PayWay::Checkout, false);
        if (!link)
            return fail(link.error());
        asker.outcome.ids.append(open->id);
        asker.outcome.numbers.append(open->number.text());
        return asker.entries;
    };
    return Journal(book).append(decide).transform([&](const QList<Entry> &) { return asker.outcome; });
}

} // namespace quittance
