#include "tests/core/sim/tst_simulatedyear.h"

#include "core/journal/bookDay.h"
#include "core/store/EntryTable.h"
#include "core/store/PostingTable.h"
#include "tests/core/sim/SeededBook.h"

#include <QTest>

#include <limits>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! What was reported at the end of a day, knowing what was known by then.
struct Report {
    QDate day;
    qint64 lastEntry = 0;
    QList<AgeingLine> ageing;
};

QList<AgeingLine> ageingOf(BillingBook &book, QDate day, qint64 lastEntry)
{
    return must(PostingTable(book.database).ageing(day, lastEntry));
}

} // namespace

void TestSimulatedYear::everyPastDayIsReportedAsItWasThen()
{
    constexpr qint64 everything = std::numeric_limits<qint64>::max();
    qint64 changedSince = 0;
    for (quint64 seed = 1; seed <= seedCount(1, 200); ++seed) {
        RandomBook random(chosenBy(seed));
        BillingBook &book = random.book;
        auto below = chosenBy(seed + 1'000'000);
        QList<Report> reports;
        for (int day = 0; day < 365; ++day) {
            for (qint64 i = below(4); i > 0; --i)
                random.runOne();
            const qint64 last = book.entryCount();
            reports.append(
                {.day = book.today(), .lastEntry = last, .ageing = ageingOf(book, book.today(), everything)});
            random.nextDay();
        }

        for (const Report &report : std::as_const(reports)) {
            const QString place = u"seed %1, %2"_s.arg(seed).arg(report.day.toString(Qt::ISODate));
            QVERIFY2(ageingOf(book, report.day, report.lastEntry) == report.ageing, qPrintable(place));
            // The same by the clock on the wall: what was recorded until the day was over.
            const qint64 known = must(
                EntryTable(book.database).lastRecordedBefore(must(bookDayEnd(book.database, report.day))));
            QVERIFY2(known == report.lastEntry, qPrintable(place));
            changedSince += ageingOf(book, report.day, everything) != report.ageing ? 1 : 0;
        }
        const QStringList problems = random.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + problems.join(u' ')));
    }
    QVERIFY(changedSince > 0); // Else nothing was back-dated, and this test would prove nothing.
}

void TestSimulatedYear::anItemAgesAtMidnight_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<AgeBucket>("bucket");

    QTest::newRow("due in the future") << QDate(2026, 12, 1) << AgeBucket::Current;
    QTest::newRow("due today") << QDate(2026, 11, 30) << AgeBucket::Current;
    QTest::newRow("one day") << QDate(2026, 11, 29) << AgeBucket::Days1To30;
    QTest::newRow("30 days") << QDate(2026, 10, 31) << AgeBucket::Days1To30;
    QTest::newRow("31 days") << QDate(2026, 10, 30) << AgeBucket::Days31To60;
    QTest::newRow("60 days") << QDate(2026, 10, 1) << AgeBucket::Days31To60;
    QTest::newRow("61 days") << QDate(2026, 9, 30) << AgeBucket::Days61To90;
    QTest::newRow("90 days") << QDate(2026, 9, 1) << AgeBucket::Days61To90;
    QTest::newRow("91 days") << QDate(2026, 8, 31) << AgeBucket::Days90Plus;
    QTest::newRow("no due date") << QDate() << AgeBucket::Current;
}

void TestSimulatedYear::anItemAgesAtMidnight()
{
    QFETCH(const QDate, due);
    QFETCH(const AgeBucket, bucket);
    BillingBook book;
    book.addIssued({.issuedOn = QDate(2026, 1, 2),
        .dueOn = due,
        .terms = due.isValid() ? QString() : u"by agreement"_s});

    const QList<AgeingLine> lines = ageingOf(book, QDate(2026, 11, 30), 1000);

    QCOMPARE(lines.size(), 1);
    AgeingLine expected{.currency = Currency::of("EUR"), .total = 119'00};
    expected.minor[static_cast<size_t>(bucket)] = 119'00;
    QCOMPARE(lines.first(), expected);
}
