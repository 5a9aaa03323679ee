#include "tests/core/close/tst_statementchain.h"

#include "core/domain/statementChain.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

Money euros(qint64 minor)
{
    return {minor, Currency::of("EUR")};
}

QDate october(int day)
{
    return {2026, 10, day};
}

BankStatementRow statement(
    QDate from, QDate through, std::optional<qint64> opening, std::optional<qint64> closing)
{
    BankStatementRow row{
        .accountMark = u"a"_s, .account = u"DE89 •••• 3000"_s, .from = from, .through = through};
    if (opening)
        row.opening = euros(*opening);
    if (closing)
        row.closing = euros(*closing);
    return row;
}

StatementChain chainOf(const QList<BankStatementRow> &statements)
{
    return statementChain(statements, october(1), october(31));
}

QStringList codes(const StatementChain &chain)
{
    QStringList codes;
    for (const CloseFinding &finding : chain.findings)
        codes.append(finding.code);
    return codes;
}

} // namespace

void TestStatementChain::whatIsWrongWithTheChainIsTold_data()
{
    QTest::addColumn<QList<BankStatementRow>>("statements");
    QTest::addColumn<QStringList>("expected");

    const BankStatementRow month = statement(october(1), october(31), 100, 500);
    const BankStatementRow firstHalf = statement(october(1), october(15), 100, 300);
    const BankStatementRow secondHalf = statement(october(16), october(31), 300, 500);
    QTest::newRow("no statement") << QList<BankStatementRow>() << QStringList();
    QTest::newRow("one for the month") << QList{month} << QStringList();
    QTest::newRow("two halves, read in the wrong order") << QList{secondHalf, firstHalf} << QStringList();
    QTest::newRow("the month and its halves again") << QList{month, firstHalf, secondHalf} << QStringList();
    QTest::newRow("the same file twice") << QList{month, month} << QStringList();
    QTest::newRow("a cent between") << QList{firstHalf, statement(october(16), october(31), 301, 500)}
                                    << QStringList{u"statement.chain"_s};
    QTest::newRow("days without movements between")
        << QList{firstHalf, statement(october(19), october(31), 300, 500)} << QStringList();
    QTest::newRow("days are missing, and money with them")
        << QList{firstHalf, statement(october(19), october(31), 310, 500)} << QStringList{u"statement.gap"_s};
    QTest::newRow("days are missing of statements without balances")
        << QList{statement(october(1), october(15), {}, {}), statement(october(20), october(31), {}, {})}
        << QStringList{u"statement.gap"_s};
    QTest::newRow("without balances, day after day") << QList{statement(october(1), october(15), {}, {}),
        statement(october(16), october(31), {}, {})} << QStringList();
    QTest::newRow("it ends before the month") << QList{firstHalf} << QStringList{u"statement.ends"_s};
    QTest::newRow("it ends on a Friday, and Monday goes on from there") << QList{
        statement(october(1), october(30), 100, 500),
        statement(QDate(2026, 11, 2), QDate(2026, 11, 6), 500, 700)} << QStringList();
    QTest::newRow("two of one day, told by their balances") << QList{
        statement(october(1), october(30), 100, 500), statement(october(31), october(31), 600, 700),
        statement(october(31), october(31), 500, 600)} << QStringList();
    QTest::newRow("a cent between, told within a file without balances") << QList{
        statement(october(1), october(31), {}, {}), firstHalf,
        statement(october(16), october(31), 301, 500)} << QStringList{u"statement.chain"_s};
    QTest::newRow("a file without balances between tells what is missing") << QList{firstHalf,
        statement(october(16), october(20), {}, {}), statement(october(21), october(31), 400, 500)}
                                                                           << QStringList();
    BankStatementRow intraday = statement(october(31), october(31), 7, 9);
    intraday.isIntraday = true;
    QTest::newRow("a report of the day is no statement") << QList{month, intraday} << QStringList();
}

void TestStatementChain::whatIsWrongWithTheChainIsTold()
{
    QFETCH(const QList<BankStatementRow>, statements);
    QFETCH(const QStringList, expected);

    QCOMPARE(codes(chainOf(statements)), expected);
}

void TestStatementChain::aBreakOfOtherMonthsIsNotToldAgain()
{
    const QList<BankStatementRow> statements{statement(QDate(2026, 9, 1), QDate(2026, 9, 10), 0, 50),
        statement(QDate(2026, 9, 11), QDate(2026, 9, 30), 70, 100),
        statement(october(1), october(31), 100, 500),
        statement(QDate(2026, 11, 3), QDate(2026, 11, 30), 500, 600),
        statement(QDate(2026, 12, 1), QDate(2026, 12, 31), 1, 2)};

    QCOMPARE(codes(chainOf(statements)), QStringList());
}

void TestStatementChain::theFirstBalanceToldIsWhereProofBegins()
{
    const StatementChain chain
        = chainOf({statement(october(1), october(15), {}, {}), statement(october(10), october(20), 0, 100),
            statement(october(21), october(25), {}, {}), statement(october(26), october(31), 300, 400)});

    QList<QDate> days;
    for (const StatementChain::Closing &closing : chain.closings) {
        days.append(closing.day);
        QCOMPARE(closing.since, october(10));
        QCOMPARE(closing.base, euros(0));
    }
    QCOMPARE(days, (QList{october(20), october(25), october(31)}));
    QCOMPARE(chain.closings.at(1).balance, euros(300)); // What the next one begins with.
}

void TestStatementChain::closingBalancesAreHeldAgainstTheOneBeforeTheBreak()
{
    const StatementChain chain = chainOf({statement(october(1), october(10), 100, 300),
        statement(october(11), october(20), 300, 400), statement(october(25), october(31), 1'000, 1'500)});

    QCOMPARE(chain.closings.size(), 3);
    QCOMPARE(chain.closings.at(1).since, october(1));
    QCOMPARE(chain.closings.at(1).base, euros(100));
    QCOMPARE(chain.closings.at(2).since, october(25));
    QCOMPARE(chain.closings.at(2).base, euros(1'000));
    QCOMPARE(chain.coveredThrough, october(31));
}
