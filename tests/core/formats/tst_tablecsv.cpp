#include "tests/core/formats/tst_tablecsv.h"

#include "core/formats/TableCsv.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;

QByteArray csvOf(const ReportTable &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return TableCsv(buffer).write(table) ? buffer.data() : QByteArray();
}

} // namespace

void TestTableCsv::writesOneRecordALine()
{
    const Currency eur = Currency::of("EUR");
    const ReportTable table{.title = u"Ageing"_s,
        .notes = {u"As of today"_s},
        .columns = {{u"Customer"_s, Column::Text}, {u"Due"_s, Column::Date}, {u"Count"_s, Column::Number},
            {u"Rate"_s, Column::Percent}, {u"Open"_s, Column::Amount}},
        .rows = {{u"Çınar, \"A\""_s, QDate(2026, 11, 30), qint64(-3), qint64(75'000), Money(-123'456, eur)},
            {QString(), QString(), qint64(0), qint64(0), Money(7, Currency::of("JPY"))}},
        .totals = {{u"Total"_s, QString(), QString(), QString(), Money(-123'456, eur)}}};

    QCOMPARE(csvOf(table),
        u"\ufeffCustomer,Due,Count,Rate,Open\r\n\"Çınar, \"\"A\"\"\",2026-11-30,-3,7.5,-1234.56\r\n,,0,0,7\r\n"_s
            .toUtf8());
}

void TestTableCsv::figuresAreNeverTakenForFormulas()
{
    const ReportTable table{.title = u"Lines"_s,
        .columns = {{u"Quantity"_s, Column::Quantity}, {u"Price"_s, Column::Price},
            {u"Rate"_s, Column::Percent}, {u"Net"_s, Column::Amount}},
        .rows = {{qint64(-15'000), qint64(-12'345'600), qint64(-1), Money(-5, Currency::of("EUR"))},
            {qint64(10'000), qint64(1), qint64(0), Money(0, Currency::of("KWD"))}}};

    QCOMPARE(csvOf(table),
        u"\ufeffQuantity,Price,Rate,Net\r\n-1.5,-12.3456,-0.0001,-0.05\r\n1,0.000001,0,0.000\r\n"_s.toUtf8());
}

void TestTableCsv::textThatLooksLikeAFormulaIsDefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");

    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+49 30"_s << u"'+49 30"_s;
    QTest::newRow("minus") << u"-x"_s << u"'-x"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("plain text stays") << u"Adler = Söhne"_s << u"Adler = Söhne"_s;
}

void TestTableCsv::textThatLooksLikeAFormulaIsDefused()
{
    QFETCH(const QString, text);

    const QByteArray csv = csvOf({.title = u"T"_s, .columns = {{u"C"_s, Column::Text}}, .rows = {{text}}});

    QTEST(QString::fromUtf8(csv).section(u"\r\n"_s, 1, 1), "cell");
}

void TestTableCsv::aFullDiskIsTold()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("there is no /dev/full here");

    const Result<void> done
        = TableCsv(full).write({.title = u"T"_s, .columns = {{u"C"_s, Column::Text}}, .rows = {{u"x"_s}}});

    QVERIFY(!done);
    QCOMPARE(done.error().rule, u"file.unwritable"_s);
}
