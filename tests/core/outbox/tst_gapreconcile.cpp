#include "tests/core/outbox/tst_gapreconcile.h"

#include "core/store/CursorTable.h"
#include "core/store/DisputeTable.h"
#include "core/store/PaymentTable.h"
#include "core/sync/ReadCount.h"
#include "tests/core/outbox/WorldBook.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <functional>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Kind = sandbox::Fault::Kind;
using Happens = std::function<void(WorldBook &, const InvoiceId &)>;
using Noticed = std::function<bool(WorldBook &, const InvoiceId &)>;

const Currency eur = Currency::of("EUR");

//! Requests that the provider has seen and that read something.
qsizetype readsSeen(const WorldBook &book)
{
    return std::ranges::count_if(
        book.gate.seen(), [](const sandbox::SeenRequest &seen) { return seen.method == "GET"; });
}

qsizetype listsSeen(const WorldBook &book)
{
    return std::ranges::count_if(book.gate.seen(), [](const sandbox::SeenRequest &seen) {
        return seen.method == "GET" && seen.path == "/v1/payment_intents"_L1;
    });
}

Money refundedOf(WorldBook &book)
{
    return must(PaymentTable(book.database).list(1)).first().refunded;
}

void refundThere(WorldBook &book, qint64 amount)
{
    const HttpRequest request{.method = "POST",
        .url = QUrl(u"https://api.stripe.com/v1/refunds"_s),
        .headers = {{"Authorization", "Bearer rk_test_0123456789abcdef"},
            {"Stripe-Version", "2026-07-29.dahlia"}, {"Content-Type", "application/x-www-form-urlencoded"}},
        .body = "charge=" + book.lastCharge().toLatin1() + "&amount=" + QByteArray::number(amount)};
    QCOMPARE(must(book.transport.send(request, book.stop)).status, 200);
}

EntryId allocationOf(WorldBook &book)
{
    for (const Entry &entry : book.entries())
        if (std::holds_alternative<PaymentAllocated>(entry.body))
            return entry.id;
    return {};
}

void storm(WorldBook &book, const QByteArray &method, int times)
{
    book.addFault({.kind = Kind::Status, .status = 429, .method = method, .times = times});
}

} // namespace

Q_DECLARE_METATYPE(Happens)
Q_DECLARE_METATYPE(Noticed)

