#include "tests/core/bank/tst_bankimport.h"

#include "core/billing/BookCertainLines.h"
#include "core/billing/MatchBankLine.h"
#include "core/domain/codeNames.h"
#include "core/domain/maskedIbans.h"
#include "core/store/PaymentTable.h"
#include "tests/core/bank/BankBook.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");

//! Three movements as camt tells them: with the bank's references and the payers' accounts.
QList<BankLine> camtLines()
{
    QList<BankLine> lines{movement(119000, u"Nordwind Handel GmbH"_s, u"RF9820260000017"_s),
        movement(59500, u"Müller & Söhne KG"_s, u"Rechnung INV-2026-000018 vom 01.10.2026"_s),
        movement(-1290, u""_s, u"Kontofuehrung 10/2026"_s)};
    lines[0].payerAccount = u"DE02120300000000202051"_s;
    lines[1].payerAccount = u"DE02500105170137075030"_s;
    for (int i = 0; i < lines.size(); ++i)
        lines[i].bankReference = u"20261103000%1"_s.arg(i);
    return lines;
}

//! The same as other files tell them.
QList<BankLine> otherLines(bool references, bool accounts)
{
    QList<BankLine> lines = camtLines();
    lines[1].payer = u"MUELLER + SOEHNE KG"_s;
    lines[1].purpose = u"Rechnung INV-2026-000018 vom 01.10"_s; // Cut off.
    lines[2].payer = u"ENTGELTABSCHLUSS"_s;
    for (BankLine &line : lines) {
        line.bankReference = references ? u"FIT"_s + line.bankReference : QString();
        if (!accounts)
            line.payerAccount.clear();
    }
    return lines;
}

QString sample(const QString &name)
{
    return QStringLiteral(QUITTANCE_SOURCE_DIR "/../shared/specs/bank/own/") + name;
}

//! What the customers of the samples owe.
class SampleBook : public BankBook
{
public:
    SampleBook()
    {
        owed(u"20260000017"_s, 119000, addCustomer(u"Nordwind Handel GmbH"_s, u"a@n.example"_s).id);
        owed(u"INV-2026-000018"_s, 59500, addCustomer(u"Müller & Söhne KG"_s, u"a@m.example"_s).id);
        owed(u"BK-77"_s, 23800, addCustomer(u"Bäckerei Öztürk e.K."_s, u"a@o.example"_s).id);
        const CustomerId harbour = addCustomer(u"Seehafen Logistik AG"_s, u"a@s.example"_s).id;
        owed(u"INV-2026-000019"_s, 120000, harbour);
        owed(u"INV-2026-000020"_s, 80000, harbour);
        owed(u"INV-2026-000021"_s, 11900, addCustomer(u"Anna Beispiel"_s, u"a@a.example"_s).id);
        owed(u"INV-2026-000022"_s, 11900, addCustomer(u"Bernd Muster"_s, u"a@b.example"_s).id);
        owed(u"INV-2026-000023"_s, 11900, addCustomer(u"Carla Test"_s, u"a@c.example"_s).id);
        owed(u"INV-2026-000024"_s, 108000, addCustomer(u"Liberty Tools Inc."_s, u"a@l.example"_s).id,
            Currency::of("USD"));
    }
};

//! What was most likely of each movement, in the order of the statement.
QStringList verdicts(BankBook &book)
{
    QStringList found;
    for (const BankLineRow &row : book.review()) {
        const BankProposal best = row.proposals.value(0);
        found.append(row.proposals.isEmpty()
                ? u"%1 nothing"_s.arg(row.line.amount.minor())
                : u"%1 %2 %3%4"_s.arg(QString::number(row.line.amount.minor()), codeOf(best.reason),
                    codeOf(best.confidence), best.mayBookItself ? u" itself"_s : QString()));
    }
    return found;
}

} // namespace

void TestBankImport::eachMovementComesInOnce()
{
    BankBook book;
    const BankImportReport first = must(book.take(camtLines()));
    QCOMPARE(first.added, 3);
    QCOMPARE(first.known, 0);
    const qint64 entries = book.entryCount();

    const BankImportReport again = must(book.take(camtLines()));

    QCOMPARE(again.added, 0);
    QCOMPARE(again.known, 3);
    QCOMPARE(book.lines().size(), 3);
    QCOMPARE(book.entryCount(), entries);

    // A statement that overlaps brings only what is new.
    QList<BankLine> overlapping = camtLines().mid(1);
    BankLine later = movement(500, u"New"_s, u"later"_s);
    later.bookedOn = QDate(2026, 11, 4);
    overlapping.append(later);
    QCOMPARE(must(book.take(overlapping)).added, 1);
    QCOMPARE(book.lines().size(), 4);
}

