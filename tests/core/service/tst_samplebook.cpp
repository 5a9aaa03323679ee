#include "tests/core/service/tst_samplebook.h"

#include "core/journal/Replay.h"
#include "core/service/SampleBook.h"
#include "core/store/BankLineTable.h"
#include "core/store/DocumentList.h"
#include "core/store/PostingTable.h"
#include "core/store/SettingTable.h"
#include "tests/core/journal/CheckedBook.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr QDate day = QDate::fromJulianDay(2'461'374); // Sunday, 2026-11-29

//! A sample book that was written on a day.
struct Sample : CheckedBook {
    explicit Sample(QDate on = day, bool withVault = true)
    {
        Book written = book;
        if (!withVault)
            written.vault = nullptr;
        must(SampleBook(written, on).write([](int, int) {}, {}));
    }

    QList<InvoiceRow> documents()
    {
        DocumentList list(database);
        return must(list.rows(must(list.order({.sort = InvoiceQuery::Sort::Number, .today = day}))));
    }
    //! All that does not depend on ids: one line a document.
    QStringList figures()
    {
        QStringList lines;
        for (const InvoiceRow &row : documents())
            lines.append(QStringList{row.number.text(), row.customer, row.issuedOn.toString(Qt::ISODate),
                row.dueOn.toString(Qt::ISODate), row.total.text(), row.open.text(),
                QString::number(static_cast<int>(row.state))}
                             .join(u'|'));
        lines.sort();
        return lines;
    }
    QList<BankLineRow> bankLines() { return must(BankLineTable(database).list({})); }
};

} // namespace

void TestSampleBook::itIsTheSameForEverybodyOnOneDay()
{
    const auto written = [] {
        Sample book;
        return std::pair(book.figures(), book.entryCount());
    };

    QCOMPARE(written(), written());
}

void TestSampleBook::itStandsOnAnyDayOfTheYear_data()
{
    QTest::addColumn<QDate>("on");
    QTest::newRow("new year's day") << QDate(2027, 1, 1);
    QTest::newRow("a leap day") << QDate(2028, 2, 29);
    QTest::newRow("a Monday") << QDate(2026, 11, 30);
    QTest::newRow("a Saturday") << QDate(2026, 7, 18);
    QTest::newRow("when clocks change") << QDate(2026, 3, 29);
}

void TestSampleBook::itStandsOnAnyDayOfTheYear()
{
    QFETCH(QDate, on);

    Sample book(on);

    const QList<InvoiceRow> documents = book.documents();
    qsizetype issued = 0;
    for (const InvoiceRow &row : documents) {
        if (row.state == InvoiceState::Draft)
            continue;
        ++issued;
        QVERIFY(row.issuedOn < on);
        QVERIFY(row.issuedOn >= on.addMonths(-12));
    }
    QCOMPARE(issued, SampleBook::invoices + 1); // And the credit note.
}

void TestSampleBook::aReplayGivesTheSameBook()
{
    Sample book;
    const auto before = must(projectionDigests(book.database));

    must(rebuildProjections(book.database));

    QCOMPARE(must(projectionDigests(book.database)), before);
}

void TestSampleBook::theCustomersOweWhatTheDocumentsLeaveOpen()
{
    Sample book;
    QMap<Currency, qint64> open;
    for (const InvoiceRow &row : book.documents())
        if (row.type == DocumentType::Invoice && row.state != InvoiceState::Draft)
            open[row.open.currency()] += row.open.minor();

    QMap<Currency, qint64> owed;
    const auto balances = must(PostingTable(book.database).balances(day, std::numeric_limits<qint64>::max()));
    for (const PostingTable::Balance &balance : balances)
        if (balance.account == "receivable"_L1)
            owed[balance.amount.currency()] += balance.amount.minor();

    QCOMPARE(open.size(), 2);
    QCOMPARE(owed, open);
}

void TestSampleBook::thereIsSomethingOfEverything()
{
    Sample book;
    QSet<InvoiceState> states;
    QSet<CustomerId> customers;
    QSet<QString> currencies;
    int late = 0;
    int longLate = 0;
    for (const InvoiceRow &row : book.documents()) {
        states.insert(row.state);
        customers.insert(row.customerId);
        currencies.insert(row.total.currency().text());
        late += overdueDays(row, day) > 0 ? 1 : 0;
        longLate += overdueDays(row, day) > 90 ? 1 : 0;
    }

    for (const InvoiceState state : {InvoiceState::Draft, InvoiceState::Open, InvoiceState::PartlyPaid,
             InvoiceState::Paid, InvoiceState::Credited})
        QVERIFY2(states.contains(state), qPrintable(QString::number(static_cast<int>(state))));
    QCOMPARE(currencies, (QSet<QString>{u"EUR"_s, u"USD"_s}));
    QCOMPARE(customers.size(), 12);
    QVERIFY(late >= 6);
    QVERIFY(longLate >= 2);
    QVERIFY(late < 30);
}

void TestSampleBook::whatTheBankSentLastWaitsForAPerson()
{
    Sample book;

    const QList<BankLineRow> lines = book.bankLines();

    QVERIFY(lines.size() >= 2);
    for (const BankLineRow &line : lines)
        QVERIFY(line.line.amount.minor() > 0);
}

void TestSampleBook::withoutAVaultTheBanksMoneyIsRecordedByHand()
{
    const QStringList sealed = Sample().figures(); // One book at a time is open under a name.
    Sample plain(day, false);

    QVERIFY(plain.bankLines().isEmpty());
    QCOMPARE(plain.documents().size(), sealed.size());
    QVERIFY(plain.figures() != sealed);
}

void TestSampleBook::itSaysWhetherTheBanksMovementsAreMissing()
{
    const auto said = [](Sample book) {
        return must(SettingTable(book.database).value(sampleWithoutBankSetting())) == "on"_L1;
    };

    QVERIFY(said(Sample(day, false)));
    QVERIFY(!said(Sample()));
}

void TestSampleBook::itSaysThatItIsTheSampleBook()
{
    Sample book;

    QCOMPARE(must(SettingTable(book.database).value(sampleSetting())), u"on"_s);
}

void TestSampleBook::itTellsHowFarItIs()
{
    CheckedBook book;
    QList<int> told;
    int all = 0;

    must(SampleBook(book.book, day)
             .write(
                 [&](int done, int of) {
                     told.append(done);
                     all = of;
                 },
                 {}));

    QVERIFY(std::ranges::is_sorted(told));
    QCOMPARE(told.constLast(), all);
    QVERIFY(told.size() > SampleBook::invoices);
}

void TestSampleBook::aStopEndsIt()
{
    CheckedBook book;
    const StopFlag stop;

    const Result<void> written = SampleBook(book.book, day)
                                     .write(
                                         [&](int done, int) {
                                             if (done == 10)
                                                 stop.stop();
                                         },
                                         stop);

    QCOMPARE(ruleOf(written), u"sample.stopped"_s);
}
