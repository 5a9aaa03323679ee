#include "tests/core/close/tst_closeperiod.h"

#include "core/billing/LockPeriod.h"
#include "core/billing/RecordPayment.h"
#include "core/billing/SaveDraft.h"
#include "core/journal/Replay.h"
#include "core/store/BankLineTable.h"
#include "core/store/PackLists.h"
#include "core/store/PeriodLockTable.h"
#include "tests/core/billing/BookState.h"
#include "tests/core/close/CloseBook.h"

#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QDate end = CloseBook::day(28);
const QString stripe = u"stripe"_s;

using Plant = void (*)(CloseBook &, MonthEvidence &);

} // namespace

void TestClosePeriod::aMonthInWhichAllIsKnownIsLocked()
{
    CloseBook book;
    const MonthClose before = book.check();
    QCOMPARE(CloseBook::inTheWay(before), QStringList());
    QVERIFY(!before.isLocked);

    const MonthClose close = must(book.close());

    QVERIFY(close.isLocked);
    QCOMPARE(must(PeriodLockTable(book.database).lockedThrough()), end);
    const PeriodLocked locked = book.all<PeriodLocked>().first();
    QCOMPARE(locked.from, book.february);
    QCOMPARE(locked.through, end);
    QCOMPARE(locked.checks.size(), close.checks.size());
    const auto months = must(closedMonths(book.book));
    QCOMPARE(months.size(), 1);
    QVERIFY(months.first().isLocked);
    QCOMPARE(months.first().entrySeq, book.entryCount());
    QCOMPARE(months.first().checks, locked.checks);
}

