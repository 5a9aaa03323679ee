#include "tests/core/service/tst_paymentwait.h"

#include "core/service/PaymentWait.h"
#include "tests/core/service/ServiceBook.h"

#include <QJsonObject>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

InvoiceId addSent(ServiceBook &book)
{
    const InvoiceId id = book.addIssued();
    must(await(book.mails.send({{.invoice = id}})));
    must(await(book.sync.runOutbox()));
    return id;
}

void pay(ServiceBook &book, const InvoiceId &id)
{
    sandbox::Checkout &checkout = book.stripe.checkout();
    const auto link = checkout.findLink(must(await(book.invoices.linkUrl(id))).toString());
    QVERIFY(link);
    QCOMPARE(
        checkout
            .pay(checkout.open(*link)[u"id"_s].toString(), sandbox::CardEntry::of(u"4242 4242 4242 4242"_s))
            .state,
        sandbox::PayOutcome::State::Paid);
}

qsizetype looks(const ServiceBook &book)
{
    return std::ranges::count_if(book.gate.seen(), [](const sandbox::SeenRequest &seen) {
        return seen.method == "GET" && seen.path == "/v1/checkout/sessions"_L1;
    });
}

} // namespace

void TestPaymentWait::aPaymentIsSeenWithoutTheFeed()
{
    ServiceBook book;
    const InvoiceId id = addSent(book);
    pay(book, id);

    QVERIFY(must(await(book.sync.waitForPayment(id))));

    QVERIFY(book.invoice(id).open.isZero());
    QVERIFY(std::ranges::none_of(
        book.gate.seen(), [](const sandbox::SeenRequest &seen) { return seen.path == "/v1/events"_L1; }));
}

void TestPaymentWait::whatIsPaidAlreadyIsNotAskedFor()
{
    ServiceBook book;
    const InvoiceId id = addSent(book);
    pay(book, id);
    QVERIFY(must(await(book.sync.waitForPayment(id))));
    const qsizetype asked = looks(book);

    QVERIFY(must(await(book.sync.waitForPayment(id))));

    QCOMPARE(looks(book), asked);
}

void TestPaymentWait::theTimeRunsOut()
{
    ServiceBook book;
    const InvoiceId id = addSent(book);

    const auto waited
        = await((new PaymentWait(book.workshop, id, {.between = 5ms, .longest = 15ms}, nullptr))->future());

    QCOMPARE(must(waited), false);
    QCOMPARE(looks(book), 4); // At once, and after 5, 10 and 15 ms.
}

void TestPaymentWait::aMomentOfflineEndsNothing()
{
    ServiceBook book;
    const InvoiceId id = addSent(book);
    pay(book, id);
    book.gate.faults().add({.kind = sandbox::Fault::Kind::CutBefore, .method = "GET", .times = 5});

    const auto waited = await(
        (new PaymentWait(book.workshop, id, {.between = 5ms, .longest = 1'000ms}, nullptr))->future());

    QVERIFY(must(waited));
}

void TestPaymentWait::nobodyWaitsWithoutALink()
{
    ServiceBook book;
    QCOMPARE(ruleOf(await(book.sync.waitForPayment(book.addIssued()))), u"link.none"_s);
    QCOMPARE(ruleOf(await(book.sync.waitForPayment(InvoiceId(u"nowhere"_s)))), u"invoice.unknown"_s);
}

void TestPaymentWait::whoeverStopsWaitingIsAnswered()
{
    ServiceBook book;
    const InvoiceId id = addSent(book);
    auto waiting
        = (new PaymentWait(book.workshop, id, {.between = 50ms, .longest = 20'000ms}, nullptr))->future();
    QTest::qWait(120);

    waiting.cancel();

    QTRY_VERIFY(waiting.isFinished());
    const qsizetype asked = looks(book);
    QVERIFY(asked > 0);
    QTest::qWait(150);
    QCOMPARE(looks(book), asked);
}

void TestPaymentWait::aRoundTellsHowMuchWasRead()
{
    ServiceBook book;
    const SyncReport first = must(await(book.sync.sync(SyncService::Scope::Payments)));
    QCOMPARE(first.problems, QList<SyncProblem>());
    QCOMPARE(first.reads.month, u"2026-03"_s);
    QCOMPARE(first.reads.allowed, 10'000);
    QVERIFY(first.reads.made >= 5); // The feed and four lists.

    const SyncReport second = must(await(book.sync.sync(SyncService::Scope::Payments)));
    QCOMPARE(second.reads.made, first.reads.made + 1);
}

void TestPaymentWait::aBookIsOfOneMode_data()
{
    QTest::addColumn<bool>("bySending");

    QTest::newRow("after a look") << false;
    QTest::newRow("after a link was made") << true;
}

void TestPaymentWait::aBookIsOfOneMode()
{
    QFETCH(const bool, bySending);
    ServiceBook book;
    InvoiceId id;
    if (bySending)
        id = addSent(book);
    else
        QCOMPARE(must(await(book.sync.sync(SyncService::Scope::Payments))).problems, QList<SyncProblem>());
    book.secrets.secrets.insert(u"stripe/api_key"_s, "rk_live_sandbox0000000");
    const qsizetype asked = book.gate.seen().size();

    const SyncReport report = must(await(book.sync.sync(SyncService::Scope::Payments)));
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.first().error.rule, u"gateway.other_mode"_s);
    if (bySending)
        QCOMPARE(ruleOf(await(book.sync.waitForPayment(id))), u"gateway.other_mode"_s);
    QCOMPARE(book.gate.seen().size(), asked); // Nothing was asked.
    const auto set = await(book.settings.setSecret(
        ConnectionId(u"stripe"_s), u"api_key"_s, SecretText("rk_live_another000000")));
    QCOMPARE(ruleOf(set), u"gateway.other_mode"_s);
    must(await(book.settings.setSecret(
        ConnectionId(u"stripe"_s), u"api_key"_s, SecretText("rk_test_0123456789abcdef"))));
    QCOMPARE(must(await(book.sync.sync(SyncService::Scope::Payments))).problems, QList<SyncProblem>());
}

void TestPaymentWait::aTestOfTheConnectionBindsNothing()
{
    ServiceBook book;
    must(await(book.settings.test(ConnectionId(u"stripe"_s))));

    must(await(book.settings.setSecret(
        ConnectionId(u"stripe"_s), u"api_key"_s, SecretText("rk_live_another000000"))));
}
