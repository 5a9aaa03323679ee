#include "tests/core/formats/tst_csvreader.h"

#include "core/formats/CsvReader.h"
#include "core/formats/CsvWriter.h"
#include "core/formats/decodedText.h"

#include <QRandomGenerator>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QList<CsvRow> rowsOf(CsvReader reader)
{
    QList<CsvRow> rows;
    while (true) {
        Result<std::optional<CsvRow>> row = reader.next();
        if (!row) {
            QTest::qFail(qPrintable(row.error().rule), __FILE__, __LINE__);
            return {};
        }
        if (!*row)
            return rows;
        rows.append(**std::move(row));
    }
}

} // namespace

void TestCsvReader::readsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<CsvRow>>("rows");

    using Rows = QList<CsvRow>;
    QTest::newRow("nothing") << QByteArray() << Rows{};
    QTest::newRow("only line ends") << QByteArray("\r\n\n\r") << Rows{};
    QTest::newRow("two rows") << QByteArray("a,b\nc,d\n")
                              << Rows{{1, {u"a"_s, u"b"_s}}, {2, {u"c"_s, u"d"_s}}};
    QTest::newRow("the last row without line end") << QByteArray("a,b") << Rows{{1, {u"a"_s, u"b"_s}}};
    QTest::newRow("empty cells") << QByteArray(",,\n") << Rows{{1, {u""_s, u""_s, u""_s}}};
    QTest::newRow("an empty quoted cell") << QByteArray("\"\"\n") << Rows{{1, {u""_s}}};
    QTest::newRow("quotes in quotes")
        << QByteArray("\"say \"\"hi\"\"\",b\n") << Rows{{1, {u"say \"hi\""_s, u"b"_s}}};
    QTest::newRow("a quote inside") << QByteArray("24\" screen,b\n") << Rows{{1, {u"24\" screen"_s, u"b"_s}}};
    QTest::newRow("spaces after a quote") << QByteArray("\"a\"  ,b\n") << Rows{{1, {u"a"_s, u"b"_s}}};
    QTest::newRow("spaces stay") << QByteArray(" a , b\n") << Rows{{1, {u" a "_s, u" b"_s}}};
    QTest::newRow("lines count inside quotes")
        << QByteArray("a,b\r\n\"x\r\ny\r\nz\",1\r\nlast,2\r\n")
        << Rows{{1, {u"a"_s, u"b"_s}}, {2, {u"x\ny\nz"_s, u"1"_s}}, {5, {u"last"_s, u"2"_s}}};
    QTest::newRow("lines count across empty ones")
        << QByteArray("a\n\n\nb\n") << Rows{{1, {u"a"_s}}, {4, {u"b"_s}}};
    QTest::newRow("carriage returns") << QByteArray("a\rb\r") << Rows{{1, {u"a"_s}}, {2, {u"b"_s}}};
}

void TestCsvReader::readsRows()
{
    QFETCH(const QByteArray, bytes);

    const Result<CsvReader> reader = CsvReader::open(bytes);

    QVERIFY(reader);
    QTEST(rowsOf(*reader), "rows");
}

void TestCsvReader::detectsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("delimiter");

    QTest::newRow("comma") << QByteArray("a,b,c\n1;2;3;4;5\n") << QChar(u',');
    QTest::newRow("semicolon") << QByteArray("a;b,b;c;d\n") << QChar(u';');
    QTest::newRow("tab") << QByteArray("a\tb\n") << QChar(u'\t');
    QTest::newRow("what stands in quotes does not count") << QByteArray("\"a,b,c,d\";e\n") << QChar(u';');
    QTest::newRow("one column") << QByteArray("a\nb,c\n") << QChar(u',');
    QTest::newRow("said by Excel") << QByteArray("sep=|\na,b|c\n") << QChar(u'|');
}

void TestCsvReader::detectsTheDelimiter()
{
    QFETCH(const QByteArray, bytes);

    const Result<CsvReader> reader = CsvReader::open(bytes);

    QVERIFY(reader);
    QTEST(reader->delimiter(), "delimiter");
}

void TestCsvReader::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("UTF-8") << QByteArray("Müller €") << u"Müller €"_s;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbfMüller") << u"Müller"_s;
    QTest::newRow("Windows-1252") << QByteArray("M\xfcller \x80 \x93x\x94") << u"Müller € “x”"_s;
    QTest::newRow("UTF-16 little endian") << QByteArray("\xff\xfeM\0\xfc\0", 6) << u"Mü"_s;
    QTest::newRow("UTF-16 big endian") << QByteArray("\xfe\xff\0M\0\xfc", 6) << u"Mü"_s;
    QTest::newRow("UTF-16 without mark") << QByteArray("a\0b\0c\0d\0,\0", 10) << u"abcd,"_s;
    QTest::newRow("UTF-16 big endian without mark") << QByteArray("\0a\0b\0c\0d\0,", 10) << u"abcd,"_s;
}

void TestCsvReader::decodes()
{
    QFETCH(const QByteArray, bytes);

    QTEST(decodedText(bytes), "text");
}

void TestCsvReader::whatIsWrittenIsRead()
{
    const QString letters = u"ab ,;\t\"\n'€ß😀=\u00a0"_s;
    for (quint32 seed = 0; seed < 500; ++seed) {
        QRandomGenerator random(seed);
        CsvWriter writer;
        writer.text(u"first").text(u"second").text(u"third").endRow();
        QList<QStringList> written{{u"first"_s, u"second"_s, u"third"_s}};
        for (int row = random.bounded(5); row > 0; --row) {
            QStringList cells;
            for (int i = 0; i < 3; ++i) {
                QString cell = u"x"_s; // No formula, and no empty line.
                for (int size = random.bounded(8); size > 0; --size)
                    cell += letters[random.bounded(static_cast<int>(letters.size()))];
                writer.text(cell);
                cells.append(QString::fromUtf8(cell.toUtf8())); // Half an emoji becomes U+FFFD.
            }
            writer.endRow();
            written.append(cells);
        }

        const Result<CsvReader> reader = CsvReader::open(writer.bytes());

        QVERIFY(reader);
        QList<QStringList> read;
        for (const CsvRow &row : rowsOf(*reader))
            read.append(row.cells);
        QCOMPARE(read, written);
    }
}
