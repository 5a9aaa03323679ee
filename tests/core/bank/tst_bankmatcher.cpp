#include "tests/core/bank/tst_bankmatcher.h"

#include "core/domain/BankMatcher.h"
#include "core/domain/bankWords.h"
#include "core/domain/codeNames.h"
#include "tests/core/bank/BankBook.h"

#include <QElapsedTimer>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");

BankOpenItem item(int number, qint64 minor, const QString &customer)
{
    return {.invoice = InvoiceId(u"i%1"_s.arg(number)),
        .number = u"INV-2026-%1"_s.arg(number, 6, 10, QChar(u'0')),
        .sourceNumber = {},
        .customer = CustomerId(customer),
        .open = Money(minor, eur),
        .issuedOn = QDate(2026, 10, 1),
        .dueOn = QDate(2026, 10, 31)};
}

//! Müller owes 595.00 (18), Öztürk 238.00 (19) and 100.00 (20), Seehafen 1200.00 (21) and 800.00 (22).
BankMatchFacts debts()
{
    BankMatchFacts facts;
    facts.open = {item(18, 59500, u"muller"_s), item(19, 23800, u"ozturk"_s), item(20, 10000, u"ozturk"_s),
        item(21, 120000, u"seehafen"_s), item(22, 80000, u"seehafen"_s)};
    facts.names = {{CustomerId(u"muller"_s), u"Müller & Söhne KG"_s},
        {CustomerId(u"ozturk"_s), u"Bäckerei Öztürk e.K."_s},
        {CustomerId(u"seehafen"_s), u"Seehafen Logistik AG"_s}};
    facts.toleranceMinor = 100;
    return facts;
}

BankLineRow rowOf(const BankLine &line)
{
    BankLineRow row;
    row.no = 1;
    row.key = u"k"_s;
    row.line = line;
    row.matched = Money(0, line.amount.currency());
    return row;
}

QString said(const QList<BankProposal> &proposals)
{
    if (proposals.isEmpty())
        return u"nothing"_s;
    const BankProposal &best = proposals.first();
    QStringList numbers;
    for (const BankShare &share : best.shares)
        numbers.append(u"%1=%2"_s.arg(share.number.right(2)).arg(share.amount.minor()));
    return u"%1 %2 %3%4"_s.arg(codeOf(best.reason), codeOf(best.confidence), numbers.join(u'+'),
        best.mayBookItself ? u" itself"_s : QString());
}

} // namespace

void TestBankMatcher::namesAreComparedAsBanksWriteThem_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");

    QTest::newRow("umlauts written out") << u"Müller & Söhne KG"_s << u"MUELLER + SOEHNE"_s << true;
    QTest::newRow("accents lost") << u"Çınar Yapı A.Ş."_s << u"CINAR YAPI AS"_s << true;
    QTest::newRow("order") << u"Anna Beispiel"_s << u"BEISPIEL, ANNA"_s << true;
    QTest::newRow("cut off") << u"Seehafen Logistik AG"_s << u"SEEHAFEN LOGIS"_s << true;
    QTest::newRow("another company") << u"Nordwind Handel GmbH"_s << u"Nordsee Handel GmbH"_s << false;
    QTest::newRow("only a legal form") << u"GmbH"_s << u"Nordwind Handel GmbH"_s << false;
    QTest::newRow("nobody") << u""_s << u"Nordwind Handel GmbH"_s << false;
}

void TestBankMatcher::namesAreComparedAsBanksWriteThem()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(isSameBankName(bankNameWords(a), bankNameWords(b)), "same");
}

void TestBankMatcher::numbersAreFoundHoweverTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");

    QTest::newRow("as it stands") << u"Rechnung INV-2026-000018 vom 01.10.2026"_s << true;
    QTest::newRow("small letters, other separators") << u"inv 2026/000018"_s << true;
    QTest::newRow("cut by the bank") << u"INV-2026-00 0018"_s << true;
    QTest::newRow("its digits alone") << u"Re. 2026 000018"_s << true;
    QTest::newRow("behind it comes a date") << u"INV2026000018 20.10.2026"_s << true;
    QTest::newRow("within a longer number") << u"INV-2026-0000181"_s << false;
    QTest::newRow("the digits of another series") << u"CN-2026-000018"_s << false;
    QTest::newRow("within an account number") << u"DE02202600001800"_s << false;
    QTest::newRow("none") << u"Danke"_s << false;
}

