#include "tests/core/outbox/tst_chargeoutbox.h"

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

void TestChargeOutbox::chargesTheCardOnceWhateverGoesWrong_data()
{
    addFaults(chargeFault);
}

void TestChargeOutbox::chargesTheCardOnceWhateverGoesWrong()
{
    QFETCH(const sandbox::Fault, fault);
    CardBook book;
    const EntryId effect = book.asked();
    book.addFault(fault);

    for (int failed = 0; failed < fault.times; ++failed) {
        QCOMPARE(book.runLinks().postponed, 1);
        QCOMPARE(book.record(effect).state, ChargeState::Requested);
        book.waitFor(effect);
    }
    QCOMPARE(book.runLinks().done, 1);

    QCOMPARE(book.record(effect).state, ChargeState::Succeeded);
    QCOMPARE(book.stateOf(effect), State::Done);
    QCOMPARE(book.charged(), all.minor());
    QCOMPARE(book.open(), Money(0, eur));
    QCOMPARE(stripePayments(book), 1);
    QCOMPARE(book.runLinks().settled, 0);
}

void TestChargeOutbox::theMoneyIsBookedAtOnceAndPollingChangesNothing()
{
    CardBook book;
    book.asked();
    book.runLinks();

    QCOMPARE(book.balance(u"customer credit"_s), Money(0, eur));
    QCOMPARE(book.effects(OutboxWhat::Charge).first().connection, u"stripe"_s);
    const PaymentRow payment = must(PaymentTable(book.database).list(1)).first();
    QCOMPARE(payment.method, u"Visa •••• 4242"_s);
    QVERIFY(!payment.fee.isZero());
    QCOMPARE(book.effects(OutboxWhat::Charge).first().amount, std::optional(payment.amount));
    QCOMPARE(payment.customerId, book.customer.id);
    const qint64 before = must(EntryTable(book.database).head()).seq;
    QCOMPARE(must(book.poll(true)).booked, 0);
    QCOMPARE(must(EntryTable(book.database).head()).seq, before);
}

void TestChargeOutbox::theTimelineOfTheDocumentTellsOfIt()
{
    CardBook book;
    book.asked();
    book.runLinks();

    QStringList kinds;
    for (const ActivityLine &line : must(invoiceTimeline(book.database, book.invoiceId)))
        kinds.append(line.kind);
    for (const QString &kind : {u"ChargeRequested"_s, u"ChargeSucceeded"_s, u"PaymentReceived"_s})
        QCOMPARE(kinds.count(kind), 1);
}

void TestChargeOutbox::theHolderReadsTheTextOnTheStatement_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");

    QTest::newRow("none") << QString() << u"QUITTANCE SANDBOX"_s;
    QTest::newRow("a number") << u"INV 1042"_s << u"QUITTANCE* INV 1042"_s;
    QTest::newRow("as long as may be") << u"Invoice & more #1042/6"_s << u"QUITTANCE* Invoice & m"_s;
}

