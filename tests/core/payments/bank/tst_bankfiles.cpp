#include "tests/core/payments/bank/tst_bankfiles.h"
#include "tests/PeakMemory.h"

#include "core/domain/bankAccount.h"
#include "core/payments/bank/referenceInText.h"
#include "tests/core/payments/bank/CountingSink.h"
#include "tests/core/payments/bank/GeneratedBankFile.h"
#include "tests/fuzz/bankInvariants.h"

#include <QTest>

#include <ctime>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr Currency eur = Currency::of("EUR");

bool isLong()
{
    return qEnvironmentVariableIsSet("QUITTANCE_LONG");
}

QByteArray sharedBytes(const QString &path)
{
    QFile file(sharedFolder(u"specs/bank"_s).filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

BankFileOptions sharedOptions()
{
    return {.account = u"DE89370400440532013000"_s, .currency = eur};
}

//! Gives the same bytes again and again.
class Endless : public QIODevice
{
public:
    Endless(QByteArray start, QByteArray rest)
        : m_start(std::move(start))
        , m_rest(std::move(rest))
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return false; }
    qint64 given = 0;

protected:
    qint64 readData(char *data, qint64 most) override
    {
        for (qint64 i = 0; i < most; ++i, ++given)
            data[i]
                = given < m_start.size() ? m_start[given] : m_rest[(given - m_start.size()) % m_rest.size()];
        return most;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_start;
    QByteArray m_rest;
};

void dialectRows()
{
    QTest::addColumn<BankDialect>("dialect");
    QTest::newRow("camt") << BankDialect::Camt053;
    QTest::newRow("MT940") << BankDialect::Mt940;
    QTest::newRow("OFX") << BankDialect::Ofx;
    QTest::newRow("CSV") << BankDialect::Csv;
}

} // namespace

void TestBankFiles::theSameStatementReadsTheSameInEveryDialect_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    if (sharedBytes(u"own/statement-mt940.sta"_s).isEmpty())
        QSKIP("The reference statements beside the project are not here.");
    QTest::newRow("camt.053.001.02") << u"own/statement-camt.053.001.02.xml"_s << u"camt"_s;
    QTest::newRow("camt.053.001.08") << u"own/statement-camt.053.001.08.xml"_s << u"camt"_s;
    QTest::newRow("MT940") << u"own/statement-mt940.sta"_s << u"mt940"_s;
    QTest::newRow("OFX 1.02") << u"own/statement-ofx102.ofx"_s << u"ofx"_s;
    QTest::newRow("OFX 2.11") << u"own/statement-ofx211.ofx"_s << u"ofx"_s;
    QTest::newRow("CSV, German") << u"own/statement-german.csv"_s << u"german"_s;
    QTest::newRow("CSV, English") << u"own/statement-english.csv"_s << u"english"_s;
}

