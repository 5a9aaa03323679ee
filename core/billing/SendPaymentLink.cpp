#include "core/billing/SendPaymentLink.h"

#include "core/base/Clock.h"
#include "core/base/Uuid.h"
#include "core/billing/LinkAsker.h"
#include "core/billing/guards.h"
#include "core/domain/emailShape.h"
#include "core/journal/Journal.h"
#include "core/store/CompanyTable.h"
#include "core/store/CustomerTable.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkSender(Book &book)
{
    return CompanyTable(book.database).known().and_then([](const CompanyProfile &company) -> Result<void> {
        if (company.email.isEmpty())
            return invalid(u"company.email_missing"_s, u"company.email"_s, {});
        return {};
    });
}

Result<QString> recipient(const SendLinkOrder &order, const Customer &customer)
{
    const QString to = order.to.isEmpty() ? customer.billingEmail() : order.to.trimmed();
    if (to.isEmpty())
        return invalid(u"link.no_address"_s, u"to"_s, customer.name);
    if (!looksLikeEmail(to))
        return invalid(u"customer.email_malformed"_s, u"to"_s, to);
    return to;
}

//! The link and the mail that brings it.
Result<void> takeOrder(
    Book &book, LinkAsker &asker, const SendLinkOrder &order, const QString &mailConnection)
{
    const Result<InvoiceRecord> invoice = asker.openDocument(order.invoice);
    if (!invoice)
        return fail(invoice.error());
    const Result<Customer> customer = CustomerTable(book.database).byId(invoice->customer);
    if (!customer)
        return fail(customer.error());
    const Result<QString> to = recipient(order, *customer);
    if (!to)
        return fail(to.error());
    asker.hold = order.hold;
    const Result<LinkId> link = asker.linkFor(*invoice, order.way, order.again);
    if (!link)
        return fail(link.error());
    const NewEntry mail{.id = EntryId(makeUuid7(book.clock.now())),
        .body = MailQueued{.invoice = invoice->id,
            .link = *link,
            .connection = mailConnection,
            .language = customer->language,
            .to = *to,
            .subject = order.subject,
            .message = order.message},
        .after = EntryId(link->text())};
    asker.outcome.ids.append(invoice->id);
    asker.outcome.numbers.append(invoice->number.text());
    return asker.add(mail, order.hold);
}

} // namespace

Result<CommandOutcome> sendPaymentLinks(
    Book &book, const QList<SendLinkOrder> &orders, const LinkRoutes &routes)
{
    Q_ASSERT(!routes.isEmpty());
    LinkAsker asker(book, routes.first());
    const auto decide = [&]() -> Result<QList<NewEntry>> {
        if (const Result<void> allowed = requireRight(book, Right::Issue); !allowed)
            return fail(allowed.error());
        if (const Result<void> allowed = checkSender(book); !allowed)
            return fail(allowed.error());
        for (const SendLinkOrder &order : orders) {
            const auto named = std::ranges::find(routes, order.connection, &LinkRoute::gateway);
            if (named == routes.end() && !order.connection.isEmpty())
                return invalid(u"connection.unknown"_s, u"connection"_s, order.connection);
            const LinkRoute &route = named == routes.end() ? routes.first() : *named;
            asker.through(route);
            if (const Result<void> taken = takeOrder(book, asker, order, route.mail); !taken)
                return fail(taken.error());
        }
        return asker.entries;
    };
    return Journal(book).append(decide).transform([&](const QList<Entry> &) { return asker.outcome; });
}

Result<CommandOutcome> sendPaymentLinks(
    Book &book, const QList<SendLinkOrder> &orders, const LinkRoute &route)
{
    return sendPaymentLinks(book, orders, LinkRoutes{route});
}

} // namespace quittance
