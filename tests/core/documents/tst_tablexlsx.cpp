#include "tests/core/documents/tst_tablexlsx.h"

#include "core/documents/TableXlsx.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Column = ReportTable::Column;

ReportTable sample()
{
    const Currency eur = Currency::of("EUR");
    return {.title = u"Ageing [all]: Q1/Q2"_s,
        .notes = {u"As of 30/11/2026"_s},
        .columns = {{u"Customer"_s, Column::Text}, {u"Due"_s, Column::Date}, {u"Count"_s, Column::Number},
            {u"Rate"_s, Column::Percent}, {u"Open"_s, Column::Amount}},
        .rows = {{u"=HYPERLINK(\"http://x\")"_s, QDate(2026, 11, 30), qint64(3), qint64(190'000),
                     Money(123'456, eur)},
            {u"Çınar & <b>"_s, QString(), qint64(0), qint64(0), Money(-5, eur)},
            {u"Kōen"_s, QDate(1901, 3, 1), qint64(7), qint64(75'000), Money(30'000, Currency::of("JPY"))},
            {u"دينار"_s, QDate(2026, 1, 1), qint64(1), qint64(0), Money(1'234, Currency::of("KWD"))}},
        .totals = {{u"Total"_s, QString(), QString(), QString(), Money(123'451, eur)}}};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! What openpyxl finds in a file: sheets, each with "name", "freeze", "filter" and "rows" of [type, value,
//! format]. Empty where it is not installed.
QJsonArray readBack(const QString &path)
{
    const QString program = uR"(
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def cell(c):
    v = c.value
    return [c.data_type, v.isoformat()[:10] if hasattr(v, 'isoformat') else v, c.number_format]
print(json.dumps([{'name': s.title, 'freeze': s.freeze_panes, 'filter': s.auto_filter.ref,
    'rows': [[cell(c) for c in r] for r in s.iter_rows()]} for s in book.worksheets]))
)"_s;
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, program, path});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

bool hasOpenpyxl()
{
    return QProcess::execute(u"python3"_s, {u"-c"_s, u"import openpyxl"_s}) == 0;
}

QJsonArray cellAt(const QJsonArray &sheets, int row, int column)
{
    return sheets.at(0)[u"rows"_s].toArray().at(row).toArray().at(column).toArray();
}

//! Memory of this program now, in kilobytes; 0 where the system does not say.
qint64 residentKilobytes()
{
    const QList<QByteArray> lines = bytesOf(u"/proc/self/status"_s).split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

} // namespace

void TestTableXlsx::excelReadsTheSameValues()
{
    if (!hasOpenpyxl())
        QSKIP("python3-openpyxl is not installed");
    QTemporaryDir dir;
    const QString path = dir.filePath(u"report.xlsx"_s);

    QVERIFY(TableXlsx(path).write(sample()));

    const QJsonArray sheets = readBack(path);
    QCOMPARE(sheets.size(), 1);
    QCOMPARE(sheets.at(0)[u"name"_s].toString(), u"Ageing all Q1Q2"_s);
    QCOMPARE(sheets.at(0)[u"freeze"_s].toString(), u"A5"_s);
    QCOMPARE(sheets.at(0)[u"filter"_s].toString(), u"A4:E8"_s); // Without the totals.
    QCOMPARE(cellAt(sheets, 0, 0), QJsonArray({u"s"_s, u"Ageing [all]: Q1/Q2"_s, u"General"_s}));
    QCOMPARE(cellAt(sheets, 1, 0).at(1).toString(), u"As of 30/11/2026"_s);
    QCOMPARE(cellAt(sheets, 3, 4).at(1).toString(), u"Open"_s);
    QCOMPARE(cellAt(sheets, 4, 1), QJsonArray({u"d"_s, u"2026-11-30"_s, u"yyyy-mm-dd"_s}));
    QCOMPARE(cellAt(sheets, 4, 2).at(1).toInt(), 3);
    QCOMPARE(cellAt(sheets, 4, 3), QJsonArray({u"n"_s, 0.19, u"0.00##%"_s}));
    QCOMPARE(cellAt(sheets, 4, 4), QJsonArray({u"n"_s, 1234.56, u"#,##0.00"_s}));
    QCOMPARE(cellAt(sheets, 5, 0).at(1).toString(), u"Çınar & <b>"_s);
    QCOMPARE(cellAt(sheets, 5, 4).at(1).toDouble(), -0.05);
    QCOMPARE(cellAt(sheets, 6, 4), QJsonArray({u"n"_s, 30'000, u"#,##0"_s}));
    QCOMPARE(cellAt(sheets, 7, 4), QJsonArray({u"n"_s, 1.234, u"#,##0.000"_s}));
    QCOMPARE(cellAt(sheets, 8, 4).at(1).toDouble(), 1234.51);
}

void TestTableXlsx::textIsNeverAFormula()
{
    if (!hasOpenpyxl())
        QSKIP("python3-openpyxl is not installed");
    QTemporaryDir dir;
    const QString path = dir.filePath(u"report.xlsx"_s);

    QVERIFY(TableXlsx(path).write(sample()));

    QCOMPARE(cellAt(readBack(path), 4, 0).at(1).toString(), u"=HYPERLINK(\"http://x\")"_s);
    QProcess unzip;
    unzip.start(u"python3"_s,
        {u"-c"_s,
            u"import sys,zipfile;print(zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml'))"_s,
            path});
    QVERIFY(unzip.waitForFinished(60'000));
    const QByteArray sheet = unzip.readAllStandardOutput();
    QVERIFY(sheet.contains("HYPERLINK"));
    QVERIFY(!sheet.contains("<f>"));
}

void TestTableXlsx::equalReportsGiveEqualBytes()
{
    QTemporaryDir dir;
    const QString first = dir.filePath(u"one.xlsx"_s);
    const QString second = dir.filePath(u"two.xlsx"_s);

    QVERIFY(TableXlsx(first).write(sample()));
    // The clock of a zip file moves every two seconds.
    const QDateTime begun = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY(begun.msecsTo(QDateTime::currentDateTimeUtc()) > 2'000);
    QVERIFY(TableXlsx(second).write(sample()));

    QVERIFY(bytesOf(first).startsWith("PK"));
    QCOMPARE(bytesOf(second), bytesOf(first));
}

void TestTableXlsx::whatDoesNotFitGoesOnInANextSheet()
{
    if (!hasOpenpyxl())
        QSKIP("python3-openpyxl is not installed");
    QTemporaryDir dir;
    const QString path = dir.filePath(u"report.xlsx"_s);
    ReportTable table{.title = u"Numbers"_s, .columns = {{u"N"_s, Column::Number}}};
    for (qint64 i = 0; i < 10; ++i)
        table.rows.append(QList<ReportCell>{i});

    QVERIFY(TableXlsx(path, 7).write(table)); // Title, an empty row, the head and four rows fit.

    const QJsonArray sheets = readBack(path);
    QCOMPARE(sheets.size(), 3);
    QCOMPARE(sheets.at(1)[u"name"_s].toString(), u"Numbers 2"_s);
    QStringList found;
    for (const QJsonValue &sheet : sheets)
        for (const QJsonValue &row : sheet[u"rows"_s].toArray())
            if (const QJsonArray cell = row.toArray().at(0).toArray();
                cell.at(0) == u"n"_s && !cell.at(1).isNull())
                found.append(QString::number(cell.at(1).toInt()));
    QCOMPARE(found.join(u' '), u"0 1 2 3 4 5 6 7 8 9"_s);
}

void TestTableXlsx::anUnwritablePlaceIsRefused()
{
    const Result<void> done = TableXlsx(u"/nowhere/at/all/report.xlsx"_s).write(sample());

    QVERIFY(!done);
    QCOMPARE(done.error().rule, u"file.unwritable"_s);
    QCOMPARE(done.error().value, u"/nowhere/at/all/report.xlsx"_s);
}

void TestTableXlsx::anUnfinishedFileLeavesTheOldOne()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"report.xlsx"_s);
    QVERIFY(TableXlsx(path).write(sample()));
    const QByteArray before = bytesOf(path);

    {
        TableXlsx half(path);
        QVERIFY(half.begin(sample()));
        QVERIFY(half.row(sample().rows.first()));
    }

    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{u"report.xlsx"_s});
}

void TestTableXlsx::aLongListIsWrittenInLittleMemory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the address sanitizer keeps what is freed, so memory says nothing here");
#endif
    QTemporaryDir dir;
    TableXlsx file(dir.filePath(u"report.xlsx"_s));
    const ReportTable head = sample();
    QVERIFY(file.begin(head));
    const qint64 before = residentKilobytes();

    for (int i = 0; i < 50'000; ++i)
        QVERIFY(file.row(head.rows.at(i % 4)));
    const qint64 after = residentKilobytes();

    QVERIFY(file.end());
    if (before == 0)
        QSKIP("this system does not say how much memory a program has");
    QVERIFY2(after - before < 20'000, qPrintable(u"%1 KB more"_s.arg(after - before)));
}
