#include "tests/core/domain/tst_values.h"

#include "core/domain/Ageing.h"
#include "core/domain/InvoiceRow.h"
#include "core/domain/searchText.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestValues::knowsTheDecimalsOfEachCurrency_data()
{
    QTest::addColumn<QString>("codes");
    QTest::addColumn<int>("decimals");

    QTest::newRow("none") << u"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"_s << 0;
    QTest::newRow("three") << u"BHD IQD JOD KWD LYD OMR TND"_s << 3;
    QTest::newRow("four") << u"CLF UYW"_s << 4;
    QTest::newRow("two, whatever ICU thinks")
        << u"AFN ALL IRR KPW LAK LBP MGA MMK RSD SOS SYP YER TRY HUF TWD MRU EUR USD"_s << 2;
    QTest::newRow("small letters") << u"eur usd"_s << 2;
}

void TestValues::knowsTheDecimalsOfEachCurrency()
{
    QFETCH(const QString, codes);
    QFETCH(const int, decimals);

    for (const QString &code : codes.split(u' ')) {
        const std::optional<Currency> currency = Currency::find(code);
        QVERIFY2(currency, qPrintable(code));
        QVERIFY2(currency->decimals() == decimals, qPrintable(code));
        QCOMPARE(currency->text(), code.toUpper());
    }
}

void TestValues::refusesWhatIsNoMoney_data()
{
    QTest::addColumn<QString>("code");

    for (const char *code : {"XAU", "XDR", "XXX", "XTS", "HRK", "", "EU", "EURO", "ZZZ"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestValues::refusesWhatIsNoMoney()
{
    QFETCH(const QString, code);

    QVERIFY(!Currency::find(code));
}

void TestValues::agesByDaysPastDue_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<int>("bucket");

    const auto row = [](const char *name, QDate due, AgeBucket bucket) {
        QTest::newRow(name) << due << static_cast<int>(bucket);
    };
    row("due today", QDate(2026, 11, 30), AgeBucket::Current);
    row("due tomorrow", QDate(2026, 12, 1), AgeBucket::Current);
    row("one day", QDate(2026, 11, 29), AgeBucket::Days1To30);
    row("30 days", QDate(2026, 10, 31), AgeBucket::Days1To30);
    row("31 days", QDate(2026, 10, 30), AgeBucket::Days31To60);
    row("60 days", QDate(2026, 10, 1), AgeBucket::Days31To60);
    row("61 days", QDate(2026, 9, 30), AgeBucket::Days61To90);
    row("90 days", QDate(2026, 9, 1), AgeBucket::Days61To90);
    row("91 days", QDate(2026, 8, 31), AgeBucket::Days90Plus);
    row("no due date", QDate(), AgeBucket::Current);
}

void TestValues::agesByDaysPastDue()
{
    QFETCH(const QDate, due);

    QTEST(static_cast<int>(ageBucket(due, QDate(2026, 11, 30))), "bucket");
}

void TestValues::isOverdueFromTheDayAfter_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<qint64>("open");
    QTest::addColumn<bool>("draft");
    QTest::addColumn<int>("days");

    QTest::newRow("on the due day") << QDate(2026, 11, 30) << qint64{100} << false << 0;
    QTest::newRow("the day after") << QDate(2026, 11, 29) << qint64{100} << false << 1;
    QTest::newRow("before") << QDate(2026, 12, 24) << qint64{100} << false << 0;
    QTest::newRow("across a leap day") << QDate(2024, 2, 28) << qint64{1} << false << 1006;
    QTest::newRow("paid") << QDate(2026, 1, 1) << qint64{0} << false << 0;
    QTest::newRow("draft") << QDate(2026, 1, 1) << qint64{100} << true << 0;
    QTest::newRow("no due date") << QDate() << qint64{100} << false << 0;
}

void TestValues::isOverdueFromTheDayAfter()
{
    QFETCH(const QDate, due);
    QFETCH(const qint64, open);
    QFETCH(const bool, draft);
    InvoiceRow row;
    row.dueOn = due;
    row.open = Money(open, Currency::of("EUR"));
    row.state = draft ? InvoiceState::Draft : InvoiceState::Open;

    QTEST(overdueDays(row, QDate(2026, 11, 30)), "days");
}

void TestValues::searchFindsWithoutMarks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");

    QTest::newRow("Turkish") << u"cinar"_s << u"Çınar Holding"_s;
    QTest::newRow("capital I with dot") << u"istanbul"_s << u"İSTANBUL"_s;
    QTest::newRow("German") << u"strasse"_s << u"Hauptstraße 5"_s;
    QTest::newRow("Danish") << u"aeroskobing"_s << u"Ærøskøbing"_s;
    QTest::newRow("Polish") << u"lodz"_s << u"Łódź"_s;
    QTest::newRow("French") << u"oeuvre"_s << u"Œuvre"_s;
    QTest::newRow("Croatian") << u"dordevic"_s << u"Đorđević"_s;
    QTest::newRow("decomposed and composed alike") << u"Mu\u0308ller"_s << u"Müller"_s;
    QTest::newRow("full width") << u"acme"_s << u"ＡＣＭＥ"_s;
    QTest::newRow("a NUL in a name") << u"acme"_s << u"Ac"_s + QChar(u'\0') + u"me"_s;
    QTest::newRow("a NUL typed") << u"ac"_s + QChar(u'\0') + u"me"_s << u"Acme"_s;
    QTest::newRow("half a letter typed") << u"acme"_s + QChar(char16_t{0xD83D}) << u"Acme Ltd"_s;
    QTest::newRow("the other half") << QChar(char16_t{0xDE00}) + u"acme"_s << u"Acme Ltd"_s;
    QTest::newRow("a whole letter of two halves") << u"acme 😀"_s << u"Acme 😀 Ltd"_s;
    QTest::newRow("marks typed too") << u"çınar"_s << u"CINAR"_s;
}

void TestValues::searchFindsWithoutMarks()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, stored);

    QVERIFY2(foldForSearch(stored).contains(foldForSearch(typed)), qPrintable(foldForSearch(stored)));
}

void TestValues::searchFoldsALetterTheSameBesideAnyOther()
{
    // A letter beyond the Latin ones has the whole text folded by the rule instead of the table.
    const QString beyond = u"中"_s;
    for (char16_t c = 0; c < 0x250; ++c) {
        const QString text = u"a"_s + QChar(c) + u"z"_s;
        QCOMPARE(foldForSearch(text) + beyond, foldForSearch(text + beyond));
    }
}