void TestBankImport::whatSaysTheSameTwiceIsTwoMovements()
{
    BankBook book;
    const BankLine coffee = movement(-250, u"Cafe"_s, u"Danke"_s);
    QCOMPARE(must(book.take({coffee, coffee}, BankDialect::Csv)).added, 2);
    QCOMPARE(must(book.take({coffee, coffee}, BankDialect::Csv)).added, 0);
    // The same day, told again in the evening.
    QCOMPARE(must(book.take({coffee, coffee, coffee}, BankDialect::Csv)).added, 1);
    QCOMPARE(book.lines().size(), 3);
}

void TestBankImport::anotherKindOfFileBringsNothingNew_data()
{
    QTest::addColumn<BankDialect>("dialect");
    QTest::addColumn<bool>("references");
    QTest::addColumn<bool>("accounts");
    QTest::addColumn<bool>("camtFirst");

    for (const bool camtFirst : {true, false}) {
        const char *order = camtFirst ? " after camt" : " before camt";
        QTest::addRow("mt940%s", order) << BankDialect::Mt940 << true << true << camtFirst;
        QTest::addRow("ofx%s", order) << BankDialect::Ofx << true << false << camtFirst;
        QTest::addRow("csv%s", order) << BankDialect::Csv << false << true << camtFirst;
        QTest::addRow("csv without accounts%s", order) << BankDialect::Csv << false << false << camtFirst;
        QTest::addRow("camt.052%s", order) << BankDialect::Camt052 << true << true << camtFirst;
    }
}

void TestBankImport::anotherKindOfFileBringsNothingNew()
{
    QFETCH(const BankDialect, dialect);
    QFETCH(const bool, references);
    QFETCH(const bool, accounts);
    QFETCH(const bool, camtFirst);
    BankBook book;
    const QList<BankLine> others = otherLines(references, accounts);
    must(camtFirst ? book.take(camtLines()) : book.take(others, dialect));

    const BankImportReport second = must(camtFirst ? book.take(others, dialect) : book.take(camtLines()));

    QCOMPARE(second.known, 3);
    QCOMPARE(second.added, 0);
    QCOMPARE(must(book.take(others, dialect)).added, 0);
    QCOMPARE(must(book.take(camtLines())).added, 0);
    QCOMPARE(book.lines().size(), 3);
}

void TestBankImport::whatMayBeHereAlreadyIsAskedAbout()
{
    BankBook book;
    BankLine told = movement(10000, u"Adler GmbH"_s, u"Rechnung 4711"_s);
    told.bankReference = u"A1"_s;
    must(book.take({told}));
    // The same payer, the same day, the same amount, another text: one payment or two?
    const BankLine other = movement(10000, u"Adler GmbH"_s, u"Rechnung 4712"_s);
    // And somebody else's, which is nobody's twin.
    const BankLine stranger = movement(10000, u"Zimmer KG"_s, u"Danke"_s);

    const BankImportReport report = must(book.take({other, stranger}, BankDialect::Csv));

    QCOMPARE(report.added, 2);
    QCOMPARE(report.doubtful, 1);
    const QList<BankLineRow> rows = book.lines();
    QCOMPARE(stateOf(rows.at(1)), BankLineState::Doubtful);
    QCOMPARE(rows.at(1).twinOf, rows.at(0).no);
    QCOMPARE(stateOf(rows.at(2)), BankLineState::Open);
    const BankProposal aside{.what = BankMatchWhat::SetAside, .words = u"x"_s};
    QCOMPARE(ruleOf(book.match(rows.at(1), aside)), u"bank.line_doubtful"_s);

    must(settleBankDoubt(book.book, rows.at(1).no, true));
    QCOMPARE(stateOf(book.lines().at(1)), BankLineState::Replaced);
    must(book.undo(rows.at(1)));
    must(settleBankDoubt(book.book, rows.at(1).no, false));
    QCOMPARE(stateOf(book.lines().at(1)), BankLineState::Open);
    QCOMPARE(ruleOf(settleBankDoubt(book.book, rows.at(1).no, false)), u"bank.not_doubtful"_s);
}

