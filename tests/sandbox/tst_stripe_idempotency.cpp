#include "tests/sandbox/tst_stripe_idempotency.h"

#include "tests/sandbox/testStripe.h"

#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QString links = u"/v1/payment_links"_s;

qsizetype linkCount(const TestAccount &account)
{
    return account.stripe.state().links.oldestFirst().size();
}

} // namespace

void TestStripeIdempotency::theSameKeyGivesTheSameLink()
{
    TestAccount account;

    const HttpReply first = account.post(links, linkBody(500), "key-1");
    const HttpReply second = account.post(links, linkBody(500), "key-1");

    QCOMPARE(first.status, 200);
    QVERIFY(!first.headers.contains("idempotent-replayed"));
    QCOMPARE(second.headers.value("idempotent-replayed"), QByteArray("true"));
    QCOMPARE(second.body, first.body);
    QCOMPARE(linkCount(account), 1);
}

void TestStripeIdempotency::anotherBodyUnderTheKeyIsRefused()
{
    TestAccount account;
    account.post(links, linkBody(500), "key-1");

    const HttpReply reply = account.post(links, linkBody(501), "key-1");

    QCOMPARE(reply.status, 400);
    QCOMPARE(TestAccount::error(reply)[u"type"_s].toString(), u"idempotency_error"_s);
    QCOMPARE(linkCount(account), 1);
}

void TestStripeIdempotency::anotherCallUnderTheKeyIsRefused()
{
    TestAccount account;
    account.post(links, linkBody(500), "key-1");

    const HttpReply reply = account.post(u"/v1/customers"_s, "name=A", "key-1");

    QCOMPARE(reply.status, 400);
    QCOMPARE(TestAccount::error(reply)[u"type"_s].toString(), u"idempotency_error"_s);
}

void TestStripeIdempotency::aRefusalIsReplayedToo()
{
    TestAccount account;

    const HttpReply first = account.post(links, linkBody(1), "key-1");
    const HttpReply second = account.post(links, linkBody(1), "key-1");

    QCOMPARE(first.status, 400);
    QCOMPARE(second.body, first.body);
    QCOMPARE(second.headers.value("idempotent-replayed"), QByteArray("true"));
}

void TestStripeIdempotency::whatFailedTheCheckMayBeCorrected()
{
    TestAccount account;

    QCOMPARE(account.post(links, linkBody(500) + "&colour=red", "key-1").status, 400);
    QCOMPARE(account.post(links, linkBody(500), "key-1").status, 200);
}

void TestStripeIdempotency::afterADayTheKeyIsForgotten()
{
    TestAccount account;
    account.post(links, linkBody(500), "key-1");

    account.clock.advance(24 * 60 * 60);
    account.post(links, linkBody(500), "key-1");
    QCOMPARE(linkCount(account), 1);
    account.clock.advance(1);
    account.post(links, linkBody(500), "key-1");
    QCOMPARE(linkCount(account), 2);
}

void TestStripeIdempotency::aCutAfterItActedIsHealedByTheKey()
{
    TestAccount account;
    account.gate.faults().add({.kind = Fault::Kind::CutAfter});
    const HttpRequest request = account.request("POST", links, linkBody(500), "key-1");

    const Result<HttpReply> lost = account.transport.send(request, {});
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, ErrorKind::Uncertain);
    QCOMPARE(linkCount(account), 1);

    const Result<HttpReply> again = account.transport.send(request, {});
    QVERIFY(again);
    QCOMPARE(linkCount(account), 1);
    QCOMPARE(TestAccount::object(*again)[u"id"_s], account.stripe.state().links.oldestFirst()[0][u"id"_s]);
}

void TestStripeIdempotency::aCutBeforeItActedMakesNothing()
{
    TestAccount account;
    account.gate.faults().add({.kind = Fault::Kind::CutBefore});

    const Result<HttpReply> lost
        = account.transport.send(account.request("POST", links, linkBody(500), "key-1"), {});

    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, ErrorKind::Uncertain);
    QCOMPARE(linkCount(account), 0);
}

void TestStripeIdempotency::withoutAKeyEveryPostActs()
{
    TestAccount account;

    account.post(links, linkBody(500));
    account.post(links, linkBody(500));

    QCOMPARE(linkCount(account), 2);
}
