#include "tests/core/payments/paypal/tst_paypaljourney.h"

#include "core/billing/RecordPayment.h"
#include "core/store/LinkCaptureTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/RefundTable.h"
#include "core/sync/CompletenessCheck.h"
#include "tests/core/payments/paypal/PayPalBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;
const Money price(11900, Currency::of("EUR"));
const Money part(5000, price.currency());

//! A payment through PayPal of which part is too much: that was paid in another way meanwhile.
PaymentId addTooMuch(PayPalBook &book)
{
    const InvoiceId id = book.addSent();
    const QUrl url = book.urlOf(id);
    must(recordPayment(book.book,
        {.customer = book.customer.id,
            .amount = part,
            .on = book.today(),
            .allocations = {{.invoice = id, .amount = part}},
            .today = book.today()}));
    // The page is still open: what it takes is too much.
    const QString capture = book.stage.pay(url)[u"capture"].toString();
    must(book.poll());
    return must(PaymentTable(book.database).byExternalKey(u"paypal:test:"_s + capture));
}

//! The effect of sending that part back.
EntryId askedBack(PayPalBook &book, const PaymentId &payment)
{
    return must(carryOut(book.book,
                    {.what = ApprovalMatter::What::Refund,
                        .source = {.payment = payment, .creditNote = {}},
                        .amount = part,
                        .connection = u"paypal"_s,
                        .reason = u"paid twice"_s,
                        .on = book.today()},
                    book.today(), book.refundRoute()))
        .waiting.first();
}

} // namespace

void TestPayPalJourney::anInvoiceIsPaidThroughPayPalAndBookedOnce()
{
    PayPalBook book;
    const InvoiceId id = book.addSent();
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    QCOMPARE(book.mail.tries.size(), 1);
    QVERIFY(book.mail.tries[0].message.contains("www.sandbox.paypal.com"));
    QCOMPARE(book.stage.paypal.state().mails.size(), 0); // PayPal wrote to nobody.
    QCOMPARE(book.stage.pay(book.urlOf(id))[u"state"].toString(), u"paid"_s);

    QCOMPARE(must(book.poll()).booked, qint64{1});
    QCOMPARE(must(book.poll()).booked, qint64{0});
    QCOMPARE(must(book.poll(true)).booked, qint64{0});

    QVERIFY(book.invoice(id).open.isZero());
    QCOMPARE(book.linkOf(id).state, LinkState::Paid);
    QCOMPARE(book.balance(u"clearing:paypal"_s), price);
    QVERIFY(book.balance(u"fees:paypal"_s).isZero());

    book.clock.time = book.clock.time.addSecs(4 * hour); // Transaction search is three hours behind.
    must(book.poll());
    must(book.poll(true));
    const Money fee = book.balance(u"fees:paypal"_s);
    QVERIFY(fee.isPositive());
    QCOMPARE(book.balance(u"clearing:paypal"_s), price - fee);
    QVERIFY(book.balance(u"receivable"_s).isZero());
}

void TestPayPalJourney::anApprovedPageIsTakenOnce()
{
    PayPalBook book;
    const InvoiceId id = book.addPage();
    must(book.poll());
    QCOMPARE(book.captures(), 0);
    QCOMPARE(book.stage.pay(book.urlOf(id))[u"state"].toString(), u"approved"_s);

    must(book.askProvider()(book.book, book.linkOf(id).externalId, book.stop));
    must(book.poll());
    must(book.poll(true));

    QCOMPARE(book.captures(), 1);
    QVERIFY(book.invoice(id).open.isZero());
    QCOMPARE(book.linkOf(id).state, LinkState::Paid);
    QVERIFY(book.balance(u"fees:paypal"_s).isPositive()); // An order tells its fee at once.
}

void TestPayPalJourney::aCrashWhileTakingTakesNothingTwice_data()
{
    using Kind = sandbox::Fault::Kind;
    QTest::addColumn<int>("kind");

    QTest::newRow("cut before PayPal saw it") << int(Kind::CutBefore);
    QTest::newRow("cut after it was taken") << int(Kind::CutAfter);
    QTest::newRow("half an answer") << int(Kind::Truncate);
    QTest::newRow("no answer of PayPal's") << int(Kind::Garble);
    QTest::newRow("a fault there") << int(Kind::Status);
}

void TestPayPalJourney::aCrashWhileTakingTakesNothingTwice()
{
    QFETCH(const int, kind);
    PayPalBook book;
    const InvoiceId id = book.addPage();
    book.stage.pay(book.urlOf(id));
    book.stage.addFault(static_cast<sandbox::Fault::Kind>(kind), "POST", u"/capture$"_s, 500);

    QVERIFY(!book.poll());
    QVERIFY(book.invoice(id).open == price);
    must(book.poll());
    must(book.poll());

    QCOMPARE(book.captures(), 1);
    QVERIFY(book.invoice(id).open.isZero());
    QCOMPARE(book.balance(u"receivable"_s).minor(), qint64{0});
}

