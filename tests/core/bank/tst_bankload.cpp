#include "tests/core/bank/tst_bankload.h"

#include "core/payments/bank/readBankFile.h"
#include "core/sync/BankImport.h"
#include "tests/PeakMemory.h"
#include "tests/core/bank/BankBook.h"
#include "tests/core/payments/bank/GeneratedBankFile.h"

#include <QTest>

#include <ctime>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

enum class Load : quint8 { First, InOtherWords, BesideBatches };

QList<BankLine> manyLines(int count, bool named)
{
    QList<BankLine> lines;
    lines.reserve(count);
    for (int i = 0; i < count; ++i) {
        lines.append(movement(100 + i, u"Payer %1"_s.arg(i), u"Rechnung INV-%1"_s.arg(i)));
        if (named)
            lines.last().bankReference = u"R%1"_s.arg(i);
    }
    return lines;
}

//! Pairs, as the bank puts them together.
QList<BankLine> inBatches(QList<BankLine> lines)
{
    for (int i = 0; i < lines.size(); ++i) {
        lines[i].part = i % 2 + 1;
        lines[i].place = i / 2 + 1;
        lines[i].bankReference = u"B%1"_s.arg(i / 2);
    }
    return lines;
}

//! Seconds of the processor: others may use it meanwhile.
double secondsOf(Load load, int count)
{
    BankBook book;
    book.checksItself = false;
    if (load == Load::InOtherWords)
        must(book.take(manyLines(count, true)));
    if (load == Load::BesideBatches)
        must(book.take(inBatches(manyLines(count, true))));
    const std::clock_t before = std::clock();
    const BankImportReport report
        = must(load == Load::First ? book.take(manyLines(count, true))
                                   : book.take(manyLines(count, false), BankDialect::Csv));
    if (load != Load::BesideBatches && report.added != (load == Load::First ? count : 0))
        QTest::qFail("not all came", __FILE__, __LINE__);
    return double(std::clock() - before) / CLOCKS_PER_SEC;
}

qint64 read(BankBook &book, qint64 entries)
{
    GeneratedBankFile file(BankDialect::Mt940, entries);
    BankImport import(book.book, {}, book.today());
    BankFileOptions options;
    options.account = book.account;
    options.currency = Currency::of("EUR");
    const auto report = import.open()
                            .and_then([&] { return readBankFile(file, options, import, StopFlag()); })
                            .and_then([&](const BankFileFacts &facts) { return import.keep(facts, false); });
    return must(report).added;
}

} // namespace

void TestBankLoad::aDayOfManyMovementsTakesNoLongerForEach_data()
{
    QTest::addColumn<int>("load");
    QTest::newRow("into an empty book") << int(Load::First);
    QTest::newRow("in the words of another kind of file") << int(Load::InOtherWords);
    QTest::newRow("beside as many parts of batches") << int(Load::BesideBatches);
}

void TestBankLoad::aDayOfManyMovementsTakesNoLongerForEach()
{
    QFETCH(const int, load);
    const double few = secondsOf(Load(load), 5'000);
    const double many = secondsOf(Load(load), 20'000);
    QVERIFY2(many < 6 * few, qPrintable(u"%1 s, four times as many %2 s"_s.arg(few).arg(many)));
}

void TestBankLoad::memoryDoesNotGrowWithTheFile()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the address sanitizer keeps what is freed, so memory says nothing here");
#endif
    BankBook book;
    book.checksItself = false;
    QCOMPARE(read(book, 5'000), 5'000); // Whatever is needed once.
    BankBook other;
    other.checksItself = false;
    forgetPeakMemory();
    const qint64 before = peakMemory();

    QCOMPARE(read(other, 40'000), 40'000);
    QCOMPARE(read(other, 40'000), 0); // Known now.

    const qint64 grown = peakMemory() - before;
    QVERIFY2(grown < 16'000, qPrintable(QString::number(grown)));
}