void TestBankImport::partsTakeThePlaceOfTheirSum()
{
    BankLine whole = movement(35700, u""_s, u"3 POSTEN"_s);
    whole.bankReference = u"B4"_s;
    QList<BankLine> parts;
    for (int part = 1; part <= 3; ++part) {
        BankLine line = movement(11900, u"Payer %1"_s.arg(part), u"INV-2026-00002%1"_s.arg(part));
        line.bankReference = u"B4"_s;
        line.part = part;
        line.place = 4;
        line.payerAccount = u"DE0%1"_s.arg(part);
        parts.append(line);
    }
    {
        BankBook book; // The sum came first.
        must(book.take({whole}, BankDialect::Mt940));
        const BankImportReport report = must(book.take(parts));
        QCOMPARE(report.added, 3);
        QCOMPARE(report.replaced, 1);
        QCOMPARE(stateOf(book.lines().at(0)), BankLineState::Replaced);
        QCOMPARE(must(book.take({whole}, BankDialect::Mt940)).added, 0);
        QCOMPARE(must(book.take(parts)).added, 0);
    }
    {
        BankBook book; // The parts came first.
        must(book.take(parts));
        QCOMPARE(must(book.take({whole}, BankDialect::Ofx)).known, 1);
        QCOMPARE(book.lines().size(), 3);
    }
    {
        BankBook book; // The sum is matched already: its parts are known with it.
        must(book.take({whole}, BankDialect::Mt940));
        must(book.match(
            book.lines().first(), {.what = BankMatchWhat::SetAside, .customer = {}, .words = u"by hand"_s}));
        QCOMPARE(must(book.take(parts)).known, 3);
        QCOMPARE(book.lines().size(), 1);
    }
}

void TestBankImport::aReferenceThatComesAgainMuchLaterIsAskedAbout()
{
    BankBook book;
    BankLine line = movement(-990, u"Telecom"_s, u"October"_s);
    line.bankReference = u"SO-1"_s;
    line.bookedOn = QDate(2026, 10, 1);
    must(book.take({line}));
    line.bookedOn = QDate(2026, 11, 2);
    const BankImportReport report = must(book.take({line}));
    QCOMPARE(report.added, 1);
    QCOMPARE(report.doubtful, 1);
    QCOMPARE(must(book.take({line})).added, 0);
}

void TestBankImport::aTrialKeepsNothing()
{
    BankBook book;
    book.owed(u"INV-2026-000018"_s, 59500);
    const qint64 entries = book.entryCount();
    const BankImportReport report = must(book.take(camtLines(), BankDialect::Camt053, true));
    QCOMPARE(report.added, 3);
    QCOMPARE(report.certain, 1);
    QVERIFY(report.isTrial);
    QVERIFY(book.lines().isEmpty());
    QCOMPARE(book.entryCount(), entries);
}

void TestBankImport::whatWaitedBeforeIsNotCountedAsTheFiles()
{
    BankBook book;
    book.owed(u"INV-2026-000018"_s, 59500);
    must(book.take(camtLines()));
    const QList<BankLine> other{movement(4200, u"Somebody"_s, u"for nothing we know"_s)};

    const BankImportReport trial = must(book.take(other, BankDialect::Camt053, true));
    const BankImportReport report = must(book.take(other));

    const QList<BankLineRow> certain = must(certainBankLines(book.book));
    QCOMPARE(certain.size(), 1);
    QCOMPARE(trial.added, 1);
    QCOMPARE(trial.certain, 0);
    QCOMPARE(certainOfFile(certain, report), 0);
}