void TestChargeOutbox::theHolderReadsTheTextOnTheStatement()
{
    QFETCH(const QString, text);
    QFETCH(const QString, read);
    CardBook book;

    must(book.charge({.statement = text}));
    book.runLinks();

    QCOMPARE(book.charged(), 11'900);
    const QList<QJsonObject> charges = book.stripe.state().charges.oldestFirst();
    QCOMPARE(charges.size(), 1);
    QCOMPARE(charges.first()[u"calculated_statement_descriptor"_s].toString(), read);
}

void TestChargeOutbox::aDeclineEndsItAndSaysWhy_data()
{
    QTest::addColumn<QString>("declineCode");
    QTest::addColumn<QString>("rule");

    QTest::newRow("any reason") << u"generic_decline"_s << u"stripe.card_declined:generic_decline"_s;
    QTest::newRow("no money") << u"insufficient_funds"_s << u"stripe.card_declined:insufficient_funds"_s;
    QTest::newRow("stolen") << u"stolen_card"_s << u"stripe.card_declined:stolen_card"_s;
    QTest::newRow("a reason nobody has heard of") << u"new_reason"_s << u"stripe.card_declined:new_reason"_s;
}

void TestChargeOutbox::aDeclineEndsItAndSaysWhy()
{
    QFETCH(const QString, declineCode);
    QFETCH(const QString, rule);
    CardBook book(u"4000000000000341"_s);
    const EntryId effect = book.asked();
    book.transport.declineCode = declineCode.toUtf8();
    QCOMPARE(book.runLinks().settled, 1);

    const Charge record = book.record(effect);
    QCOMPARE(record.state, ChargeState::Failed);
    QCOMPARE(record.rule, rule);
    QVERIFY(record.externalId.startsWith(u"stripe:test:pi_"_s));
    QCOMPARE(book.effects(OutboxWhat::Charge).first().state, OutboxState::Refused);
    QCOMPARE(book.effects(OutboxWhat::Charge).first().answer, rule);
    QCOMPARE(book.open(), all);
    QCOMPARE(book.charged(), 0);

    book.clock.time = book.clock.time.addDays(1);
    QCOMPARE(book.runLinks(true).settled, 0); // Never again by itself.
    QCOMPARE(book.intents().size(), 1);
    must(book.poll());
    QCOMPARE(book.open(), all);
    QVERIFY(book.charge());
}

void TestChargeOutbox::aHolderWhoMustAgreeIsSentALinkInstead()
{
    CardBook book(u"4000002760003184"_s);
    const EntryId effect = book.asked();
    book.runLinks();

    QCOMPARE(book.record(effect).state, ChargeState::NeedsAction);
    QCOMPARE(book.stateOf(effect), State::Refused);
    QCOMPARE(book.effects(OutboxWhat::Charge).first().answer, u"charge.needs_action"_s);
    QCOMPARE(book.intents().first()[u"status"_s].toString(), u"canceled"_s);
    QCOMPARE(book.intents().first()[u"cancellation_reason"_s].toString(), u"abandoned"_s);
    must(book.poll());
    QCOMPARE(book.record(effect).state, ChargeState::NeedsAction);

    must(book.send(book.invoiceId)); // The next step.
    book.runLinks();
    QCOMPARE(book.linkOf(book.invoiceId).state, LinkState::Active);
}

void TestChargeOutbox::anAttemptThatCannotBeGivenUpWaits()
{
    CardBook book(u"4000002760003184"_s);
    const EntryId effect = book.asked();
    book.addFault(faultAt(u"/cancel$"_s, Kind::CutAfter, 500, 2));

    for (int failed = 0; failed < 2; ++failed) {
        QCOMPARE(book.runLinks().postponed, 1);
        QCOMPARE(book.record(effect).state, ChargeState::Requested);
        book.waitFor(effect);
    }
    book.runLinks();

    QCOMPARE(book.record(effect).state, ChargeState::NeedsAction);
    QCOMPARE(book.intents().size(), 1);
}

void TestChargeOutbox::aLiveLinkIsClosedFirst()
{
    CardBook book;
    must(book.send(book.invoiceId));
    book.runLinks();
    const EntryId effect = book.asked();

    QCOMPARE(book.runLinks().done, 1); // The closing; the charge waits for it.
    QCOMPARE(book.record(effect).state, ChargeState::Requested);
    QCOMPARE(book.linkOf(book.invoiceId).state, LinkState::Revoked);
    QCOMPARE(book.runLinks().done, 1);

    QCOMPARE(book.record(effect).state, ChargeState::Succeeded);
    QCOMPARE(book.charged(), all.minor());
}

void TestChargeOutbox::moneyThatSlippedInDropsTheCharge()
{
    CardBook book;
    must(book.send(book.invoiceId));
    book.runLinks();
    const QString page = book.openPage(book.invoiceId);
    const EntryId effect = book.asked();
    QCOMPARE(book.pay(page).state, sandbox::PayOutcome::State::Paid);

    book.runLinks();
    book.runLinks();

    QCOMPARE(book.stateOf(effect), State::Dropped);
    QCOMPARE(book.record(effect).state, ChargeState::Cancelled);
    QCOMPARE(book.charged(), all.minor());
    QCOMPARE(book.open(), Money(0, eur));
    QCOMPARE(book.balance(u"customer credit"_s), Money(0, eur));
}

void TestChargeOutbox::nothingIsChargedWhenTheAmountIsNotOpenAnyMore()
{
    CardBook book;
    const EntryId effect = book.asked();
    book.payByHand(book.invoiceId, Money(100, eur));
    book.runLinks();

    QCOMPARE(book.stateOf(effect), State::Dropped);
    QCOMPARE(book.record(effect).state, ChargeState::Cancelled);
    QCOMPARE(book.charged(), 0);
    QCOMPARE(book.effects(OutboxWhat::Charge).first().answer, u"charge.open_changed"_s);
}

void TestChargeOutbox::whatWasPaidAfterATryIsNotChargedOnceMore_data()
{
    QTest::addColumn<sandbox::Fault>("fault");
    QTest::addColumn<bool>("charged");

    QTest::newRow("it surely had not arrived") << chargeFault(Kind::Status, 429) << false;
    QTest::newRow("the key was not accepted") << chargeFault(Kind::Status, 401) << false;
    QTest::newRow("it had not arrived, and nobody knew") << chargeFault(Kind::CutBefore) << false;
    QTest::newRow("it had been charged, and nobody knew") << chargeFault(Kind::CutAfter) << true;
}

void TestChargeOutbox::whatWasPaidAfterATryIsNotChargedOnceMore()
{
    QFETCH(const sandbox::Fault, fault);
    QFETCH(const bool, charged);
    CardBook book;
    const EntryId effect = book.asked();
    book.addFault(fault);
    QCOMPARE(book.runLinks().postponed, 1);
    book.payByHand(book.invoiceId, all);
    book.waitFor(effect);
    const qsizetype posts = book.transport.posts.size();

    book.runLinks();

    QCOMPARE(book.transport.posts.size(), posts); // Looked for at most.
    QCOMPARE(book.charged(), charged ? all.minor() : 0);
    QCOMPARE(book.record(effect).state, charged ? ChargeState::Succeeded : ChargeState::Cancelled);
    QCOMPARE(book.stateOf(effect), charged ? State::Done : State::Dropped);
    QCOMPARE(book.balance(u"customer credit"_s), charged ? -all : Money(0, eur));
}

void TestChargeOutbox::aDisputeThatCameMeanwhileStopsIt()
{
    CardBook book;
    must(book.charge({.amount = Money(1900, eur)}));
    book.runLinks();
    const EntryId effect = book.asked();
    must(book.append({{.body = DisputeOpened{.dispute = u"stripe:test:du_1"_s,
                           .payment = must(PaymentTable(book.database).list(1)).first().id,
                           .amount = Money(1900, eur),
                           .connection = u"stripe"_s,
                           .reason = u"fraudulent"_s,
                           .respondBy = {},
                           .isInquiry = true}}}));
    book.runLinks();

    QCOMPARE(book.stateOf(effect), State::Dropped);
    QCOMPARE(book.charged(), 1900);
}

void TestChargeOutbox::whatSurelyHasNotLeftMayBeGivenUp_data()
{
    QTest::addColumn<sandbox::Fault>("fault");
    QTest::addColumn<QString>("rule");

    QTest::newRow("too many requests") << chargeFault(Kind::Status, 429) << QString();
    QTest::newRow("the key was not accepted") << chargeFault(Kind::Status, 401) << QString();
    QTest::newRow("the key may not") << chargeFault(Kind::Status, 403) << QString();
    QTest::newRow("nobody knows") << chargeFault(Kind::CutBefore) << u"outbox.outcome_unknown"_s;
    QTest::newRow("a fault") << chargeFault(Kind::Status, 500) << u"outbox.outcome_unknown"_s;
}

void TestChargeOutbox::whatSurelyHasNotLeftMayBeGivenUp()
{
    QFETCH(const sandbox::Fault, fault);
    QFETCH(const QString, rule);
    CardBook book;
    const EntryId effect = book.asked();
    book.addFault(fault);
    QCOMPARE(book.runLinks().postponed, 1);

    QCOMPARE(ruleOf(resolveEffect(book.book, effect, Resolution::Dropped)), rule);
}

void TestChargeOutbox::aKeyThatMayNotChargeStopsNothingElse()
{
    CardBook book;
    const EntryId effect = book.asked();
    const InvoiceId other = book.addIssued();
    must(book.send(other));
    book.addFault(chargeFault(Kind::Status, 403, 5));

    const OutboxRun run = book.runLinks();

    QCOMPARE(run.postponed, 1);
    QCOMPARE(run.done, 1);
    QCOMPARE(book.linkOf(other).state, LinkState::Active);
    QCOMPARE(book.record(effect).state, ChargeState::Requested);
    QVERIFY(resolveEffect(book.book, effect, Resolution::Dropped));
    QVERIFY(book.send(book.invoiceId)); // The document is free again.
}

void TestChargeOutbox::aDocumentIsNotVoidedWhileItsCardIsCharged()
{
    using What = ApprovalMatter::What;
    CardBook book;
    const EntryId effect = book.asked();
    const auto giveUp = [&](What what) {
        return carryOut(book.book,
            {.what = what,
                .invoice = book.invoiceId,
                .source = {},
                .amount = what == What::Void ? Money(0, eur) : all,
                .cause = {},
                .connection = {},
                .reason = u"by mistake"_s,
                .on = book.today()},
            book.today());
    };

    QCOMPARE(ruleOf(giveUp(What::Void)), u"charge.under_way"_s);
    QCOMPARE(ruleOf(giveUp(What::WriteOff)), u"charge.under_way"_s);
    must(resolveEffect(book.book, effect, Resolution::Dropped));
    QVERIFY(giveUp(What::Void));
}

void TestChargeOutbox::anAnswerThatNeverCameIsLookedUpLater_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ChargeState>("state");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("ahead"); // Of the clock that noted the first try, in days.
    constexpr int later = 2; // The provider has forgotten the key.
    constexpr int setRight = -365; // The clock was wrong at the first try.

    QTest::newRow("charged") << u"4242424242424242"_s << Kind::CutAfter << ChargeState::Succeeded << later
                             << 0;
    QTest::newRow("never arrived") << u"4242424242424242"_s << Kind::CutBefore << ChargeState::Failed << later
                                   << 0;
    QTest::newRow("declined") << u"4000000000000341"_s << Kind::CutAfter << ChargeState::Failed << later << 0;
    QTest::newRow("holder must agree")
        << u"4000002760003184"_s << Kind::CutAfter << ChargeState::NeedsAction << later << 0;
    QTest::newRow("charged, by a wrong clock")
        << u"4242424242424242"_s << Kind::CutAfter << ChargeState::Succeeded << setRight << 0;
    QTest::newRow("charged, by a clock that was ahead until then")
        << u"4242424242424242"_s << Kind::CutAfter << ChargeState::Succeeded << 20 << 10;
}

