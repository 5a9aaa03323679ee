#include "tests/core/bank/tst_bankreview.h"

#include "core/service/BankReview.h"
#include "core/store/BankLineTable.h"
#include "tests/core/bank/BankBook.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Kind = BankCandidate::Kind;

//! A connection that only reads, as that of the service's lane.
struct Reader {
    explicit Reader(BankBook &book)
        : database(u"review"_s, book.database.path(), Database::Open::AsItIs)
    {
    }

    QList<BankLineRow> page(qint64 after, int limit)
    {
        BankLineQuery query{.text = {}, .from = {}, .through = {}, .after = after, .limit = limit};
        QList<BankLineRow> rows = must(BankLineTable(database).list(query));
        must(review.propose(database, rows));
        return rows;
    }
    QStringList names(const BankCandidateQuery &query)
    {
        QStringList names;
        for (const BankCandidate &one : must(review.candidates(database, query)).found)
            names.append(one.name);
        return names;
    }

    Database database;
    BankReview review;
};

} // namespace

void TestBankReview::factsAreReadOnceForTwoPagesAndAnewWhenTheBookChanges()
{
    BankBook book;
    for (const QString &number : {u"A-1001"_s, u"A-1002"_s, u"A-1003"_s})
        book.owed(number, 11900);
    must(book.take({movement(11900, u"Cinar"_s, u"A-1001"_s), movement(11900, u"Cinar"_s, u"A-1002"_s),
        movement(11900, u"Cinar"_s, u"A-1003"_s)}));
    Reader reader(book);

    const QList<BankLineRow> first = reader.page(0, 2);
    const QList<BankLineRow> second = reader.page(first.constLast().no, 2);

    QCOMPARE(first.size(), qsizetype{2});
    QCOMPARE(second.size(), qsizetype{1});
    QVERIFY(!first.constFirst().proposals.isEmpty());
    QVERIFY(!second.constFirst().proposals.isEmpty());
    QCOMPARE(reader.review.loads(), 1);
    must(book.accept(first.constFirst())); // Another connection commits.
    for (const BankLineRow &row : reader.page(0, 10))
        for (const BankProposal &proposal : row.proposals)
            for (const BankShare &share : proposal.shares)
                QVERIFY(share.number != first.constFirst().proposals.constFirst().shares.constFirst().number);
    QCOMPARE(reader.review.loads(), 2);
}

void TestBankReview::candidatesAreOfTheKindAndNoMoreThanTheMovement()
{
    BankBook book;
    book.owed(u"A-1001"_s, 11900);
    must(book.take({movement(5000, u"Stripe"_s, u"payout"_s), movement(-900, u"Bank"_s, u"fee"_s)}));
    Reader reader(book);
    const qint64 came = book.line(5000).no;
    const qint64 went = book.line(-900).no;

    QCOMPARE(reader.names({.line = came, .kind = Kind::Document, .text = {}, .currency = {}}).size(),
        qsizetype{1});
    QVERIFY(
        reader.names({.line = came, .kind = Kind::Document, .text = u"no such"_s, .currency = {}}).isEmpty());
    QCOMPARE(reader.names({.line = came, .kind = Kind::Document, .text = u"119,00"_s, .currency = {}}).size(),
        qsizetype{1});
    const BankCandidates people = must(reader.review.candidates(
        reader.database, {.line = came, .kind = Kind::Customer, .text = {}, .currency = {}}));
    QVERIFY(!people.found.isEmpty());
    QCOMPARE(people.found.constFirst().amount.minor(), 5000);
    QVERIFY(people.found.constFirst().match.shares.isEmpty());
    for (const Kind kind : {Kind::Customer, Kind::Return, Kind::Refund, Kind::Payout})
        QVERIFY(reader.names({.line = went, .kind = kind, .text = {}, .currency = {}}).isEmpty());
    const auto unknown = reader.review.candidates(reader.database, {.line = 999, .text = {}, .currency = {}});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().rule, u"bank.line_unknown"_s);
}

void TestBankReview::documentsOfferedAreOfOneCurrency()
{
    BankBook book;
    book.owed(u"A-1001"_s, 11900);
    book.owed(u"A-1002"_s, 5000, {}, Currency::of("USD"));
    must(book.take({movement(11900, u"Cinar"_s, u"x"_s)}));
    Reader reader(book);
    const qint64 line = book.line(11900).no;

    const auto offered = [&](const QString &currency) {
        return must(reader.review.candidates(
            reader.database, {.line = line, .kind = Kind::Document, .text = {}, .currency = currency}));
    };

    QCOMPARE(offered({}).found.size(), qsizetype{1});
    QCOMPARE(offered({}).found.constFirst().amount.currency().text(), u"EUR"_s);
    QCOMPARE(offered(u"USD"_s).found.size(), qsizetype{1});
    QCOMPARE(offered(u"USD"_s).found.constFirst().amount.minor(), 5000);
    QCOMPARE(offered({}).currencies.size(), qsizetype{2});
    QCOMPARE(reader.review.loads(), 1);
}

