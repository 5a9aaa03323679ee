#include "tests/sandbox/tst_pay_page.h"

#include "tests/sandbox/SandboxServer.h"
#include "tests/sandbox/stripe/PayPage.h"
#include "tests/sandbox/stripe/StripeMoney.h"
#include "tests/sandbox/testHttp.h"
#include "tests/sandbox/testStripe.h"

#include <QRegularExpression>
#include <QTest>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

//! An account whose pages are served on a real port.
class Shop
{
public:
    Shop()
        : page(account.stripe, u"Brightwater & Söhne"_s)
        , gate(page)
        , server(gate)
    {
        server.listenOnLoopback(0);
        account.stripe.setPayBase(server.url());
    }

    TestAccount account;
    PayPage page;
    SandboxGate gate;
    SandboxServer server;

    HttpReply open(const QUrl &url) const { return overTheWire({.method = "GET", .url = url}).reply; }
    HttpReply open(const QJsonObject &link) const { return open(QUrl(link[u"url"_s].toString())); }
    HttpReply submit(const QUrl &url, const QByteArray &form) const
    {
        return overTheWire({.method = "POST",
                               .url = url,
                               .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                               .body = form})
            .reply;
    }
    //! Where a redirection leads.
    QUrl next(const HttpReply &reply) const
    {
        return server.url().resolved(QUrl::fromEncoded(reply.headers.value("location")));
    }
    qsizetype chargeCount() const { return account.stripe.state().charges.oldestFirst().size(); }
};

//! The form's hidden session.
QByteArray sessionIn(const HttpReply &reply)
{
    static const QRegularExpression hidden(u"name=\"session\" value=\"([^\"]+)\""_s);
    return hidden.match(QString::fromUtf8(reply.body)).captured(1).toUtf8();
}

QByteArray formOf(const HttpReply &page, const QByteArray &card = "4242+4242+4242+4242")
{
    return "session=" + sessionIn(page) + "&email=a%2Bb%40x.example&card=" + card
        + "&expiry=12+%2F+30&cvc=123&name=Ada";
}

QUrl urlOf(const QJsonObject &link)
{
    return QUrl(link[u"url"_s].toString());
}

} // namespace

