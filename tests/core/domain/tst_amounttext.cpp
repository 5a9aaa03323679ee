#include "tests/core/domain/tst_amounttext.h"

#include "core/domain/amountText.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestAmountText::writesNumbersAsTheLocaleDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qint64>("scaled");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<int>("fewest");
    QTest::addColumn<QString>("text");
    QTest::newRow("zeros at the end fall away") << u"en"_s << qint64{125'000} << 4 << 0 << u"12.5"_s;
    QTest::newRow("a whole number has no dot") << u"en"_s << qint64{80'000} << 4 << 0 << u"8"_s;
    QTest::newRow("but as few as asked stay") << u"de"_s << qint64{1'189'500'000} << 6 << 2 << u"1.189,50"_s;
    QTest::newRow("finer than asked is shown") << u"de"_s << qint64{3'456'700} << 6 << 2 << u"3,4567"_s;
    QTest::newRow("zeros within stay") << u"en"_s << qint64{1'000'001} << 6 << 2 << u"1.000001"_s;
    QTest::newRow("below one and below zero") << u"tr"_s << qint64{-5} << 2 << 2 << u"-0,05"_s;
    QTest::newRow("no decimals at all") << u"en"_s << qint64{-1234} << 0 << 0 << u"-1,234"_s;
}

void TestAmountText::writesNumbersAsTheLocaleDoes()
{
    QFETCH(QString, language);
    QFETCH(qint64, scaled);
    QFETCH(int, decimals);
    QFETCH(int, fewest);
    QFETCH(QString, text);
    QCOMPARE(localNumberText(scaled, decimals, fewest, QLocale(language)), text);
}

void TestAmountText::figuresHaveTheCurrencysDecimals()
{
    const QLocale locale(u"en"_s);
    QCOMPARE(figureText(Money(123'450, Currency::of("EUR")), locale), u"1,234.50"_s);
    QCOMPARE(figureText(Money(123'450, Currency::of("JPY")), locale), u"123,450"_s);
    QCOMPARE(figureText(Money(-123'450, Currency::of("KWD")), locale), u"-123.450"_s);
}
