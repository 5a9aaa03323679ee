#include "tests/core/journal/tst_bookday.h"

#include "core/journal/bookDay.h"
#include "tests/core/journal/CheckedBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

void setZone(CheckedBook &book, const QString &zone)
{
    must(book.append({{.body = CompanyProfileSet{{.name = u"Brightwater GmbH"_s, .zone = zone}}}}));
}

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

} // namespace

void TestBookDay::aDayIsTheBooksOwn_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QDate>("day");

    QTest::newRow("no company yet") << QString() << u"2026-03-15T23:30:00Z"_s << QDate(2026, 3, 15);
    QTest::newRow("Berlin, late") << u"Europe/Berlin"_s << u"2026-03-15T23:30:00Z"_s << QDate(2026, 3, 16);
    QTest::newRow("Berlin, before midnight")
        << u"Europe/Berlin"_s << u"2026-03-15T22:59:59Z"_s << QDate(2026, 3, 15);
    QTest::newRow("Berlin in summer")
        << u"Europe/Berlin"_s << u"2026-07-15T22:00:00Z"_s << QDate(2026, 7, 16);
    QTest::newRow("New York") << u"America/New_York"_s << u"2026-03-16T03:00:00Z"_s << QDate(2026, 3, 15);
    QTest::newRow("Auckland, on New Year")
        << u"Pacific/Auckland"_s << u"2025-12-31T11:00:00Z"_s << QDate(2026, 1, 1);
    QTest::newRow("Kathmandu, a quarter of an hour off")
        << u"Asia/Kathmandu"_s << u"2026-03-15T18:15:00Z"_s << QDate(2026, 3, 16);
}

void TestBookDay::aDayIsTheBooksOwn()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, instant);
    QFETCH(const QDate, day);
    CheckedBook book;
    if (!zone.isEmpty())
        setZone(book, zone);

    QCOMPARE(must(bookDay(book.database, utc(instant))), day);
}

void TestBookDay::aDayEndsWhereTheNextBegins_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("end");

    QTest::newRow("UTC") << u"UTC"_s << QDate(2026, 3, 15) << u"2026-03-16T00:00:00Z"_s;
    QTest::newRow("Berlin in winter")
        << u"Europe/Berlin"_s << QDate(2026, 1, 31) << u"2026-01-31T23:00:00Z"_s;
    QTest::newRow("Berlin, a day of 23 hours")
        << u"Europe/Berlin"_s << QDate(2026, 3, 29) << u"2026-03-29T22:00:00Z"_s;
    QTest::newRow("Berlin, a day of 25 hours")
        << u"Europe/Berlin"_s << QDate(2026, 10, 25) << u"2026-10-25T23:00:00Z"_s;
    QTest::newRow("Beirut, where midnight is left out")
        << u"Asia/Beirut"_s << QDate(2026, 3, 28) << u"2026-03-28T22:00:00Z"_s;
}

void TestBookDay::aDayEndsWhereTheNextBegins()
{
    QFETCH(const QString, zone);
    QFETCH(const QDate, day);
    QFETCH(const QString, end);
    CheckedBook book;
    setZone(book, zone);

    const QDateTime found = must(bookDayEnd(book.database, day));

    QCOMPARE(found, utc(end));
    QCOMPARE(must(bookDay(book.database, found)), day.addDays(1));
    QCOMPARE(must(bookDay(book.database, found.addMSecs(-1))), day);
}

void TestBookDay::postingsCountForTheBooksDay()
{
    CheckedBook book;
    setZone(book, u"Europe/Berlin"_s);

    must(book.append({{.body = PaymentReceived{.payment = PaymentId(u"p"_s),
                           .amount = Money(100, Currency::of("EUR")),
                           .connection = u"bank"_s},
        .occurredAt = utc(u"2026-03-15T23:30:00Z"_s)}}));

    QCOMPARE(book.entries().last().bookedOn, QDate(2026, 3, 16));
    QCOMPARE(book.entries().last().occurredAt, utc(u"2026-03-15T23:30:00Z"_s));
}
