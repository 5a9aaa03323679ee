#include "tests/core/outbox/tst_refundoutbox.h"

#include "core/billing/ApprovedMatter.h"
#include "core/billing/ResolveEffect.h"
#include "core/store/PaymentTable.h"
#include "core/store/RefundTable.h"
#include "tests/core/outbox/StripeBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Kind = sandbox::Fault::Kind;
using State = EffectTable::State;

const Currency eur = Currency::of("EUR");
const Money tooMuch(5000, eur);

sandbox::Fault refundFault(Kind kind, int status = 500, int times = 1)
{
    return {.kind = kind,
        .status = status,
        .method = "POST",
        .path = QRegularExpression(u"^/v1/refunds$"_s),
        .times = times};
}

//! A book with a payment through Stripe that paid its invoice twice in part: 50.00 of it are left as credit.
class RefundBook : public StripeBook
{
public:
    explicit RefundBook(const QString &card = u"4242424242424242"_s)
    {
        invoiceId = addSent();
        const QString page = openPage(invoiceId);
        payByHand(invoiceId, tooMuch); // The page is open already: what it takes is too much.
        if (pay(page, card).state != sandbox::PayOutcome::State::Paid)
            qFatal("the page was not paid");
        must(poll(true));
        for (const PaymentRow &row : must(PaymentTable(database).list(10)))
            if (row.connection == "stripe"_L1)
                payment = row.id;
    }

    InvoiceId invoiceId;
    PaymentId payment;

    Result<CommandOutcome> refund(Money amount)
    {
        return carryOut(book,
            {.what = ApprovalMatter::What::Refund,
                .source = {.payment = payment, .creditNote = {}},
                .amount = amount,
                .connection = u"stripe"_s,
                .reason = u"paid twice"_s,
                .on = today()},
            today(), refundRoute());
    }
    EntryId asked(Money amount) { return must(refund(amount)).waiting.first(); }
    Money left() { return must(PaymentTable(database).byId(payment)).unallocated; }
    //! What the provider sent back or is about to, in its smallest units.
    qint64 sentBack() const
    {
        qint64 sum = 0;
        for (const QJsonObject &refund : stripe.state().refunds.oldestFirst())
            if (refund[u"status"_s].toString() != "failed"_L1)
                sum += refund[u"amount"_s].toInteger();
        return sum;
    }
    RefundRecord record(const EntryId &effect)
    {
        return must(RefundTable(database).byId(RefundId(effect.text())));
    }
};

} // namespace

void TestRefundOutbox::sendsTheMoneyBackOnceWhateverGoesWrong_data()
{
    QTest::addColumn<sandbox::Fault>("fault");

    QTest::newRow("too many requests") << refundFault(Kind::Status, 429, 2);
    QTest::newRow("a server fault before it acted") << refundFault(Kind::Status, 500);
    sandbox::Fault acted = refundFault(Kind::Status, 500);
    acted.acted = true;
    QTest::newRow("a server fault after it acted") << acted;
    QTest::newRow("the key is in use") << refundFault(Kind::Status, 409);
    QTest::newRow("cut before") << refundFault(Kind::CutBefore);
    QTest::newRow("cut after") << refundFault(Kind::CutAfter, 500, 3);
    QTest::newRow("half an answer") << refundFault(Kind::Truncate);
    QTest::newRow("the key is not accepted") << refundFault(Kind::Status, 401);
}

void TestRefundOutbox::sendsTheMoneyBackOnceWhateverGoesWrong()
{
    QFETCH(const sandbox::Fault, fault);
    RefundBook book;
    const EntryId effect = book.asked(tooMuch);
    book.addFault(fault);

    for (int failed = 0; failed < fault.times; ++failed) {
        QCOMPARE(book.runLinks().postponed, 1);
        QCOMPARE(book.record(effect).state, RefundRecord::State::Requested);
        book.waitFor(effect);
    }
    QCOMPARE(book.runLinks().done, 1);
    must(book.poll());

    QCOMPARE(book.record(effect).state, RefundRecord::State::Settled);
    QCOMPARE(book.stateOf(effect), State::Done);
    QCOMPARE(book.sentBack(), tooMuch.minor());
    QCOMPARE(book.left(), Money(0, eur));
    QCOMPARE(book.balance(u"customer credit"_s), Money(0, eur));
    QCOMPARE(book.runLinks().settled, 0);
}

void TestRefundOutbox::whatIsAskedForIsSpokenFor()
{
    RefundBook book;
    book.asked(Money(3000, eur));

    QCOMPARE(book.left(), Money(2000, eur));
    const auto again = book.refund(Money(2001, eur));
    QVERIFY(!again);
    QCOMPARE(again.error().rule, u"refund.above_credit"_s);
    QCOMPARE(book.balance(u"customer credit"_s), -tooMuch); // Nothing is booked before it is known.
}

void TestRefundOutbox::aRefusalMakesItCreditAgain()
{
    RefundBook book;
    const EntryId effect = book.asked(tooMuch);
    book.addFault(refundFault(Kind::Status, 400));
    book.runLinks();

    QCOMPARE(book.record(effect).state, RefundRecord::State::Failed);
    QCOMPARE(book.stateOf(effect), State::Refused);
    QCOMPARE(book.left(), tooMuch);
    QCOMPARE(book.sentBack(), 0);
    QVERIFY(book.refund(tooMuch).has_value());
}

