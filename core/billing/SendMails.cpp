#include "core/billing/SendMails.h"

#include "core/billing/MailAsker.h"
#include "core/journal/Journal.h"

namespace quittance {

Result<CommandOutcome> sendMails(
    Book &book, const QList<MailOrder> &orders, const LinkRoutes &routes, const MailRules &rules)
{
    MailAsker asker(book, routes, rules);
    const auto decide = [&]() -> Result<QList<NewEntry>> {
        if (const Result<void> allowed = asker.checkSender(); !allowed)
            return fail(allowed.error());
        for (const MailOrder &order : orders)
            if (const Result<MailQueued> taken = asker.take(order); !taken)
                return fail(taken.error());
        return asker.entries();
    };
    return Journal(book).append(decide).transform([&](const QList<Entry> &) { return asker.outcome(); });
}

Result<int> mailVerdict(Book &book, const MailOrder &order, const LinkRoutes &routes, const MailRules &rules)
{
    MailAsker asker(book, routes, rules);
    MailOrder now = order;
    now.hold = {}; // A hold is the one thing that asking would write down.
    return asker.checkSender()
        .and_then([&] { return asker.take(now); })
        .transform([](const MailQueued &mail) { return mail.level; });
}

} // namespace quittance