void TestBankImport::accountNumbersAreSealed()
{
    BankBook book;
    must(book.take(camtLines()));
    QCOMPARE(book.lines().first().line.payerAccount, u"DE02 •••• 2051"_s);
    QFile file(book.dir.filePath(u"book.sqlite"_s));
    QFile log(book.dir.filePath(u"book.sqlite-wal"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    if (log.open(QIODevice::ReadOnly))
        bytes += log.readAll();
    QVERIFY(bytes.contains("Nordwind")); // It is there, and can be searched for…
    QVERIFY(!bytes.contains("DE02120300000000202051")); // …its account is not.
}

void TestBankImport::accountNumbersInTextsAreMasked()
{
    BankBook book;
    const InvoiceId invoice = book.owed(u"INV-2026-000018"_s, 59500);
    BankLine told = movement(59500, u"Adler DE02500105170137075030"_s,
        u"Rechnung INV-2026-000018 von IBAN DE02 1203 0000 0000 2020 51 Danke"_s);
    told.onBehalfOf = u"GB82WEST12345698765432"_s;
    must(book.take({told}));
    const BankLine kept = book.lines().first().line;
    QCOMPARE(kept.purpose, u"Rechnung INV-2026-000018 von IBAN DE02 •••• 2051 Danke"_s);
    QCOMPARE(kept.payer, u"Adler DE02 •••• 5030"_s);
    must(book.accept(book.line(59500)));
    QCOMPARE(book.invoice(invoice).open.minor(), 0); // The number is still found.

    // Another kind of file puts the spaces elsewhere: it is the same movement.
    told.purpose.replace(u"DE02 1203 0000 0000 2020 51"_s, u"DE02120300000000202051"_s);
    QCOMPARE(must(book.take({told}, BankDialect::Csv)).known, 1);

    QByteArray bytes;
    for (const QString &name : {u"book.sqlite"_s, u"book.sqlite-wal"_s})
        if (QFile file(book.dir.filePath(name)); file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    const QByteArray small = bytes.toLower();
    QVERIFY(small.contains("rechnung inv-2026-000018"));
    for (const char *number : {"de02120300000000202051", "de02 1203 0000 0000 2020 51", "120300000000202051",
             "de02500105170137075030", "gb82west12345698765432"})
        QVERIFY2(!small.contains(number), number);
}

void TestBankImport::ibansInTextsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("none") << u"Rechnung INV-2026-000018"_s << u"Rechnung INV-2026-000018"_s;
    QTest::newRow("alone") << u"DE02120300000000202051"_s << u"DE02 •••• 2051"_s;
    QTest::newRow("small letters") << u"an de02120300000000202051."_s << u"an DE02 •••• 2051."_s;
    QTest::newRow("in groups") << u"a GB82 WEST 1234 5698 7654 32 b"_s << u"a GB82 •••• 5432 b"_s;
    for (const QChar mark : {u'-', u'.', u'/'})
        QTest::addRow("in groups with %c", mark.toLatin1())
            << u"a DE02-1203-0000-0000-2020-51 b"_s.replace(u'-', mark) << u"a DE02 •••• 2051 b"_s;
    QTest::newRow("a date and a number")
        << u"RE12-2026.10.31/4711-00018"_s << u"RE12-2026.10.31/4711-00018"_s;
    QTest::newRow("behind its word") << u"IBANDE02120300000000202051"_s << u"IBANDE02 •••• 2051"_s;
    QTest::newRow("text touches it") << u"DE02120300000000202051SVWZ+x"_s << u"DE02 •••• 2051SVWZ+x"_s;
    QTest::newRow("two") << u"NO9386011117947 BE68539007547034"_s << u"NO93 •••• 7947 BE68 •••• 7034"_s;
    QTest::newRow("wrong check digits") << u"DE03120300000000202051"_s << u"DE03120300000000202051"_s;
    QTest::newRow("too short") << u"DE0212030000000020205"_s << u"DE0212030000000020205"_s;
    QTest::newRow("within a word") << u"XDE02120300000000202051"_s << u"XDE02120300000000202051"_s;
    QTest::newRow("a reference") << u"RF9820260000017"_s << u"RF9820260000017"_s;
    QTest::newRow("masked already") << u"DE02 •••• 2051"_s << u"DE02 •••• 2051"_s;
}

void TestBankImport::ibansInTextsAreFound()
{
    QFETCH(const QString, text);
    QTEST(maskedIbans(text), "masked");
}

void TestBankImport::gapsBetweenStatementsAreTold()
{
    BankBook book;
    const auto day = [&](int number, int date, qint64 opening, qint64 closing) {
        BankStatement statement;
        statement.number = QString::number(number);
        statement.account = book.account;
        statement.from = QDate(2026, 11, date);
        statement.through = QDate(2026, 11, date);
        statement.opening = Money(opening, eur);
        statement.closing = Money(closing, eur);
        BankLine line = movement(closing - opening, u"X"_s, u"n%1"_s.arg(number));
        line.bookedOn = statement.from;
        return must(book.take({line}, BankDialect::Camt053, false, statement)).gaps;
    };
    QVERIFY(day(210, 1, 0, 100).isEmpty());
    QVERIFY(day(211, 2, 100, 250).isEmpty());
    const QList<BankGap> gaps = day(213, 4, 300, 400);
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps.first().what, BankGap::What::Balance);
    QCOMPARE(gaps.first().before, u"211"_s);
    QVERIFY(day(212, 3, 250, 300).isEmpty()); // The missing one has come.
}

void TestBankImport::ownSamplesGiveTheExpectedTable_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("tellsParts");
    QTest::newRow("camt.053.001.02") << u"statement-camt.053.001.02.xml"_s << true;
    QTest::newRow("camt.053.001.08") << u"statement-camt.053.001.08.xml"_s << true;
    QTest::newRow("mt940") << u"statement-mt940.sta"_s << false;
    QTest::newRow("ofx 1") << u"statement-ofx102.ofx"_s << false;
    QTest::newRow("ofx 2") << u"statement-ofx211.ofx"_s << false;
    QTest::newRow("csv german") << u"statement-german.csv"_s << false;
    QTest::newRow("csv english") << u"statement-english.csv"_s << false;
}

