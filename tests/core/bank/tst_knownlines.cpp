#include "tests/core/bank/tst_knownlines.h"

#include "tests/core/bank/BankBook.h"

#include <QFile>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");

BankLine named(const QString &reference = u"0001"_s)
{
    BankLine line = movement(11900, u"Max Muster"_s, u"Rechnung 4711"_s);
    line.bankReference = reference;
    line.payerAccount = u"DE02120300000000202051"_s;
    return line;
}

BankStatement report(int day)
{
    BankStatement statement;
    statement.from = statement.through = QDate(2026, 11, day);
    statement.isIntraday = true;
    return statement;
}

//! A page on which fifty euros come, from Max Muster unless told otherwise.
QByteArray page(const QByteArray &number, const QByteArray &day, int opening,
    const QByteArray &reference = {}, const QByteArray &details = "Danke?32Max Muster")
{
    const QByteArray date = "2611" + day;
    return ":20:STARTUMS\n:25:37040044/0532013000\n:28C:" + number + "\n:60F:C" + date + "EUR"
        + QByteArray::number(opening) + ",00\n:61:" + date + "11" + day + "C50,00NTRFNONREF" + reference
        + "\n:86:166?00GUTSCHRIFT?20" + details + "\n:62F:C" + date + "EUR" + QByteArray::number(opening + 50)
        + ",00\n-\n";
}

BankImportReport read(BankBook &book, const QByteArray &bytes)
{
    QFile file(book.dir.filePath(u"told.sta"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    file.close();
    return must(book.takeFile(file.fileName()));
}

} // namespace

void TestKnownLines::aReferenceAloneIsNoName_data()
{
    QTest::addColumn<BankLine>("line");
    QTest::addColumn<int>("added");
    const auto changed = [](const auto &change) {
        BankLine line = named();
        change(line);
        return line;
    };
    QTest::newRow("the same") << named() << 0;
    QTest::newRow("less of it") << changed([](BankLine &l) { l.payerAccount.clear(); }) << 0;
    QTest::newRow("another day") << changed([](BankLine &l) { l.bookedOn = QDate(2026, 11, 5); }) << 1;
    QTest::newRow("a value on the other's day") << changed([](BankLine &l) {
        l.valueOn = l.bookedOn;
        l.bookedOn = QDate(2026, 11, 5);
    }) << 1;
    QTest::newRow("another account") << changed([](BankLine &l) {
        l.payerAccount = u"DE02500105170137075030"_s;
    }) << 1;
    QTest::newRow("another name") << changed([](BankLine &l) {
        l.payerAccount.clear();
        l.payer = u"Adler"_s;
    }) << 1;
    QTest::newRow("another text") << changed([](BankLine &l) { l.purpose = u"INV-2026-000002"_s; }) << 1;
}

void TestKnownLines::aReferenceAloneIsNoName()
{
    QFETCH(const BankLine, line);
    QFETCH(const int, added);
    BankBook book;
    must(book.take({named()}));

    const BankImportReport report = must(book.take({line}));

    QCOMPARE(report.added, added);
    QCOMPARE(report.doubtful, added);
    QCOMPARE(must(book.take({line})).added, 0);
    QCOMPARE(must(book.take({named()})).added, 0);
    QCOMPARE(book.lines().size(), added + 1);
    if (added == 0)
        return;
    QCOMPARE(must(book.take({line, named()})).added, 0);
    const QList<BankLineRow> rows = book.lines();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(stateOf(rows.at(rows.at(0).twinOf > 0 ? 0 : 1)), BankLineState::Doubtful);
}

void TestKnownLines::aReferenceInAnotherKindOfFileIsTheSame()
{
    BankBook book;
    must(book.take({named()}));
    BankLine line = named();
    line.payerAccount.clear();
    line.payer = u"MUSTER MAX"_s;
    line.purpose = u"GUTSCHRIFT"_s;
    QCOMPARE(must(book.take({line}, BankDialect::Mt940)).known, 1);
    line.payer = u"Adler"_s;
    const BankImportReport other = must(book.take({line}, BankDialect::Ofx));
    QCOMPARE(other.added, 1);
    QCOMPARE(other.doubtful, 1);
}

void TestKnownLines::aReportIsToldAgainByTheStatement()
{
    BankBook book;
    BankLine line = named();
    must(book.take({line, movement(700, u"Cafe"_s)}, BankDialect::Camt052, false, report(3)));
    line.bookedOn = QDate(2026, 11, 4); // Booked overnight.
    QCOMPARE(must(book.take({line, movement(700, u"Cafe"_s)})).known, 2);
    QCOMPARE(book.lines().size(), 2);
}

void TestKnownLines::aReferenceOnTwoDaysIsTwoMovements_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<bool>("together");
    QTest::addColumn<int>("doubtful");
    for (const bool together : {false, true}) {
        const char *files = together ? "one file" : "two files";
        QTest::addRow("a counter, %s", files) << QByteArray("//0001") << together << 1;
        QTest::addRow("none, %s", files) << QByteArray("//NONREF") << together << 0;
    }
}