void TestChargeOutbox::anAnswerThatNeverCameIsLookedUpLater()
{
    QFETCH(const QString, number);
    QFETCH(const Kind, kind);
    QFETCH(const ChargeState, state);
    QFETCH(const int, days);
    QFETCH(const int, ahead);
    CardBook book(number);
    const EntryId effect = book.asked();
    book.addFault(chargeFault(kind));
    QCOMPARE(book.runLinks().postponed, 1);
    book.setFirstTry(effect, book.clock.time.addDays(ahead));
    const qsizetype posts = book.transport.posts.size();
    book.clock.time = book.clock.time.addDays(days);

    book.runLinks();

    QCOMPARE(book.record(effect).state, state);
    for (qsizetype i = posts; i < book.transport.posts.size(); ++i) // Nothing was asked for once more.
        QVERIFY(book.transport.posts.at(i).url.path() != "/v1/payment_intents"_L1);
    QCOMPARE(book.charged(), state == ChargeState::Succeeded ? all.minor() : 0);
    QCOMPARE(book.open(), state == ChargeState::Succeeded ? Money(0, eur) : all);
}

void TestChargeOutbox::whatIsNotFoundAfterAWrongClockTriedFirstIsForAPerson_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<bool>("isPaid");

    QTest::newRow("a clock that was ahead") << 365 << false;
    QTest::newRow("a clock that was behind") << -365 << false;
    QTest::newRow("it was paid meanwhile") << 365 << true;
}

