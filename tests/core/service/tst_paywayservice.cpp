#include "tests/core/service/tst_paywayservice.h"

#include "core/service/PayWayService.h"
#include "core/store/GatewayCustomerTable.h"
#include "tests/core/service/ServiceBook.h"

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QString payerOf(ServiceBook &book)
{
    return must(GatewayCustomerTable(book.database).externalId(book.customer.id, u"stripe"_s));
}

Result<CommandOutcome> sendTransfer(ServiceBook &book, const InvoiceId &id)
{
    return await(book.mails.send({{.invoice = id, .way = PayWay::BankTransfer}}));
}

} // namespace

void TestPayWayService::aTransferLinksTheCustomerFirst()
{
    ServiceBook book;
    PayWayService payWays(book.workshop);
    const InvoiceId id = book.addIssued();
    QVERIFY(payerOf(book).isEmpty());
    QCOMPARE(ruleOf(await(payWays.wayToPay(id))), u"link.none"_s);

    must(sendTransfer(book, id));
    must(await(book.sync.runOutbox()));

    QVERIFY(payerOf(book).startsWith(u"stripe:test:cus_"_s));
    const WayToPay way = must(await(payWays.wayToPay(id)));
    QVERIFY(way.transfer);
    QCOMPARE(way.transfer->missing, Money(11'900, Currency::of("EUR")));
    const InvoiceDetail detail = must(await(book.invoices.detail(id)));
    QCOMPARE(detail.link->way, PayWay::BankTransfer);
    QVERIFY(!detail.link->missing);
    // A second invoice asks for no second customer.
    must(sendTransfer(book, book.addIssued()));
    QCOMPARE(book.stripe.state().customers.oldestFirst().size(), 1);
}

void TestPayWayService::twoWhoShareAnAddressAreTwoThere()
{
    ServiceBook book;
    must(sendTransfer(book, book.addIssued()));
    const Customer twin = book.addCustomer(u"Somebody else"_s, book.customer.email);

    must(sendTransfer(book, book.addIssued({.customer = twin.id})));

    const QString other = must(GatewayCustomerTable(book.database).externalId(twin.id, u"stripe"_s));
    QVERIFY(!other.isEmpty());
    QVERIFY(other != payerOf(book));
    QCOMPARE(book.stripe.state().customers.oldestFirst().size(), 2);
}

void TestPayWayService::aPageForNowNeedsSomewhereToLeadTo()
{
    ServiceBook book;
    PayWayService payWays(book.workshop);
    const InvoiceId id = book.addIssued();
    QCOMPARE(ruleOf(await(payWays.openPayPage(id))), u"gateway.return_page"_s);

    must(await(book.settings.set(u"stripe.return_page"_s, u"https://brightwater.example/thanks"_s)));
    must(await(payWays.openPayPage(id)));
    must(await(book.sync.runOutbox()));

    const WayToPay way = must(await(payWays.wayToPay(id)));
    QCOMPARE(way.way, PayWay::Checkout);
    QVERIFY(way.url.isValid());
    QVERIFY(must(await(payWays.openPayPage(id))).waiting.isEmpty());
}

void TestPayWayService::aLinkToCopyIsMadeWithoutAMail()
{
    ServiceBook book;
    PayWayService payWays(book.workshop);
    const InvoiceId id = book.addIssued();
    QCOMPARE(must(await(payWays.makeLink(id))).waiting.size(), 1);

    must(await(book.sync.runOutbox()));

    QVERIFY(must(await(book.invoices.linkUrl(id))).isValid());
    QCOMPARE(must(await(book.invoices.detail(id))).row.lastMail, MailState::None);
    QVERIFY(must(await(payWays.makeLink(id))).waiting.isEmpty());
}

void TestPayWayService::onlyALinkedCustomerHasAPortal()
{
    ServiceBook book;
    PayWayService payWays(book.workshop);
    QCOMPARE(ruleOf(await(payWays.portal(book.customer.id))), u"link.customer_unlinked"_s);

    must(await(book.customers.linkToGateway(book.customer.id, {})));

    QVERIFY(must(await(payWays.portal(book.customer.id))).isValid());
}

void TestPayWayService::theTestNamesWhatAKeyLacks()
{
    ServiceBook book;
    book.secrets.secrets.insert(u"stripe/api_key"_s, "rk_test_without__refund_write__balance_read");

    const ConnectionTest tested = must(await(book.settings.test(ConnectionId(u"stripe"_s))));

    QStringList missing;
    for (const KeyPermission &permission : tested.permissions)
        if (!permission.granted)
            missing.append(permission.name);
    QCOMPARE(missing, (QStringList{u"Balance Read"_s, u"Refunds Write"_s}));
    QVERIFY(!tested.broadKey);
}

void TestPayWayService::aKeyThatMayDoEverythingIsSaid()
{
    ServiceBook book;
    book.secrets.secrets.insert(u"stripe/api_key"_s, "sk_test_0123456789abcdef");

    QVERIFY(must(await(book.settings.test(ConnectionId(u"stripe"_s)))).broadKey);
}
