#include "core/service/CardService.h"

#include "core/billing/ChangeCharge.h"
#include "core/outbox/gatewayTry.h"
#include "core/outbox/savedCards.h"
#include "core/payments/ChargeGateway.h"
#include "core/service/gatewayChoice.h"
#include "core/service/inBook.h"
#include "core/service/withGateway.h"
#include "core/store/ChargeTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/DocumentList.h"
#include "core/store/LinkTable.h"
#include "core/store/SavedCardTable.h"
#include "core/store/SettingTable.h"
#include "core/sync/CardObserver.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<ChargeRoute> chargeRoute(Workshop &workshop, Database &database)
{
    auto opened = openGateway(workshop, database, cardGateway());
    if (!opened)
        return fail(opened.error());
    const std::shared_ptr<PaymentGateway> gateway = std::move(*opened);
    return ChargeRoute{.gateway = cardGateway(),
        .request =
            [gateway](const ChargeId &charge, const QString &number, const SavedCard &card,
                const ChargeWish &wish) {
                return gateway->charges()
                    .request({.charge = charge,
                        .invoice = wish.invoice,
                        .number = number,
                        .card = card.externalId,
                        .holder = card.holder,
                        .amount = *wish.amount,
                        .capture = wish.capture,
                        .statement = wish.statement})
                    .transform(requestBytes);
            },
        .capture =
            [gateway](const QString &externalId, Money amount) {
                return gateway->charges().captureRequest(externalId, amount).transform(requestBytes);
            },
        .cancel =
            [gateway](const QString &externalId) {
                return gateway->charges().cancelRequest(externalId).transform(requestBytes);
            }};
}

//! Runs work(book, today, route) in the lane of commands, in a book that can seal the request.
template <class Work>
QFuture<Result<CommandOutcome>> chargeIn(Workshop &workshop, Work work)
{
    return commandIn(
        workshop, [&workshop, work = std::move(work)](Book &plain, QDate today) -> Result<CommandOutcome> {
            return workshop.book(plain.database).and_then([&](Book book) {
                return chargeRoute(workshop, plain.database).and_then([&](const ChargeRoute &route) {
                    return work(book, today, route);
                });
            });
        });
}

Result<ChargePreview> previewOf(Workshop &workshop, Book &book, const InvoiceId &id)
{
    const Result<InvoiceRow> invoice = DocumentList(book.database).row(id);
    if (!invoice)
        return fail(invoice.error());
    const auto cards = SavedCardTable(book.database).ofCustomer(invoice->customerId);
    const auto link = LinkTable(book.database).liveOf(invoice->id);
    if (!cards || !link)
        return fail(cards ? link.error() : cards.error());
    ChargePreview preview{.invoice = invoice->id,
        .number = invoice->number.text(),
        .customer = invoice->customerId,
        .customerName = invoice->customer,
        .open = invoice->open,
        .cards = *cards,
        .closesLink = link->has_value(),
        .provider = cardGateway(),
        .account = {},
        .obstacle = {}};
    if (const auto gateway = openGateway(workshop, book.database, cardGateway()); gateway) {
        preview.account = (*gateway)->keyHint();
        preview.live = (*gateway)->isLive();
        const auto limits = (*gateway)->limits(invoice->open.currency());
        if (!limits)
            preview.obstacle = limits.error().rule;
        else if (invoice->open.minor() < limits->minMinor)
            preview.obstacle = u"gateway.amount_too_small"_s;
    } else {
        preview.obstacle = gateway.error().rule;
    }
    const Result<void> fine = checkChargeable(book, invoice->id);
    if (!fine && fine.error().kind != ErrorKind::InvalidInput)
        return fail(fine.error());
    if (!fine)
        preview.obstacle = fine.error().rule;
    else if (cards->isEmpty())
        preview.obstacle = u"card.none"_s;
    return preview;
}

} // namespace

QFuture<Result<QList<SavedCard>>> CardService::cards(CustomerId customer) const
{
    return readIn(m_workshop, [=](Book &book) {
        return CustomerTable(book.database).byId(customer).and_then([&](const Customer &known) {
            return SavedCardTable(book.database).ofCustomer(known.id);
        });
    });
}

QFuture<Result<CardPage>> CardService::openPage(CustomerId customer)
{
    return withGateway(
        m_workshop, cardGateway(), [=](Book &book, PaymentGateway &gateway, const StopFlag &stop) {
            return SettingTable(book.database)
                .value(cardGateway() + u".return_page"_s)
                .and_then([&](const QString &page) {
                    return openCardPage(book, gateway, customer, QUrl(page), stop);
                });
        });
}

QFuture<Result<CardPage>> CardService::lookAtPage(QString externalKey)
{
    return withGateway(
        m_workshop, cardGateway(), [=](Book &book, PaymentGateway &gateway, const StopFlag &stop) {
            book.actor = u"provider:"_s + cardGateway();
            return CardObserver(book, gateway).lookAt(externalKey, stop);
        });
}

QFuture<Result<QList<SavedCard>>> CardService::refresh(CustomerId customer)
{
    return withGateway(
        m_workshop, cardGateway(), [=](Book &book, PaymentGateway &gateway, const StopFlag &stop) {
            book.actor
                = u"provider:"_s + cardGateway(); // What the provider says is an observation, whoever asked.
            return CardObserver(book, gateway).refresh(customer, stop);
        });
}

QFuture<Result<void>> CardService::remove(QString card)
{
    return withGateway(
        m_workshop, cardGateway(), [=](Book &book, PaymentGateway &gateway, const StopFlag &stop) {
            return removeCard(book, gateway, card, stop);
        });
}

QFuture<Result<ChargePreview>> CardService::preview(InvoiceId invoice) const
{
    return readIn(
        m_workshop, [=, &workshop = m_workshop](Book &book) { return previewOf(workshop, book, invoice); });
}

QFuture<Result<CommandOutcome>> CardService::charge(ChargeWish wish)
{
    return chargeIn(m_workshop, [=](Book &book, QDate today, const ChargeRoute &route) {
        return requestCharge(book, wish, today, route);
    });
}

QFuture<Result<CommandOutcome>> CardService::capture(ChargeId charge, std::optional<Money> amount)
{
    return chargeIn(m_workshop, [=](Book &book, QDate, const ChargeRoute &route) {
        return requestCapture(book, charge, amount, route);
    });
}

QFuture<Result<CommandOutcome>> CardService::release(ChargeId charge)
{
    return chargeIn(m_workshop,
        [=](Book &book, QDate, const ChargeRoute &route) { return requestRelease(book, charge, route); });
}

QFuture<Result<QList<Charge>>> CardService::charges(InvoiceId invoice, int limit) const
{
    return readIn(m_workshop, [=](Book &book) {
        ChargeTable table(book.database);
        return invoice.isEmpty() ? table.list(limit) : table.ofInvoice(invoice);
    });
}

QFuture<Result<Charge>> CardService::findCharge(ChargeId charge) const
{
    return readIn(m_workshop, [=](Book &book) { return ChargeTable(book.database).byId(charge); });
}

} // namespace quittance
