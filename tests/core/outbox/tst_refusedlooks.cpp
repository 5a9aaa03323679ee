#include "tests/core/outbox/tst_refusedlooks.h"

#include "core/billing/ResolveEffect.h"
#include "core/domain/lookUpAnswers.h"
#include "core/store/PaymentTable.h"
#include "core/store/RefundTable.h"
#include "tests/core/outbox/TransferBook.h"
#include "tests/core/outbox/chargeFaults.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Kind = sandbox::Fault::Kind;
using State = EffectTable::State;

const Currency eur = Currency::of("EUR");
const Money all(11900, eur);
const QString words = u"An unknown error occurred"_s; // Of the stand-in.
const QString holderMustAgree = u"4000002760003184"_s; // A card.

//! A column "status" with the ways to refuse a question.
void addRefusals()
{
    QTest::addColumn<int>("status");

    QTest::newRow("a bad question") << 400;
    QTest::newRow("the key was revoked") << 401;
    QTest::newRow("the key may not ask") << 403;
}

//! … and with what is asked about gone, where that tells nothing, either.
void addRefusalsAndGone()
{
    addRefusals();
    QTest::newRow("nobody knows what is asked about") << 404;
}

//! Every question to path is refused, or fails.
void refuseLooks(StripeBook &book, int status, const QString &path)
{
    book.addFault({.kind = Kind::Status,
        .status = status,
        .method = "GET",
        .path = QRegularExpression(path),
        .times = -1});
}

//! The next wish to close a transfer is refused.
void refuseClosing(StripeBook &book, int status)
{
    book.addFault({.kind = Kind::Status,
        .status = status,
        .method = "POST",
        .path = QRegularExpression(u"/cancel$"_s),
        .times = 1});
}

//! Of the one effect of its kind: it was looked for, the look was refused, and that ended nothing.
void checkLeftOpen(StripeBook &book, OutboxWhat what, QLatin1StringView answer = lookUpRefused)
{
    const qsizetype posts = book.transport.posts.size();
    const OutboxRun run = book.runLinks();

    QCOMPARE(run.settled, 0);
    QCOMPARE(run.postponed, 1);
    for (qsizetype i = posts; i < book.transport.posts.size(); ++i) // Nothing was asked for once more.
        QVERIFY(book.transport.posts.at(i).headers.value("Idempotency-Key").isEmpty());
    const OutboxRow row = book.effects(what).first();
    QCOMPARE(book.stateOf(row.id), State::Requested);
    QCOMPARE(row.state, OutboxState::Uncertain);
    QVERIFY2(row.answer.startsWith(answer + u':'), qPrintable(row.answer));
    QVERIFY(row.answer.size() > answer.size() + 1);
    QVERIFY(book.attemptOf(row.id).notBefore > book.clock.now());
}

//! The provider answers again.
void lookAgain(StripeBook &book, const EntryId &effect)
{
    book.gate.faults().clear();
    book.waitFor(effect);
    book.runLinks();
}

//! A charge that happened, and whose answer never came; its key is forgotten.
EntryId addLostCharge(CardBook &book)
{
    const EntryId effect = book.asked();
    book.addFault(chargeFault(Kind::CutAfter));
    book.runLinks();
    book.clock.time = book.clock.time.addDays(2);
    return effect;
}

} // namespace

void TestRefusedLooks::aRefusedLookEndsNoCharge_data()
{
    addRefusalsAndGone();
}

void TestRefusedLooks::aRefusedLookEndsNoCharge()
{
    QFETCH(const int, status);
    CardBook book;
    const EntryId effect = addLostCharge(book);
    refuseLooks(book, status, u"^/v1/payment_intents$"_s);

    checkLeftOpen(book, OutboxWhat::Charge);
    QCOMPARE(book.record(effect).state, ChargeState::Requested);
    QVERIFY(book.record(effect).isUncertain);
    QVERIFY(book.record(effect).needsPerson);
    QVERIFY(!book.charge()); // A person does not charge again by mistake.

    lookAgain(book, effect);
    QCOMPARE(book.record(effect).state, ChargeState::Succeeded);
    QVERIFY(!book.record(effect).needsPerson);
    QCOMPARE(book.charged(), all.minor());
}

void TestRefusedLooks::aRefusedLookAtAChargeThatIsThereIsForAPerson_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("status");
    QTest::addColumn<ChargeState>("state"); // In the end.

    for (const int status : {400, 401, 403, 404}) {
        QTest::addRow("still under way, %d", status)
            << u"4242424242424242"_s << status << ChargeState::Succeeded;
        QTest::addRow("to be given up, %d", status) << holderMustAgree << status << ChargeState::NeedsAction;
    }
}

