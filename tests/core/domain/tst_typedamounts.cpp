#include "tests/core/domain/tst_typedamounts.h"

#include "core/domain/typedAmounts.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

using Minors = QList<qint64>;

namespace {

Minors minorsOf(const QList<TypedAmount> &amounts, int decimals)
{
    Minors minors;
    for (const TypedAmount &amount : amounts)
        if (amount.decimals == decimals)
            minors.append(amount.minor);
    return minors;
}

} // namespace

void TestTypedAmounts::anAmountIsReadInEveryNumberOfDecimals_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Minors>("yen");
    QTest::addColumn<Minors>("euros");
    QTest::addColumn<Minors>("dinars");
    const auto row = [](const char *name, const QString &typed, const Minors &yen, const Minors &euros,
                         const Minors &dinars) { QTest::newRow(name) << typed << yen << euros << dinars; };

    row("whole units", u"1520"_s, {1'520}, {152'000}, {1'520'000});
    row("one decimal", u"1520.5"_s, {}, {152'050}, {1'520'500});
    row("a comma", u"1249,97"_s, {}, {124'997}, {1'249'970});
    row("zeros beyond the decimals", u"1520.00"_s, {1'520}, {152'000}, {1'520'000});
    row("finer than cents", u"0.125"_s, {}, {}, {125});
    row("groups in English", u"1,249.97"_s, {}, {124'997}, {1'249'970});
    row("groups in German", u"1.249,97"_s, {}, {124'997}, {1'249'970});
    row("groups in French", u"1 249,97"_s, {}, {124'997}, {1'249'970});
    row("groups in Switzerland", u"1’249.97"_s, {}, {124'997}, {1'249'970});
    row("groups in India", u"12,34,567.50"_s, {}, {123'456'750}, {1'234'567'500});
    row("digits and marks of another script", u"١٬٢٤٩٫٩٧"_s, {}, {124'997}, {1'249'970});
    row("two groups", u"1.234.567"_s, {1'234'567}, {123'456'700}, {1'234'567'000});
    row("a thousand, or a thousandth", u"1.520"_s, {1'520}, {152'000}, {1'520'000, 1'520});
    row("no thousand before a zero", u"0.500"_s, {}, {50}, {500});
    row("the decimals are about to be typed", u"1520."_s, {1'520}, {152'000}, {1'520'000});
    row("nothing", u"0"_s, {0}, {0}, {0});
    row("as much as there may be", u"100000000000000"_s, {100'000'000'000'000}, {}, {});
}

void TestTypedAmounts::anAmountIsReadInEveryNumberOfDecimals()
{
    QFETCH(const QString, typed);

    const QList<TypedAmount> amounts = typedAmounts(typed);

    QTEST(minorsOf(amounts, 0), "yen");
    QTEST(minorsOf(amounts, 2), "euros");
    QTEST(minorsOf(amounts, 3), "dinars");
}

void TestTypedAmounts::whatIsNoAmountIsNone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a name") << u"oster"_s;
    QTest::newRow("a number of a document") << u"INV-2026-000042"_s;
    QTest::newRow("the end of one") << u"000042"_s;
    QTest::newRow("a day") << u"12.03.2026"_s;
    QTest::newRow("words of digits") << u"12 34"_s;
    QTest::newRow("two decimal marks") << u"1.5,5.0"_s;
    QTest::newRow("a mark without anything before") << u".50"_s;
    QTest::newRow("more than there may be") << QString(500, u'9');
}

void TestTypedAmounts::whatIsNoAmountIsNone()
{
    QFETCH(const QString, typed);

    QVERIFY(typedAmounts(typed).isEmpty());
}
