#include "tests/core/formats/tst_hledgerwriter.h"

#include "core/formats/CsvReader.h"
#include "core/formats/CsvWriter.h"
#include "core/formats/HledgerWriter.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

Money eur(qint64 minor)
{
    return Money(minor, Currency::of("EUR"));
}

Money yen(qint64 minor)
{
    return Money(minor, Currency::of("JPY"));
}

QList<JournalPosting> book()
{
    return {{.bookedOn = QDate(2026, 11, 3),
                .entrySeq = 17,
                .entryId = u"0193-a"_s,
                .kind = u"InvoiceIssued"_s,
                .description = u"INV-2026-000001"_s,
                .parts = {{u"assets:receivable"_s, eur(11'900), u"INV-2026-000001"_s},
                    {u"revenue"_s, eur(-10'000), u"INV-2026-000001"_s},
                    {u"liabilities:tax:19"_s, eur(-1'900), {}}}},
        {.bookedOn = QDate(2026, 11, 4),
            .entrySeq = 18,
            .entryId = u"0193-b"_s,
            .kind = u"PaymentReceived"_s,
            .description = u"Paid; by card | quickly"_s,
            .parts = {{u"assets:clearing:stripe"_s, yen(5'000), {}},
                {u"liabilities:customer credit"_s, yen(-5'000), {}}}},
        {.bookedOn = QDate(2026, 11, 4), .entrySeq = 19, .entryId = u"0193-c"_s, .kind = u"MailAccepted"_s}};
}

struct Ran {
    int code = -1;
    QString output;
};

Ran hledger(const QByteArray &journal, const QStringList &arguments)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    file.write(journal);
    file.close();
    QProcess process;
    process.setProcessEnvironment([] {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        return environment;
    }());
    process.start(u"hledger"_s, QStringList{u"-f"_s, file.fileName()} + arguments);
    if (!process.waitForFinished(30'000))
        return {};
    return {.code = process.exitCode(),
        .output = QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
}

bool hledgerIsHere()
{
    return !QStandardPaths::findExecutable(u"hledger"_s).isEmpty();
}

} // namespace

void TestHledgerWriter::writesTheJournal()
{
    const QString expected = u"commodity EUR 1.00\n"
                             "commodity JPY 1.\n"
                             "\n"
                             "account assets:clearing:stripe\n"
                             "account assets:receivable\n"
                             "account liabilities:customer credit\n"
                             "account liabilities:tax:19\n"
                             "account revenue\n"
                             "\n"
                             "2026-11-03 (17) INV-2026-000001\n"
                             "    ; entry:0193-a, kind:InvoiceIssued\n"
                             "    assets:receivable  EUR 119.00  ; invoice:INV-2026-000001\n"
                             "    revenue  EUR -100.00  ; invoice:INV-2026-000001\n"
                             "    liabilities:tax:19  EUR -19.00\n"
                             "\n"
                             "2026-11-04 (18) Paid, by card / quickly\n"
                             "    ; entry:0193-b, kind:PaymentReceived\n"
                             "    assets:clearing:stripe  JPY 5000\n"
                             "    liabilities:customer credit  JPY -5000\n"_s;

    QCOMPARE(QString::fromUtf8(hledgerJournal(book())), expected);
}

void TestHledgerWriter::hledgerAcceptsItAndAgreesOnTheBalances()
{
    if (!hledgerIsHere())
        QSKIP("hledger is not installed.");
    const QByteArray journal = hledgerJournal(book());

    const Ran check = hledger(journal, {u"check"_s, u"--strict"_s});
    const Ran balance = hledger(journal, {u"bal"_s, u"-N"_s, u"tag:invoice=INV-2026-000001"_s, u"revenue"_s});

    QVERIFY2(check.code == 0, qPrintable(check.output));
    QCOMPARE(balance.output.simplified(), u"EUR -100.00 revenue"_s);
}

void TestHledgerWriter::noNameCanInjectAnything_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("a directive") << u"Acme\ninclude /etc/passwd\n"_s;
    QTest::newRow("carriage return") << u"Acme\rinclude /etc/passwd"_s;
    QTest::newRow("line separators") << u"Acme\u2028include x\u2029account y\u0085z\u000bq\u000cw"_s;
    QTest::newRow("two spaces and an amount") << u"Acme  EUR 1000000.00"_s;
    QTest::newRow("tabs and an amount") << u"Acme\t\tEUR 1.00"_s;
    QTest::newRow("no-break spaces") << u"Acme\u00a0\u00a0EUR 1.00"_s;
    QTest::newRow("a comment with a tag") << u"Acme ; invoice:INV-9, date:2020-01-01"_s;
    QTest::newRow("a date tag") << u"[2020-01-01] date:2020-01-01"_s;
    QTest::newRow("a virtual posting") << u"(Acme)"_s;
    QTest::newRow("a balanced virtual posting") << u"[Acme]"_s;
    QTest::newRow("a status mark") << u"* ! Acme"_s;
    QTest::newRow("a price") << u"Acme @ EUR 2.00 = EUR 5.00 {1}"_s;
    QTest::newRow("a quote") << u"\"Acme"_s;
    QTest::newRow("colons only") << u"::: :"_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("other scripts") << u"شركة Çınar 株式会社 😀"_s;
}

void TestHledgerWriter::noNameCanInjectAnything()
{
    QFETCH(const QString, name);
    if (!hledgerIsHere())
        QSKIP("hledger is not installed.");
    const JournalPosting posting{.bookedOn = QDate(2026, 11, 3),
        .entrySeq = 1,
        .entryId = name,
        .kind = name,
        .description = name,
        .parts = {{u"assets:"_s + name, eur(100), name}, {name, eur(-100), name}}};
    const QByteArray journal = hledgerJournal({posting});

    const Ran check = hledger(journal, {u"check"_s, u"--strict"_s});
    const Ran print = hledger(journal, {u"print"_s, u"-O"_s, u"csv"_s});

    QVERIFY2(check.code == 0, qPrintable(check.output + QString::fromUtf8(journal)));
    Result<CsvReader> reader = CsvReader::open(print.output.toUtf8());
    QVERIFY(reader);
    const QStringList titles = reader->next().value().value_or(CsvRow()).cells;
    for (const QString &amount : {u"1.00"_s, u"-1.00"_s}) {
        const Result<std::optional<CsvRow>> row = reader->next();
        QVERIFY(row && *row);
        QCOMPARE((*row)->cells.value(titles.indexOf(u"amount"_s)), amount);
        QCOMPARE((*row)->cells.value(titles.indexOf(u"date"_s)), u"2026-11-03"_s);
        QCOMPARE((*row)->cells.value(titles.indexOf(u"date2"_s)), QString());
        QCOMPARE((*row)->cells.value(titles.indexOf(u"commodity"_s)), u"EUR"_s);
    }
    const Result<std::optional<CsvRow>> end = reader->next();
    QVERIFY(end && !*end); // Two postings, no third.
}

void TestHledgerWriter::writesTheSameAsCsv()
{
    const QByteArray expected
        = "seq,entry,booked_on,kind,description,account,amount,currency,invoice\r\n"
          "17,0193-a,2026-11-03,InvoiceIssued,INV-2026-000001,assets:receivable,119.00,EUR,INV-2026-"
          "000001\r\n"
          "17,0193-a,2026-11-03,InvoiceIssued,INV-2026-000001,revenue,-100.00,EUR,INV-2026-000001\r\n"
          "17,0193-a,2026-11-03,InvoiceIssued,INV-2026-000001,liabilities:tax:19,-19.00,EUR,\r\n"
          "18,0193-b,2026-11-04,PaymentReceived,Paid; by card | quickly,assets:clearing:stripe,5000,JPY,\r\n"
          "18,0193-b,2026-11-04,PaymentReceived,Paid; by card | quickly,liabilities:customer "
          "credit,-5000,JPY,\r\n";

    QCOMPARE(journalCsv(book()), expected);
}

void TestHledgerWriter::guardsTextAgainstFormulasButNotAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");

    QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("plus") << u"+49 30 1234"_s << QByteArray("'+49 30 1234");
    QTest::newRow("minus") << u"-cmd"_s << QByteArray("'-cmd");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("carriage return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("harmless") << u"a=b"_s << QByteArray("a=b");
    QTest::newRow("quotes and comma")
        << u"the \"best\", they say"_s << QByteArray("\"the \"\"best\"\", they say\"");
    QTest::newRow("line break") << u"two\nlines"_s << QByteArray("\"two\nlines\"");
}

void TestHledgerWriter::guardsTextAgainstFormulasButNotAmounts()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, cell);

    const QByteArray bytes = CsvWriter().text(text).amount(eur(-1)).number(-5).endRow().bytes();

    QCOMPARE(bytes, cell + ",-0.01,-5\r\n");
}

void TestHledgerWriter::csvComesBackAsItWent()
{
    const QStringList cells{u"a;b"_s, u"say \"hi\""_s, u"two\nlines"_s, u""_s, u"Çınar 株"_s, u" spaces "_s};
    CsvWriter writer({.delimiter = u';', .byteOrderMark = true});
    for (const QString &cell : cells)
        writer.text(cell);
    writer.endRow();
    QVERIFY(writer.bytes().startsWith("\xef\xbb\xbf"));

    Result<CsvReader> reader = CsvReader::open(writer.bytes());

    QVERIFY(reader);
    QCOMPARE(reader->next().value().value_or(CsvRow()).cells, cells);
}