void TestRefusedLooks::aRefusedLookAtAChargeThatIsThereIsForAPerson()
{
    QFETCH(const QString, number);
    QFETCH(const int, status);
    QFETCH(const ChargeState, state);
    CardBook book(number);
    const EntryId effect = book.asked();
    book.transport.isStillAtIt = true;
    book.addFault(faultAt(u"/cancel$"_s, Kind::Status, status, -1));
    refuseLooks(book, status, u"^/v1/payment_intents/"_s);

    QCOMPARE(book.runLinks().postponed, 1);

    const OutboxRow row = book.effects(OutboxWhat::Charge).first();
    QCOMPARE(row.state, OutboxState::Uncertain);
    QVERIFY2(row.answer.startsWith(lookUpRefused + u':'), qPrintable(row.answer));
    QVERIFY(book.record(effect).needsPerson);

    lookAgain(book, effect);
    QCOMPARE(book.record(effect).state, state);
    QCOMPARE(book.stripe.state().intents.oldestFirst().size(), 1);
}

void TestRefusedLooks::aRefusedLookEndsNoRefund_data()
{
    addRefusalsAndGone();
}

void TestRefusedLooks::aRefusedLookEndsNoRefund()
{
    QFETCH(const int, status);
    StripeBook book;
    const InvoiceId invoice = book.addSent();
    const QString page = book.openPage(invoice);
    const Money tooMuch(5000, eur);
    book.payByHand(invoice, tooMuch);
    QCOMPARE(book.pay(page).state, sandbox::PayOutcome::State::Paid);
    must(book.poll(true));
    const QList<PaymentRow> payments = must(PaymentTable(book.database).list(10));
    const auto paid = std::ranges::find(payments, u"stripe"_s, &PaymentRow::connection);
    QVERIFY(paid != payments.end());
    const EntryId effect = must(carryOut(book.book,
                                    {.what = ApprovalMatter::What::Refund,
                                        .source = {.payment = paid->id, .creditNote = {}},
                                        .amount = tooMuch,
                                        .connection = u"stripe"_s,
                                        .reason = u"paid twice"_s,
                                        .on = book.today()},
                                    book.today(), book.refundRoute()))
                               .waiting.first();
    book.addFault(faultAt(u"^/v1/refunds$"_s, Kind::CutAfter));
    book.runLinks();
    book.clock.time = book.clock.time.addDays(3);
    refuseLooks(book, status, u"^/v1/refunds$"_s);

    checkLeftOpen(book, OutboxWhat::Refund);
    const auto state = [&] { return must(RefundTable(book.database).byId(RefundId(effect.text()))).state; };
    QCOMPARE(state(), RefundRecord::State::Requested);
    const auto left = [&] { return must(PaymentTable(book.database).byId(paid->id)).unallocated; };
    QCOMPARE(left(), Money(0, eur)); // Spoken for until it is known.

    lookAgain(book, effect);
    QCOMPARE(state(), RefundRecord::State::Settled);
    QCOMPARE(book.stripe.state().refunds.oldestFirst().size(), 1);
}

void TestRefusedLooks::aRefusedLookEndsNoLink_data()
{
    addRefusalsAndGone();
}

void TestRefusedLooks::aRefusedLookEndsNoLink()
{
    QFETCH(const int, status);
    StripeBook book;
    const InvoiceId id = book.addIssued();
    const CommandOutcome sent = must(book.send(id));
    book.addFault(linkFault(Kind::CutAfter));
    book.runLinks();
    book.clock.time = book.clock.time.addDays(2);
    refuseLooks(book, status, u"^/v1/payment_links"_s);

    checkLeftOpen(book, OutboxWhat::PaymentLink);
    QVERIFY(book.all<LinkRefused>().isEmpty());
    QCOMPARE(book.stateOf(sent.waiting.at(1)), State::Requested); // The mail still waits for it.

    lookAgain(book, sent.waiting.at(0));
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
    QCOMPARE(book.sandboxLinks(), 1);
}

void TestRefusedLooks::aRefusedLookEndsNoCapture_data()
{
    addRefusalsAndGone();
}

void TestRefusedLooks::aRefusedLookEndsNoCapture()
{
    QFETCH(const int, status);
    CardBook book;
    const EntryId charge = book.asked(false);
    book.runLinks();
    const EntryId effect = book.capture(charge);
    book.addFault(captureFault(Kind::CutAfter));
    book.runLinks();
    book.waitFor(effect);
    refuseLooks(book, status, u"^/v1/payment_intents/"_s);

    checkLeftOpen(book, OutboxWhat::Capture);
    QCOMPARE(book.record(charge).state, ChargeState::Authorised);

    lookAgain(book, effect);
    QCOMPARE(book.record(charge).state, ChargeState::Succeeded);
    QCOMPARE(book.stateOf(effect), State::Done);
    QCOMPARE(book.charged(), all.minor());
}

void TestRefusedLooks::aRefusedLookForMoneyDoesNotRefuseTheClosing_data()
{
    addRefusalsAndGone();
}

