#include "tests/core/domain/tst_numbermask.h"

#include "core/domain/NumberMask.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestNumberMask::writesNumbers_data()
{
    QTest::addColumn<QString>("mask");
    QTest::addColumn<QString>("series");
    QTest::addColumn<qint64>("sequence");
    QTest::addColumn<QString>("number");

    QTest::newRow("the usual one") << u"INV-{yyyy}-{seq:6}"_s << u""_s << qint64{123} << u"INV-2026-000123"_s;
    QTest::newRow("short year") << u"{yy}/{seq}"_s << u""_s << qint64{7} << u"26/7"_s;
    QTest::newRow("a series") << u"{series}-{yyyy}-{seq:6}"_s << u"A"_s << qint64{17} << u"A-2026-000017"_s;
    QTest::newRow("as Turkey wants it")
        << u"{series}{yyyy}{seq:9}"_s << u"GIB"_s << qint64{22} << u"GIB2026000000022"_s;
    QTest::newRow("wider than its width") << u"R{seq:2}"_s << u""_s << qint64{12'345} << u"R12345"_s;
    QTest::newRow("the number alone") << u"{seq}"_s << u"unused"_s << qint64{1} << u"1"_s;
    QTest::newRow("thirty characters")
        << u"ABCDEFGHIJKLMNOPQR{seq:12}"_s << u""_s << qint64{1} << u"ABCDEFGHIJKLMNOPQR000000000001"_s;
}

void TestNumberMask::writesNumbers()
{
    QFETCH(const QString, mask);
    QFETCH(const QString, series);
    QFETCH(const qint64, sequence);

    const Result<NumberMask> parsed = NumberMask::parse(mask);

    QVERIFY(parsed);
    QCOMPARE(parsed->mask(), mask);
    QTEST(parsed->text(series, 2026, sequence).value_or(QString()), "number");
}

void TestNumberMask::refusesMasks_data()
{
    QTest::addColumn<QString>("mask");
    QTest::addColumn<QString>("rule");

    QTest::newRow("nothing") << u""_s << u"number_mask.empty"_s;
    QTest::newRow("no sequence") << u"INV-{yyyy}"_s << u"number_mask.sequence_missing"_s;
    QTest::newRow("two sequences") << u"{seq}-{seq:3}"_s << u"number_mask.sequence_twice"_s;
    QTest::newRow("no such placeholder") << u"{month}{seq}"_s << u"number_mask.placeholder_unknown"_s;
    QTest::newRow("another case") << u"{YYYY}{seq}"_s << u"number_mask.placeholder_unknown"_s;
    QTest::newRow("an empty placeholder") << u"{}{seq}"_s << u"number_mask.placeholder_unknown"_s;
    QTest::newRow("a brace that is not closed") << u"INV-{seq"_s << u"number_mask.brace"_s;
    QTest::newRow("a brace that is not opened") << u"INV-{seq}}"_s << u"number_mask.brace"_s;
    QTest::newRow("a brace in a brace") << u"INV-{yy{seq}"_s << u"number_mask.brace"_s;
    QTest::newRow("no width") << u"{seq:}"_s << u"number_mask.width"_s;
    QTest::newRow("width 0") << u"{seq:0}"_s << u"number_mask.width"_s;
    QTest::newRow("width 13") << u"{seq:13}"_s << u"number_mask.width"_s;
    QTest::newRow("a width beyond sense") << u"{seq:99999999999}"_s << u"number_mask.width"_s;
    QTest::newRow("a width in words") << u"{seq:-1}"_s << u"number_mask.width"_s;
    QTest::newRow("a space") << u"INV {seq}"_s << u"number_mask.characters"_s;
    QTest::newRow("an umlaut") << u"Ä{seq}"_s << u"number_mask.characters"_s;
    QTest::newRow("a line break") << u"A\n{seq}"_s << u"number_mask.characters"_s;
    QTest::newRow("thirty-one characters") << u"ABCDEFGHIJKLMNOPQRS{seq:12}"_s << u"number_mask.too_long"_s;
}

void TestNumberMask::refusesMasks()
{
    QFETCH(const QString, mask);

    const Result<NumberMask> parsed = NumberMask::parse(mask);

    QVERIFY(!parsed);
    QTEST(parsed.error().rule, "rule");
    QCOMPARE(parsed.error().field, u"mask"_s);
}

void TestNumberMask::refusesNumbersThatGrewTooLong()
{
    const NumberMask mask = NumberMask::parse(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ{seq:4}"_s).value();

    QVERIFY(mask.text({}, 2026, 9'999));
    const Result<QString> number = mask.text({}, 2026, 10'000);

    QVERIFY(!number);
    QCOMPARE(number.error().rule, u"number_mask.too_long"_s);
}

void TestNumberMask::refusesSeriesThatBanksCannotRead()
{
    const NumberMask mask = NumberMask::parse(u"{series}{seq:4}"_s).value();

    const Result<QString> number = mask.text(u"Köln"_s, 2026, 1);

    QVERIFY(!number);
    QCOMPARE(number.error().rule, u"number_mask.characters"_s);
}

void TestNumberMask::knowsWhetherYearsDiffer()
{
    QVERIFY(NumberMask::parse(u"{yyyy}{seq}"_s).value().hasYear());
    QVERIFY(NumberMask::parse(u"{yy}{seq}"_s).value().hasYear());
    QVERIFY(!NumberMask::parse(u"2026{series}{seq}"_s).value().hasYear());
}

void TestNumberMask::fiscalYearsBeginInTheirFirstMonth_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("firstMonth");
    QTest::addColumn<int>("year");

    QTest::newRow("calendar year, first day") << QDate(2026, 1, 1) << 1 << 2026;
    QTest::newRow("calendar year, last day") << QDate(2026, 12, 31) << 1 << 2026;
    QTest::newRow("the day before April") << QDate(2026, 3, 31) << 4 << 2025;
    QTest::newRow("the first of April") << QDate(2026, 4, 1) << 4 << 2026;
    QTest::newRow("the day before December") << QDate(2026, 11, 30) << 12 << 2025;
    QTest::newRow("the first of December") << QDate(2026, 12, 1) << 12 << 2026;
    QTest::newRow("a leap day") << QDate(2028, 2, 29) << 3 << 2027;
}

void TestNumberMask::fiscalYearsBeginInTheirFirstMonth()
{
    QFETCH(const QDate, date);
    QFETCH(const int, firstMonth);

    QTEST(fiscalYearOf(date, firstMonth), "year");
}
