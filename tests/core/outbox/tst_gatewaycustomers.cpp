#include "tests/core/outbox/tst_gatewaycustomers.h"

#include "core/billing/SaveCustomer.h"
#include "core/journal/Journal.h"
#include "core/net/FormBody.h"
#include "core/outbox/gatewayCustomers.h"
#include "core/payments/CustomerGateway.h"
#include "core/store/EntryTable.h"
#include "core/store/GatewayCustomerTable.h"
#include "tests/core/outbox/StripeBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Kind = sandbox::Fault::Kind;

sandbox::Fault customerFault(Kind kind, int status = 500)
{
    return {
        .kind = kind, .status = status, .method = "POST", .path = QRegularExpression(u"^/v1/customers$"_s)};
}

class PeopleBook : public StripeBook
{
public:
    Result<QString> ensure() { return ensureGatewayCustomer(book, gateway, customer.id, stop); }
    Result<QString> choose(const QString &id)
    {
        return chooseGatewayCustomer(book, gateway, customer.id, id, stop);
    }
    QString stored() { return must(GatewayCustomerTable(database).externalId(customer.id, u"stripe"_s)); }
    //! Somebody else's hands, in the Dashboard: no id of ours.
    QString addThere(const QString &email)
    {
        FormBody body;
        body.add(u"email"_s, email).add(u"name"_s, u"Somebody"_s);
        return dashboard("POST", u"/v1/customers"_s, body.encoded())[u"id"_s].toString();
    }
    qsizetype there() const { return stripe.state().customers.oldestFirst().size(); }
    void passAnHour() { clock.time = clock.time.addSecs(3600); }
};

} // namespace

void TestGatewayCustomers::aCustomerNobodyKnowsIsMadeOnce()
{
    PeopleBook book;

    const QString key = must(book.ensure());

    QVERIFY(key.startsWith(u"stripe:test:cus_"_s));
    QCOMPARE(must(book.ensure()), key);
    QCOMPARE(book.stored(), key);
    QCOMPARE(book.there(), 1);
    const QJsonObject made = book.stripe.state().customers.oldestFirst().first();
    QCOMPARE(made[u"email"_s].toString(), book.customer.email);
    QCOMPARE(made[u"metadata"_s][u"quittance_customer"_s].toString(), book.customer.id.text());
}

void TestGatewayCustomers::isMadeOnceWhateverGoesWrong_data()
{
    QTest::addColumn<sandbox::Fault>("fault");
    QTest::addColumn<bool>("waits");

    sandbox::Fault acted = customerFault(Kind::Status, 500);
    acted.acted = true;
    for (const bool waits : {false, true}) {
        const char *when = waits ? ", an hour later" : ", at once";
        QTest::addRow("cut before%s", when) << customerFault(Kind::CutBefore) << waits;
        QTest::addRow("cut after%s", when) << customerFault(Kind::CutAfter) << waits;
        QTest::addRow("half an answer%s", when) << customerFault(Kind::Truncate) << waits;
        QTest::addRow("a server fault that acted%s", when) << acted << waits;
    }
}

void TestGatewayCustomers::isMadeOnceWhateverGoesWrong()
{
    QFETCH(const sandbox::Fault, fault);
    QFETCH(const bool, waits);
    PeopleBook book;
    book.addFault(fault);

    QVERIFY(!book.ensure());
    QCOMPARE(book.stored(), QString());
    if (waits)
        book.passAnHour(); // The search knows it by then.
    // A stored fault is replayed as long as the provider keeps the key; the search finds what it made.
    const Result<QString> again = book.ensure();

    QVERIFY(again || !waits);
    QCOMPARE(book.there(), 1);
}

void TestGatewayCustomers::aChangedCustomerIsFoundUnderItsOldKey()
{
    PeopleBook book;
    book.addFault(customerFault(Kind::CutAfter));
    QVERIFY(!book.ensure());
    Customer changed = book.customer;
    changed.email = u"other@cinar.example"_s;
    must(saveCustomer(book.book, changed));

    const QString key = must(book.ensure()); // At once: the search does not know it yet.

    QCOMPARE(book.there(), 1);
    QCOMPARE(book.stored(), key);
}

void TestGatewayCustomers::oneThatCarriesOurIdIsLinked()
{
    PeopleBook book;
    const QString made
        = must(book.gateway.customers().createCustomer(book.customer, u"k"_s, book.stop)).externalKey;
    book.addThere(book.customer.email);
    book.passAnHour();

    QCOMPARE(must(book.ensure()), made);
}

void TestGatewayCustomers::anAddressAloneIsNeverEnough_data()
{
    QTest::addColumn<int>("matches");

    QTest::newRow("one") << 1;
    QTest::newRow("several") << 3;
}

