#include "tests/sandbox/tst_control.h"

#include "tests/sandbox/ControlService.h"
#include "tests/sandbox/SandboxHouse.h"
#include "tests/sandbox/stripe/PayPage.h"
#include "tests/sandbox/testHttp.h"
#include "tests/sandbox/testStripe.h"

#include <QJsonDocument>
#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

//! The whole program but its main().
class Program
{
public:
    Program()
        : stripe(house.clock, 7, RequestSchema::builtIn())
        , page(stripe, u"Seller"_s)
        , control(house, stripe)
    {
        serving = house.serve(u"stripe"_s, stripe) && house.serve(u"pay"_s, page)
            && house.serve(u"control"_s, control);
        stripe.setPayBase(house.url(u"pay"_s));
        house.describe(u"stripe"_s, [this] { return stripe.dump(); });
    }

    SandboxHouse house{0};
    StripeSandbox stripe;
    PayPage page;
    ControlService control;
    bool serving = false;

    HttpReply order(const QByteArray &method, const QString &path, const QByteArray &json = {})
    {
        return overTheWire(
            {.method = method, .url = house.url(u"control"_s).resolved(QUrl(path)), .body = json})
            .reply;
    }
    HttpReply ask(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        return overTheWire(
            {.method = method,
                .url = house.url(u"stripe"_s).resolved(QUrl(path)),
                .headers = {{"Authorization", "Bearer rk_test_x"}, {"Stripe-Version", "2026-07-29.dahlia"},
                    {"Idempotency-Key", "key-1"}, {"Content-Type", "application/x-www-form-urlencoded"}},
                .body = body})
            .reply;
    }
    QJsonObject makeLink() { return TestAccount::object(ask("POST", u"/v1/payment_links"_s, linkBody(500))); }
};

} // namespace

void TestControl::aLinkIsPaidWithoutABrowser()
{
    Program program;
    const QJsonObject link = program.makeLink();
    const auto pay = [&](const QString &field, const QString &card) {
        const QJsonObject order{{u"link"_s, link[field]}, {u"card"_s, card}};
        const HttpReply reply = program.order("POST", u"/pay"_s, QJsonDocument(order).toJson());
        return TestAccount::object(reply)[u"state"_s].toString();
    };

    QCOMPARE(pay(u"id"_s, u"4000000000000002"_s), u"declined"_s);
    QCOMPARE(pay(u"url"_s, u"4000002760003184"_s), u"paid"_s);
    QCOMPARE(pay(u"id"_s, u"4242424242424242"_s), u"inactive"_s);
    QCOMPARE(program.order("POST", u"/pay"_s, "{\"link\":\"plink_x\"}").status, 400);
}

void TestControl::theWorldActsThroughIt()
{
    Program program;
    const QJsonObject link = program.makeLink();
    const auto order = [&](const QString &name, const QJsonObject &body) {
        return program.order("POST", u'/' + name, QJsonDocument(body).toJson());
    };

    const HttpReply paid
        = order(u"pay"_s, {{u"link"_s, link[u"id"_s]}, {u"debit"_s, u"AT611904300234573201"_s}});
    QCOMPARE(TestAccount::object(paid)[u"state"_s].toString(), u"underway"_s);
    const QJsonValue intent = program.stripe.state().intents.oldestFirst()[0][u"id"_s];
    const HttpReply settled = order(u"settle"_s, {{u"intent"_s, intent}});

    QCOMPARE(TestAccount::object(settled)[u"status"_s].toString(), u"succeeded"_s);
    QCOMPARE(order(u"settle"_s, {{u"intent"_s, intent}}).status, 400);
    QCOMPARE(order(u"unknown"_s, {}).status, 404);
}

void TestControl::faultsComeFromOutside()
{
    Program program;
    QVERIFY(program.serving);

    const HttpReply added = program.order("POST", u"/faults"_s,
        "[{\"service\":\"stripe\",\"kind\":\"status\",\"status\":429,\"path\":\"balance$\",\"times\":-1}]");

    QCOMPARE(added.status, 200);
    QCOMPARE(program.ask("GET", u"/v1/balance"_s).status, 429);
    QCOMPARE(program.ask("GET", u"/v1/events"_s).status, 200);
    QCOMPARE(program.order("POST", u"/faults"_s, "[]").status, 200);
    QCOMPARE(program.ask("GET", u"/v1/balance"_s).status, 200);
}

