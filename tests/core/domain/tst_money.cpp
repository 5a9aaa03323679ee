#include "tests/core/domain/tst_money.h"

#include "core/domain/Decimal.h"
#include "core/domain/Money.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestMoney::readsExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");

    QTest::newRow("cents") << u"12.34"_s << u"EUR"_s << qint64{1234};
    QTest::newRow("one decimal") << u"336.9"_s << u"EUR"_s << qint64{33690};
    QTest::newRow("none") << u"2180"_s << u"EUR"_s << qint64{218000};
    QTest::newRow("yen have no decimals") << u"86400"_s << u"JPY"_s << qint64{86400};
    QTest::newRow("dinars have three") << u"5.124"_s << u"KWD"_s << qint64{5124};
    QTest::newRow("zeros beyond the decimals say nothing") << u"10.500"_s << u"EUR"_s << qint64{1050};
    QTest::newRow("negative") << u"-0.01"_s << u"EUR"_s << qint64{-1};
    QTest::newRow("largest") << u"1000000000000.00"_s << u"EUR"_s << Money::maxMinor;
}

void TestMoney::readsExactly()
{
    QFETCH(const QString, text);
    QFETCH(const QString, currency);
    QFETCH(const qint64, minor);

    const Result<Money> money = Money::parse(text, *Currency::find(currency));

    QVERIFY(money);
    QCOMPARE(money->minor(), minor);
    QCOMPARE(*Money::parse(money->text(), money->currency()), *money);
}

void TestMoney::refusesWhatIsNotExact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");

    QTest::newRow("empty") << u""_s << u"money.malformed"_s;
    QTest::newRow("exponent") << u"1e5"_s << u"money.malformed"_s;
    QTest::newRow("not a number") << u"nan"_s << u"money.malformed"_s;
    QTest::newRow("grouping") << u"1,234.00"_s << u"money.malformed"_s;
    QTest::newRow("only a dot") << u"1."_s << u"money.malformed"_s;
    QTest::newRow("plus") << u"+1"_s << u"money.malformed"_s;
    QTest::newRow("other digits") << u"١٢"_s << u"money.malformed"_s;
    QTest::newRow("tenth of a cent") << u"0.001"_s << u"money.too_precise"_s;
    QTest::newRow("above the limit") << u"1000000000000.01"_s << u"money.too_large"_s;
    QTest::newRow("beyond 64 bits") << u"99999999999999999999"_s << u"money.too_large"_s;
}

void TestMoney::refusesWhatIsNotExact()
{
    QFETCH(const QString, text);
    QFETCH(const QString, rule);

    const Result<Money> money = Money::parse(text, Currency::of("EUR"));

    QVERIFY(!money);
    QCOMPARE(money.error().rule, rule);
    QCOMPARE(money.error().value, text);
}

void TestMoney::multipliesAndDividesOver128Bits_data()
{
    QTest::addColumn<qint64>("a");
    QTest::addColumn<qint64>("b");
    QTest::addColumn<qint64>("divisor");
    QTest::addColumn<qint64>("expected");

    // 2.345, 0.125 and -2.345: half up away from zero, never to the even neighbour.
    QTest::newRow("half goes up") << qint64{2345} << qint64{1} << qint64{10} << qint64{235};
    QTest::newRow("half of an even number goes up") << qint64{125} << qint64{1} << qint64{10} << qint64{13};
    QTest::newRow("half of a negative goes down") << qint64{-2345} << qint64{1} << qint64{10} << qint64{-235};
    QTest::newRow("half goes away from zero")
        << qint64{-649134} << qint64{25} << qint64{100} << qint64{-162284};
    QTest::newRow("below half") << qint64{124} << qint64{1} << qint64{10} << qint64{12};
    QTest::newRow("beyond 64 bits in between") << qint64{5'000'000'000'000'000} << qint64{6'000'000'000}
                                               << qint64{10'000'000'000} << qint64{3'000'000'000'000'000};
    QTest::newRow("negative divisor") << qint64{7} << qint64{3} << qint64{-2} << qint64{-11};
}

void TestMoney::multipliesAndDividesOver128Bits()
{
    QFETCH(const qint64, a);
    QFETCH(const qint64, b);
    QFETCH(const qint64, divisor);

    QTEST(mulDivRound(a, b, divisor).value_or(0), "expected");
    QVERIFY(!mulDivRound(std::numeric_limits<qint64>::max(), 4, 2));
}
