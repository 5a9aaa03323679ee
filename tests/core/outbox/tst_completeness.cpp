#include "tests/core/outbox/tst_completeness.h"

#include "core/sync/CompletenessCheck.h"
#include "tests/core/outbox/WorldBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");
const QDate firstDay(2026, 3, 1);

Completeness check(WorldBook &book, QDate from = firstDay, QDate to = {})
{
    return must(CompletenessCheck(book.database, book.gateway)
                    .run(from, to.isValid() ? to : book.today(), book.clock.now(), book.stop));
}

void hideEverywhere(WorldBook &book, bool hidden)
{
    for (const QString &id : {book.lastCharge(), book.lastIntent(), book.lastSession()})
        book.order(hidden ? u"hide"_s : u"show"_s, {{u"id"_s, id}});
}

//! Writes down a payment that the provider is said to have told of.
void bookPayment(WorldBook &book, const QString &externalKey, Money amount, const QDateTime &at)
{
    must(
        book.append({{.body = PaymentReceived{.payment = PaymentId(u"0190c0de-0000-7000-8000-00000000000a"_s),
                          .amount = amount,
                          .connection = u"stripe"_s,
                          .method = u"Visa"_s,
                          .customer = book.customer.id},
            .occurredAt = at,
            .externalKey = externalKey}}));
}

} // namespace

void TestCompleteness::bothSidesAgree()
{
    WorldBook book;
    book.addPaid();
    book.addPaid();
    const InvoiceId dollars = book.addSent({.currency = Currency::of("USD")});
    book.pay(book.openPage(dollars));
    must(book.poll());
    const qint64 entries = book.entryCount();

    const Completeness report = check(book);

    QVERIFY(report.isComplete());
    QCOMPARE(report.lines.size(), 2);
    QCOMPARE(report.lines.first(),
        (CompletenessLine{
            .currency = eur, .there = 2, .thereMinor = 23'800, .here = 2, .hereMinor = 23'800}));
    QCOMPARE(report.lines.last().here, 1);
    QCOMPARE(book.entryCount(), entries);
}

void TestCompleteness::aPaymentHiddenFromEveryFeedIsNamed()
{
    WorldBook book;
    book.addPaid();
    const InvoiceId id = book.addSent();
    const QString page = book.openPage(id);
    book.setEventsTold(false);
    book.pay(page);
    book.setEventsTold(true);
    hideEverywhere(book, true);
    book.passDays(1);
    must(book.poll(true));
    QVERIFY(!book.invoice(id).open.isZero()); // No feed, list or look by id tells of it…

    const Completeness report = check(book);

    QVERIFY(!report.isComplete()); // …but the provider's balance has it.
    QCOMPARE(report.unexplained,
        (QList<UnexplainedPayment>{{.externalKey = u"stripe:test:"_s + book.lastCharge(),
            .on = book.today().addDays(-1),
            .there = Money(11'900, eur),
            .here = {}}}));
    QCOMPARE(report.lines.first(),
        (CompletenessLine{.currency = eur,
            .there = 2,
            .thereMinor = 23'800,
            .here = 1,
            .hereMinor = 11'900,
            .unexplained = 1,
            .unexplainedMinor = 11'900}));

    hideEverywhere(book, false);
    must(book.poll(true));
    QVERIFY(book.invoice(id).open.isZero());
    QVERIFY(check(book).isComplete());
}

void TestCompleteness::whatTheProviderDoesNotKnowIsNamed()
{
    WorldBook book;
    book.addPaid();
    bookPayment(book, u"stripe:test:ch_nobody"_s, Money(500, eur), book.clock.now());

    const Completeness report = check(book);

    QCOMPARE(report.unexplained.size(), 1);
    QCOMPARE(report.unexplained.first().externalKey, u"stripe:test:ch_nobody"_s);
    QCOMPARE(report.unexplained.first().here, Money(500, eur));
    QVERIFY(!report.unexplained.first().there);
    QCOMPARE(report.lines.first().unexplainedMinor, 500);
}

void TestCompleteness::anotherAmountIsNamed()
{
    WorldBook book;
    book.setEventsTold(false);
    book.pay(book.openPage(book.addSent()));
    bookPayment(book, u"stripe:test:"_s + book.lastCharge(), Money(12'000, eur), book.clock.now());

    const Completeness report = check(book);

    QCOMPARE(report.unexplained.size(), 1);
    QCOMPARE(report.unexplained.first().there, Money(11'900, eur));
    QCOMPARE(report.unexplained.first().here, Money(12'000, eur));
    QCOMPARE(report.lines.first().unexplained, 1);
    QCOMPARE(report.lines.first().unexplainedMinor, 100);
}

void TestCompleteness::whatIsNoMoneyYetIsNotCounted()
{
    WorldBook book;
    book.payByDebit(book.addSent());
    must(book.poll());
    QVERIFY(check(book).lines.isEmpty());
    book.pay(book.openPage(book.addSent()), u"4000000000000002"_s); // Declined.

    QVERIFY(check(book).lines.isEmpty());
    QVERIFY(check(book).isComplete());
}

void TestCompleteness::onlyTheDaysAskedForCount()
{
    WorldBook book;
    book.addPaid();
    book.passDays(1);
    const QDate second = book.today();
    book.addPaid();
    book.passDays(1);

    QCOMPARE(check(book, firstDay, second).lines.first().there, 2);
    QCOMPARE(check(book, second, second).lines.first().there, 1);
    QCOMPARE(check(book, second, second).lines.first().here, 1);
    QVERIFY(check(book, second.addDays(1), second.addDays(1)).lines.isEmpty());
}

//! A file of payments may say another day than the provider: it is asked for such a payment itself.
void TestCompleteness::anotherBooksDayIsNoGap()
{
    WorldBook book;
    book.setEventsTold(false);
    book.pay(book.openPage(book.addSent()));
    book.passDays(3);
    bookPayment(book, u"stripe:test:"_s + book.lastCharge(), Money(11'900, eur), book.clock.now());

    QVERIFY(check(book, book.today(), book.today()).isComplete());
    QVERIFY(check(book).isComplete());
    QCOMPARE(check(book).lines.first().here, 1);
}

void TestCompleteness::daysTheWrongWayRoundAreRefused()
{
    WorldBook book;
    const auto report = CompletenessCheck(book.database, book.gateway)
                            .run(book.today(), firstDay, book.clock.now(), book.stop);
    QCOMPARE(ruleOf(report), u"report.days_reversed"_s);
}