void TestGatewayCustomers::anAddressAloneIsNeverEnough()
{
    QFETCH(const int, matches);
    PeopleBook book;
    QStringList ids;
    for (int i = 0; i < matches; ++i)
        ids.prepend(book.addThere(book.customer.email));
    book.addThere(u"somebody.else@cinar.example"_s);

    const Result<QString> key = book.ensure();

    QVERIFY(!key);
    QCOMPARE(key.error().rule, u"gateway_customer.matches"_s);
    QCOMPARE(key.error().value, ids.join(u", "_s));
    QCOMPARE(book.stored(), QString());
    QCOMPARE(book.there(), matches + 1);
    QCOMPARE(
        must(gatewayIdentity(book.book, book.gateway, book.customer.id, book.stop)).matches.size(), matches);
}

void TestGatewayCustomers::aPersonChooses()
{
    PeopleBook book;
    const QString first = book.addThere(book.customer.email);
    book.addThere(book.customer.email);

    const QString key = must(book.choose(first));

    QCOMPARE(key, u"stripe:test:"_s + first);
    QCOMPARE(must(book.ensure()), key);
    QCOMPARE(must(book.choose(key)), key);
    QCOMPARE(
        must(gatewayIdentity(book.book, book.gateway, book.customer.id, book.stop)).linked->externalKey, key);
    const Result<QString> nobody = book.choose(u"cus_nobody"_s);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().rule, u"gateway_customer.unknown"_s);
}

void TestGatewayCustomers::aPersonMayWantANewOne()
{
    PeopleBook book;
    book.addThere(book.customer.email);

    const QString key = must(book.choose({}));

    QCOMPARE(must(book.choose({})), key);
    QCOMPARE(book.there(), 2);
    QCOMPARE(must(book.ensure()), key);
}

void TestGatewayCustomers::oneIsNotTwoCustomersOfOurs()
{
    PeopleBook book;
    const QString id = book.addThere(book.customer.email);
    const Customer other = book.addCustomer(u"Other"_s, book.customer.email);
    must(chooseGatewayCustomer(book.book, book.gateway, other.id, id, book.stop));

    const Result<QString> taken = book.choose(id);

    QVERIFY(!taken);
    QCOMPARE(taken.error().rule, u"gateway_customer.taken"_s);
    QVERIFY(must(book.ensure()) != u"stripe:test:"_s + id); // Nobody else has the address: a new one.
}

void TestGatewayCustomers::oneThatWasDeletedThereIsMadeAnew()
{
    PeopleBook book;
    const QString key = must(book.ensure());
    book.dashboard("DELETE", u"/v1/customers/"_s + key.section(u':', 2));

    const QString again = must(book.ensure());

    QVERIFY(again != key);
    QCOMPARE(book.stored(), again);
    QCOMPARE(must(book.ensure()), again);
}

void TestGatewayCustomers::whatTheOtherModeKnowsIsNotAsked()
{
    PeopleBook book;
    must(Journal(book.book).append([&]() -> Result<QList<NewEntry>> {
        return QList<NewEntry>{{.body = GatewayCustomerLinked{.customer = book.customer.id,
                                    .connection = u"stripe"_s,
                                    .externalId = u"stripe:live:cus_1"_s}}};
    }));

    const QString key = must(book.ensure());

    QVERIFY(key.startsWith(u"stripe:test:"_s));
}

void TestGatewayCustomers::lookingWritesNothing()
{
    PeopleBook book;
    const qint64 before = must(EntryTable(book.database).head()).seq;

    const GatewayIdentity identity
        = must(gatewayIdentity(book.book, book.gateway, book.customer.id, book.stop));

    QVERIFY(!identity.linked);
    QVERIFY(identity.matches.isEmpty());
    QVERIFY(!identity.live);
    QCOMPARE(must(EntryTable(book.database).head()).seq, before);
    QVERIFY(book.transport.posts.isEmpty());
}

void TestGatewayCustomers::awkwardNamesArriveWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");

    QTest::newRow("plus and ampersand") << u"A & B = C; <script>"_s << u"a+b&c@d.example"_s;
    QTest::newRow("right to left") << u"\u202Eشركة"_s << u"x@d.example"_s;
    QTest::newRow("long") << QString(150, u'n') << u"n@d.example"_s;
    QTest::newRow("no address") << u"Nobody"_s << QString();
}

void TestGatewayCustomers::awkwardNamesArriveWhole()
{
    QFETCH(const QString, name);
    QFETCH(const QString, email);
    PeopleBook book;
    book.customer = book.addCustomer(name, email);

    must(book.ensure());

    const QJsonObject made = book.stripe.state().customers.oldestFirst().first();
    QCOMPARE(made[u"name"_s].toString(), name);
    QCOMPARE(made[u"email"_s].toString(), email);
}