void TestGapReconcile::whatNoEventToldOfIsFoundOnTheNextDay_data()
{
    QTest::addColumn<Happens>("happens");
    QTest::addColumn<Noticed>("noticed");

    const auto row = [](const char *name, const Happens &happens, const Noticed &noticed) {
        QTest::newRow(name) << happens << noticed;
    };
    row(
        "another program's payment",
        [](WorldBook &book, const InvoiceId &) {
            const GatewayRequest request = must(book.gateway.linkRequest({.link = LinkId(u"theirs"_s),
                .invoice = InvoiceId(u"theirs"_s),
                .number = u"X-1"_s,
                .amount = Money(7'700, eur)}));
            const GatewayLink link = must(book.gateway.createLink(request, EntryId(u"theirs"_s), book.stop));
            book.pay(book.stripe.checkout()
                         .open(*book.stripe.checkout().findLink(link.externalId))[u"id"_s]
                         .toString());
        },
        [](WorldBook &book, const InvoiceId &) {
            return book.all<PaymentReceived>().last().amount == Money(7'700, eur);
        });
    row(
        "a refund made there", [](WorldBook &book, const InvoiceId &) { refundThere(book, 1'900); },
        [](WorldBook &book, const InvoiceId &) { return refundedOf(book) == Money(1'900, eur); });
    row(
        "a dispute",
        [](WorldBook &book, const InvoiceId &) {
            book.order(u"dispute"_s, {{u"charge"_s, book.lastCharge()}});
        },
        [](WorldBook &book, const InvoiceId &id) {
            return book.stateOfInvoice(id) == InvoiceState::Disputed;
        });
    row(
        "a payout",
        [](WorldBook &book, const InvoiceId &) {
            book.passDays(10); // What a card brings is available by then.
            book.order(u"payout"_s, {});
        },
        [](WorldBook &book, const InvoiceId &) {
            return book.payouts().size() == 1 && book.payouts().first().isExplained;
        });
}

void TestGapReconcile::whatNoEventToldOfIsFoundOnTheNextDay()
{
    QFETCH(const Happens, happens);
    QFETCH(const Noticed, noticed);
    WorldBook book;
    const InvoiceId id = book.addPaid();
    book.setEventsTold(false);
    book.order(u"terms"_s, {{u"daily_payouts"_s, false}});
    const qsizetype told = book.events();
    happens(book, id);
    QCOMPARE(book.events(), told);

    book.passDays(1);
    must(book.poll());

    QVERIFY(noticed(book, id));
    const qint64 entries = book.entryCount();
    book.passDays(1);
    must(book.poll());
    QCOMPARE(book.entryCount(), entries);
}

void TestGapReconcile::aLateFailureNobodyToldOfIsFound_data()
{
    QTest::addColumn<Happens>("happens");
    QTest::addColumn<Happens>("turns");
    QTest::addColumn<Noticed>("noticed");

    QTest::newRow("a debit that fails after days") << Happens([](WorldBook &book, const InvoiceId &) {
        book.payByDebit(book.addSent());
    }) << Happens([](WorldBook &book, const InvoiceId &) {
        book.order(u"fail"_s, {{u"intent"_s, book.lastIntent()}});
    }) << Noticed([](WorldBook &book, const InvoiceId &) {
        return book.all<PaymentPendingFailed>().size() == 1;
    });
    QTest::newRow("a payout that the bank sends back after days")
        << Happens([](WorldBook &book, const InvoiceId &) { book.order(u"payout"_s, {}); })
        << Happens([](WorldBook &book, const InvoiceId &) {
               const auto payouts = book.stripe.state().payouts.oldestFirst();
               book.order(u"payout/fail"_s, {{u"payout"_s, payouts.last()[u"id"_s]}});
           })
        << Noticed([](WorldBook &book, const InvoiceId &) { return book.payouts().first().hasFailed; });
    QTest::newRow("a refund that comes back after days") << Happens([](WorldBook &book, const InvoiceId &) {
        refundThere(book, 1'900);
    }) << Happens([](WorldBook &book, const InvoiceId &) {
        const auto refunds = book.stripe.state().refunds.oldestFirst();
        book.order(u"refund/end"_s,
            {{u"refund"_s, refunds.last()[u"id"_s]}, {u"status"_s, u"failed"_s},
                {u"reason"_s, u"lost_or_stolen_card"_s}});
    }) << Noticed([](WorldBook &book, const InvoiceId &) { return book.all<RefundReversed>().size() == 1; });
    QTest::newRow("a dispute that is lost after days") << Happens([](WorldBook &book, const InvoiceId &) {
        book.order(u"dispute"_s, {{u"charge"_s, book.lastCharge()}});
    }) << Happens([](WorldBook &book, const InvoiceId &) {
        const auto disputes = book.stripe.state().disputes.oldestFirst();
        book.order(u"dispute/move"_s, {{u"dispute"_s, disputes.last()[u"id"_s]}, {u"step"_s, u"lose"_s}});
    }) << Noticed([](WorldBook &book, const InvoiceId &id) {
        return book.stateOfInvoice(id) == InvoiceState::Open;
    });
}

void TestGapReconcile::aLateFailureNobodyToldOfIsFound()
{
    QFETCH(const Happens, happens);
    QFETCH(const Happens, turns);
    QFETCH(const Noticed, noticed);
    WorldBook book;
    book.order(u"terms"_s, {{u"daily_payouts"_s, false}});
    const InvoiceId id = book.addPaid(u"4000000000000077"_s); // Available at once.
    happens(book, id);
    must(book.poll());
    book.setEventsTold(false);
    for (int day = 0; day < 3; ++day) {
        book.passDays(1);
        must(book.poll());
    }
    turns(book, id);

    book.passDays(1);
    must(book.poll());

    QVERIFY(noticed(book, id));
}

void TestGapReconcile::itIsDoneOnceADayOfTheBook()
{
    WorldBook book;
    book.setZone(u"Pacific/Auckland"_s); // Thirteen hours ahead in March.
    book.addPaid();
    QCOMPARE(listsSeen(book), 1);

    book.clock.time = QDateTime(QDate(2026, 3, 16), QTime(10, 59), QTimeZone::utc());
    must(book.poll());
    const qsizetype first = listsSeen(book);
    must(book.poll());
    QCOMPARE(listsSeen(book), first);
    book.clock.time = QDateTime(QDate(2026, 3, 16), QTime(11, 1), QTimeZone::utc()); // The 17th there.
    must(book.poll());
    QCOMPARE(listsSeen(book), first + 1);
    must(book.poll());
    QCOMPARE(listsSeen(book), first + 1);
    must(book.poll(true)); // Whoever wants it may have it.
    QCOMPARE(listsSeen(book), first + 2);
}

void TestGapReconcile::itIsDoneAgainWhereItFailed()
{
    WorldBook book;
    const InvoiceId id = book.addPaid();
    book.setEventsTold(false);
    book.order(u"dispute"_s, {{u"charge"_s, book.lastCharge()}});
    book.passDays(1);
    book.addFault({.kind = Kind::Status,
        .status = 500,
        .method = "GET",
        .path = QRegularExpression(u"^/v1/disputes$"_s),
        .times = -1});
    QVERIFY(!book.poll());
    QCOMPARE(book.stateOfInvoice(id), InvoiceState::Paid);
    const qsizetype tried = listsSeen(book);
    must(book.poll()); // What cannot work is not tried again at once.
    QCOMPARE(listsSeen(book), tried);

    book.gate.faults().clear();
    book.clock.time = book.clock.time.addSecs(60 * 60);
    must(book.poll());

    QCOMPARE(book.stateOfInvoice(id), InvoiceState::Disputed);
}

void TestGapReconcile::whatIsGoneThereStopsNothing_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("a refund") << u"^/v1/refunds/"_s;
    QTest::newRow("a dispute") << u"^/v1/disputes/"_s;
    QTest::newRow("a payout") << u"^/v1/payouts/"_s;
    QTest::newRow("a debit under way") << u"^/v1/charges/"_s;
}

void TestGapReconcile::whatIsGoneThereStopsNothing()
{
    QFETCH(const QString, path);
    WorldBook book;
    book.order(u"terms"_s, {{u"daily_payouts"_s, false}});
    book.addPaid(u"4000000000007726"_s); // Refunds of this card stay pending.
    const PaymentRow paid = must(PaymentTable(book.database).list(1)).first();
    must(book.append({{.body = AllocationReversed{.allocation = allocationOf(book),
                           .undone = book.all<PaymentAllocated>().first(),
                           .reason = u"wrong one"_s}}}));
    must(carryOut(book.book,
        {.what = ApprovalMatter::What::Refund,
            .source = {.payment = paid.id, .creditNote = {}},
            .amount = Money(1'900, eur),
            .connection = u"stripe"_s,
            .reason = u"goodwill"_s,
            .on = book.today()},
        book.today(), book.refundRoute()));
    book.runLinks();
    book.addPaid(u"4000000000000077"_s); // Available at once.
    book.order(u"payout"_s, {});
    book.order(u"dispute"_s, {{u"charge"_s, book.lastCharge()}});
    book.payByDebit(book.addSent());
    book.addPaid();
    must(book.poll(true));
    book.setEventsTold(false);
    book.passDays(1);
    book.order(u"dispute"_s, {{u"charge"_s, book.lastCharge()}});
    book.addFault({.kind = Kind::Status,
        .status = 404,
        .code = u"resource_missing"_s,
        .method = "GET",
        .path = QRegularExpression(path),
        .times = -1});

    must(book.poll());

    QCOMPARE(book.all<DisputeOpened>().size(), 2); // The lists were reached.
}

void TestGapReconcile::aGapThatCannotBeClosedIsNotTriedAtEveryLook()
{
    WorldBook book;
    const InvoiceId id = book.addSent();
    must(book.poll());
    book.pay(book.openPage(id));
    must(book.journal.change(Touched::Outbox, [&] {
        return CursorTable(book.database)
            .set(u"stripe"_s, u"events"_s, u"1773576000 evt_unknown"_s, book.clock.now());
    }));
    book.passDays(31);
    book.addFault({.kind = Kind::Status,
        .status = 403,
        .method = "GET",
        .path = QRegularExpression(u"^/v1/disputes$"_s),
        .times = -1});
    QVERIFY(!book.poll());
    const qsizetype tried = listsSeen(book);
    for (int i = 0; i < 5; ++i) {
        book.clock.time = book.clock.time.addSecs(5 * 60);
        must(book.poll());
    }
    QCOMPARE(listsSeen(book), tried);

    book.gate.faults().clear();
    book.clock.time = book.clock.time.addSecs(60 * 60);
    must(book.poll());
    QCOMPARE(listsSeen(book), tried + 1);
    must(book.poll());
    QCOMPARE(listsSeen(book), tried + 1); // Owed no more.
}

void TestGapReconcile::itStopsWhereTheReadsOfTheMonthAreUsedUp()
{
    WorldBook book;
    book.addPaid();
    const ReadsOfMonth fresh = must(ReadCount(book.book).ofMonth(u"stripe"_s));
    QCOMPARE(fresh, (ReadsOfMonth{.month = u"2026-03"_s, .made = 0, .allowed = 10'000}));
    must(ReadCount(book.book).add(u"stripe"_s, 9'999));
    must(ReadCount(book.book).add(u"stripe"_s, 1));
    book.passDays(1);
    const qsizetype before = listsSeen(book);

    must(book.poll());
    QCOMPARE(listsSeen(book), before);
    must(book.poll(true)); // A person who asks is answered.
    QCOMPARE(listsSeen(book), before + 1);

    book.clock.time = QDateTime(QDate(2026, 4, 1), QTime(12, 0), QTimeZone::utc());
    must(book.poll());
    QCOMPARE(listsSeen(book), before + 2);
    QCOMPARE(must(ReadCount(book.book).ofMonth(u"stripe"_s)).made, 0);
    QCOMPARE(book.gateway.readsMade(), qint64(readsSeen(book)));
}

void TestGapReconcile::aLookThatFindsNothingAnnouncesNothing()
{
    WorldBook book;
    book.addPaid();
    book.addSent();
    refundThere(book, 1'900);
    book.order(u"dispute"_s, {{u"charge"_s, book.lastCharge()}});
    must(book.poll(true));
    const qint64 entries = book.entryCount();
    book.announced = {};

    must(book.poll(true));

    QCOMPARE(book.entryCount(), entries);
    QCOMPARE(book.announced, TouchedThings(Touched::Outbox)); // How far it has read, and nothing else.
}

void TestGapReconcile::aStopBetweenEntriesAndCursorLosesAndDoublesNothing()
{
    WorldBook book;
    const InvoiceId id = book.addSent();
    must(book.poll());
    book.pay(book.openPage(id));
    // As if the program ended there: the entries are kept, the cursor's transaction never happens.
    must(book.database.execute(
        u"CREATE TEMP TRIGGER stop BEFORE INSERT ON cursor BEGIN SELECT RAISE(ABORT, 'stopped'); END"_s));
    QVERIFY(!book.poll());
    QCOMPARE(book.all<PaymentReceived>().size(), 1);
    QVERIFY(book.invoice(id).open.isZero());
    const qint64 entries = book.entryCount();
    must(book.database.execute(u"DROP TRIGGER stop"_s));

    QCOMPARE(must(book.poll()).booked, 0);

    QCOMPARE(book.entryCount(), entries);
    QCOMPARE(book.problems(), QStringList());
}

void TestGapReconcile::aStormOfRefusalsIsWaitedOut()
{
    WorldBook book;
    const InvoiceId id = book.addSent();
    book.pay(book.openPage(id));
    storm(book, "GET", 5);
    const QDateTime before = book.clock.now();

    must(book.poll());

    QVERIFY(book.invoice(id).open.isZero());
    const qint64 waited = before.secsTo(book.clock.now());
    QVERIFY2(waited >= 46 && waited <= 63, qPrintable(QString::number(waited))); // 2, 4, 8, 16, 32 s.
}

void TestGapReconcile::aStormThatDoesNotEndIsToldOf()
{
    WorldBook book;
    const InvoiceId id = book.addSent();
    book.pay(book.openPage(id));
    storm(book, "GET", -1);
    const qsizetype before = readsSeen(book);

    const auto looked = book.poll();

    QVERIFY(!looked);
    QCOMPARE(looked.error().kind, ErrorKind::RateLimited);
    QCOMPARE(readsSeen(book) - before, 7);
    book.gate.faults().clear();
    must(book.poll());
    QVERIFY(book.invoice(id).open.isZero());
}

void TestGapReconcile::aWishWaitsForSecondsInAStorm()
{
    WorldBook book;
    const InvoiceId id = book.addIssued();
    must(book.send(id));
    storm(book, "POST", 3);
    const EntryId link
        = must(EffectTable(book.database).due(u"stripe"_s, book.clock.now(), false)).first().entry;
    const QDateTime before = book.clock.now();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(book.runLinks().postponed, 1);
        book.waitFor(link);
    }

    QCOMPARE(book.runLinks().done, 1);

    const qint64 waited = before.secsTo(book.clock.now());
    QVERIFY2(waited >= 10 && waited <= 14, qPrintable(QString::number(waited))); // 2, 4, 8 s.
    QCOMPARE(book.sandboxLinks(), 1);
}

void TestGapReconcile::anAnswerIsDueOnADayOfTheBook()
{
    WorldBook book;
    book.addPaid();
    const QJsonObject dispute = book.order(u"dispute"_s, {{u"charge"_s, book.lastCharge()}});
    const QDateTime due = QDateTime::fromSecsSinceEpoch(
        dispute[u"evidence_details"_s][u"due_by"_s].toInteger(), QTimeZone::utc());
    QVERIFY(due.isValid());
    // Of two zones that are 25 hours apart one at least is on another day than UTC.
    QSet<QDate> days;
    for (const char *zone : {"Pacific/Pago_Pago", "Pacific/Kiritimati"}) {
        book.setZone(QLatin1String(zone));
        must(book.poll(true));
        const QDate day = must(DisputeTable(book.database).listOpen()).first().respondBy;
        QCOMPARE(day, due.toTimeZone(QTimeZone(zone)).date());
        days.insert(day);
    }
    QCOMPARE(days.size(), 2);
}

void TestGapReconcile::moneyForWhatWasGivenUpReopensIt()
{
    WorldBook book;
    const InvoiceId id = book.addSent();
    const QString page = book.openPage(id);
    must(carryOut(book.book,
        {.what = ApprovalMatter::What::WriteOff,
            .invoice = id,
            .amount = book.invoice(id).open,
            .reason = u"gone"_s,
            .on = book.today()},
        book.today(), book.refundRoute()));
    QVERIFY(book.invoice(id).open.isZero());
    QCOMPARE(book.pay(page).state, sandbox::PayOutcome::State::Paid);

    must(book.poll());

    QCOMPARE(book.all<WriteOffReversed>().size(), 1);
    QVERIFY(book.invoice(id).open.isZero());
    QCOMPARE(book.balance(u"bad debt"_s), Money(0, eur));
    QCOMPARE(book.balance(u"customer credit"_s), Money(0, eur));
}

void TestGapReconcile::moneyForAVoidDocumentStaysCredit()
{
    WorldBook book;
    const InvoiceId id = book.addIssued();
    must(carryOut(book.book,
        {.what = ApprovalMatter::What::Void, .invoice = id, .reason = u"wrong"_s, .on = book.today()},
        book.today(), book.refundRoute()));
    const GatewayRequest request = must(book.gateway.linkRequest(
        {.link = LinkId(u"late"_s), .invoice = id, .number = u"X-1"_s, .amount = Money(11'900, eur)}));
    const GatewayLink link = must(book.gateway.createLink(request, EntryId(u"late"_s), book.stop));
    book.pay(
        book.stripe.checkout().open(*book.stripe.checkout().findLink(link.externalId))[u"id"_s].toString());

    must(book.poll());

    QCOMPARE(book.all<PaymentReceived>().first().customer, book.customer.id);
    QCOMPARE(book.all<PaymentAllocated>().size(), 0);
    QCOMPARE(book.balance(u"customer credit"_s), Money(-11'900, eur));
}
