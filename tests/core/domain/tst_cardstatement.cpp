#include "tests/core/domain/tst_cardstatement.h"

#include "core/domain/cardStatement.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestCardStatement::takesWhatBanksPrint_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QString &typed, const QString &rule, const QString &text) {
        QTest::newRow(name) << typed << rule << text;
    };
    row("nothing", {}, {}, {});
    row("spaces", u"  "_s, {}, {});
    row("a number", u" INV  1042 "_s, {}, u"INV 1042"_s);
    row("marks that are printed", u"A&B, no. 7/26 #1 (x)"_s, {}, u"A&B, no. 7/26 #1 (x)"_s);
    row("22 letters", QString(22, u'x'), {}, QString(22, u'x'));
    row("23 letters", QString(23, u'x'), u"card.statement_too_long"_s, {});
    row("no letter", u"2026-1042"_s, u"card.statement_no_letter"_s, {});
    for (const QChar refused : u"<>\\'\"*"_s)
        row("a mark that is not printed", u"INV"_s + refused, u"card.statement_letters"_s, {});
    row("a letter with a mark", u"Söhne 1042"_s, u"card.statement_letters"_s, {});
    row("other letters", u"Ödeme 請求"_s, u"card.statement_letters"_s, {});
    row("a control character", u"INV"_s + QChar(7), u"card.statement_letters"_s, {});
}

void TestCardStatement::takesWhatBanksPrint()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, rule);
    QFETCH(const QString, text);

    const Result<QString> read = readCardStatement(typed);

    QCOMPARE(read ? QString() : read.error().rule, rule);
    if (read)
        QCOMPARE(*read, text);
    else
        QCOMPARE(read.error().field, u"statement"_s);
}

void TestCardStatement::aNumberIsMadeShortEnoughForAnyAccount_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("text");

    QTest::newRow("of the usual mask") << u"INV-2026-001042"_s << u"INV 1042"_s;
    QTest::newRow("short enough as it is") << u"R-2026/17"_s << u"R-2026/17"_s;
    QTest::newRow("in small letters") << u"inv-7"_s << u"INV-7"_s;
    QTest::newRow("digits alone") << u"2026-000042"_s << u"INV 42"_s;
    QTest::newRow("a long word before") << u"RECHNUNG-2026-000042"_s << u"RECHNUN 42"_s;
    QTest::newRow("a long number") << u"INV-123456789012"_s << u"I 56789012"_s;
    QTest::newRow("only zeros") << u"INVOICE-2026-000"_s << u"INVOICE 0"_s;
    QTest::newRow("marks that are not printed") << u"A*1"_s << u"A 1"_s;
    QTest::newRow("no digits") << u"DEPOSITINVOICE"_s << u"DEPOSITINV"_s;
    QTest::newRow("other letters") << u"ÇN-2026-7"_s << u"INV 7"_s;
}

void TestCardStatement::aNumberIsMadeShortEnoughForAnyAccount()
{
    QFETCH(const QString, number);
    QFETCH(const QString, text);

    QCOMPARE(proposedCardStatement(number), text);
}

void TestCardStatement::whatIsProposedIsAlwaysTaken_data()
{
    QTest::addColumn<QString>("number");

    for (const QString &number : {QString(), u"-"_s, u"7"_s, u"'\"*<>"_s, u"請求書-2026-000001"_s,
             QString(300, u'9'), QString(300, u'Z'), u"A\nB"_s, u"0"_s})
        QTest::addRow("%s", qPrintable(number.left(20))) << number;
}

void TestCardStatement::whatIsProposedIsAlwaysTaken()
{
    QFETCH(const QString, number);

    const QString text = proposedCardStatement(number);

    const Result<QString> read = readCardStatement(text);
    QVERIFY(read);
    QCOMPARE(*read, text);
    QVERIFY(!text.isEmpty());
    QVERIFY(text.size() <= 10);
}