void TestBankFiles::theSameStatementReadsTheSameInEveryDialect()
{
    QFETCH(const QString, file);
    QFETCH(const QString, kind);
    const bool isCamt = kind == "camt"_L1;
    const bool isSwift = kind == "mt940"_L1;

    const ReadBankFile read = readBytes(sharedBytes(file), sharedOptions());

    QCOMPARE(read.rule(), QString());
    QCOMPARE(brokenBankInvariant(read), QString());
    QCOMPARE(read.facts->announced, isCamt ? 1 : 0); // The pending one.
    const BankStatement &statement = read.sink.told.front().statement;
    QVERIFY(isSameBankAccount(statement.account, u"DE89370400440532013000"));
    if (kind != "german"_L1)
        QCOMPARE(statement.closing, Money(1524810, eur));
    if (isCamt || isSwift || kind == "english"_L1)
        QCOMPARE(statement.opening, Money(1000000, eur));
    if (isCamt || isSwift)
        QVERIFY(statement.number.startsWith(u"211"_s));

    QList<BankLine> lines = read.lines();
    QCOMPARE(lines.size(), isCamt ? 10 : 8);
    if (isCamt) { // The batch's parts, to be allocated one by one.
        for (int part = 0; part < 3; ++part) {
            QCOMPARE(lines[3 + part].amount, Money(11900, eur));
            QCOMPARE(lines[3 + part].part, part + 1);
            QCOMPARE(lines[3 + part].endToEndId, u"INV-2026-00002%1"_s.arg(part + 1));
        }
        lines.remove(4, 2);
        lines[3].amount = Money(35700, eur);
    } else {
        QCOMPARE(lines[3].part, 0);
        QVERIFY(lines[3].purpose.contains(u"3 POSTEN"_s));
    }
    const QList<qint64> amounts{119000, 59500, 23800, 35700, 200000, -1290, -11900, 100000};
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        QCOMPARE(lines[i].amount, Money(amounts[i], eur));
        QCOMPARE(lines[i].bookedOn, QDate(2026, 11, 3));
        if (isCamt || isSwift || kind == "ofx"_L1)
            QCOMPARE(lines[i].bankReference, u"202611030000000%1"_s.arg(i + 1));
    }
    const QStringList payers{u"Nordwind Handel GmbH"_s,
        isSwift ? u"Mueller + Soehne KG"_s : u"Müller & Söhne KG"_s,
        isSwift ? u"Baeckerei Oeztuerk e.K."_s : u"Bäckerei Öztürk e.K."_s};
    for (qsizetype i = 0; i < payers.size(); ++i)
        QCOMPARE(lines[i].payer, payers[i]);
    QCOMPARE(lines[0].creditorReference, u"RF9820260000017"_s);
    QCOMPARE(lines[1].purpose, u"Rechnung INV-2026-000018 vom 01.10.2026"_s);
    QCOMPARE(lines[2].purpose, u"Danke"_s);
    QVERIFY(lines[2].creditorReference.isEmpty());
    if (isCamt) {
        const QList<BankRemittance> documents{{.number = u"INV-2026-000019"_s, .amount = Money(120000, eur)},
            {.number = u"INV-2026-000020"_s, .amount = Money(80000, eur)}};
        QVERIFY(lines[4].documents == documents);
        QCOMPARE(lines[7].instructed, Money(108000, Currency::of("USD")));
        QCOMPARE(lines[6].returnReason, u"AM04"_s);
    } else {
        QCOMPARE(lines[4].purpose, u"INV-2026-000019 INV-2026-000020"_s);
        QCOMPARE(lines[7].purpose, u"INV-2026-000024 USD 1080.00"_s);
    }
    QCOMPARE(lines[6].isReversal, isCamt || isSwift);
    if (isCamt || isSwift) {
        QCOMPARE(lines[6].endToEndId, u"INV-2026-000012"_s);
        QCOMPARE(lines[6].mandate, u"M-0002"_s);
        QCOMPARE(lines[6].payer, u"Bernd Muster"_s);
        QCOMPARE(lines[1].endToEndId, u"PO-4711"_s);
        QCOMPARE(lines[4].payerAccount, u"CH9300762011623852957"_s);
    }
}

void TestBankFiles::filesOfOthersAreReadOrRefusedForTheRightReason_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("statements");
    QTest::addColumn<int>("lines");
    if (!sharedFolder(u"specs/bank/camt"_s).exists())
        QSKIP("The statements of others beside the project are not here.");
    struct Foreign {
        const char *file;
        const char *rule; // Empty: taken.
        int statements;
        int lines;
    };
    for (const Foreign &each : {
             Foreign{"camt/genkgo-camt053.v2.five.decimals.xml", "bank_file.sum_differs", 0, 0},
             Foreign{"camt/genkgo-camt053.v2.multi.statement.xml", "", 2, 2},
             Foreign{"camt/genkgo-camt053.v4.xml", "bank_file.currency_differs", 0, 0},
             Foreign{"camt/genkgo-camt053.v8.xml", "bank_file.currency_differs", 0, 0},
             Foreign{"camt/genkgo-camt054.v8.xml", "bank_file.batch_count", 0, 0},
             Foreign{"camt/genkgo-camt53.only-Dt-with-DtTm.xml", "", 1, 0},
             Foreign{"mt940/betterplace-amount_formats.sta", "bank_file.account_missing", 0, 0},
             Foreign{"mt940/betterplace-empty_entry_date.sta", "bank_file.field_order", 0, 0},
             Foreign{"mt940/betterplace-missing_crlf_at_end.sta", "bank_file.field_order", 0, 0},
             Foreign{"mt940/betterplace-sepa_snippet.sta", "bank_file.sum_differs", 0, 0},
             Foreign{"mt940/betterplace-sepa_snippet_broken.sta", "bank_file.field_order", 0, 0},
             Foreign{"mt940/cmxl-mt940.sta", "bank_file.currency_unknown", 0, 0},
             Foreign{"mt940/jejik-abnamro.sta", "bank_file.sum_differs", 0, 0},
             Foreign{"mt940/jejik-knab.sta", "bank_file.sum_differs", 0, 0},
             Foreign{"mt940/jejik-rabobank-iban.sta", "", 2, 4},
             Foreign{"mt940/jejik-triodos.sta", "bank_file.sum_differs", 0, 0},
             Foreign{"mt940/wolph-details_60-63.sta", "bank_file.sum_differs", 0, 0},
             Foreign{"mt940/wolph-february_30.sta", "", 1, 1},
             Foreign{"mt940/wolph-long_statement_number.sta", "", 1, 0},
             Foreign{"ofx/ofxparse-anzcc.ofx", "", 1, 1},
             Foreign{"ofx/ofxparse-bank_medium.ofx", "", 1, 3},
             Foreign{"ofx/ofxparse-checking.ofx", "", 1, 3},
             Foreign{"ofx/ofxparse-fail-date_missing.ofx", "bank_file.field_missing", 0, 0},
             Foreign{"ofx/ofxparse-fail-decimal_error.ofx", "bank_file.date_malformed", 0, 0},
             Foreign{"ofx/ofxparse-fail-empty_balance.ofx", "", 1, 1},
             Foreign{"ofx/ofxparse-multiple_accounts.ofx", "", 2, 0},
             Foreign{"ofx/ofxparse-ofx-v102-empty-tags.ofx", "bank_file.currency_missing", 0, 0},
         })
        QTest::newRow(each.file) << QString::fromLatin1(each.rule) << each.statements << each.lines;
}

