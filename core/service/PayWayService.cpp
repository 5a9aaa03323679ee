#include "core/service/PayWayService.h"

#include "core/billing/OpenPayPage.h"
#include "core/journal/sealedWay.h"
#include "core/payments/PaymentGateway.h"
#include "core/service/gatewayChoice.h"
#include "core/service/inBook.h"
#include "core/service/linkRoute.h"
#include "core/service/mailProof.h"
#include "core/service/withGateway.h"
#include "core/store/CustomerCashTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/GatewayCustomerTable.h"
#include "core/store/LinkTable.h"
#include "core/store/SettingTable.h"
#include "core/sync/proposePayout.h"

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

Result<WayToPay> liveWay(Book &book, const InvoiceId &invoice)
{
    const auto link = LinkTable(book.database).liveOf(invoice);
    if (!link)
        return fail(link.error());
    if (!*link || (*link)->state != LinkState::Active)
        return fail(Error{.kind = ErrorKind::NotFound, .rule = u"link.none"_s, .field = u"invoice"_s});
    return sealedWay(book, **link);
}

//! What is asked for, and of which provider; empty: the usual one.
struct WantedWay {
    InvoiceId invoice;
    QString connection;
    PayWay way = PayWay::Page;
};

//! Does work in a book that can seal, with the provider the link goes through.
Result<CommandOutcome> onRoute(Workshop &workshop, Database &database, const WantedWay &wanted,
    const std::function<Result<CommandOutcome>(Book &book, const LinkRoute &route)> &work)
{
    return workshop.book(database).and_then([&](Book book) {
        return gatewayOfLink(workshop, database, wanted.invoice, wanted.connection, wanted.way)
            .and_then([&](const QString &id) { return linkRoute(workshop, database, id); })
            .and_then([&](const LinkRoute &route) { return work(book, route); });
    });
}

//! Who the customer is at the provider.
Result<QString> payerOf(Database &database, const CustomerId &id)
{
    const Result<Customer> customer = CustomerTable(database).byId(id);
    if (!customer)
        return fail(customer.error());
    const Result<QString> payer = GatewayCustomerTable(database).externalId(customer->id, cardGateway());
    if (payer && payer->isEmpty())
        return invalid(u"link.customer_unlinked"_s, u"customer"_s, customer->name);
    return payer;
}

} // namespace

QFuture<Result<CommandOutcome>> PayWayService::openPayPage(InvoiceId invoice, QString connection)
{
    return m_workshop.commands().run([=, this](
                                         Database &database, const StopFlag &) -> Result<CommandOutcome> {
        return onRoute(m_workshop, database, {invoice, connection, PayWay::Checkout},
            [&](Book &book, const LinkRoute &route) { return quittance::openPayPage(book, invoice, route); });
    });
}

QFuture<Result<CommandOutcome>> PayWayService::makeLink(
    InvoiceId invoice, LinkTerms terms, QString connection)
{
    return m_workshop.commands().run(
        [=, this](Database &database, const StopFlag &) -> Result<CommandOutcome> {
            const Result<MailRules> rules = mailRules(m_workshop, database);
            if (!rules)
                return fail(rules.error());
            const LinkDemand demand{.part = terms.part,
                .expiresOn = terms.end.lastDay(rules->today, rules->linkDays),
                .keepsEnd = terms.end.kind == LinkEnd::Kind::Usual};
            return onRoute(m_workshop, database, {invoice, connection, PayWay::Page},
                [&](Book &book, const LinkRoute &route) {
                    return makePaymentLink(book, invoice, route, demand);
                });
        });
}

QFuture<Result<WayToPay>> PayWayService::wayToPay(InvoiceId invoice) const
{
    return m_workshop.commands().run([=, this](Database &database, const StopFlag &) -> Result<WayToPay> {
        return m_workshop.book(database).and_then([&](Book book) { return liveWay(book, invoice); });
    });
}

QFuture<Result<QUrl>> PayWayService::portal(CustomerId customer) const
{
    const QString id = cardGateway();
    return withGateway(m_workshop, id, [=](Book &book, PaymentGateway &gateway, const StopFlag &stop) {
        const Result<QString> payer = payerOf(book.database, customer);
        const Result<QString> back = SettingTable(book.database).value(id + u".return_page"_s);
        if (!payer || !back)
            return Result<QUrl>(fail(payer ? back.error() : payer.error()));
        return gateway.portal(*payer, QUrl(*back), stop);
    });
}

QFuture<Result<QList<CustomerCash>>> PayWayService::waitingCash(CustomerId customer) const
{
    return readIn(m_workshop, [=](Book &book) { return CustomerCashTable(book.database).list(customer); });
}

QFuture<Result<PayoutProposal>> PayWayService::payoutProposal(QString payout) const
{
    const QString id = payout.section(u':', 0, 0); // "paypal:test:…"
    return withGateway(m_workshop, id, [=](Book &book, PaymentGateway &gateway, const StopFlag &stop) {
        return proposePayout(book.database, gateway, payout, stop);
    });
}

} // namespace quittance
