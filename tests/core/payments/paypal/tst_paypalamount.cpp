#include "tests/core/payments/paypal/tst_paypalamount.h"

#include "core/payments/paypal/PayPalAmount.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestPayPalAmount::writesAmountsAsPayPalDoes_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("value");

    QTest::newRow("cents") << u"EUR"_s << qint64{123450} << u"1234.50"_s;
    QTest::newRow("one cent") << u"USD"_s << qint64{1} << u"0.01"_s;
    QTest::newRow("yen have no decimals") << u"JPY"_s << qint64{1200} << u"1200"_s;
    QTest::newRow("whole forints, of which ISO has hundredths") << u"HUF"_s << qint64{120000} << u"1200"_s;
    QTest::newRow("whole Taiwan dollars") << u"TWD"_s << qint64{100} << u"1"_s;
}

void TestPayPalAmount::writesAmountsAsPayPalDoes()
{
    QFETCH(const QString, currency);
    QFETCH(const qint64, minor);
    QFETCH(const QString, value);

    const auto said = PayPalAmount::from(Money(minor, *Currency::find(currency)));

    QVERIFY(said);
    QCOMPARE((*said)[u"value"].toString(), value);
    QCOMPARE((*said)[u"currency_code"].toString(), currency);
}

void TestPayPalAmount::refusesWhatCannotBeSaid_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("rule");

    QTest::newRow("half a forint is not rounded")
        << u"HUF"_s << qint64{150} << u"gateway.amount_not_expressible"_s;
    QTest::newRow("a part of a Taiwan dollar")
        << u"TWD"_s << qint64{101} << u"gateway.amount_not_expressible"_s;
    QTest::newRow("three decimals") << u"KWD"_s << qint64{1000} << u"gateway.currency_unsupported"_s;
    QTest::newRow("not PayPal's") << u"ISK"_s << qint64{100} << u"gateway.currency_unsupported"_s;
    QTest::newRow("nothing") << u"EUR"_s << qint64{0} << u"money.not_positive"_s;
    QTest::newRow("less than nothing") << u"EUR"_s << qint64{-1} << u"money.not_positive"_s;
    QTest::newRow("above a million") << u"EUR"_s << qint64{100'000'001} << u"gateway.amount_too_large"_s;
    QTest::newRow("above a million yen") << u"JPY"_s << qint64{1'000'001} << u"gateway.amount_too_large"_s;
}

void TestPayPalAmount::refusesWhatCannotBeSaid()
{
    QFETCH(const QString, currency);
    QFETCH(const qint64, minor);
    QFETCH(const QString, rule);

    const auto said = PayPalAmount::from(Money(minor, *Currency::find(currency)));

    QVERIFY(!said);
    QCOMPARE(said.error().rule, rule);
}

void TestPayPalAmount::readsWhatPayPalWrites_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fine");
    QTest::addColumn<qint64>("minor");

    QTest::newRow("two decimals") << u"EUR"_s << u"12.34"_s << true << qint64{1234};
    QTest::newRow("whole") << u"EUR"_s << u"12"_s << true << qint64{1200};
    QTest::newRow("negative") << u"EUR"_s << u"-0.35"_s << true << qint64{-35};
    QTest::newRow("nothing before the point") << u"EUR"_s << u".50"_s << true << qint64{50};
    QTest::newRow("less than nothing before the point") << u"EUR"_s << u"-.50"_s << true << qint64{-50};
    QTest::newRow("forints") << u"HUF"_s << u"1200"_s << true << qint64{120000};
    QTest::newRow("too precise") << u"EUR"_s << u"12.345"_s << false << qint64{0};
    QTest::newRow("no figure") << u"EUR"_s << u"twelve"_s << false << qint64{0};
    QTest::newRow("no currency") << u"XXQ"_s << u"12.34"_s << false << qint64{0};
}

void TestPayPalAmount::readsWhatPayPalWrites()
{
    QFETCH(const QString, currency);
    QFETCH(const QString, value);
    QFETCH(const bool, fine);
    QFETCH(const qint64, minor);

    const auto money = PayPalAmount::read(QJsonObject{{u"currency_code"_s, currency}, {u"value"_s, value}});

    QCOMPARE(money.has_value(), fine);
    if (fine)
        QCOMPARE(money->minor(), minor);
    else
        QCOMPARE(money.error().rule, u"paypal.amount_unreadable"_s);
}

void TestPayPalAmount::tellsItsLimits()
{
    QCOMPARE(PayPalAmount::minimum(Currency::of("HUF")).value(), qint64{100});
    QCOMPARE(PayPalAmount::maximum(Currency::of("JPY")).value(), qint64{1'000'000});
    QCOMPARE(PayPalAmount::maximum(Currency::of("EUR")).value(), qint64{100'000'000});
    QVERIFY(!PayPalAmount::minimum(Currency::of("KWD")));
}