void TestBankMatcher::numbersAreFoundHoweverTheyAreWritten()
{
    QFETCH(const QString, text);
    BankNumberIndex index;
    index.add(u"INV-2026-000018"_s, 7);
    QTEST(!index.hits(text).isEmpty(), "found");
}

void TestBankMatcher::aMovementIsTakenForWhatItSays_data()
{
    QTest::addColumn<BankLine>("line");
    QTest::addColumn<QString>("verdict");

    BankLine reference = movement(59500);
    reference.creditorReference = u"RF34INV2026000018"_s;
    if (!reference.creditorReference.isEmpty())
        reference.endToEndId = u"INV-2026-000018"_s;
    QTest::newRow("our number as reference") << reference << u"reference certain 18=59500 itself"_s;
    QTest::newRow("number in the text")
        << movement(59500, u"X"_s, u"Rechnung INV-2026-000018"_s) << u"number certain 18=59500 itself"_s;
    QTest::newRow("digits only") << movement(59500, u"X"_s, u"2026000018"_s) << u"number strong 18=59500"_s;
    QTest::newRow("two numbers") << movement(200000, u"S"_s, u"INV-2026-000021 INV-2026-000022"_s)
                                 << u"numbers certain 21=120000+22=80000 itself"_s;
    QTest::newRow("numbers of two customers") << movement(69500, u"S"_s, u"INV-2026-000018 INV-2026-000020"_s)
                                              << u"numbers strong 18=59500+20=10000"_s;
    QTest::newRow("less than open") << movement(50000, u"X"_s, u"INV-2026-000018"_s)
                                    << u"other_amount strong 18=50000"_s;
    QTest::newRow("more than open") << movement(60000, u"X"_s, u"INV-2026-000018"_s)
                                    << u"other_amount strong 18=59500"_s;
    QTest::newRow("name and amount") << movement(23800, u"Baeckerei Oeztuerk e.K."_s, u"Danke"_s)
                                     << u"name_amount weak 19=23800"_s;
    QTest::newRow("oldest come to it")
        << movement(33800, u"Bäckerei Öztürk"_s) << u"oldest_sum hint 19=23800+20=10000"_s;
    QTest::newRow("only the amount") << movement(80000, u"Somebody else"_s) << u"amount_date hint 22=80000"_s;
    QTest::newRow("nothing") << movement(1234, u"Somebody else"_s) << u"nothing"_s;
    BankLine batch = movement(23800, u""_s, u"3 POSTEN"_s);
    batch.parts = 3;
    QTest::newRow("a batch that is not told is not guessed at") << batch << u"nothing"_s;
    BankLine dollars = movement(55000, u"X"_s, u"INV-2026-000018"_s);
    dollars.amount = Money(55000, Currency::of("USD"));
    QTest::newRow("another currency") << dollars << u"other_currency hint 18=59500"_s;
    BankLine fee = movement(-1290, u""_s, u"Kontofuehrung 10/2026"_s);
    fee.code = u"808"_s;
    QTest::newRow("the bank's charge") << fee << u"fee strong "_s;
}

void TestBankMatcher::aMovementIsTakenForWhatItSays()
{
    QFETCH(const BankLine, line);
    QTEST(said(BankMatcher(debts()).propose(rowOf(line))), "verdict");
}

void TestBankMatcher::twoEqualCandidatesAreNeverBookedByThemselves()
{
    BankMatchFacts facts = debts();
    facts.open.append(item(30, 23800, u"ozturk"_s));
    const BankMatcher matcher(facts);

    const QList<BankProposal> found = matcher.propose(rowOf(movement(23800, u"Bäckerei Öztürk e.K."_s)));

    QCOMPARE(found.size(), 2);
    for (const BankProposal &proposal : found) {
        QCOMPARE(proposal.confidence, BankConfidence::Hint);
        QVERIFY(!proposal.mayBookItself);
    }
    // A payment that somebody has recorded may be this money: then nothing is booked without asking.
    facts.recorded = {{.payment = PaymentId(u"p"_s),
        .customer = CustomerId(u"muller"_s),
        .amount = Money(59500, eur),
        .bookedOn = QDate(2026, 11, 2),
        .numbers = {},
        .payer = {},
        .reference = {},
        .payerMark = {}}};
    for (const BankProposal &proposal :
        BankMatcher(facts).propose(rowOf(movement(59500, u"X"_s, u"INV-2026-000018"_s))))
        QVERIFY(!proposal.mayBookItself);
}

