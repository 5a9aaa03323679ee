#include "tests/core/payments/tst_stripeamount.h"

#include "core/payments/stripe/StripeAmount.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestStripeAmount::writesStripesUnits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("units");

    QTest::newRow("euros in cents") << u"119.00"_s << u"EUR"_s << qint64{11900};
    QTest::newRow("yen as they are") << u"500"_s << u"JPY"_s << qint64{500};
    QTest::newRow("kronur as if they had cents") << u"5"_s << u"ISK"_s << qint64{500};
    QTest::newRow("Uganda likewise") << u"5000"_s << u"UGX"_s << qint64{500000};
    QTest::newRow("ariary without cents") << u"500.00"_s << u"MGA"_s << qint64{500};
    QTest::newRow("dinars in thousandths") << u"5.120"_s << u"KWD"_s << qint64{5120};
    QTest::newRow("forint are ordinary") << u"175.25"_s << u"HUF"_s << qint64{17525};
    QTest::newRow("Taiwan is ordinary") << u"10.50"_s << u"TWD"_s << qint64{1050};
}

void TestStripeAmount::writesStripesUnits()
{
    QFETCH(const QString, text);
    QFETCH(const QString, currency);
    QFETCH(const qint64, units);
    const Result<Money> money = Money::parse(text, *Currency::find(currency));
    QVERIFY(money);

    const Result<StripeAmount> amount = StripeAmount::from(*money);

    QVERIFY(amount);
    QCOMPARE(amount->units(), units);
    QCOMPARE(amount->currency(), currency.toLower());
    QCOMPARE(*StripeAmount::read(units, amount->currency()), *money);
}

void TestStripeAmount::refusesWhatStripeCannotSay_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("rule");

    QTest::newRow("a thousandth of a dinar")
        << qint64{5124} << u"KWD"_s << u"gateway.amount_not_expressible"_s;
    QTest::newRow("a fifth of an ariary") << qint64{50020} << u"MGA"_s << u"gateway.amount_not_expressible"_s;
    QTest::newRow("a unit Stripe does not name")
        << qint64{100000} << u"IQD"_s << u"gateway.currency_unsupported"_s;
    QTest::newRow("four decimals") << qint64{100000} << u"CLF"_s << u"gateway.currency_unsupported"_s;
    QTest::newRow("nothing") << qint64{0} << u"EUR"_s << u"money.not_positive"_s;
    QTest::newRow("negative") << qint64{-1} << u"EUR"_s << u"money.not_positive"_s;
    QTest::newRow("13 digits") << qint64{1'000'000'000'000} << u"EUR"_s << u"gateway.amount_too_large"_s;
    QTest::newRow("13 digits once scaled")
        << qint64{10'000'000'000} << u"ISK"_s << u"gateway.amount_too_large"_s;
}

void TestStripeAmount::refusesWhatStripeCannotSay()
{
    QFETCH(const qint64, minor);
    QFETCH(const QString, currency);
    QFETCH(const QString, rule);

    const Result<StripeAmount> amount = StripeAmount::from(Money(minor, *Currency::find(currency)));

    QVERIFY(!amount);
    QCOMPARE(amount.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(amount.error().rule, rule);
}

void TestStripeAmount::readsBackWhatItWrote()
{
    for (const CurrencyFacts &facts : currencyFacts) {
        const Currency currency = Currency::of(facts.code);
        for (const qint64 minor : {1, 50, 99, 100, 1010, 12340, 99'999'900}) {
            const Result<StripeAmount> amount = StripeAmount::from(Money(minor, currency));
            if (!amount)
                continue;
            const Result<Money> back = StripeAmount::read(amount->units(), amount->currency());
            QVERIFY2(back && back->minor() == minor, qPrintable(currency.text()));
        }
    }
}

void TestStripeAmount::refusesWhatIsoCannotSay_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<QString>("currency");

    QTest::newRow("half a króna") << qint64{550} << u"isk"_s;
    QTest::newRow("no such currency") << qint64{100} << u"xyz"_s;
    QTest::newRow("no currency") << qint64{100} << u""_s;
    QTest::newRow("too large") << qint64{9'000'000'000'000'000'000} << u"eur"_s;
}

void TestStripeAmount::refusesWhatIsoCannotSay()
{
    QFETCH(const qint64, units);
    QFETCH(const QString, currency);

    const Result<Money> money = StripeAmount::read(units, currency);

    QVERIFY(!money);
    QCOMPARE(money.error().kind, ErrorKind::BadReply);
    QCOMPARE(money.error().rule, u"stripe.amount_unreadable"_s);
}

void TestStripeAmount::everyLimitCanBeAsked()
{
    int supported = 0;
    for (const CurrencyFacts &facts : currencyFacts) {
        const Currency currency = Currency::of(facts.code);
        const Result<qint64> least = StripeAmount::minimum(currency);
        const Result<qint64> most = StripeAmount::maximum(currency);
        QCOMPARE(least.has_value(), most.has_value());
        if (!least)
            continue;
        ++supported;
        QVERIFY2(StripeAmount::from(Money(*least, currency)), qPrintable(currency.text()));
        QVERIFY2(StripeAmount::from(Money(*most, currency)), qPrintable(currency.text()));
        QVERIFY(*least <= *most);
    }
    QVERIFY(supported > 100);
    QCOMPARE(*StripeAmount::minimum(Currency::of("EUR")), 50);
    QCOMPARE(*StripeAmount::minimum(Currency::of("GBP")), 30);
    QCOMPARE(*StripeAmount::minimum(Currency::of("HUF")), 17500);
    QCOMPARE(*StripeAmount::minimum(Currency::of("JPY")), 50);
}
