#include "tests/core/bank/tst_bankdoubts.h"

#include "core/billing/MatchBankLine.h"
#include "tests/core/bank/BankBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

BankStatement days(QDate from, QDate through, const QString &id = {})
{
    BankStatement statement;
    statement.id = id;
    statement.from = from;
    statement.through = through;
    return statement;
}

BankStatement report(int day, const QString &id)
{
    BankStatement statement = days(QDate(2026, 11, day), QDate(2026, 11, day), id);
    statement.isIntraday = true;
    return statement;
}

//! Three payers' money, put together by the bank.
QList<BankLine> batch()
{
    QList<BankLine> parts;
    for (int part = 1; part <= 3; ++part) {
        BankLine line = movement(11900, u"Payer %1"_s.arg(part), u"INV-2026-00002%1"_s.arg(part));
        line.bankReference = u"B4"_s;
        line.part = part;
        line.place = 4;
        line.payerAccount = u"DE0%1"_s.arg(part);
        parts.append(line);
    }
    return parts;
}

BankLine nordwind()
{
    BankLine line = movement(35700, u"Nordwind Handel GmbH"_s, u"Rechnung 4711"_s);
    line.bankReference = u"N5"_s;
    line.payerAccount = u"DE02120300000000202051"_s;
    line.place = 5;
    return line;
}

//! As a file without accounts and references tells it.
BankLine plain(BankLine line)
{
    line.bankReference.clear();
    line.payerAccount.clear();
    return line;
}

//! What movements come to that a person need not say anything about.
qint64 counted(BankBook &book)
{
    qint64 sum = 0;
    for (const BankLineRow &row : book.lines())
        sum += row.replacedBy.isEmpty() && row.twinOf == 0 ? row.line.amount.minor() : 0;
    return sum;
}

QList<BankLineRow> doubtful(BankBook &book)
{
    QList<BankLineRow> rows = book.lines();
    rows.removeIf([](const BankLineRow &row) { return stateOf(row) != BankLineState::Doubtful; });
    return rows;
}

Result<BankMatchOutcome> setAside(BankBook &book, const BankLineRow &row)
{
    return book.match(row, {.what = BankMatchWhat::SetAside, .customer = {}, .words = u"by hand"_s});
}

BankLine rent(QDate on, QDate value, const QString &text = u"Miete"_s)
{
    BankLine line = movement(10000, u"Ada"_s, text);
    line.bookedOn = on;
    line.valueOn = value;
    return line;
}

} // namespace

void TestBankDoubts::somebodysMovementIsNoBatch_data()
{
    QTest::addColumn<QString>("payer"); // Of the sum.
    QTest::addColumn<bool>("matched");
    QTest::addColumn<int>("doubts");
    QTest::newRow("a sum of nobody") << QString() << false << 0;
    QTest::newRow("a sum under a name") << u"3 POSTEN"_s << false << 1;
    QTest::newRow("a sum of nobody, the payer's is matched") << QString() << true << 0;
    QTest::newRow("a sum under a name, the payer's is matched") << u"3 POSTEN"_s << true << 1;
}

void TestBankDoubts::somebodysMovementIsNoBatch()
{
    QFETCH(const QString, payer);
    QFETCH(const bool, matched);
    QFETCH(const int, doubts);
    BankBook book;
    const BankLine sum = movement(35700, payer, u"3 POSTEN"_s);
    must(book.take({plain(nordwind()), sum}, BankDialect::Csv));
    if (matched)
        must(setAside(book, book.lines().first()));

    const BankImportReport report = must(book.take(batch() + QList<BankLine>{nordwind()}));

    QCOMPARE(report.added, 3);
    QCOMPARE(report.known, 1); // Nordwind's.
    QCOMPARE(report.doubtful, doubts);
    QCOMPARE(counted(book), 71400);
    const QList<BankLineRow> asked = doubtful(book);
    QCOMPARE(asked.size(), doubts);
    for (const BankLineRow &row : asked) {
        QCOMPARE(row.line.payer, payer);
        must(settleBankDoubt(book.book, row.no, true));
    }
    QCOMPARE(counted(book), 71400);
    QCOMPARE(must(book.take(batch() + QList<BankLine>{nordwind()})).added, 0);
    QCOMPARE(must(book.take({plain(nordwind()), sum}, BankDialect::Csv)).added, 0);
}