void TestBankFiles::filesOfOthersAreReadOrRefusedForTheRightReason()
{
    QFETCH(const QString, rule);

    const ReadBankFile read = readBytes(sharedBytes(QString::fromLatin1(QTest::currentDataTag())));

    if (read.rule() != rule && !read.facts)
        qInfo("%s: %s", qPrintable(read.facts.error().field), qPrintable(read.facts.error().value));
    QCOMPARE(read.rule(), rule);
    QCOMPARE(brokenBankInvariant(read), QString());
    if (!read.facts)
        return;
    QTEST(static_cast<int>(read.facts->statements), "statements");
    QTEST(static_cast<int>(read.facts->lines), "lines");
}

void TestBankFiles::contentDecidesWhatAFileIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rule");
    const QByteArray camt = sampleBytes(u"bank/camt053-08.xml"_s);
    QTest::newRow("camt") << camt << QString();
    QTest::newRow("camt behind a mark and empty lines") << "\xef\xbb\xbf" + camt << QString();
    QTest::newRow("OFX without a header")
        << sampleBytes(u"bank/ofx102.ofx"_s).mid(130).prepend("\n\n") << QString();
    QTest::newRow("MT940 behind an envelope") << sampleBytes(u"bank/mt940-dutch.sta"_s) << QString();
    QTest::newRow("nothing") << QByteArray() << u"bank_file.empty"_s;
    QTest::newRow("spaces") << QByteArray(" \r\n\t ") << u"bank_file.empty"_s;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04rest") << u"bank_file.zip"_s;
    QTest::newRow("a letter") << QByteArray("Dear customer,\nwe are sorry.\n") << u"bank_file.csv_unknown"_s;
    QTest::newRow("zeros") << QByteArray(5000, '\0') << u"bank_file.csv_unknown"_s;
}

void TestBankFiles::contentDecidesWhatAFileIs()
{
    QFETCH(const QByteArray, bytes);

    QTEST(readBytes(bytes, csvOptions()).rule(), "rule");
}

void TestBankFiles::everyBeginningOfAFileIsRefusedOrTrue_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const QString &sample : allBankSamples())
        QTest::newRow(qPrintable(sample)) << sampleBytes(u"bank/"_s + sample);
}

void TestBankFiles::everyBeginningOfAFileIsRefusedOrTrue()
{
    QFETCH(const QByteArray, bytes);
    const ReadBankFile whole = readBytes(bytes, csvOptions());
    QCOMPARE(whole.rule(), QString());
    const bool isCsv = whole.facts->dialect == BankDialect::Csv;
    const qsizetype step = isLong() || isCsv ? 1 : 7;

    for (qsizetype size = 0, left = bytes.size(); left > 0;
         size += left > 300 ? step : 1, left = bytes.size() - size) {
        const ReadBankFile read = readBytes(bytes.left(size), csvOptions());
        QCOMPARE(brokenBankInvariant(read), QString());
        if (!read.facts)
            continue;
        const QByteArray where = QByteArray::number(size);
        // What is taken of a file that was cut is what the whole file says, statement by statement …
        QVERIFY2(read.sink.told.size() <= whole.sink.told.size(), where.constData());
        if (!isCsv) {
            QVERIFY2(read.sink.told == whole.sink.told.mid(0, read.sink.told.size()), where.constData());
            continue;
        }
        // … or, in CSV, which has no end, row by row; a row that may be cut is told.
        const QList<BankLine> &lines = read.lines();
        QVERIFY2(lines.size() <= whole.lines().size(), where.constData());
        for (qsizetype i = 0; i < lines.size(); ++i)
            QVERIFY2(
                lines[i].amount == whole.lines()[i].amount && lines[i].bookedOn == whole.lines()[i].bookedOn,
                where.constData());
        QVERIFY2(bytes[size - 1] == '\n' || bytes[size - 1] == '\r' || !read.facts->warnings.isEmpty(),
            where.constData());
    }
}