void TestClosePeriod::aPlantedCentBlocksTheLock_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<Plant>("plant");

    const auto row = [](const char *name, const QString &check, const QString &finding, Plant plant) {
        QTest::newRow(name) << check << finding << plant;
    };
    row("what a document is still open by", u"receivable"_s, u"figure.differs"_s,
        [](CloseBook &book, MonthEvidence &) {
            book.plant(u"UPDATE invoice SET allocated_minor = allocated_minor - 1 WHERE number = "
                       u"'INV-2026-000001'"_s);
        });
    row("what is left of a payment", u"customer_credit"_s, u"figure.differs"_s,
        [](CloseBook &book, MonthEvidence &) {
            book.plant(u"UPDATE payment SET allocated_minor = allocated_minor - 1 WHERE connection = "
                       u"'bank'"_s);
        });
    row("a posting", u"journal"_s, u"journal.damaged"_s, [](CloseBook &book, MonthEvidence &evidence) {
        book.plant(u"UPDATE posting SET amount_minor = amount_minor + 1 WHERE account = 'revenue' "
                   "AND entry_seq = (SELECT MIN(entry_seq) FROM posting)"_s);
        evidence.verdict = must(verifyLedger(book.database, book.scratch()));
    });
    row("an entry of the journal", u"journal"_s, u"journal.damaged"_s,
        [](CloseBook &book, MonthEvidence &evidence) {
            book.plant(u"DROP TRIGGER entry_is_never_changed"_s);
            book.plant(u"UPDATE entry SET body = replace(body, '\"minor\":11900', '\"minor\":11901') "
                       "WHERE kind = 'PaymentReceived'"_s);
            evidence.verdict = must(verifyLedger(book.database, book.scratch()));
        });
    row("a fee in the ledger", u"clearing"_s, u"figure.differs"_s, [](CloseBook &book, MonthEvidence &) {
        book.plant(u"UPDATE posting SET amount_minor = amount_minor + 1 WHERE account = 'clearing:stripe' "
                   "AND amount_minor = -300"_s);
    });
    row("a line of a payout", u"payouts"_s, u"payout.unexplained"_s, [](CloseBook &book, MonthEvidence &) {
        book.plant(u"UPDATE payout_line SET net_minor = net_minor - 1"_s);
    });
    row("a payment in a payout's line", u"payouts"_s, u"payout.line_differs"_s,
        [](CloseBook &book, MonthEvidence &) {
            book.plant(u"UPDATE payout_line SET gross_minor = gross_minor + 1, fee_minor = fee_minor + 1"_s);
        });
    row("a movement of the bank", u"bank_balance"_s, u"bank.sum"_s, [](CloseBook &book, MonthEvidence &) {
        book.plant(u"UPDATE bank_line SET amount_minor = amount_minor + 1 WHERE key = 'line fee'"_s);
    });
    row("the bank's closing balance", u"bank_balance"_s, u"bank.sum"_s, [](CloseBook &book, MonthEvidence &) {
        book.plant(u"UPDATE bank_statement SET closing_minor = closing_minor + 1"_s);
    });
    row("what a movement was taken for", u"bank_balance"_s, u"bank.difference"_s,
        [](CloseBook &book, MonthEvidence &) {
            book.plant(u"UPDATE bank_match SET amount_minor = amount_minor + 1 WHERE line = 'line "
                       u"transfer'"_s);
        });
    row("a movement of one cent that nobody knows", u"bank_lines"_s, u"bank_line.open"_s,
        [](CloseBook &book, MonthEvidence &) {
            book.addStatement(
                end, end, euro(1'231'10), euro(1'231'11), {{.key = u"cent"_s, .on = end, .amount = euro(1)}});
        });
    row("the next statement's opening balance", u"statements"_s, u"statement.chain"_s,
        [](CloseBook &book, MonthEvidence &) {
            book.plant(u"UPDATE bank_statement SET through_on = '2026-02-27'"_s);
            book.addStatement(end, end, euro(1'231'09), euro(1'231'09), {});
        });
    row("what the provider took", u"completeness:stripe"_s, u"completeness.unexplained"_s,
        [](CloseBook &, MonthEvidence &evidence) {
            evidence.providers.first().count->unexplained.append({.externalKey = u"stripe:test:ch_1"_s,
                .on = CloseBook::day(5),
                .there = euro(119'01),
                .here = euro(119'00)});
        });
}

void TestClosePeriod::aPlantedCentBlocksTheLock()
{
    QFETCH(const QString, check);
    QFETCH(const QString, finding);
    QFETCH(const Plant, plant);
    CloseBook book;
    MonthEvidence evidence = book.evidence();
    plant(book, evidence);
    if (evidence.verdict.head != must(verifyEntries(book.database)).head)
        evidence.verdict = must(verifyLedger(book.database, book.scratch()));

    const MonthClose close = must(closePeriod(book.book, evidence, {.accept = {}, .reason = u"February"_s}));

    QVERIFY(!close.isLocked);
    QVERIFY2(CloseBook::found(close, check).contains(finding),
        qPrintable(CloseBook::found(close, check).join(u' ')));
    for (const CloseCheck &one : close.checks)
        if (one.code == check)
            QCOMPARE(one.weight(), CloseFinding::Weight::Blocking);
    QVERIFY(!must(PeriodLockTable(book.database).lockedThrough()).isValid());
}

void TestClosePeriod::aCentInAFileWithoutBalancesBlocksTheLock_data()
{
    QTest::addColumn<QList<int>>("days"); // From and through of each statement with balances.
    QTest::addColumn<QList<int>>("csv"); // Of the one without.
    QTest::addColumn<int>("cent"); // The day of its movement.
    QTest::newRow("it begins on the same day") << QList<int>{3, 28} << QList<int>{3, 3} << 3;
    QTest::newRow("it tells the whole month") << QList<int>{3, 20, 21, 28} << QList<int>{1, 28} << 5;
    QTest::newRow("it lies between") << QList<int>{1, 10, 21, 28} << QList<int>{11, 20} << 15;
    QTest::newRow("within the last one") << QList<int>{1, 10, 11, 28} << QList<int>{21, 28} << 28;
}

void TestClosePeriod::aCentInAFileWithoutBalancesBlocksTheLock()
{
    QFETCH(const QList<int>, days);
    QFETCH(const QList<int>, csv);
    QFETCH(const int, cent);
    CloseBook book(true);
    book.addStatement(CloseBook::day(csv.at(0)), CloseBook::day(csv.at(1)), {}, {},
        {{.key = u"cent"_s, .on = CloseBook::day(cent), .amount = euro(1)}});
    book.setAside(u"cent"_s, euro(1));
    Money balance = euro(0);
    for (qsizetype i = 0; i < days.size(); i += 2) {
        const QString key = u"line %1"_s.arg(i);
        const QDate first = CloseBook::day(days.at(i));
        book.addStatement(first, CloseBook::day(days.at(i + 1)), balance, balance + euro(105'00),
            {{.key = key, .on = first, .amount = euro(105'00)}});
        book.setAside(key, euro(105'00));
        balance += euro(105'00);
    }

    const MonthClose close = must(book.close());

    QVERIFY(!close.isLocked);
    const QStringList found = CloseBook::found(close, u"bank_balance"_s);
    QVERIFY2(found.contains(u"bank.sum"_s), qPrintable(found.join(u' ')));
}

void TestClosePeriod::movementsThatNoBalanceProvesWaitForAReason()
{
    const auto bookWith = [](CloseBook &book, std::optional<Money> opening, std::optional<Money> closing) {
        book.addStatement(CloseBook::day(1), QDate(2026, 3, 5), opening, closing,
            {{.key = u"line"_s, .on = CloseBook::day(5), .amount = euro(105'00)}});
        book.setAside(u"line"_s, euro(105'00));
    };
    {
        CloseBook book(true);
        bookWith(book, {}, {});
        const MonthClose close = must(book.close());
        QVERIFY(!close.isLocked);
        QCOMPARE(CloseBook::inTheWay(close), QStringList{u"bank_balance"_s});
        QCOMPARE(CloseBook::found(close, u"bank_balance"_s), QStringList{u"bank.unproven"_s});
        QVERIFY(
            must(book.close({{.check = u"bank_balance"_s, .reason = u"the bank tells none"_s}})).isLocked);
    }
    {
        CloseBook proven(true); // By a balance of the next month.
        bookWith(proven, euro(0), euro(105'00));
        QVERIFY(must(proven.close()).isLocked);
    }
    CloseBook wrong(true);
    bookWith(wrong, euro(0), euro(105'01));
    QVERIFY(CloseBook::found(wrong.check(), u"bank_balance"_s).contains(u"bank.sum"_s));
}

void TestClosePeriod::whatIsLeftUndoneWaitsForAReason_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<Plant>("leave");

    const auto row = [](const char *name, const QString &check, const QString &finding, Plant leave) {
        QTest::newRow(name) << check << finding << leave;
    };
    row("a draft of the month", u"drafts"_s, u"draft.dated"_s,
        [](CloseBook &book, MonthEvidence &) { book.addDraft({.issuedOn = CloseBook::day(20)}); });
    row("a refund that is under way", u"refunds"_s, u"refund.pending"_s,
        [](CloseBook &book, MonthEvidence &) {
            const PaymentId payment = receiveFromOutside(book, euro(10'00), book.customer.id,
                QDateTime(CloseBook::day(20), QTime(9, 0), QTimeZone::utc()));
            must(book.append({{.body = RefundRequested{.payment = payment,
                                   .customer = book.customer.id,
                                   .connection = stripe,
                                   .amount = euro(10'00),
                                   .reason = u"paid twice"_s},
                .bookedOn = CloseBook::day(21)}}));
        });
    row("money nobody knows the owner of", u"payers"_s, u"payment.unknown_payer"_s,
        [](CloseBook &book, MonthEvidence &) {
            receiveFromOutside(
                book, euro(10'00), {}, QDateTime(CloseBook::day(20), QTime(9, 0), QTimeZone::utc()));
        });
    row("a transfer the bank does not know", u"bank_balance"_s, u"bank.unconfirmed"_s,
        [](CloseBook &book, MonthEvidence &) {
            must(recordPayment(book.book,
                {.customer = book.customer.id,
                    .amount = euro(10'00),
                    .on = CloseBook::day(26),
                    .today = book.today()}));
        });
    row("a payout by hand", u"payouts"_s, u"payout.by_hand"_s, [](CloseBook &book, MonthEvidence &) {
        book.pay({.id = u"stripe:test:po_hand"_s,
                     .connection = stripe,
                     .amount = euro(0) - euro(1'00),
                     .arrivesOn = book.today(),
                     .isAutomatic = false},
            {}, CloseBook::day(26));
    });
    row("a payout that did not arrive", u"payouts"_s, u"payout.late"_s, [](CloseBook &book, MonthEvidence &) {
        book.pay({.id = u"stripe:test:po_lost"_s,
                     .connection = stripe,
                     .amount = euro(1'00),
                     .arrivesOn = CloseBook::day(20)},
            {{.line = {.transaction = u"txn_x"_s,
                  .category = PayoutLine::Category::Adjustment,
                  .word = u"reserve"_s,
                  .grossMinor = 1'00,
                  .netMinor = 1'00},
                .at = book.clock.now(),
                .original = {}}},
            CloseBook::day(18));
    });
    row("a provider that was never asked", u"completeness:stripe"_s, u"completeness.never"_s,
        [](CloseBook &, MonthEvidence &evidence) { evidence.providers.first().count.reset(); });
}

void TestClosePeriod::whatIsLeftUndoneWaitsForAReason()
{
    QFETCH(const QString, check);
    QFETCH(const QString, finding);
    QFETCH(const Plant, leave);
    CloseBook book;
    MonthEvidence evidence = book.evidence();
    leave(book, evidence);
    evidence.verdict = must(verifyLedger(book.database, book.scratch()));
    const auto close = [&](const QList<CloseAcceptance> &accept) {
        return closePeriod(book.book, evidence, {.accept = accept, .reason = u"February"_s});
    };

    const MonthClose first = must(close({}));
    QVERIFY(!first.isLocked);
    QCOMPARE(CloseBook::inTheWay(first), QStringList{check});
    QVERIFY(CloseBook::found(first, check).contains(finding));
    QCOMPARE(ruleOf(close({{.check = check, .reason = u" "_s}})), u"reason.missing"_s);

    const MonthClose second = must(close({{.check = check, .reason = u"Mara knows"_s}}));
    QVERIFY(second.isLocked);
    const auto checks = book.all<PeriodLocked>().first().checks;
    const auto kept = std::ranges::find(checks, check, &ClosedCheck::code);
    QVERIFY(kept != checks.end());
    QCOMPARE(kept->outcome, u"accepted"_s);
    QCOMPARE(kept->reason, u"Mara knows"_s);
    QVERIFY(kept->findings > 0);
}

void TestClosePeriod::whatMustBePutRightIsNotAccepted()
{
    CloseBook book;
    book.addStatement(
        end, end, euro(1'231'10), euro(1'231'11), {{.key = u"cent"_s, .on = end, .amount = euro(1)}});

    QCOMPARE(ruleOf(book.close({{.check = u"bank_lines"_s, .reason = u"who cares"_s}})),
        u"close.accept_blocking"_s);
    QVERIFY(book.all<PeriodLocked>().isEmpty());
}

void TestClosePeriod::onlyChecksThatExistAreAccepted()
{
    CloseBook book;
    QCOMPARE(
        ruleOf(book.close({{.check = u"weather"_s, .reason = u"it rained"_s}})), u"close.accept_unknown"_s);

    // What found nothing needs no reason, and keeps none.
    QVERIFY(must(book.close({{.check = u"drafts"_s, .reason = u"none"_s}})).isLocked);
    const QList<PeriodLocked> locks = book.all<PeriodLocked>();
    for (const ClosedCheck &check : locks.first().checks)
        QCOMPARE(check.reason, QString());
}

void TestClosePeriod::aBookWithoutBankStatementsCanBeClosed()
{
    CloseBook book(true);
    const InvoiceId invoice = book.addIssued({.issuedOn = CloseBook::day(2)});
    must(recordPayment(book.book,
        {.customer = book.customer.id,
            .amount = euro(119'00),
            .on = CloseBook::day(9),
            .allocations = {{.invoice = invoice, .amount = euro(119'00)}},
            .today = book.today()}));

    QVERIFY(must(book.close()).isLocked);
    const QList<PeriodLocked> locks = book.all<PeriodLocked>();
    for (const ClosedCheck &check : locks.first().checks)
        if (check.code == "statements"_L1 || check.code == "bank_balance"_L1)
            QCOMPARE(check.outcome, u"not_covered"_s);
}

void TestClosePeriod::aProviderThatWasNotAskedAfterTheMonthIsToldAsSuch()
{
    CloseBook book;
    MonthEvidence evidence = book.evidence();
    Completeness &count = *evidence.providers.first().count;
    count.checkedAt = QDateTime(end, QTime(23, 59), QTimeZone::utc());
    QCOMPARE(CloseBook::found(must(checkMonth(book.book, evidence)), u"completeness:stripe"_s),
        QStringList{u"completeness.early"_s});

    count.checkedAt = count.checkedAt.addSecs(60);
    const MonthClose close = must(checkMonth(book.book, evidence));
    QCOMPARE(CloseBook::found(close, u"completeness:stripe"_s), QStringList());
    QCOMPARE(close.checks.first().askedAt, count.checkedAt);
}

void TestClosePeriod::onlyAnAccountantClosesAMonth()
{
    CloseBook book;
    listStaff(book);
    for (const QString &login : {u"carl"_s, u"vera"_s}) {
        const ActingAs person(book, u"person:"_s + login);
        QCOMPARE(ruleOf(book.close()), u"role.not_allowed"_s);
    }
    const ActingAs accountant(book, u"person:ada"_s);
    QVERIFY(must(book.close()).isLocked);
    QCOMPARE(must(closedMonths(book.book)).first().actor, u"person:ada"_s);
}

void TestClosePeriod::aMonthThatIsNotOverStaysOpen()
{
    CloseBook book;
    MonthEvidence evidence = book.evidence();
    evidence.month = book.today();
    QCOMPARE(ruleOf(closePeriod(book.book, evidence, {.accept = {}, .reason = u"March"_s})),
        u"period.in_future"_s);

    evidence.month = book.february;
    evidence.today = end; // Its last day is not over before midnight.
    QCOMPARE(ruleOf(closePeriod(book.book, evidence, {.accept = {}, .reason = u"February"_s})),
        u"period.in_future"_s);
    QCOMPARE(
        ruleOf(closePeriod(book.book, book.evidence(), {.accept = {}, .reason = {}})), u"reason.missing"_s);
}

void TestClosePeriod::aClosedMonthIsNotClosedAgain()
{
    CloseBook book;
    QVERIFY(must(book.close()).isLocked);

    QCOMPARE(ruleOf(book.close()), u"period.locked_further"_s);
    QCOMPARE(book.all<PeriodLocked>().size(), 1);
    QVERIFY(book.check().isLocked);
}

void TestClosePeriod::nothingIsBookedInAClosedMonth()
{
    CloseBook book;
    must(book.close());

    QCOMPARE(ruleOf(recordPayment(book.book,
                 {.customer = book.customer.id, .amount = euro(1'00), .on = end, .today = book.today()})),
        u"period.locked"_s);
    must(recordPayment(book.book,
        {.customer = book.customer.id, .amount = euro(1'00), .on = end.addDays(1), .today = book.today()}));
}

void TestClosePeriod::openingAMonthAgainNeedsAReason()
{
    CloseBook book;
    must(book.close());
    QCOMPARE(ruleOf(unlockPeriod(book.book, CloseBook::day(1).addDays(-1), u" "_s)), u"reason.missing"_s);

    must(unlockPeriod(book.book, CloseBook::day(1).addDays(-1), u"a late bill"_s));
    QVERIFY(!must(closedMonths(book.book)).first().isLocked);

    QVERIFY(must(book.close()).isLocked);
    const auto months = must(closedMonths(book.book));
    QCOMPARE(months.size(), 1);
    QVERIFY(months.first().isLocked);
    QCOMPARE(months.first().entrySeq, book.entryCount());
}

void TestClosePeriod::aBookThatChangedSinceItWasVerifiedIsNotLocked()
{
    CloseBook book;
    const MonthEvidence evidence = book.evidence();
    book.addIssued({.issuedOn = QDate(2026, 3, 2)});

    QCOMPARE(ruleOf(closePeriod(book.book, evidence, {.accept = {}, .reason = u"February"_s})),
        u"close.book_changed"_s);
    QVERIFY(must(book.close()).isLocked);
}

void TestClosePeriod::aMovementReplacedLaterStaysInTheMonthsList()
{
    CloseBook book;
    must(book.close());
    const auto keys = [&](qint64 seq) {
        QStringList found;
        must(PackLists(book.database)
                 .each(PackList::BankLines, {.from = book.february, .to = end, .knownSeq = seq},
                     [&](const QList<ReportCell> &cells) -> Result<void> {
                         found.append(std::get<QString>(cells.constLast()));
                         return {};
                     }));
        return found;
    };
    const qint64 closed = must(closedMonths(book.book)).first().entrySeq;
    const QStringList before = keys(closed);
    QCOMPARE(before.size(), 3);

    // A later file tells the parts of what the month knew as one sum.
    const auto part = [](const QString &key, qint64 minor) {
        return LineShape{.key = key, .on = CloseBook::day(27), .amount = euro(minor)};
    };
    book.addStatement(
        CloseBook::day(27), CloseBook::day(27), {}, {}, {part(u"a"_s, -200), part(u"b"_s, -190)});
    BankLineTable lines(book.database);
    for (const BankLineRow &row : must(lines.list(
             {.which = BankLineQuery::Which::All, .text = {}, .from = {}, .through = {}, .limit = 100})))
        if (row.key == "line fee"_L1)
            must(lines.setReplaced(row.no, u"a"_s));

    QCOMPARE(keys(closed), before);
    const QStringList now = keys(book.entryCount());
    QVERIFY(!now.contains(u"line fee"_s));
    QVERIFY(now.contains(u"a"_s));
}

void TestClosePeriod::aReplayKnowsTheSameClosedMonths()
{
    CloseBook book;
    must(book.close());
    const auto before = must(closedMonths(book.book));
    const MonthClose list = book.check();

    must(rebuildProjections(book.database));

    const auto after = must(closedMonths(book.book));
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after.first().hash, before.first().hash);
    QCOMPARE(after.first().checks, before.first().checks);
    QCOMPARE(book.check().checks, list.checks);
}
