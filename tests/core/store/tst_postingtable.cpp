#include "tests/core/store/tst_postingtable.h"

#include "core/journal/bookDay.h"
#include "core/store/EntryTable.h"
#include "core/store/PostingTable.h"
#include "tests/core/billing/BillingBook.h"

#include <QTest>

#include <map>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 everything = std::numeric_limits<qint64>::max();
const Currency eur = Currency::of("EUR");

//! The last entry that was recorded by the end of a day.
qint64 knownAt(BillingBook &book, QDate day)
{
    return must(EntryTable(book.database).lastRecordedBefore(must(bookDayEnd(book.database, day))));
}

void pay(BillingBook &book, const InvoiceId &invoice, Money amount, const QDateTime &at)
{
    const PaymentId payment(u"payment-%1"_s.arg(book.entryCount()));
    must(book.append({{.body = PaymentReceived{.payment = payment,
                           .amount = amount,
                           .connection = u"bank"_s,
                           .customer = book.customer.id},
                          .occurredAt = at},
        {.body = PaymentAllocated{.payment = payment,
             .invoice = invoice,
             .amount = amount,
             .customer = book.customer.id},
            .occurredAt = at}}));
}

} // namespace

void TestPostingTable::agesByDaysPastDue_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<int>("bucket"); // -1: nothing is owed yet.

    const QDate due(2026, 2, 1);
    QTest::newRow("before it was issued") << QDate(2026, 1, 9) << -1;
    QTest::newRow("on the day of issue") << QDate(2026, 1, 10) << 0;
    QTest::newRow("on the due day") << due << 0;
    QTest::newRow("one day late") << due.addDays(1) << 1;
    QTest::newRow("30 days late") << due.addDays(30) << 1;
    QTest::newRow("31 days late") << due.addDays(31) << 2;
    QTest::newRow("60 days late") << due.addDays(60) << 2;
    QTest::newRow("61 days late") << due.addDays(61) << 3;
    QTest::newRow("90 days late") << due.addDays(90) << 3;
    QTest::newRow("91 days late") << due.addDays(91) << 4;
}

void TestPostingTable::agesByDaysPastDue()
{
    QFETCH(const QDate, asOf);
    QFETCH(const int, bucket);
    BillingBook book;
    book.addIssued({.issuedOn = QDate(2026, 1, 10), .dueOn = QDate(2026, 2, 1)});

    const auto lines = must(PostingTable(book.database).ageing(asOf, everything));

    AgeingLine expected{.currency = eur, .total = 11'900};
    if (bucket >= 0)
        expected.minor[static_cast<size_t>(bucket)] = 11'900;
    QCOMPARE(lines, bucket < 0 ? QList<AgeingLine>() : QList<AgeingLine>{expected});
}

void TestPostingTable::aPastDayIsSeenAsItWas()
{
    BillingBook book;
    const InvoiceId id = book.addIssued({.issuedOn = QDate(2026, 3, 1)});
    pay(book, id, Money(1'900, eur), QDateTime(QDate(2026, 3, 5), QTime(9, 0), QTimeZone::utc()));
    pay(book, id, Money(10'000, eur), QDateTime(QDate(2026, 3, 10), QTime(9, 0), QTimeZone::utc()));
    PostingTable postings(book.database);

    QCOMPARE(must(postings.ageing(QDate(2026, 3, 4), everything)).first().total, 11'900);
    QCOMPARE(must(postings.ageing(QDate(2026, 3, 5), everything)).first().total, 10'000);
    QCOMPARE(must(postings.ageing(QDate(2026, 3, 9), everything)).first().total, 10'000);
    QCOMPARE(must(postings.ageing(QDate(2026, 3, 10), everything)), QList<AgeingLine>());
}

void TestPostingTable::backdatedEntriesAreKnownOnlySinceTheyWereRecorded()
{
    BillingBook book;
    const InvoiceId id = book.addIssued({.issuedOn = QDate(2026, 3, 1)});
    // On the 20th we learn of a payment of the 10th.
    book.clock.time = QDateTime(QDate(2026, 3, 20), QTime(9, 0), QTimeZone::utc());
    pay(book, id, Money(11'900, eur), QDateTime(QDate(2026, 3, 10), QTime(9, 0), QTimeZone::utc()));
    PostingTable postings(book.database);
    const QDate asOf(2026, 3, 12);

    QCOMPARE(must(postings.ageing(asOf, everything)), QList<AgeingLine>());
    QCOMPARE(must(postings.ageing(asOf, knownAt(book, QDate(2026, 3, 20)))), QList<AgeingLine>());
    QCOMPARE(must(postings.ageing(asOf, knownAt(book, QDate(2026, 3, 19)))).first().total, 11'900);
    QCOMPARE(must(postings.ageing(asOf, knownAt(book, QDate(2026, 3, 14)))), QList<AgeingLine>());
}

void TestPostingTable::creditIsShownBesideAndPerCurrency()
{
    BillingBook book;
    book.addIssued({.issuedOn = QDate(2026, 3, 1)});
    book.addIssued({.type = DocumentType::CreditNote, .price = 10'000'000, .issuedOn = QDate(2026, 3, 2)});
    book.addIssued({.currency = Currency::of("JPY"), .price = 100'000'000, .rate = 0});

    const auto lines = must(PostingTable(book.database).ageing(book.today(), everything));

    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).currency, eur);
    QCOMPARE(lines.at(0).total, 11'900);
    QCOMPARE(lines.at(0).credit, 1'190);
    QCOMPARE(lines.at(1).currency, Currency::of("JPY"));
    QCOMPARE(lines.at(1).total, 100);
    QCOMPARE(lines.at(1).credit, 0);
}

void TestPostingTable::balancesAddUpToZeroOnEveryDay()
{
    BillingBook book;
    for (int day = 1; day <= 10; ++day) {
        const InvoiceId id = book.addIssued({.price = day * qint64(33'330'000),
            .issuedOn = QDate(2026, 3, day),
            .prepaid = day,
            .rounding = day % 3 - 1});
        if (day % 2 == 0)
            pay(book, id, Money(day * 100, eur),
                QDateTime(QDate(2026, 3, day), QTime(23, 59), QTimeZone::utc()));
    }

    for (int day = 0; day <= 12; ++day)
        for (const qint64 known : {qint64(5), qint64(12), everything}) {
            qint64 sum = 0;
            for (const auto &balance :
                must(PostingTable(book.database).balances(QDate(2026, 3, 1).addDays(day - 1), known)))
                sum += balance.amount.minor();
            QCOMPARE(sum, 0);
        }
}