void TestKnownLines::aReferenceOnTwoDaysIsTwoMovements()
{
    QFETCH(const QByteArray, reference);
    QFETCH(const bool, together);
    const QByteArray first = page("10", "03", 100, reference);
    const QByteArray second = page("12", "05", 150, reference, "Rechnung INV-2026-000002?32Adler");
    BankBook book;
    if (!together)
        read(book, first);
    const BankImportReport report = read(book, together ? first + second : second);
    QCOMPARE(report.added, together ? 2 : 1);
    QTEST(static_cast<int>(report.doubtful), "doubtful");
    for (const QByteArray &again : {second, first + second, second + first})
        QCOMPARE(read(book, again).added, 0);
    QCOMPARE(book.lines().size(), 2);
}

void TestKnownLines::pagesThatSayTheSameAreBothCounted_data()
{
    QTest::addColumn<QList<int>>("openings"); // Of the pages in the order they come; 0: the next file.
    QTest::newRow("one file") << QList<int>{100, 150};
    QTest::newRow("two files") << QList<int>{100, 0, 150};
    QTest::newRow("the later one first") << QList<int>{150, 0, 100};
    QTest::newRow("both after one") << QList<int>{150, 0, 100, 150};
    QTest::newRow("three pages") << QList<int>{100, 0, 150, 200};
}

void TestKnownLines::pagesThatSayTheSameAreBothCounted()
{
    QFETCH(const QList<int>, openings);
    const auto pageOf
        = [](int opening) { return page("300/" + QByteArray::number(opening / 50 - 1), "03", opening); };
    const QSet<int> pages = QSet<int>(openings.begin(), openings.end()) - QSet<int>{0};
    BankBook book;
    QByteArray file;
    qint64 doubtful = 0;
    for (const int opening : openings + QList<int>{0}) {
        if (opening > 0) {
            file += pageOf(opening);
        } else {
            doubtful += read(book, file).doubtful;
            file.clear();
        }
    }
    QCOMPARE(book.lines().size(), pages.size());
    QCOMPARE(doubtful, 0);
    for (const int again : pages)
        QCOMPARE(read(book, pageOf(again)).added, 0);
    QCOMPARE(read(book, pageOf(100) + pageOf(150)).added, 0);
}

void TestKnownLines::piecesOfADayAreAskedAbout()
{
    BankBook book;
    read(book, page("300/1", "03", 100));
    const BankImportReport third = read(book, page("300/3", "03", 200));
    QCOMPARE(third.added, 1);
    QCOMPARE(third.doubtful, 1); // The page between them is not here.
    QCOMPARE(read(book, page("300/3", "03", 200)).added, 0);
    const BankImportReport second = read(book, page("300/2", "03", 150));
    QCOMPARE(second.added, 1);
    QCOMPARE(second.doubtful, 0);
}

void TestKnownLines::aLongerStatementBringsNothingNew()
{
    BankBook book;
    read(book, page("300/1", "03", 100) + page("301/1", "04", 150));
    BankLine third = movement(5000, u"Max Muster"_s, u"Danke"_s);
    BankLine fourth = third;
    fourth.bookedOn = QDate(2026, 11, 4);
    BankLine fifth = third;
    fifth.bookedOn = QDate(2026, 11, 5);
    BankStatement month;
    month.from = QDate(2026, 11, 1);
    month.through = QDate(2026, 11, 30);
    month.opening = Money(10000, eur);
    month.closing = Money(25000, eur);
    const BankImportReport report = must(book.take({third, fourth, fifth}, BankDialect::Mt940, false, month));
    QCOMPARE(report.known, 2);
    QCOMPARE(report.doubtful, 0);
    QCOMPARE(book.lines().size(), 3);
}

void TestKnownLines::aStatementTwiceInAFileCountsOnce()
{
    BankBook book;
    const QByteArray once = page("300/1", "03", 100);
    const BankImportReport report = read(book, once + once);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.known, 1);
}