void TestRefundOutbox::aPendingRefundPostsNothingUntilItIsSettled()
{
    RefundBook book(u"4000000000007726"_s);
    const EntryId effect = book.asked(tooMuch);
    book.runLinks();

    QCOMPARE(book.stateOf(effect), State::Done);
    QCOMPARE(book.record(effect).state, RefundRecord::State::Pending);
    QCOMPARE(book.balance(u"customer credit"_s), -tooMuch);
    QCOMPARE(book.left(), Money(0, eur));

    book.clock.time = book.clock.time.addDays(7);
    must(book.poll());
    QCOMPARE(book.record(effect).state, RefundRecord::State::Settled);
    QCOMPARE(book.balance(u"customer credit"_s), Money(0, eur));
}

void TestRefundOutbox::aRefundThatFailsAfterAllComesBack()
{
    RefundBook book(u"4000000000005126"_s);
    const EntryId effect = book.asked(tooMuch);
    book.runLinks();
    QCOMPARE(book.record(effect).state, RefundRecord::State::Settled);

    book.clock.time = book.clock.time.addDays(7);
    must(book.poll());
    QVERIFY(book.record(effect).isReversed);
    QCOMPARE(book.left(), tooMuch);
    QCOMPARE(book.balance(u"customer credit"_s), -tooMuch);
    must(book.poll(true));
    QCOMPARE(book.left(), tooMuch); // Told twice, booked once.
}

void TestRefundOutbox::anAnswerThatNeverCameIsLookedUpLater()
{
    RefundBook book;
    const EntryId effect = book.asked(tooMuch);
    book.addFault(refundFault(Kind::CutAfter));
    book.runLinks();

    book.clock.time
        = book.clock.time.addDays(3); // The provider has forgotten the key: a second request would pay twice.
    book.runLinks();
    QCOMPARE(book.record(effect).state, RefundRecord::State::Settled);
    QCOMPARE(book.sentBack(), tooMuch.minor());
}

void TestRefundOutbox::whatIsNotFoundAfterAWrongClockTriedFirstIsForAPerson()
{
    RefundBook book;
    const EntryId effect = book.asked(tooMuch);
    const QDateTime now = book.clock.time;
    book.addFault(refundFault(Kind::CutBefore));
    book.clock.time = now.addYears(1);
    book.runLinks();
    book.clock.time = now;

    QCOMPARE(book.runLinks().postponed, 1);

    QCOMPARE(book.record(effect).state, RefundRecord::State::Requested);
    QCOMPARE(book.effects(OutboxWhat::Refund).first().state, OutboxState::Uncertain);
    QCOMPARE(book.left(), Money(0, eur)); // Spoken for until it is known.
    must(resolveEffect(book.book, effect, Resolution::Dropped));
    QCOMPARE(book.left(), tooMuch);
}

void TestRefundOutbox::aRefundMadeAtTheProviderOpensWhatItPaid()
{
    RefundBook book;
    const QString charge = must(PaymentTable(book.database).externalKey(book.payment)).section(u':', 2);
    // 60.00 of the 119.00: the 50.00 that are left, and 10.00 of what pays the invoice.
    must(book.transport.send({.method = "POST",
                                 .url = QUrl(u"https://api.stripe.com/v1/refunds"_s),
                                 .headers = {{"Authorization", "Bearer rk_test_0123456789abcdef"},
                                     {"Stripe-Version", "2026-07-29.dahlia"},
                                     {"Content-Type", "application/x-www-form-urlencoded"}},
                                 .body = "charge=" + charge.toUtf8() + "&amount=6000"},
        book.stop));
    must(book.poll());

    QCOMPARE(book.invoice(book.invoiceId).open, Money(1000, eur));
    QCOMPARE(book.left(), Money(0, eur));
    QCOMPARE(book.balance(u"customer credit"_s), Money(0, eur));
    must(book.poll(true));
    QCOMPARE(book.invoice(book.invoiceId).open, Money(1000, eur));
}

void TestRefundOutbox::isNotAskedForWhileThePayerDisputes()
{
    RefundBook book;
    must(book.append({{.body = DisputeOpened{.dispute = u"stripe:test:du_1"_s,
                           .payment = book.payment,
                           .amount = Money(11900, eur),
                           .connection = u"stripe"_s,
                           .reason = u"fraudulent"_s}}}));

    const auto refused = book.refund(tooMuch);
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, u"refund.disputed"_s);
}

void TestRefundOutbox::isNotGivenUpOnceItMayHaveLeft()
{
    RefundBook book;
    const EntryId held = book.asked(Money(1000, eur));
    must(resolveEffect(book.book, held, Resolution::Dropped)); // Nothing has left: it can be taken back.
    QCOMPARE(book.left(), tooMuch);

    const EntryId tried = book.asked(Money(1000, eur));
    book.addFault(refundFault(Kind::CutAfter));
    book.runLinks();
    const auto refused = resolveEffect(book.book, tried, Resolution::Dropped);
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, u"outbox.outcome_unknown"_s);
}

void TestRefundOutbox::goesThroughNoProviderTheMoneyDidNotComeThrough()
{
    RefundBook book;
    book.payment = book.payByHand(book.addIssued(), Money(11900, eur));
    const PaymentId byHand = must(recordPayment(book.book,
        {.customer = book.customer.id, .amount = tooMuch, .on = book.today(), .today = book.today()}));
    book.payment = byHand;

    const auto refused = book.refund(tooMuch);
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, u"refund.way_unknown"_s);
}