void TestBankImport::ownSamplesGiveTheExpectedTable()
{
    QFETCH(const QString, file);
    QFETCH(const bool, tellsParts);
    if (!QFileInfo::exists(sample(file)))
        QSKIP("the samples are not here");
    SampleBook book;
    // 7: the debit that comes back was booked in October.
    const InvoiceId debited
        = book.owed(u"INV-2026-000012"_s, 11900, book.addCustomer(u"Muster"_s, u"m@x.example"_s).id);
    BankLine debit = movement(11900, u"Muster"_s, u"INV-2026-000012"_s);
    debit.bookedOn = QDate(2026, 10, 30);
    debit.bankReference = u"D1"_s;
    must(book.take({debit}));
    must(book.accept(book.line(11900)));
    QCOMPARE(book.invoice(debited).open.minor(), 0);

    const BankImportReport report = must(book.takeFile(sample(file)));

    QCOMPARE(report.added, tellsParts ? 10 : 8);
    const QStringList found = verdicts(book);
    QCOMPARE(found.value(0),
        u"119000 reference certain itself"_s.replace(
            u"reference"_s, found.value(0).contains(u"number"_s) ? u"number"_s : u"reference"_s));
    QCOMPARE(found.value(1), u"59500 number certain itself"_s);
    QCOMPARE(found.value(2), u"23800 name_amount weak"_s);
    for (int part = 0; part < (tellsParts ? 3 : 0); ++part)
        QCOMPARE(found.value(3 + part), u"11900 reference certain itself"_s);
    const int after = tellsParts ? 6 : 4;
    if (!tellsParts)
        QVERIFY2(!found.value(3).contains(u"itself"_s), qPrintable(found.value(3)));
    QCOMPARE(found.value(after), u"200000 numbers certain itself"_s);
    QVERIFY2(!found.value(after + 1).contains(u"itself"_s), qPrintable(found.value(after + 1)));
    QVERIFY2(
        found.value(after + 3).startsWith(u"100000 other_currency"_s), qPrintable(found.value(after + 3)));

    const BankLineRow back = book.line(-11900);
    QVERIFY(!back.proposals.isEmpty());
    QCOMPARE(back.proposals.first().what, BankMatchWhat::Return);
    must(book.accept(back));
    QCOMPARE(book.invoice(debited).open.minor(), 11900); // Open again…
    QCOMPARE(book.all<PaymentReversed>().size(), 1); // …and what happened stays in the journal.
}

void TestBankImport::ownSamplesAreOneStatementInSevenDialects()
{
    const QStringList files{u"statement-camt.053.001.08.xml"_s, u"statement-camt.053.001.02.xml"_s,
        u"statement-mt940.sta"_s, u"statement-ofx102.ofx"_s, u"statement-ofx211.ofx"_s,
        u"statement-german.csv"_s, u"statement-english.csv"_s};
    if (!QFileInfo::exists(sample(files.first())))
        QSKIP("the samples are not here");
    for (qsizetype first = 0; first < files.size(); ++first) {
        BankBook book;
        must(book.takeFile(sample(files.at(first))));
        for (const QString &file : files) {
            const BankImportReport report = must(book.takeFile(sample(file)));
            QVERIFY2(report.added == 0 || (report.replaced == 1 && report.added == 3),
                qPrintable(files.at(first) + u" then "_s + file));
            QCOMPARE(report.doubtful, 0);
        }
        qint64 sum = 0;
        for (const BankLineRow &row : book.lines())
            sum += row.replacedBy.isEmpty() ? row.line.amount.minor() : 0;
        QCOMPARE(sum, 524810);
    }
}