void TestControl::anAnswerCanBeNoJsonOrOfALaterVersion()
{
    Program program;
    program.order("POST", u"/faults"_s,
        R"([{"service":"stripe","kind":"garble"},{"service":"stripe","kind":"novel","field":"currency"}])");

    const HttpReply garbled = program.ask("GET", u"/v1/balance"_s);
    const QJsonObject novel = TestAccount::object(program.ask("GET", u"/v1/balance"_s));

    QCOMPARE(garbled.status, 200);
    QVERIFY(QJsonDocument::fromJson(garbled.body).isNull());
    QVERIFY(novel.contains(u"added_later"_s));
    QCOMPARE(novel[u"available"_s][0][u"currency"_s].toString(), u"never_heard_of"_s);
    QCOMPARE(novel[u"object"_s].toString(), u"balance"_s);
}

void TestControl::badFaultsAreRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("fault");

    QTest::newRow("unknown kind") << QByteArray("{\"service\":\"stripe\",\"kind\":\"storm\"}");
    QTest::newRow("unknown service") << QByteArray("{\"service\":\"weather\",\"kind\":\"status\"}");
    QTest::newRow("unknown field") << QByteArray("{\"service\":\"stripe\",\"kind\":\"status\",\"often\":1}");
    QTest::newRow("bad pattern") << QByteArray("{\"service\":\"stripe\",\"kind\":\"status\",\"path\":\"(\"}");
    QTest::newRow("a status that is no failure")
        << QByteArray("{\"service\":\"stripe\",\"kind\":\"status\",\"status\":200}");
    QTest::newRow("no object") << QByteArray("7");
}

void TestControl::badFaultsAreRefusedWhole()
{
    QFETCH(const QByteArray, fault);
    Program program;

    const HttpReply reply
        = program.order("POST", u"/faults"_s, "[{\"service\":\"stripe\",\"kind\":\"status\"}," + fault + "]");

    QCOMPARE(reply.status, 400);
    QCOMPARE(program.ask("GET", u"/v1/balance"_s).status, 200);
}

void TestControl::theClockMovesForAll()
{
    Program program;
    program.house.clock.fix(QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()));

    QCOMPARE(program.order("POST", u"/clock"_s, "{\"advance\":3600}").status, 200);

    const qint64 expected = QDateTime(QDate(2026, 3, 1), QTime(13, 0), QTimeZone::utc()).toSecsSinceEpoch();
    const QJsonObject customer = TestAccount::object(program.ask("POST", u"/v1/customers"_s, "name=A"));
    QCOMPARE(customer[u"created"_s].toInteger(), expected);
    QCOMPARE(program.order("POST", u"/clock"_s, "{}").status, 400);
}

void TestControl::theStateTellsWhatWasAsked()
{
    Program program;
    program.makeLink();

    const QJsonObject state = TestAccount::object(program.order("GET", u"/state"_s));

    QCOMPARE(state[u"stripe"_s][u"counts"_s][u"links"_s].toInteger(), 1);
    QCOMPARE(state[u"stripe"_s][u"links"_s].toArray().size(), 1);
    const QJsonObject seen = state[u"requests"_s][u"stripe"_s][0].toObject();
    const QJsonObject expected{{u"method"_s, u"POST"_s}, {u"path"_s, u"/v1/payment_links"_s},
        {u"idempotency_key"_s, u"key-1"_s}, {u"status"_s, 200}};
    QCOMPARE(seen, expected);
}

void TestControl::resetForgetsEverythingButTheAddresses()
{
    Program program;
    program.makeLink();
    int resets = 0;
    program.house.onReset([&] { ++resets; });
    program.order("POST", u"/faults"_s, "[{\"service\":\"stripe\",\"kind\":\"status\",\"times\":-1}]");

    QCOMPARE(program.order("POST", u"/reset"_s).status, 200);

    QCOMPARE(resets, 1);
    QVERIFY(program.stripe.state().links.oldestFirst().isEmpty());
    QVERIFY(program.house.gate(u"stripe"_s)->seen().isEmpty());
    const QJsonObject link = program.makeLink(); // Neither a fault nor the old answer of its key.
    QVERIFY(link[u"url"_s].toString().startsWith(program.house.url(u"pay"_s).toString()));
    QCOMPARE(program.stripe.state().links.oldestFirst().size(), 1);
}

void TestControl::everythingServedIsAnnounced()
{
    Program program;
    program.house.announce(u"mail_dir"_s, u"/tmp/mail"_s);

    const QJsonObject said = program.house.announcement();

    QCOMPARE(said.keys(), QStringList({u"control"_s, u"mail_dir"_s, u"pay"_s, u"stripe"_s}));
    QCOMPARE(said[u"stripe"_s].toString(), program.house.url(u"stripe"_s).toString());
}