void TestBankFiles::sizeDoesNotMatterForMemory_data()
{
    dialectRows();
}

void TestBankFiles::sizeDoesNotMatterForMemory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the address sanitizer keeps what is freed, so memory says nothing here");
#endif
    QFETCH(const BankDialect, dialect);
    const auto entryBytes = [](BankDialect which) {
        return which == BankDialect::Camt053 ? 500 : which == BankDialect::Csv ? 75 : 150;
    };
    // One gigabyte in the long run.
    const qint64 size = isLong() ? qint64{1} << 30 : qint64{8} << 20;
    const qint64 entries = size / entryBytes(dialect);
    const auto readAll = [&](qint64 count) {
        GeneratedBankFile file(dialect, count);
        CountingSink counter;
        const Result<BankFileFacts> facts = readBankFile(file, csvOptions(), counter, StopFlag());
        if (!facts)
            QTest::qFail(qPrintable(facts.error().rule + facts.error().field), __FILE__, __LINE__);
        return std::pair(counter.minor, file.given());
    };
    readAll(1000); // Whatever is needed once.
    forgetPeakMemory();
    const qint64 before = peakMemory();

    const auto [minor, bytes] = readAll(entries);

    QCOMPARE(minor, entries * 100);
    QVERIFY(bytes > size / 2);
    QVERIFY2(peakMemory() - before < 4000, qPrintable(QString::number(peakMemory() - before)));
}

void TestBankFiles::timeGrowsWithTheFileOnly_data()
{
    dialectRows();
}

void TestBankFiles::timeGrowsWithTheFileOnly()
{
    QFETCH(const BankDialect, dialect);
    const auto timeOf = [&](qint64 count) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            GeneratedBankFile file(dialect, count);
            CountingSink counter;
            const std::clock_t start = std::clock(); // Of this program, however busy the machine is.
            const bool read = readBankFile(file, csvOptions(), counter, StopFlag()).has_value();
            best = read ? std::min<qint64>(best, std::clock() - start) : 0;
        }
        return best;
    };

    const qint64 few = timeOf(1000);
    const qint64 many = timeOf(10'000);

    QVERIFY(few > 0 && many > 0);
    QVERIFY2(many < 30 * few, qPrintable(u"%1 : %2"_s.arg(many).arg(few)));
}

void TestBankFiles::endlessNonsenseIsLeftEarly_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("rest");
    const QByteArray camt = "<Document><BkToCstmrStmt><GrpHdr>";
    QTest::newRow("XML text") << camt << QByteArray("x");
    QTest::newRow("XML tags") << camt << QByteArray("<a>");
    QTest::newRow("XML elements") << camt << QByteArray("<a/>");
    QTest::newRow("XML attribute") << camt + "<a b='" << QByteArray("x");
    QTest::newRow("XML comment") << camt + "<!--" << QByteArray("<");
    QTest::newRow("XML CDATA") << camt + "<![CDATA[" << QByteArray("<>");
    QTest::newRow("XML instruction") << camt + "<?a " << QByteArray("<>");
    QTest::newRow("XML root") << QByteArray("<") << QByteArray("x");
    QTest::newRow("MT940 line") << QByteArray(":20:") << QByteArray("x");
    QTest::newRow("MT940 field") << QByteArray(":20:\n:25:1/2\n") << QByteArray("x\n");
    QTest::newRow("OFX header") << QByteArray("OFXHEADER:100\n") << QByteArray("x");
    QTest::newRow("OFX text") << QByteArray("<OFX>") << QByteArray("x");
    QTest::newRow("OFX tag") << QByteArray("<OFX><") << QByteArray("x");
    QTest::newRow("OFX comment") << QByteArray("<OFX><!--") << QByteArray("x");
    QTest::newRow("OFX nesting") << QByteArray("<OFX>") << QByteArray("<PAYEE>");
    QTest::newRow("CSV cell") << QByteArray("Date;Amount\n2026-11-03;1.00\n") << QByteArray("x");
    QTest::newRow("CSV quotes") << QByteArray("Date;Amount\n2026-11-03;1.00\n\"") << QByteArray("\n");
    QTest::newRow("CSV cells") << QByteArray("Date;Amount\n2026-11-03;1.00\n") << QByteArray(";");
    QTest::newRow("letters") << QByteArray() << QByteArray("x");
    QTest::newRow("zeros") << QByteArray() << QByteArray(1, '\0');
}