void TestBankDoubts::aSumComesOnceWhateverCameFirst()
{
    BankBook book;
    must(book.take(batch() + QList<BankLine>{nordwind()}));
    BankLine unnamed = plain(nordwind());
    unnamed.payer.clear();
    const BankLine sum = movement(35700, {}, u"3 POSTEN"_s);

    const BankImportReport report = must(book.take({unnamed, sum}, BankDialect::Csv));

    QCOMPARE(report.added, 0);
    QCOMPARE(report.doubtful, 0);
    QCOMPARE(counted(book), 71400);
}

void TestBankDoubts::partsOfWhatIsMatchedToAPayerAreAskedAbout()
{
    BankBook book;
    must(book.take({movement(35700, u"Nordwind"_s, u"Rechnung"_s)}, BankDialect::Csv));
    must(setAside(book, book.lines().first()));

    const BankImportReport report = must(book.take(batch()));

    QCOMPARE(report.added, 3);
    QCOMPARE(report.doubtful, 3);
    QCOMPARE(counted(book), 35700);
    const QList<BankLineRow> asked = doubtful(book);
    QCOMPARE(asked.size(), 3);
    for (const BankLineRow &row : asked)
        must(settleBankDoubt(book.book, row.no, false));
    QCOMPARE(counted(book), 71400);
}

void TestBankDoubts::partsOfWhatIsMatchedToNobodyDoNotCount()
{
    BankBook book;
    must(book.take({movement(35700, {}, u"3 POSTEN"_s)}, BankDialect::Csv));
    must(setAside(book, book.lines().first()));

    const BankImportReport report = must(book.take(batch()));

    QCOMPARE(report.added, 0);
    QCOMPARE(report.known, 3);
    QCOMPARE(counted(book), 35700);
    for (const BankLineRow &row : book.lines())
        QCOMPARE(stateOf(row), row.line.part > 0 ? BankLineState::Replaced : BankLineState::SetAside);
    QCOMPARE(must(book.take(batch())).added, 0);
    QCOMPARE(counted(book), 35700);
}

void TestBankDoubts::aReplacedMovementCanBeAskedAboutAgain()
{
    BankBook book;
    must(book.take({movement(35700, {}, u"3 POSTEN"_s)}, BankDialect::Csv));
    const BankImportReport report = must(book.take(batch()));
    QCOMPARE(report.replaced, 1);
    QCOMPARE(stateOf(book.lines().first()), BankLineState::Replaced);

    must(book.undo(book.lines().first()));

    QCOMPARE(stateOf(book.line(35700)), BankLineState::Doubtful);
    QCOMPARE(counted(book), 35700); // Not twice.
    must(settleBankDoubt(book.book, book.line(35700).no, true));
    QCOMPARE(stateOf(book.line(35700)), BankLineState::Replaced);
    must(book.undo(book.line(35700)));
    must(settleBankDoubt(book.book, book.line(35700).no, false));
    QCOMPARE(stateOf(book.line(35700)), BankLineState::Open);
    QCOMPARE(counted(book), 71400);
}

void TestBankDoubts::aPaymentOfTheNextDayIsNotLeftOut_data()
{
    QTest::addColumn<bool>("camtFirst");
    QTest::newRow("camt first") << true;
    QTest::newRow("csv first") << false;
}

void TestBankDoubts::aPaymentOfTheNextDayIsNotLeftOut()
{
    QFETCH(const bool, camtFirst);
    const auto camt = [](BankBook &book) {
        return must(book.take({rent(QDate(2026, 10, 5), QDate(2026, 10, 6))}, BankDialect::Camt053, false,
            days(QDate(2026, 10, 1), QDate(2026, 10, 5))));
    };
    const auto csv = [](BankBook &book) {
        return must(book.take({rent(QDate(2026, 10, 6), QDate(2026, 10, 6))}, BankDialect::Csv, false,
            days(QDate(2026, 10, 6), QDate(2026, 10, 31))));
    };
    BankBook book;
    camtFirst ? camt(book) : csv(book);

    const BankImportReport second = camtFirst ? csv(book) : camt(book);

    QCOMPARE(second.known, 0);
    QCOMPARE(second.doubtful, 1);
    QCOMPARE(doubtful(book).size(), 1);
    must(settleBankDoubt(book.book, doubtful(book).first().no, false));
    QCOMPARE(counted(book), 20000);
    QCOMPARE(camt(book).added + csv(book).added, 0);
}