void TestChargeOutbox::whatIsNotFoundAfterAWrongClockTriedFirstIsForAPerson()
{
    QFETCH(const int, ahead);
    QFETCH(const bool, isPaid);
    CardBook book;
    const EntryId effect = book.asked();
    const QDateTime now = book.clock.time;
    book.addFault(chargeFault(Kind::CutBefore));
    book.clock.time = now.addDays(ahead);
    QCOMPARE(book.runLinks().postponed, 1);
    book.clock.time = now;
    if (isPaid)
        book.payByHand(book.invoiceId, all);
    QCOMPARE(ruleOf(resolveEffect(book.book, effect, Resolution::Dropped)), u"outbox.outcome_unknown"_s);

    QCOMPARE(book.runLinks().postponed, 1);

    QCOMPARE(book.record(effect).state, ChargeState::Requested);
    QVERIFY(book.record(effect).isUncertain);
    const OutboxRow row = book.effects(OutboxWhat::Charge).first();
    QCOMPARE(row.state, OutboxState::Uncertain);
    QCOMPARE(row.answer, u"outbox.try_time_unknown"_s);
    must(resolveEffect(book.book, effect, Resolution::Dropped));
    QCOMPARE(book.record(effect).state, ChargeState::Cancelled);
    QCOMPARE(book.charged(), 0);
}

