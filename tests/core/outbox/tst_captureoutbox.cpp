#include "tests/core/outbox/tst_captureoutbox.h"

#include "core/billing/ApprovedMatter.h"
#include "core/billing/ResolveEffect.h"
#include "core/journal/Journal.h"
#include "core/journal/activityLines.h"
#include "core/net/FormBody.h"
#include "core/outbox/gatewayTry.h"
#include "core/payments/ChargeGateway.h"
#include "core/store/EntryTable.h"
#include "core/store/PaymentTable.h"
#include "core/store/PendingPaymentTable.h"
#include "tests/core/outbox/chargeFaults.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Kind = sandbox::Fault::Kind;
using State = EffectTable::State;

const Currency eur = Currency::of("EUR");
const Money all(11900, eur);

} // namespace

void TestCaptureOutbox::whatWasPaidAfterATryIsNotTakenOnceMore_data()
{
    QTest::addColumn<sandbox::Fault>("fault");
    QTest::addColumn<bool>("taken");

    QTest::newRow("it surely had not arrived") << captureFault(Kind::Status, 429) << false;
    QTest::newRow("it had not arrived, and nobody knew") << captureFault(Kind::CutBefore) << false;
    QTest::newRow("it had been taken, and nobody knew") << captureFault(Kind::CutAfter) << true;
}

void TestCaptureOutbox::whatWasPaidAfterATryIsNotTakenOnceMore()
{
    QFETCH(const sandbox::Fault, fault);
    QFETCH(const bool, taken);
    CardBook book;
    const EntryId charge = book.asked(false);
    book.runLinks();
    const EntryId effect = book.capture(charge);
    book.addFault(fault);
    QCOMPARE(book.runLinks().postponed, 1);
    book.payByHand(book.invoiceId, all);
    book.waitFor(effect);

    book.runLinks();

    QCOMPARE(book.charged(), taken ? all.minor() : 0);
    QCOMPARE(book.stateOf(effect), taken ? State::Done : State::Dropped);
    QCOMPARE(book.record(charge).state, taken ? ChargeState::Succeeded : ChargeState::Authorised);
}

void TestCaptureOutbox::whatIsPutAsideIsNoMoney()
{
    CardBook book;
    const EntryId effect = book.asked(false);
    QCOMPARE(book.runLinks().done, 1);

    QCOMPARE(book.record(effect).state, ChargeState::Authorised);
    QCOMPARE(book.open(), all);
    must(book.poll(true));
    QCOMPARE(stripePayments(book), 0);
    QCOMPARE(book.record(effect).state, ChargeState::Authorised);
    QVERIFY(must(PendingPaymentTable(book.database).pendingOf(book.invoiceId)).isEmpty());
}

void TestCaptureOutbox::whatIsPutAsideIsTakenOnceWhateverGoesWrong_data()
{
    addFaults(captureFault);
}

void TestCaptureOutbox::whatIsPutAsideIsTakenOnceWhateverGoesWrong()
{
    QFETCH(const sandbox::Fault, fault);
    CardBook book;
    const EntryId charge = book.asked(false);
    book.runLinks();
    const EntryId effect = book.capture(charge);
    book.addFault(fault);

    for (int tries = 0; tries < 5 && book.record(charge).state == ChargeState::Authorised; ++tries) {
        book.runLinks();
        book.waitFor(effect);
    }

    QCOMPARE(book.record(charge).state, ChargeState::Succeeded);
    QCOMPARE(book.stateOf(effect), State::Done);
    QCOMPARE(book.charged(), all.minor());
    QCOMPARE(book.open(), Money(0, eur));
    QCOMPARE(stripePayments(book), 1);
    const qint64 before = must(EntryTable(book.database).head()).seq;
    must(book.poll(true));
    QCOMPARE(must(EntryTable(book.database).head()).seq, before);
}

void TestCaptureOutbox::aPartIsTakenAndTheRestReleased()
{
    CardBook book;
    const EntryId charge = book.asked(false);
    book.runLinks();
    const EntryId effect = book.capture(charge, Money(2000, eur));
    book.runLinks();

    QCOMPARE(book.stateOf(effect), State::Done);
    QCOMPARE(book.charged(), 2000);
    QCOMPARE(book.open(), Money(9900, eur));
    QCOMPARE(book.intents().first()[u"status"_s].toString(), u"succeeded"_s);
    must(book.poll(true));
    QCOMPARE(book.open(), Money(9900, eur));
}

void TestCaptureOutbox::whatIsPutAsideIsLetGo()
{
    CardBook book;
    const EntryId charge = book.asked(false);
    book.runLinks();
    const EntryId effect = book.release(charge);
    book.addFault(faultAt(u"/cancel$"_s, Kind::CutAfter));
    book.runLinks();
    book.waitFor(effect);
    book.runLinks();

    QCOMPARE(book.record(charge).state, ChargeState::Cancelled);
    QCOMPARE(book.stateOf(effect), State::Done);
    QCOMPARE(book.intents().first()[u"status"_s].toString(), u"canceled"_s);
    must(book.poll(true));
    QCOMPARE(stripePayments(book), 0);
    QVERIFY(must(PendingPaymentTable(book.database).pendingOf(book.invoiceId)).isEmpty());
    QVERIFY(book.charge());
}

void TestCaptureOutbox::aCaptureThatIsTooLateIsRefused()
{
    CardBook book;
    const EntryId charge = book.asked(false);
    book.runLinks();
    const EntryId effect = book.capture(charge);
    book.clock.time = book.clock.time.addDays(8);
    book.runLinks();

    QCOMPARE(book.record(charge).state, ChargeState::Cancelled);
    QCOMPARE(book.stateOf(effect), State::Refused);
    QCOMPARE(book.charged(), 0);
}

void TestCaptureOutbox::aCaptureOfWhatWasPaidMeanwhileIsDropped()
{
    CardBook book;
    const EntryId charge = book.asked(false);
    book.runLinks();
    const EntryId effect = book.capture(charge);
    book.payByHand(book.invoiceId, all);
    book.runLinks();

    QCOMPARE(book.stateOf(effect), State::Dropped);
    QCOMPARE(book.record(charge).state, ChargeState::Authorised); // It can still be let go.
    QCOMPARE(book.charged(), 0);
    book.release(charge);
    book.runLinks();
    QCOMPARE(book.record(charge).state, ChargeState::Cancelled);
}

void TestCaptureOutbox::whatRanOutElsewhereBecomesKnown()
{
    CardBook book;
    const EntryId charge = book.asked(false);
    book.runLinks();
    book.clock.time = book.clock.time.addDays(8);
    must(book.poll());

    QCOMPARE(book.record(charge).state, ChargeState::Cancelled);
    QVERIFY(book.charge());
}

void TestCaptureOutbox::whatWasTakenElsewhereBecomesKnown()
{
    CardBook book;
    const EntryId charge = book.asked(false);
    book.runLinks();
    book.stripe.checkout().payments().capture(book.intents().first(), all.minor());
    must(book.poll());

    QCOMPARE(book.record(charge).state, ChargeState::Succeeded);
    QCOMPARE(book.open(), Money(0, eur));
    QCOMPARE(stripePayments(book), 1);
}