void TestPayPalJourney::whatIsToBeClosedIsNotTaken()
{
    PayPalBook book;
    const InvoiceId id = book.addPage();
    const LinkRecord page = book.linkOf(id);
    book.stage.pay(book.urlOf(id)); // The payer approves, and before anybody looks …
    must(sendPaymentLinks(book.book, {{.invoice = id}}, book.route)); // … another way is asked for.

    must(book.poll());
    QCOMPARE(book.captures(), 0);
    book.runLinks(); // Closes the page; what waits for that is due from then on.
    book.runLinks();
    must(book.poll());

    QCOMPARE(book.captures(), 0);
    QCOMPARE(must(LinkTable(book.database).byId(page.id)).state, LinkState::Revoked);
    QCOMPARE(book.linkOf(id).way, PayWay::Page);
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
}

void TestPayPalJourney::aTakingUnderWayEndsBeforeTheClosing()
{
    PayPalBook book;
    const InvoiceId id = book.addPage();
    const LinkRecord page = book.linkOf(id);
    book.stage.pay(book.urlOf(id));
    book.stage.addFault(sandbox::Fault::Kind::CutBefore, "POST", u"/capture$"_s);
    QVERIFY(!book.poll()); // Begun, and nobody knows how it ended.
    QVERIFY(must(LinkCaptureTable(book.database).of(page.id)).has_value());
    must(sendPaymentLinks(book.book, {{.invoice = id}}, book.route));

    book.runLinks(true);

    QCOMPARE(book.captures(), 1); // It ended first, and paid.
    QVERIFY(book.invoice(id).open.isZero());
    QCOMPARE(must(LinkTable(book.database).byId(page.id)).state, LinkState::Paid);
    QCOMPARE(book.stage.invoices(), 0); // The next link was not made.
}

void TestPayPalJourney::aDeclinedApprovalMayBeRepeated()
{
    PayPalBook book;
    const InvoiceId id = book.addPage();
    book.stage.pay(book.urlOf(id), u"declined"_s);
    must(book.poll());
    QCOMPARE(book.captures(), 0);
    QCOMPARE(book.linkOf(id).state, LinkState::Active);

    book.stage.pay(book.urlOf(id));
    must(book.poll());

    QCOMPARE(book.captures(), 1);
    QVERIFY(book.invoice(id).open.isZero());
}

void TestPayPalJourney::aRefundGoesBackThroughPayPal()
{
    PayPalBook book;
    const PaymentId payment = addTooMuch(book);
    QCOMPARE(must(PaymentTable(book.database).byId(payment)).unallocated, part);
    askedBack(book, payment);
    book.stage.addFault(sandbox::Fault::Kind::CutAfter, "POST", u"/refund$"_s);

    book.runLinks();
    book.runLinks(true);

    QCOMPARE(book.stage.paypal.state().refunds.oldestFirst().size(), 1);
    QCOMPARE(book.balance(u"clearing:paypal"_s), price - part);
    book.clock.time = book.clock.time.addSecs(4 * hour);
    must(book.poll());
    must(book.poll(true));
    QCOMPARE(book.balance(u"clearing:paypal"_s), price - part - book.balance(u"fees:paypal"_s));
    QVERIFY(book.balance(u"customer credit"_s).isZero());
}

void TestPayPalJourney::aRefundIsLookedForSinceItWasFirstTried_data()
{
    using Kind = sandbox::Fault::Kind;
    using State = RefundRecord::State;
    QTest::addColumn<Kind>("fault");
    QTest::addColumn<int>("days");
    QTest::addColumn<State>("state");

    QTest::newRow("seven weeks later, sent") << Kind::CutAfter << 50 << State::Settled;
    QTest::newRow("months later, sent") << Kind::CutAfter << 100 << State::Settled;
    QTest::newRow("months later, never arrived") << Kind::CutBefore << 100 << State::Failed;
    constexpr int fourYears = 4 * 366; // PayPal tells of three.
    QTest::newRow("nobody can see it any more, sent") << Kind::CutAfter << fourYears << State::Requested;
    QTest::newRow("nobody could see it any more") << Kind::CutBefore << fourYears << State::Requested;
}

void TestPayPalJourney::aRefundIsLookedForSinceItWasFirstTried()
{
    QFETCH(const sandbox::Fault::Kind, fault);
    QFETCH(const int, days);
    QFETCH(const RefundRecord::State, state);
    PayPalBook book;
    const EntryId effect = askedBack(book, addTooMuch(book));
    book.stage.addFault(fault, "POST", u"/refund$"_s);
    book.runLinks();
    const qsizetype posts = book.stage.wire.count("POST", u"/refund$"_s);
    book.clock.time = book.clock.time.addDays(days);

    book.runLinks();

    QCOMPARE(book.stage.wire.count("POST", u"/refund$"_s), posts); // Looked for only.
    QCOMPARE(must(RefundTable(book.database).byId(RefundId(effect.text()))).state, state);
    const auto rows = must(EffectTable(book.database).list(book.clock.now(), 100));
    const auto row = std::ranges::find(rows, effect, &OutboxRow::id);
    QVERIFY(row != rows.end());
    QCOMPARE(row->state == OutboxState::Uncertain, state == RefundRecord::State::Requested);
    QCOMPARE(row->answer == "outbox.look_up_refused:paypal.too_long_ago"_L1,
        state == RefundRecord::State::Requested);
}