void TestPayPage::aPersonPaysThroughTheForm()
{
    Shop shop;
    const QJsonObject link = shop.account.makeLink(124'997);

    const HttpReply form = shop.open(link);
    QCOMPARE(form.status, 200);
    QVERIFY(form.body.contains("Pay €1,249.97"));
    QVERIFY(form.body.contains("Invoice 2026-0042"));
    QVERIFY(!form.body.contains("<script"));

    const HttpReply paid = shop.submit(urlOf(link), formOf(form));
    QCOMPARE(paid.status, 303);
    const HttpReply thanks = shop.open(shop.next(paid));
    QCOMPARE(thanks.status, 200);
    QVERIFY(thanks.body.contains("€1,249.97 was paid"));

    QCOMPARE(shop.chargeCount(), 1);
    const QJsonObject charge = shop.account.stripe.state().charges.oldestFirst()[0];
    QCOMPARE(charge[u"amount"_s].toInteger(), 124'997);
    QCOMPARE(charge[u"billing_details"_s][u"email"_s].toString(), u"a+b@x.example"_s);
    QCOMPARE(charge[u"billing_details"_s][u"name"_s].toString(), u"Ada"_s);
}

void TestPayPage::pressingTheButtonTwicePaysOnce()
{
    Shop shop;
    const QJsonObject link = shop.account.makeLink();
    const HttpReply form = shop.open(link);

    shop.submit(urlOf(link), formOf(form));
    const HttpReply second = shop.submit(urlOf(link), formOf(form));

    QCOMPARE(shop.open(shop.next(second)).status, 200);
    QCOMPARE(shop.chargeCount(), 1);
}

void TestPayPage::aDeclineShowsWordsAndKeepsTheForm()
{
    Shop shop;
    const QJsonObject link = shop.account.makeLink();
    const HttpReply form = shop.open(link);

    const HttpReply declined = shop.submit(urlOf(link), formOf(form, "4000000000009995"));

    QCOMPARE(declined.status, 402);
    QVERIFY(declined.body.contains("Your card has insufficient funds."));
    QVERIFY(declined.body.contains("value=\"a+b@x.example\""));
    QVERIFY(!declined.body.contains("value=\"123\"")); // The security code is not shown back.
    QCOMPARE(sessionIn(declined), sessionIn(form));
    QCOMPARE(shop.submit(urlOf(link), formOf(declined)).status, 303);
}

void TestPayPage::theBankAsksOnAPageOfItsOwn_data()
{
    QTest::addColumn<QByteArray>("decision");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("charges");

    QTest::newRow("approved") << QByteArray("approve") << 303 << 1;
    QTest::newRow("failed") << QByteArray("fail") << 402 << 0;
}

void TestPayPage::theBankAsksOnAPageOfItsOwn()
{
    QFETCH(const QByteArray, decision);
    QFETCH(const int, status);
    QFETCH(const int, charges);
    Shop shop;
    const QJsonObject link = shop.account.makeLink();

    const HttpReply sent = shop.submit(urlOf(link), formOf(shop.open(link), "4000002760003184"));
    QCOMPARE(sent.status, 303);
    const HttpReply question = shop.open(shop.next(sent));
    QCOMPARE(question.status, 200);
    QVERIFY(question.body.contains("Approve the payment"));

    const QUrl target(link[u"url"_s].toString() + u"/confirm"_s);
    const HttpReply answer = shop.submit(target, "session=" + sessionIn(question) + "&decision=" + decision);

    QCOMPARE(answer.status, status);
    QCOMPARE(shop.chargeCount(), charges);
}

void TestPayPage::aPaidLinkShowsItsMessage()
{
    Shop shop;
    const QJsonObject link = shop.account.makeLink();
    shop.account.pay(link);

    const HttpReply page = shop.open(link);

    QCOMPARE(page.status, 410);
    QVERIFY(page.body.contains("Paid or withdrawn."));
    QVERIFY(sessionIn(page).isEmpty());
}

void TestPayPage::whatOthersWroteIsEscaped()
{
    Shop shop;
    const QJsonObject link = TestAccount::object(shop.account.post(u"/v1/payment_links"_s,
        "line_items[0][quantity]=1&line_items[0][price_data][currency]=eur&line_items[0][price_data][unit_"
        "amount]=500"
        "&line_items[0][price_data][product_data][name]=%3Cscript%3Ealert(1)%3C/script%3E"
        "&inactive_message=%3Ci%3Eoff%3C/i%3E&after_completion[type]=hosted_confirmation"
        "&after_completion[hosted_confirmation][custom_message]=%3Cu%3Ethanks%3C/u%3E"));

    const HttpReply form = shop.open(link);
    QVERIFY(form.body.contains("&lt;script&gt;alert(1)"));
    QVERIFY(form.body.contains("Brightwater &amp; Söhne"));
    QVERIFY(!form.body.contains("<script"));

    const HttpReply again = shop.submit(
        urlOf(link), "session=" + sessionIn(form) + "&card=1&email=%22%3E%3Cscript%3E&name=%22x");
    QVERIFY(!again.body.contains("<script"));
    QVERIFY(again.body.contains("value=\"&quot;x\""));

    const HttpReply thanks = shop.open(shop.next(shop.submit(urlOf(link), formOf(form))));
    QVERIFY(thanks.body.contains("&lt;u&gt;thanks&lt;/u&gt;"));
    shop.account.post(u"/v1/payment_links/"_s + link[u"id"_s].toString(), "active=false");
    QVERIFY(shop.open(link).body.contains("&lt;i&gt;off&lt;/i&gt;"));
}

void TestPayPage::aSessionOfAnotherLinkIsNotPaid()
{
    Shop shop;
    const QJsonObject cheap = shop.account.makeLink(100);
    const QJsonObject dear = shop.account.makeLink(100'000);

    const HttpReply reply = shop.submit(urlOf(dear), formOf(shop.open(cheap)));

    QCOMPARE(reply.status, 410);
    QCOMPARE(shop.chargeCount(), 0);
}

void TestPayPage::anExpiredPageTakesNoMoney()
{
    Shop shop;
    const QJsonObject link = shop.account.makeLink();
    const HttpReply form = shop.open(link);
    shop.account.clock.advance(Checkout::sessionSeconds);

    const HttpReply reply = shop.submit(urlOf(link), formOf(form));

    QCOMPARE(reply.status, 410);
    QVERIFY(reply.body.contains("completed or timed out"));
    QCOMPARE(shop.chargeCount(), 0);
}

void TestPayPage::unknownPagesAreNotFound_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("root") << u"/"_s;
    QTest::newRow("no such link") << u"/p/test_nothing"_s;
    QTest::newRow("no token") << u"/p/"_s;
}

void TestPayPage::unknownPagesAreNotFound()
{
    QFETCH(const QString, path);
    const Shop shop;

    QCOMPARE(shop.open(shop.server.url().resolved(QUrl(path))).status, 404);
}

void TestPayPage::theAddressCanFillInTheMail()
{
    Shop shop;
    QUrl url = urlOf(shop.account.makeLink());
    url.setQuery(u"prefilled_email=a%2Bb@x.example&client_reference_id=INV-1"_s);

    const HttpReply form = shop.open(url);

    QVERIFY(form.body.contains("value=\"a+b@x.example\""));
    QCOMPARE(shop.account.stripe.state().sessions.oldestFirst()[0][u"client_reference_id"_s].toString(),
        u"INV-1"_s);
}

void TestPayPage::aSessionHasAPageOfItsOwn()
{
    Shop shop;
    const QJsonObject session = shop.account.make(u"/v1/checkout/sessions"_s,
        "mode=payment&customer_email=ada@x.example&success_url=https://x.example/%3Fs%3D{CHECKOUT_SESSION_ID}"
        "&line_items[0][quantity]=1&line_items[0][price_data][currency]=eur&line_items[0][price_data][unit_"
        "amount]=4200"
        "&line_items[0][price_data][product_data][name]=Invoice+7");

    const HttpReply form = shop.open(session);
    QVERIFY(form.body.contains("Pay €42.00"));
    QVERIFY(form.body.contains("value=\"ada@x.example\""));
    const HttpReply paid = shop.submit(urlOf(session), formOf(form));
    const HttpReply done = shop.open(shop.next(paid));

    QCOMPARE(done.status, 303);
    QCOMPARE(done.headers.value("location"), "https://x.example/?s=" + session[u"id"_s].toString().toUtf8());
    QCOMPARE(shop.chargeCount(), 1);
}

void TestPayPage::aClosedSessionShowsNoForm()
{
    Shop shop;
    const QJsonObject session = shop.account.make(
        u"/v1/checkout/sessions"_s, "mode=setup&currency=eur&success_url=https://x.example/");
    QVERIFY(shop.open(session).body.contains("Save the card"));
    shop.account.post(u"/v1/checkout/sessions/%1/expire"_s.arg(session[u"id"_s].toString()), {});

    const HttpReply page = shop.open(session);

    QCOMPARE(page.status, 410);
    QVERIFY(sessionIn(page).isEmpty());
}

void TestPayPage::aDebitHasAFormOfItsOwn()
{
    Shop shop;
    const QJsonObject link = shop.account.makeLink(9'900);
    const HttpReply form = shop.open(link);
    QVERIFY(form.body.contains("Or by SEPA debit"));
    const QByteArray payer
        = "session=" + sessionIn(form) + "&method=debit&name=Ada&email=a@x.example&account=";

    const HttpReply unknown = shop.submit(urlOf(link), payer + "DE89370400440532013000");
    QCOMPARE(unknown.status, 402);
    QVERIFY(unknown.body.contains("one of the test accounts"));
    const HttpReply ordered = shop.submit(urlOf(link), payer + "AT61+1904+3002+3457+3201");

    QVERIFY(shop.open(shop.next(ordered)).body.contains("The debit of €99.00 was ordered"));
    QCOMPARE(shop.account.stripe.state().intents.oldestFirst()[0][u"status"_s].toString(), u"processing"_s);
}

void TestPayPage::theBanksPageOfACallLeadsBack()
{
    Shop shop;
    const QJsonObject intent
        = shop.account.charge(500, "pm_card_authenticationRequired", "&return_url=https://x.example/");
    const QUrl bank(intent[u"next_action"_s][u"redirect_to_url"_s][u"url"_s].toString());
    QVERIFY(shop.open(bank).body.contains("Your bank asks for approval"));

    const HttpReply answered = shop.submit(QUrl(bank.toString() + u"/confirm"_s), "decision=approve");

    QCOMPARE(answered.headers.value("location"), QByteArray("https://x.example/"));
    QCOMPARE(shop.chargeCount(), 1);
    QCOMPARE(shop.open(bank).status, 410); // Asked once only.
}

void TestPayPage::aTransferIsExplained()
{
    Shop shop;
    const QByteArray customer = shop.account.make(u"/v1/customers"_s)[u"id"_s].toString().toUtf8();
    const QJsonObject intent = shop.account.make(u"/v1/payment_intents"_s,
        "amount=4200&currency=eur&confirm=true&payment_method_types[0]=customer_balance"
        "&payment_method_data[type]=customer_balance&customer="
            + customer);
    const QJsonValue where = intent[u"next_action"_s][u"display_bank_transfer_instructions"_s];

    const HttpReply page = shop.open(QUrl(where[u"hosted_instructions_url"_s].toString()));

    QVERIFY(page.body.contains("€42.00"));
    QVERIFY(page.body.contains(where[u"reference"_s].toString().toUtf8()));
    QVERIFY(page.body.contains(where[u"financial_addresses"_s][0][u"iban"_s][u"iban"_s].toString().toUtf8()));
}

void TestPayPage::amountsAreWrittenAsPeopleDo_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");

    QTest::newRow("cents only") << qint64(5) << u"eur"_s << u"€0.05"_s;
    QTest::newRow("thousands") << qint64(124'997) << u"eur"_s << u"€1,249.97"_s;
    QTest::newRow("millions") << qint64(123'456'789) << u"usd"_s << u"$1,234,567.89"_s;
    QTest::newRow("yen") << qint64(500) << u"jpy"_s << u"¥500"_s;
    QTest::newRow("dinars") << qint64(5'120) << u"kwd"_s << u"KWD 5.120"_s;
}

void TestPayPage::amountsAreWrittenAsPeopleDo()
{
    QFETCH(const qint64, amount);
    QFETCH(const QString, currency);
    QFETCH(const QString, text);

    QCOMPARE(amountText(amount, currency), text);
}