void TestBankReview::aSignIsFoundOnlyWhereItStands()
{
    BankBook book;
    must(book.take({movement(5000, u"Stripe"_s, u"50 % of it"_s), movement(-900, u"Bank"_s, u"fee"_s)}));
    const auto found = [&](const QString &text) {
        return must(BankLineTable(book.database)
                        .list({.which = BankLineQuery::Which::All,
                            .text = text,
                            .from = {},
                            .through = {},
                            .limit = 10}))
            .size();
    };

    QCOMPARE(found({}), qsizetype{2});
    QCOMPARE(found(u"%"_s), qsizetype{1});
    QCOMPARE(found(u"="_s), qsizetype{0});
    QCOMPARE(found(u"50%of"_s), qsizetype{1}); // However it is spaced.
    QCOMPARE(found(u"fee"_s + QChar(u'\0')), qsizetype{1});
}

void TestBankReview::aMovementIsFoundByItsWordsAmongFewAndMany_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QString quoted = u"Nordwind"_s;
    const QString referred = u"Müller & Söhne KG"_s;
    QTest::newRow("a part of a reference") << u"inv-2026-0000"_s << QStringList{referred};
    QTest::newRow("however it is spaced") << u"INV 2026 000077"_s << QStringList{referred};
    QTest::newRow("in both") << u"2026/000077"_s << QStringList{referred, quoted};
    QTest::newRow("from the midst of a word on") << u"ung inv"_s << QStringList{referred};
    QTest::newRow("however its accents are written") << u"mueller & soe"_s << QStringList{referred};
    QTest::newRow("without its accents") << u"muller & so"_s << QStringList{referred};
    QTest::newRow("letters beyond the common ones") << u"bank 🏦"_s << QStringList{u"Bank 🏦 AG"_s};
    QTest::newRow("quotation marks") << u"\"rot\""_s << QStringList{quoted};
    QTest::newRow("an amount") << u"70.00"_s << QStringList{quoted};
    QTest::newRow("of its runs, but not together") << u"fee of it"_s << QStringList();
    QTest::newRow("nobody") << u"nobody"_s << QStringList();
}

void TestBankReview::aMovementIsFoundByItsWordsAmongFewAndMany()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    BankBook book;
    must(book.take({movement(5000, u"Müller & Söhne KG"_s, u"Rechnung INV-2026-000077"_s),
        movement(7000, u"Nordwind"_s, u"Rg. 2026/000077 \"rot\""_s),
        movement(-900, u"Bank 🏦 AG"_s, u"fee 50 % of it"_s)}));

    for (const int few : {BankLineTable::fewHits, -1}) {
        QStringList payers;
        for (const BankLineRow &row : must(BankLineTable(book.database, few)
                                               .list({.which = BankLineQuery::Which::All,
                                           .text = text,
                                           .from = {},
                                           .through = {},
                                           .limit = 10})))
            payers.append(row.line.payer);
        payers.sort();
        QCOMPARE(payers, found);
    }
}

void TestBankReview::aMovementIsFoundByItsAmount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("as files write it") << u"1249.97"_s << QStringList{u"in"_s};
    QTest::newRow("as it is shown in German") << u"1.249,97"_s << QStringList{u"in"_s};
    QTest::newRow("whole units, in and out") << u"250"_s << QStringList{u"euros"_s, u"out"_s, u"yen"_s};
    QTest::newRow("cents without their mark") << u"25000"_s << QStringList();
    QTest::newRow("a reference of digits") << u"77001"_s << QStringList{u"in"_s};
}

void TestBankReview::aMovementIsFoundByItsAmount()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    BankBook book;
    BankLine yen = movement(250, u"yen"_s, u"x"_s);
    yen.amount = Money(250, Currency::of("JPY"));
    BankStatement inYen;
    inYen.currency = yen.amount.currency();
    must(book.take({movement(124'997, u"in"_s, u"RF 77001"_s), movement(-25'000, u"out"_s, u"x"_s),
        movement(25'000, u"euros"_s, u"x"_s)}));
    must(book.take({yen}, BankDialect::Camt053, false, inYen));

    for (const BankLineQuery::Which which : {BankLineQuery::Which::All, BankLineQuery::Which::Waiting}) {
        QStringList payers;
        for (const BankLineRow &row :
            must(BankLineTable(book.database)
                     .list({.which = which, .text = text, .from = {}, .through = {}, .limit = 10})))
            payers.append(row.line.payer);
        payers.sort();
        QCOMPARE(payers, found);
    }
}