void TestPayPalJourney::aClockThatWasAheadAtTheFirstTryHidesNoRefund()
{
    constexpr int ahead = 90; // Days.
    PayPalBook book;
    const EntryId effect = askedBack(book, addTooMuch(book));
    book.stage.addFault(sandbox::Fault::Kind::CutAfter, "POST", u"/refund$"_s);
    book.runLinks();
    book.setFirstTry(effect, book.clock.time.addDays(ahead));
    book.clock.time = book.clock.time.addDays(ahead + 50); // The key is not good any more.

    book.runLinks();

    QCOMPARE(
        must(RefundTable(book.database).byId(RefundId(effect.text()))).state, RefundRecord::State::Settled);
    QCOMPARE(book.stage.paypal.state().refunds.oldestFirst().size(), 1);
}

void TestPayPalJourney::aRefundThatIsNotToldYetHasNotFailed()
{
    constexpr int days = 50; // The key is not good any more.
    PayPalBook book;
    const EntryId effect = askedBack(book, addTooMuch(book));
    const auto state = [&] { return must(RefundTable(book.database).byId(RefundId(effect.text()))).state; };
    book.stage.addFault(sandbox::Fault::Kind::CutAfter, "POST", u"/refund$"_s);
    book.runLinks();
    book.clock.time = book.clock.time.addDays(days);
    book.stage.set(
        u"report_delay"_s, (days + 1) * 24 * hour); // As where our clock says a day that is to come.

    book.runLinks();

    QCOMPARE(state(), RefundRecord::State::Requested);
    const auto rows = must(EffectTable(book.database).list(book.clock.now(), 100));
    const auto row = std::ranges::find(rows, effect, &OutboxRow::id);
    QVERIFY(row != rows.end());
    QCOMPARE(row->answer, u"outbox.look_up_refused:paypal.not_told_yet"_s);

    book.stage.set(u"report_delay"_s, 3 * hour);
    book.clock.time = book.clock.time.addDays(1);
    book.runLinks();

    QCOMPARE(state(), RefundRecord::State::Settled);
    QCOMPARE(book.stage.paypal.state().refunds.oldestFirst().size(), 1);
}

void TestPayPalJourney::theOtherProvidersLinkIsClosedFirst()
{
    PayPalBook book;
    const InvoiceId id = book.addSent();
    LinkRoute stripe = book.route;
    stripe.gateway = u"stripe"_s;

    const auto outcome = sendPaymentLinks(
        book.book, {{.invoice = id, .again = true, .connection = u"stripe"_s}}, {book.route, stripe});

    QVERIFY2(outcome.has_value(), qPrintable(outcome ? QString() : outcome.error().rule));
    QCOMPARE(outcome->waiting.size(), 3); // Closing, link and mail.
    QCOMPARE(book.linkOf(id).connection, u"stripe"_s);
    QCOMPARE(
        sendPaymentLinks(book.book, {{.invoice = id, .connection = u"nobody"_s}}, book.route).error().rule,
        u"connection.unknown"_s);
}

void TestPayPalJourney::everyBalanceAgreesWithPayPals()
{
    PayPalBook book;
    for (int i = 0; i < 3; ++i)
        book.stage.pay(book.urlOf(book.addSent()));
    const InvoiceId page = book.addPage();
    book.stage.pay(book.urlOf(page));
    must(book.poll());
    book.stage.world(u"line"_s, {{u"code"_s, u"T0106"_s}, {u"amount"_s, u"-14.00"_s}});
    book.clock.time = book.clock.time.addSecs(60);
    book.stage.world(u"transfer"_s, {{u"currency"_s, u"EUR"_s}, {u"amount"_s, u"200.00"_s}});
    book.clock.time = book.clock.time.addSecs(4 * hour);
    must(book.poll());
    must(book.poll(true));

    const qint64 there
        = book.stage.paypal.state().ledger.balance(u"EUR"_s, book.clock.now().toSecsSinceEpoch());
    QCOMPARE(book.balance(u"clearing:paypal"_s).minor(), there);
    const QDate today = book.clock.now().date();
    const auto complete
        = CompletenessCheck(book.database, book.stage.gateway).run(today, today, book.clock.now(), book.stop);
    QVERIFY2(complete.has_value(), qPrintable(complete ? QString() : complete.error().rule));
    QVERIFY(complete->unexplained.isEmpty());
    QCOMPARE(complete->lines.size(), 1);
    QCOMPARE(complete->lines[0].there, qint64{4});
    QCOMPARE(complete->lines[0].here, qint64{4});
}