void TestBankDoubts::aDayThatBothFilesTellHoldsOneMovement()
{
    BankBook book;
    must(book.take({rent(QDate(2026, 10, 5), QDate(2026, 10, 6))}, BankDialect::Camt053, false,
        days(QDate(2026, 10, 1), QDate(2026, 10, 5))));

    // This file goes by the value's day, and has nothing on the fifth.
    const BankImportReport report = must(book.take({rent(QDate(2026, 10, 6), {})}, BankDialect::Csv, false,
        days(QDate(2026, 10, 1), QDate(2026, 10, 31))));

    QCOMPARE(report.known, 1);
    QCOMPARE(counted(book), 10000);
}

void TestBankDoubts::aReferenceOfAnotherDayMustSayTheSame_data()
{
    QTest::addColumn<QDate>("value");
    QTest::newRow("no value dates") << QDate();
    QTest::newRow("of one value") << QDate(2026, 11, 4);
}

void TestBankDoubts::aReferenceOfAnotherDayMustSayTheSame()
{
    QFETCH(const QDate, value);
    const auto told = [&](int day, const QString &text) {
        BankLine line = rent(QDate(2026, 11, day), value, text);
        line.bankReference = u"00001"_s;
        return QList<BankLine>{line};
    };
    const auto statement
        = [](int day) { return days(QDate(2026, 11, day), QDate(2026, 11, day), u"S%1"_s.arg(day)); };
    BankBook book;
    must(book.take(told(3, u"INV-1"_s), BankDialect::Camt052, false, report(3, u"R"_s)));

    const BankImportReport other
        = must(book.take(told(4, u"INV-2"_s), BankDialect::Camt053, false, statement(4)));
    QCOMPARE(other.added, 1);
    QCOMPARE(other.doubtful, 1);
    const BankImportReport its
        = must(book.take(told(3, u"INV-1"_s), BankDialect::Camt053, false, statement(3)));
    QCOMPARE(its.known, 1);

    QCOMPARE(doubtful(book).size(), 0); // Two statements have told them.
    QCOMPARE(counted(book), 20000);
}

void TestBankDoubts::aReportStandsForOneMovementOfAllStatements()
{
    const auto told = [](int day) {
        BankLine line = rent(QDate(2026, 11, day), {});
        line.bankReference = u"00001"_s;
        return QList<BankLine>{line};
    };
    const auto statement
        = [](int day) { return days(QDate(2026, 11, day), QDate(2026, 11, day), u"S%1"_s.arg(day)); };
    BankBook book;
    must(book.take(told(3), BankDialect::Camt052, false, report(3, u"R"_s)));
    QCOMPARE(must(book.take(told(4), BankDialect::Camt053, false, statement(4))).known, 1);

    const BankImportReport another = must(book.take(told(3), BankDialect::Camt053, false, statement(3)));

    QCOMPARE(another.known, 0);
    QCOMPARE(another.added, 1);
    QCOMPARE(counted(book), 20000);
    QCOMPARE(must(book.take(told(4), BankDialect::Camt053, false, statement(4))).added, 0);
    QCOMPARE(must(book.take(told(3), BankDialect::Camt053, false, statement(3))).added, 0);
    QCOMPARE(counted(book), 20000);
}

void TestBankDoubts::aDoubtEndsWhereAStatementTellsBoth()
{
    const BankLine coffee = movement(-250, u"Cafe"_s, u"Danke"_s);
    BankBook book;
    must(book.take({coffee}, BankDialect::Camt052, false, report(3, u"R1"_s)));
    QCOMPARE(must(book.take({coffee}, BankDialect::Camt052, false, report(3, u"R2"_s))).doubtful, 1);
    const QList<BankLineRow> asked = doubtful(book);
    QCOMPARE(asked.size(), 1);

    const BankImportReport report = must(book.take({coffee, coffee}, BankDialect::Camt053));

    QCOMPARE(report.known, 2);
    QCOMPARE(doubtful(book).size(), 0);
    QCOMPARE(ruleOf(settleBankDoubt(book.book, asked.first().no, true)), u"bank.not_doubtful"_s);
    QCOMPARE(counted(book), -500);
}