void TestBankMatcher::aPaymentRecordedLongAgoKeepsAnotherFromBookingItself()
{
    BankMatchFacts facts = debts();
    const BankLineRow row = rowOf(movement(59500, u"X"_s, u"INV-2026-000018"_s));
    QVERIFY(BankMatcher(facts).propose(row).first().mayBookItself);
    facts.recorded = {{.payment = PaymentId(u"p"_s),
        .customer = CustomerId(u"muller"_s),
        .amount = Money(59500, eur),
        .bookedOn = QDate(2026, 8, 1),
        .numbers = {},
        .payer = {},
        .reference = {},
        .payerMark = {}}};

    const BankProposal best = BankMatcher(facts).propose(row).first();
    QVERIFY(!best.mayBookItself);
    QCOMPARE(best.confidence, BankConfidence::Strong);
    QCOMPARE(best.reason, BankMatchReason::Number);

    facts.recorded.first().customer = CustomerId(u"ozturk"_s); // Somebody else's.
    QVERIFY(BankMatcher(facts).propose(row).first().mayBookItself);
}

void TestBankMatcher::anAccountThatPaidBeforeTellsWhoPays()
{
    BankMatchFacts facts = debts();
    facts.payers.insert(u"mark"_s, {CustomerId(u"ozturk"_s)});
    BankLineRow row = rowOf(movement(10000, u"A. Buchhaltung"_s, u"Danke"_s));
    row.payerMark = u"mark"_s;

    QCOMPARE(said(BankMatcher(facts).propose(row)), u"payer_amount strong 20=10000"_s);

    facts.rules = {{.no = 1,
        .contains = u"lohn"_s,
        .payerMark = {},
        .direction = BankRule::Direction::Out,
        .action = BankRule::Action::SetAside,
        .customer = {},
        .customerName = {},
        .reason = u"wages"_s,
        .madeBy = {},
        .madeAt = {}}};
    const auto wages = BankMatcher(facts).propose(rowOf(movement(-300000, u"Anna"_s, u"LOHN 10/2026"_s)));
    QCOMPARE(wages.size(), 1);
    QCOMPARE(wages.first().words, u"wages"_s);
    QVERIFY(BankMatcher(facts).propose(rowOf(movement(300000, u"Anna"_s, u"LOHN 10/2026"_s))).isEmpty());
}

void TestBankMatcher::tenThousandMovementsMeetAHundredThousandDocumentsInSeconds()
{
    BankMatchFacts facts;
    for (int i = 0; i < 100'000; ++i)
        facts.open.append(item(i, 1000 + i, u"c%1"_s.arg(i / 5)));
    for (int i = 0; i < 20'000; ++i)
        facts.names.insert(CustomerId(u"c%1"_s.arg(i)), u"Kunde Nummer %1 Handel GmbH"_s.arg(i));
    QElapsedTimer timer;
    timer.start();
    const BankMatcher matcher(facts);
    int certain = 0;
    for (int i = 0; i < 10'000; ++i) {
        const int wanted = i * 7;
        const QList<BankProposal> found = matcher.propose(rowOf(movement(1000 + wanted,
            u"Kunde Nummer %1"_s.arg(wanted / 5),
            i % 2 == 0 ? u"Rechnung INV-2026-%1 vom 01.10."_s.arg(wanted, 6, 10, QChar(u'0')) : u"Danke"_s)));
        certain += !found.isEmpty() && found.first().mayBookItself ? 1 : 0;
    }
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(certain, 5'000);
    QVERIFY2(timer.elapsed() < 60'000, "however slow this machine is");
}