void TestBankFiles::endlessNonsenseIsLeftEarly()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, rest);
    Endless file(start, rest);
    CountingSink counter;

    const Result<BankFileFacts> facts = readBankFile(file, csvOptions(), counter, StopFlag());

    QVERIFY(!facts);
    QVERIFY(facts.error().rule.startsWith("bank_file."_L1));
    QVERIFY2(file.given < 1'000'000, qPrintable(QString::number(file.given)));
}

void TestBankFiles::aStopEndsTheReading()
{
    GeneratedBankFile file(BankDialect::Camt053, 100'000);
    CountingSink counter;
    counter.stopAfter = 10;

    const Result<BankFileFacts> facts = readBankFile(file, {}, counter, counter.stop);

    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, ErrorKind::Cancelled);
    QCOMPARE(facts.error().rule, u"bank_file.stopped"_s);
    QVERIFY(counter.lines < 1000);
}

void TestBankFiles::whatTheSinkRefusesIsTheAnswer()
{
    for (const BankDialect dialect :
        {BankDialect::Camt053, BankDialect::Mt940, BankDialect::Ofx, BankDialect::Csv}) {
        GeneratedBankFile file(dialect, 100);
        CountingSink counter;
        counter.refuseAt = 10;

        const Result<BankFileFacts> facts = readBankFile(file, csvOptions(), counter, StopFlag());

        QVERIFY(!facts);
        QCOMPARE(facts.error().rule, u"test.full"_s);
        QCOMPARE(counter.lines, 10);
    }
}

void TestBankFiles::referencesAreFoundInText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reference");
    QTest::newRow("alone") << u"RF18539007547034"_s << u"RF18539007547034"_s;
    QTest::newRow("in a sentence") << u"Our payment RF18539007547034, thanks"_s << u"RF18539007547034"_s;
    QTest::newRow("in groups") << u"Ref RF18 5390 0754 7034"_s << u"RF18539007547034"_s;
    QTest::newRow("in groups with a word behind") << u"RF18 5390 0754 7034 thanks"_s << u"RF18539007547034"_s;
    QTest::newRow("small letters") << u"rf98inv2026000123"_s << u"RF98INV2026000123"_s;
    QTest::newRow("wrong check digits") << u"RF19539007547034"_s << QString();
    QTest::newRow("within a word") << u"XRF18539007547034"_s << QString();
    QTest::newRow("a QR bill's") << u"21 00000 00003 13947 14300 09017"_s << u"210000000003139471430009017"_s;
    QTest::newRow("a QR bill's in one") << u"QRR210000000003139471430009017 210000000003139471430009017"_s
                                        << u"210000000003139471430009017"_s;
    QTest::newRow("a QR bill's with a digit wrong") << u"210000000003139471430009018"_s << QString();
    QTest::newRow("zeros") << QString(27, u'0') << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestBankFiles::referencesAreFoundInText()
{
    QFETCH(const QString, text);

    QTEST(referenceInText(text), "reference");
}

void TestBankFiles::accountsAreTheSameHoweverTheyAreWritten_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const QString iban = u"DE89370400440532013000"_s;
    QTest::newRow("itself") << iban << u"DE89 3704 0044 0532 0130 00"_s << true;
    QTest::newRow("bank and account") << iban << u"37040044/0532013000"_s << true;
    QTest::newRow("without leading zeros") << u"37040044/532013000"_s << iban << true;
    QTest::newRow("another account") << iban << u"37040044/0532013001"_s << false;
    QTest::newRow("another bank") << iban << u"37040045/0532013000"_s << false;
    QTest::newRow("the account's end") << iban << u"37040044/3000"_s << false;
    QTest::newRow("the account alone") << iban << u"0532013000"_s << false;
    QTest::newRow("two accounts alone") << u"0532013000"_s << u"0532013000"_s << true;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void TestBankFiles::accountsAreTheSameHoweverTheyAreWritten()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);

    QTEST(isSameBankAccount(a, b), "same");
}
