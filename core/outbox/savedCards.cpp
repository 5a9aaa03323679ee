#include "core/outbox/savedCards.h"

#include "core/base/Clock.h"
#include "core/billing/RequestCharge.h"
#include "core/billing/guards.h"
#include "core/journal/Journal.h"
#include "core/outbox/gatewayCustomers.h"
#include "core/payments/CardGateway.h"
#include "core/payments/PaymentGateway.h"
#include "core/payments/returnPage.h"
#include "core/store/CardPageTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/SavedCardTable.h"

namespace quittance {

using namespace Qt::StringLiterals;

Result<CardPage> openCardPage(Book &book, PaymentGateway &gateway, const CustomerId &wanted,
    const QUrl &returnPage, const StopFlag &stop)
{
    // Before anybody is made there for a page that cannot be.
    const Result<void> allowed = requireRight(book, Right::Issue).and_then([&] {
        return checkReturnPage(returnPage, gateway.provider() + u".return_page"_s);
    });
    if (!allowed)
        return fail(allowed.error());
    const Result<Customer> customer = CustomerTable(book.database).byId(wanted);
    if (!customer)
        return fail(customer.error());
    const Result<QString> holder = ensureGatewayCustomer(book, gateway, customer->id, stop);
    if (!holder)
        return fail(holder.error());
    Result<CardPage> page = gateway.cards().openPage(customer->id, *holder, returnPage, stop);
    if (!page)
        return page;
    page->customer = customer->id;
    if (!page->openedAt.isValid())
        page->openedAt = book.clock.now();
    // Nobody has its address before this is written down.
    const Result<void> kept = Journal(book).change(
        Touched::Customers, [&] { return CardPageTable(book.database).insert(*page); });
    return kept ? page : Result<CardPage>(fail(kept.error()));
}

Result<void> removeCard(Book &book, PaymentGateway &gateway, const QString &keyOrId, const StopFlag &stop)
{
    if (const Result<void> allowed = requireRight(book, Right::Issue); !allowed)
        return allowed;
    const Result<SavedCard> card = findCard(book, keyOrId);
    if (!card)
        return fail(card.error());
    if (const Result<void> gone = gateway.cards().detach(card->externalId, stop); !gone)
        return gone;
    return Journal(book)
        .append([&]() -> Result<QList<NewEntry>> {
            // The provider may have told of it meanwhile.
            const Result<SavedCard> still = SavedCardTable(book.database).byId(card->externalId);
            if (!still && still.error().kind == ErrorKind::NotFound)
                return QList<NewEntry>();
            if (!still)
                return fail(still.error());
            return QList<NewEntry>{
                {.body = CardRemoved{.card = still->externalId, .customer = still->customer}}};
        })
        .transform([](const QList<Entry> &) {});
}

} // namespace quittance