void TestChargeOutbox::onlyAPartMayBeCharged()
{
    CardBook book;
    must(book.charge({.amount = Money(1900, eur)}));
    book.runLinks();

    QCOMPARE(book.charged(), 1900);
    QCOMPARE(book.open(), Money(10000, eur));
}

void TestChargeOutbox::noLinkIsMadeWhileACardIsCharged()
{
    CardBook book;
    book.asked(false);
    const auto while1 = book.send(book.invoiceId);
    book.runLinks();
    const auto while2 = book.send(book.invoiceId);

    QVERIFY(!while1);
    QVERIFY(!while2);
    QCOMPARE(while1.error().rule, u"link.charge_under_way"_s);
    QCOMPARE(while2.error().rule, u"link.charge_under_way"_s);
}

void TestChargeOutbox::isNotGivenUpOnceItMayHaveLeft()
{
    CardBook book;
    const EntryId effect = book.asked();
    book.addFault(chargeFault(Kind::CutAfter));
    book.runLinks();

    const auto dropped = resolveEffect(book.book, effect, Resolution::Dropped);
    QVERIFY(!dropped);
    QCOMPARE(dropped.error().rule, u"outbox.outcome_unknown"_s);
}

void TestChargeOutbox::isGivenUpBeforeItHasLeft()
{
    CardBook book;
    const EntryId effect = book.asked();

    QVERIFY(resolveEffect(book.book, effect, Resolution::Dropped));

    QCOMPARE(book.record(effect).state, ChargeState::Cancelled);
    book.runLinks();
    QCOMPARE(book.charged(), 0);
}

void TestChargeOutbox::theSealedRequestIsTheOneThatLeaves()
{
    CardBook book;
    const EntryId effect = book.asked();
    book.runLinks();

    const auto sealed = must(Journal(book.book).openSealed(effect, u"request"_s).and_then(requestFrom));
    const HttpRequest &left = book.transport.posts.last();
    QCOMPARE(left.body, sealed.body);
    QCOMPARE(left.headers.value("Idempotency-Key"), effect.text().toUtf8());
    QCOMPARE(FormBody::find(left.body, u"off_session"_s), u"true"_s);
    QCOMPARE(FormBody::find(left.body, u"metadata[quittance_charge]"_s), effect.text());
    QVERIFY(!left.body.contains("4242424242424242"));
}
