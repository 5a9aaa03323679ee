#include "tests/sandbox/tst_stripe_lists.h"

#include "tests/sandbox/testStripe.h"

#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

//! The ids of so many new customers, oldest first.
QStringList makeCustomers(TestAccount &account, int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(
            TestAccount::object(account.post(u"/v1/customers"_s, "name=N" + QByteArray::number(i)))[u"id"_s]
                .toString());
    return ids;
}

bool hasMore(const HttpReply &reply)
{
    return TestAccount::object(reply)[u"has_more"_s].toBool();
}

} // namespace

void TestStripeLists::theNewestComesFirst()
{
    TestAccount account;
    QStringList made = makeCustomers(account, 12);
    std::ranges::reverse(made);

    const HttpReply page = account.get(u"/v1/customers"_s);

    QCOMPARE(TestAccount::ids(page), made.first(10));
    QVERIFY(hasMore(page));
    QCOMPARE(TestAccount::object(page)[u"url"_s].toString(), u"/v1/customers"_s);
}

void TestStripeLists::pagesLeadBackToTheOldest()
{
    TestAccount account;
    QStringList made = makeCustomers(account, 7);
    std::ranges::reverse(made);

    QStringList found;
    QString query = u"/v1/customers?limit=3"_s;
    QList<bool> more;
    for (int page = 0; page < 3; ++page) {
        const HttpReply reply = account.get(query);
        found += TestAccount::ids(reply);
        more.append(hasMore(reply));
        query = u"/v1/customers?limit=3&starting_after="_s + found.last();
    }

    QCOMPARE(found, made);
    QCOMPARE(more, QList<bool>({true, true, false}));
}

void TestStripeLists::pagesLeadForwardToTheNewest()
{
    TestAccount account;
    const QStringList made = makeCustomers(account, 7);

    const HttpReply near = account.get(u"/v1/customers?limit=4&ending_before="_s + made[0]);
    const HttpReply far = account.get(u"/v1/customers?limit=4&ending_before="_s + made[4]);
    const HttpReply end = account.get(u"/v1/customers?limit=4&ending_before="_s + made[6]);

    QCOMPARE(TestAccount::ids(near), QStringList({made[4], made[3], made[2], made[1]}));
    QVERIFY(hasMore(near));
    QCOMPARE(TestAccount::ids(far), QStringList({made[6], made[5]}));
    QVERIFY(!hasMore(far));
    QVERIFY(TestAccount::ids(end).isEmpty());
}

void TestStripeLists::aCursorMustExist()
{
    TestAccount account;

    const HttpReply reply = account.get(u"/v1/events?ending_before=evt_gone"_s);

    QCOMPARE(reply.status, 400);
    QCOMPARE(TestAccount::error(reply)[u"code"_s].toString(), u"resource_missing"_s);
    QCOMPARE(TestAccount::error(reply)[u"param"_s].toString(), u"ending_before"_s);
}

void TestStripeLists::aListHasOneDirection()
{
    TestAccount account;
    const QStringList made = makeCustomers(account, 2);

    const HttpReply reply
        = account.get(u"/v1/customers?starting_after=%1&ending_before=%2"_s.arg(made[0], made[1]));

    QCOMPARE(TestAccount::error(reply)[u"code"_s].toString(), u"parameters_exclusive"_s);
}

void TestStripeLists::filtersNarrowTheList()
{
    TestAccount account;
    const QJsonObject first = account.makeLink();
    account.clock.advance(100);
    const QJsonObject second = account.makeLink();
    account.pay(first);
    account.stripe.checkout().open(second);
    const QString ofFirst = u"/v1/checkout/sessions?payment_link="_s + first[u"id"_s].toString();

    QCOMPARE(TestAccount::ids(account.get(u"/v1/payment_links?active=true"_s)), {second[u"id"_s].toString()});
    QCOMPARE(TestAccount::ids(account.get(u"/v1/payment_links?active=false"_s)), {first[u"id"_s].toString()});
    QCOMPARE(TestAccount::ids(account.get(ofFirst)).size(), 1);
    QCOMPARE(TestAccount::ids(account.get(ofFirst + u"&status=open"_s)).size(), 0);
    QCOMPARE(
        TestAccount::ids(account.get(u"/v1/checkout/sessions?customer_details[email]=payer@example.com"_s))
            .size(),
        1);
    const QString since = QString::number(account.stripe.state().now());
    QCOMPARE(TestAccount::ids(account.get(u"/v1/events?limit=100&created[gte]="_s + since)).size(),
        account.eventNames().size() - 3); // Product, price and link were made before.
    QCOMPARE(TestAccount::ids(account.get(u"/v1/events?limit=100&created[lt]="_s + since)).size(), 3);
}

void TestStripeLists::eventsAreFoundByTheirNames()
{
    TestAccount account;
    account.pay(account.makeLink());

    const HttpReply two
        = account.get(u"/v1/events?types[0]=charge.succeeded&types[1]=checkout.session.completed"_s);
    const HttpReply wild = account.get(u"/v1/events?type=payment_link.*"_s);

    QStringList names;
    for (const QJsonValue &event : TestAccount::object(two)[u"data"_s].toArray())
        names.append(event[u"type"_s].toString());
    QCOMPARE(names, QStringList({u"checkout.session.completed"_s, u"charge.succeeded"_s}));
    QCOMPARE(TestAccount::ids(wild).size(), 2); // Created and, by the payment, updated.
}

void TestStripeLists::eventsVanishAfterThirtyDays()
{
    TestAccount account;
    makeCustomers(account, 1);
    const QString old = TestAccount::ids(account.get(u"/v1/events"_s))[0];

    account.clock.advance(30 * 24 * 60 * 60 + 1);

    QVERIFY(TestAccount::ids(account.get(u"/v1/events"_s)).isEmpty());
    QCOMPARE(account.get(u"/v1/events/"_s + old).status, 404);
    QCOMPARE(account.get(u"/v1/events?ending_before="_s + old).status, 400);
}

void TestStripeLists::fieldsAreExpandedOnDemand()
{
    TestAccount account;
    const QJsonObject link = account.makeLink(10'000);
    QVERIFY(!link.contains(u"line_items"_s));
    account.pay(link);

    const QJsonObject shown = TestAccount::object(
        account.get(u"/v1/payment_links/%1?expand[0]=line_items"_s.arg(link[u"id"_s].toString())));
    QCOMPARE(shown[u"line_items"_s][u"data"_s][0][u"amount_total"_s].toInteger(), 10'000);

    const QJsonObject plain
        = TestAccount::object(account.get(u"/v1/payment_intents"_s))[u"data"_s][0].toObject();
    QVERIFY(plain[u"latest_charge"_s].isString());
    const QJsonObject deep = TestAccount::object(account.get(
        u"/v1/checkout/sessions?expand[0]=data.payment_intent.latest_charge.balance_transaction"_s))
                                 [u"data"_s][0]
                                     .toObject();
    QCOMPARE(deep[u"payment_intent"_s][u"latest_charge"_s][u"balance_transaction"_s][u"amount"_s].toInteger(),
        10'000);
    QCOMPARE(account.get(u"/v1/charges?expand[0]=data.a.b.c.d"_s).status, 400);
}

void TestStripeLists::plusSignsInAFilterAreKept()
{
    TestAccount account;
    account.post(u"/v1/customers"_s, "email=a%2Bb@x.example");

    QCOMPARE(TestAccount::ids(account.get(u"/v1/customers?email=a%2Bb@x.example"_s)).size(), 1);
    QCOMPARE(TestAccount::ids(account.get(u"/v1/customers?email=a b@x.example"_s)).size(), 0);
}
