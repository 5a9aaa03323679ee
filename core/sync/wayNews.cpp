#include "core/sync/wayNews.h"

#include "core/base/Clock.h"
#include "core/store/CustomerCashTable.h"
#include "core/store/EffectTable.h"
#include "core/store/GatewayCustomerTable.h"
#include "core/store/LinkTable.h"

#include <QSet>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! What is still missing of a transfer, where it is not what the book believes.
Result<std::optional<NewEntry>> partOf(Book &book, const GatewayLink &seen)
{
    if (!seen.transfer)
        return std::nullopt;
    const auto link = LinkTable(book.database).byExternalId(seen.externalId);
    if (!link)
        return fail(link.error());
    const Money missing = seen.transfer->missing;
    if (!*link || (*link)->state != LinkState::Active || (*link)->amount.currency() != missing.currency()
        || (*link)->missing.value_or((*link)->amount) == missing)
        return std::nullopt;
    return NewEntry{
        .body = TransferPartFunded{.link = (*link)->id, .invoice = (*link)->invoice, .missing = missing}};
}

//! Money that waits, where it is not what the book believes. Customers who are nobody here are other
//! programs'.
Result<std::optional<NewEntry>> cashOf(Book &book, const QString &provider, const GatewayCash &seen)
{
    const Result<CustomerId> customer = GatewayCustomerTable(book.database).customer(provider, seen.payer);
    if (!customer)
        return fail(customer.error());
    if (customer->isEmpty())
        return std::nullopt;
    const auto known = CustomerCashTable(book.database).known(provider, seen.payer, seen.amount.currency());
    if (!known)
        return fail(known.error());
    // A transfer that was taken back can leave less than nothing; what is owed there pays nothing here.
    const Money nothing(0, seen.amount.currency());
    const Money waits = seen.amount < nothing ? nothing : seen.amount;
    if (known->value_or(nothing) == waits)
        return std::nullopt;
    return NewEntry{
        .body = CustomerCashSeen{
            .customer = *customer, .holder = seen.payer, .connection = provider, .amount = waits}};
}

} // namespace

Result<QList<NewEntry>> wayNews(Book &book, const QString &provider, const GatewayNews &news)
{
    QList<NewEntry> entries;
    QSet<QString> told; // The feed and a link may both tell.
    for (const GatewayLink &seen : news.links) {
        if (told.contains(seen.externalId))
            continue;
        told.insert(seen.externalId);
        const auto part = partOf(book, seen);
        if (!part)
            return fail(part.error());
        if (*part)
            entries.append(**part);
    }
    for (const GatewayCash &seen : news.cash) {
        const auto cash = cashOf(book, provider, seen);
        if (!cash)
            return fail(cash.error());
        if (*cash)
            entries.append(**cash);
    }
    return entries;
}

Result<std::optional<EntryBody>> endOf(Book &book, const LinkRecord &link)
{
    if (!link.revokeEntry.isEmpty()) {
        const auto closing = EffectTable(book.database).state(link.revokeEntry);
        if (!closing)
            return fail(closing.error());
        if (*closing == EffectTable::State::Requested)
            return std::nullopt;
    }
    const bool isOver = link.expiresAt.isValid() && link.expiresAt <= book.clock.now();
    return isOver ? EntryBody(LinkExpired{link.id}) : EntryBody(LinkRevoked{link.id});
}

Result<GatewayNews> waitingCashNews(Book &book, PaymentGateway &gateway, const StopFlag &stop)
{
    constexpr int returnedAfterDays = 90; // Stripe sends unused money back after some 75.
    const auto holders = CustomerCashTable(book.database)
                             .holders(gateway.provider(), book.clock.now().addDays(-returnedAfterDays));
    if (!holders)
        return fail(holders.error());
    GatewayNews news;
    for (const QString &holder : *holders) {
        const auto cash = gateway.waitingCash(holder, stop);
        // What a key may not see keeps nothing else back; the test of the connection names it.
        if (!cash && cash.error().rule.endsWith(".permission_missing"_L1))
            return news;
        if (!cash)
            return fail(cash.error());
        news.cash += *cash;
    }
    return news;
}

Result<void> lookAtTransfers(Book &book, PaymentGateway &gateway, GatewayNews &news, const StopFlag &stop)
{
    QSet<QString> seen;
    for (const GatewayLink &link : std::as_const(news.links))
        seen.insert(link.externalId);
    const QList<GatewayCash> moved = news.cash;
    for (const GatewayCash &cash : moved) {
        const auto customer = GatewayCustomerTable(book.database).customer(gateway.provider(), cash.payer);
        if (!customer)
            return fail(customer.error());
        if (customer->isEmpty())
            continue;
        const auto links = LinkTable(book.database).activeTransfers(gateway.provider(), *customer);
        if (!links)
            return fail(links.error());
        for (const LinkRecord &link : *links) {
            if (seen.contains(link.externalId))
                continue;
            seen.insert(link.externalId);
            const Result<GatewayNews> now = gateway.newsOfLink(link.externalId, stop);
            if (!now)
                return fail(now.error());
            news.payments += now->payments;
            news.links += now->links;
        }
    }
    return {};
}

} // namespace quittance