void TestRefusedLooks::aRefusedLookForMoneyDoesNotRefuseTheClosing()
{
    QFETCH(const int, status);
    StripeBook book;
    const InvoiceId id = book.addSent();
    book.payByHand(id, Money(100, eur));
    const QString pages = u"^/v1/checkout/sessions$"_s;
    // The closing asks for the pages that are open; the look for money is the next question.
    book.addFault({.kind = Kind::Latency, .method = "GET", .path = QRegularExpression(pages)});
    refuseLooks(book, status, pages);

    checkLeftOpen(book, OutboxWhat::LinkRevoke);
    QVERIFY(book.all<LinkRevokeRefused>().isEmpty());

    lookAgain(book, book.effects(OutboxWhat::LinkRevoke).first().id);
    QCOMPARE(book.linkOf(id).state, LinkState::Revoked);
}

void TestRefusedLooks::aRefusedLookForOpenPagesDoesNotRefuseTheClosing_data()
{
    addRefusalsAndGone();
}

void TestRefusedLooks::aRefusedLookForOpenPagesDoesNotRefuseTheClosing()
{
    QFETCH(const int, status);
    StripeBook book;
    const InvoiceId id = book.addSent();
    book.payByHand(id, Money(100, eur));
    refuseLooks(book, status, u"^/v1/checkout/sessions$"_s);

    checkLeftOpen(book, OutboxWhat::LinkRevoke);
    QVERIFY(book.all<LinkRevokeRefused>().isEmpty());

    lookAgain(book, book.effects(OutboxWhat::LinkRevoke).first().id);
    QCOMPARE(book.linkOf(id).state, LinkState::Revoked);
}

void TestRefusedLooks::aRefusedLookAfterARefusedClosingEndsNothing_data()
{
    addRefusalsAndGone();
}

void TestRefusedLooks::aRefusedLookAfterARefusedClosingEndsNothing()
{
    QFETCH(const int, status);
    TransferBook book;
    const InvoiceId id = book.addTransfer();
    refuseClosing(book, 400);
    refuseLooks(book, status, u"^/v1/payment_intents/"_s);
    book.payByHand(id, Money(1900, eur));

    checkLeftOpen(book, OutboxWhat::LinkRevoke);
    QVERIFY(book.all<LinkRevokeRefused>().isEmpty());

    lookAgain(book, book.effects(OutboxWhat::LinkRevoke).first().id);
    QCOMPARE(book.linkOf(id).state, LinkState::Revoked);
}

void TestRefusedLooks::aRefusedLookBeforeTheClosingOfATransferIsForAPerson_data()
{
    addRefusals();
}

void TestRefusedLooks::aRefusedLookBeforeTheClosingOfATransferIsForAPerson()
{
    QFETCH(const int, status);
    TransferBook book;
    const InvoiceId id = book.addTransfer();
    const LinkId transfer = book.linkOf(id).id;
    refuseLooks(book, status, u"^/v1/payment_intents/"_s);
    must(book.send(id)); // A page instead.

    checkLeftOpen(book, OutboxWhat::LinkRevoke, lookBeforeRefused);
    QVERIFY(book.all<LinkRevokeRefused>().isEmpty());

    lookAgain(book, book.effects(OutboxWhat::LinkRevoke).first().id);
    QCOMPARE(must(LinkTable(book.database).byId(transfer)).state, LinkState::Revoked);
}

void TestRefusedLooks::whatIsNotThereIsRefusedToBeClosed()
{
    TransferBook book;
    const InvoiceId id = book.addTransfer();
    refuseClosing(book, 404);
    refuseLooks(book, 404, u"^/v1/payment_intents/"_s);
    book.payByHand(id, Money(1900, eur));

    book.runLinks();

    QCOMPARE(book.all<LinkRevokeRefused>().size(), 1);
    QCOMPARE(book.linkOf(id).state, LinkState::Active);
}

void TestRefusedLooks::aPersonMayDecideWhereTheLookIsRefused()
{
    CardBook book;
    const EntryId effect = addLostCharge(book);
    QCOMPARE(ruleOf(resolveEffect(book.book, effect, Resolution::Dropped)), u"outbox.outcome_unknown"_s);
    refuseLooks(book, 400, u"^/v1/payment_intents$"_s);
    book.runLinks();
    QCOMPARE(book.effects(OutboxWhat::Charge).first().answer, lookUpRefused + u':' + words);

    must(resolveEffect(book.book, effect, Resolution::Dropped));

    QCOMPARE(book.record(effect).state, ChargeState::Cancelled);
    QCOMPARE(book.stateOf(effect), State::Dropped);
}

void TestRefusedLooks::aLookThatOnlyFailedIsNoRefusal()
{
    CardBook book;
    const EntryId effect = addLostCharge(book);
    refuseLooks(book, 500, u"^/v1/payment_intents$"_s);

    QCOMPARE(book.runLinks().postponed, 1);

    QCOMPARE(book.effects(OutboxWhat::Charge).first().state, OutboxState::Waiting);
    QVERIFY(book.record(effect).isUncertain);
    QVERIFY(!book.record(effect).needsPerson);
    QCOMPARE(ruleOf(resolveEffect(book.book, effect, Resolution::Dropped)), u"outbox.outcome_unknown"_s);
}
