#include "tests/core/payments/bank/tst_bankcsv.h"

#include "core/payments/bank/guessedCsvProfile.h"
#include "tests/core/payments/bank/bankFiles.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

constexpr Currency eur = Currency::of("EUR");

const QByteArray head = "Date;Text;Amount;Balance;Account;Currency\n";

BankCsvProfile good()
{
    return {.name = u"Bank"_s,
        .delimiter = u';',
        .headerRow = 1,
        .columns = {{BankCsvField::BookedOn, {u"Date"_s}}, {BankCsvField::Purpose, {u"Text"_s}},
            {BankCsvField::Amount, {u"Amount"_s}}, {BankCsvField::Balance, {u"Balance"_s}},
            {BankCsvField::Account, {u"Account"_s}}, {BankCsvField::Currency, {u"Currency"_s}}},
        .decimalComma = false,
        .dateFormat = u"yyyy-MM-dd"_s};
}

} // namespace

void TestBankCsv::guessesAGermanFile()
{
    const ReadBankFile read = readSample(u"german.csv"_s, csvOptions());

    QCOMPARE(read.rule(), QString());
    QCOMPARE(read.facts->announced, 1);
    QCOMPARE(read.facts->proven, 1);
    const BankStatement &statement = read.sink.told.front().statement;
    QCOMPARE(statement.opening, Money(88000, eur)); // The latest row stands first.
    QCOMPARE(statement.closing, Money(144950, eur));
    QCOMPARE(read.lines().size(), 3);
    const BankLine first{.bookedOn = QDate(2026, 12, 31),
        .valueOn = QDate(2027, 1, 2),
        .amount = Money(48000, eur),
        .payer = u"Holzbau Älpli GmbH"_s,
        .payerAccount = u"CH5604835012345678009"_s,
        .creditorReference = u"RF18539007547034"_s,
        .purpose = u"RF18 5390 0754 7034"_s,
        .code = u"Gutschrift"_s,
        .place = 5};
    QVERIFY(read.lines()[0] == first);
    QCOMPARE(read.lines()[1].purpose, u"Zeile eins; \"zwei\""_s);
}

void TestBankCsv::anAccountIsTheirsWhereItChanges_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("isPayers");
    QTest::newRow("the same everywhere") << QByteArray("Date,Account,Amount,Payer\n"
                                                       "2026-03-02,DE1,1.00,Ada\n2026-03-03,DE1,2.00,Bo\n")
                                         << false;
    QTest::newRow("another in each row") << QByteArray("Date,Account,Amount,Payer\n"
                                                       "2026-03-02,DE1,1.00,Ada\n2026-03-03,DE2,2.00,Bo\n")
                                         << true;
    QTest::newRow("missing for a fee") << QByteArray("Date,Account,Amount,Payer\n"
                                                     "2026-03-02,DE1,1.00,Ada\n2026-03-03,,2.00,\n")
                                       << true;
    QTest::newRow("behind the name") << QByteArray("Date,Payer,Account,Amount\n2026-03-02,Ada,DE1,1.00\n")
                                     << true;
    QTest::newRow("beside theirs") << QByteArray("Date,Payer,Account,IBAN,Amount\n"
                                                 "2026-03-02,Ada,DE1,DE2,1.00\n")
                                   << false;
}

void TestBankCsv::anAccountIsTheirsWhereItChanges()
{
    QFETCH(const QByteArray, file);
    QFETCH(const bool, isPayers);
    const Result<BankCsvProfile> profile = guessedCsvProfile(file);
    QVERIFY(profile.has_value());
    QCOMPARE(profile->columns.contains(BankCsvField::Account), !isPayers);
    QVERIFY(profile->columns.contains(BankCsvField::PayerAccount) || !isPayers);
}

void TestBankCsv::aSavedProfileIsTakenWhereAllItsColumnsAreThere()
{
    const QByteArray file("Date;Text;Sum\n02.03.2026;Rent;1,00\n");
    BankCsvProfile own{.name = u"Own bank"_s,
        .columns = {{BankCsvField::BookedOn, {u"Date"_s}}, {BankCsvField::Amount, {u"Sum"_s}}},
        .dateFormat = u"dd.MM.yyyy"_s,
        .announcedWords = {},
        .account = {},
        .currency = {}};
    QVERIFY(!guessedCsvProfile(file).has_value()); // Nobody else calls it so.
    QCOMPARE(csvProfileFor(file, {own}).value().name, u"Own bank"_s);
    BankCsvProfile fuller = own;
    fuller.name = u"With text"_s;
    fuller.columns[BankCsvField::Purpose] = {u"Text"_s};
    QCOMPARE(csvProfileFor(file, {own, fuller}).value().name, u"With text"_s);
    fuller.columns[BankCsvField::Payer] = {u"Who"_s};
    QVERIFY(!csvProfileFor(file, {fuller}).has_value());
    own.headerRow = 0;
    own.columns = {{BankCsvField::BookedOn, {u"#1"_s}}, {BankCsvField::Amount, {u"#3"_s}}};
    QVERIFY(!csvProfileFor(file, {own}).has_value()); // Numbers alone would fit any file.
}

void TestBankCsv::guessesAnEnglishFile()
{
    const ReadBankFile read = readSample(u"english.csv"_s, csvOptions());

    QCOMPARE(read.rule(), QString());
    QCOMPARE(read.sink.told.front().statement.opening, Money(-10000, eur));
    QCOMPARE(read.lines().size(), 2);
    QCOMPARE(read.lines()[0].bookedOn, QDate(2026, 12, 30));
    QCOMPARE(read.lines()[0].amount, Money(148000, eur));
    QCOMPARE(read.lines()[1].amount, Money(-950, eur));
}

void TestBankCsv::daysThatReadBothWaysAreNotGuessed()
{
    const Result<BankCsvProfile> profile = guessedCsvProfile("Date,Amount\n03/04/2026,1.00\n");

    QVERIFY(!profile);
    QCOMPARE(profile.error().rule, u"bank_file.csv_dates"_s);
    QVERIFY(guessedCsvProfile("Date,Amount\n03/04/2026,1.00\n13/04/2026,2.00\n").has_value());
}

void TestBankCsv::aDayThatIsNoneIsNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("value");
    const auto malformed = u"bank_file.date_malformed"_s;
    QTest::newRow("month 13") << QByteArray("2026-11-25,1.00\n2026-13-25,2.00\n2026-11-26,3.00\n")
                              << malformed << u"line 3, booked_on"_s << u"2026-13-25"_s;
    QTest::newRow("in the first row") << QByteArray("2026-13-25,2.00\n2026-11-25,1.00\n2026-11-26,3.00\n")
                                      << malformed << u"line 2, booked_on"_s << u"2026-13-25"_s;
    QTest::newRow("a word") << QByteArray("13/04/2026,1.00\n03/04/2026,1.00\nsoon,2.00\n") << malformed
                            << u"line 4, booked_on"_s << u"soon"_s;
    QTest::newRow("none is one") << QByteArray("soon,1.00\nlater,2.00\n") << u"bank_file.csv_unknown"_s
                                 << u"booked_on"_s << u"soon"_s;
    QTest::newRow("two ways, and a word") << QByteArray("03/04/2026,1.00\nsoon,2.00\n")
                                          << u"bank_file.csv_dates"_s << u"booked_on"_s << u"03/04/2026"_s;
}

void TestBankCsv::aDayThatIsNoneIsNamedWithItsLine()
{
    QFETCH(const QByteArray, rows);
    const ReadBankFile read = readBytes("Date,Amount\n" + rows, csvOptions());

    QTEST(read.rule(), "rule");
    QTEST(read.facts.error().field, "place");
    QTEST(read.facts.error().value, "value");
}

void TestBankCsv::aProfileIsSavedAsItIs()
{
    BankCsvProfile profile = good();
    profile.encoding = BankTextEncoding::Cp850;
    profile.columns[BankCsvField::Purpose] = {u"Zweck 1"_s, u"#7"_s};
    profile.announcedWords = {u"vorgemerkt"_s};
    profile.account = u"DE89370400440532013000"_s;
    profile.currency = Currency::of("CHF");

    const Result<BankCsvProfile> again = bankCsvProfileFrom(bankCsvProfileJson(profile));

    QVERIFY(again.has_value());
    QVERIFY(*again == profile);
}

void TestBankCsv::aProfileThatCannotWorkIsRefused_data()
{
    QTest::addColumn<BankCsvProfile>("profile");
    QTest::addColumn<QString>("rule");
    const auto changed = [](const auto &change) {
        BankCsvProfile profile = good();
        change(profile);
        return profile;
    };
    QTest::newRow("good") << good() << QString();
    QTest::newRow("no day") << changed([](BankCsvProfile &p) { p.columns.erase(BankCsvField::BookedOn); })
                            << u"bank_profile.column_missing"_s;
    QTest::newRow("no amount") << changed([](BankCsvProfile &p) { p.columns.erase(BankCsvField::Amount); })
                               << u"bank_profile.column_missing"_s;
    QTest::newRow("names without a header")
        << changed([](BankCsvProfile &p) { p.headerRow = 0; }) << u"bank_profile.column_number"_s;
    QTest::newRow("a date without a day")
        << changed([](BankCsvProfile &p) { p.dateFormat = u"MM.yyyy"_s; }) << u"bank_profile.date_format"_s;
    QTest::newRow("a date with words") << changed([](BankCsvProfile &p) { p.dateFormat = u"dd MMM yyyy"_s; })
                                       << u"bank_profile.date_format"_s;
    QTest::newRow("a letter between cells")
        << changed([](BankCsvProfile &p) { p.delimiter = u'x'; }) << u"bank_profile.delimiter"_s;
    QTest::newRow("a header before the first row")
        << changed([](BankCsvProfile &p) { p.headerRow = -1; }) << u"bank_profile.header_row"_s;
}

void TestBankCsv::aProfileThatCannotWorkIsRefused()
{
    QFETCH(const BankCsvProfile, profile);

    const Result<void> checked = checkProfile(profile);

    QTEST(checked ? QString() : checked.error().rule, "rule");
}

void TestBankCsv::columnsGoByNumberWithoutAHeader()
{
    BankFileOptions options = csvOptions();
    options.csv = BankCsvProfile{.delimiter = u'\t',
        .headerRow = 0,
        .columns = {{BankCsvField::BookedOn, {u"#1"_s}}, {BankCsvField::Debit, {u"#3"_s}},
            {BankCsvField::Credit, {u"#4"_s}}, {BankCsvField::Purpose, {u"#2"_s, u"#5"_s}}},
        .decimalComma = false,
        .dateFormat = u"d.M.yy"_s};

    const ReadBankFile read
        = readBytes("3.11.26\trent\t-9.50\t0.00\tOctober\n4.11.26\tin\t0.00\t12.00\t\n", options);

    QCOMPARE(read.rule(), QString());
    QCOMPARE(read.lines().size(), 2);
    QCOMPARE(read.lines()[0].purpose, u"rent October"_s);
    QCOMPARE(read.lines()[0].amount, Money(-950, eur));
    QCOMPARE(read.lines()[1].amount, Money(1200, eur));
}

void TestBankCsv::readsDatesAsTheFormatSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QDate>("day");
    QTest::newRow("two digits of a year") << u"03.11.26"_s << u"dd.MM.yy"_s << QDate(2026, 11, 3);
    QTest::newRow("the last century") << u"03.11.85"_s << u"dd.MM.yy"_s << QDate(1985, 11, 3);
    QTest::newRow("four digits for two") << u"03.11.2026"_s << u"dd.MM.yy"_s << QDate();
    QTest::newRow("two digits for four") << u"03.11.26"_s << u"dd.MM.yyyy"_s << QDate();
    QTest::newRow("a time behind") << u"2026-11-03T10:00:00"_s << u"yyyy-MM-dd"_s << QDate(2026, 11, 3);
    QTest::newRow("no separators") << u"20261103"_s << u"yyyyMMdd"_s << QDate(2026, 11, 3);
    QTest::newRow("one digit") << u"3/1/2026"_s << u"M/d/yyyy"_s << QDate(2026, 3, 1);
    QTest::newRow("one digit for two") << u"3/1/2026"_s << u"MM/dd/yyyy"_s << QDate();
    QTest::newRow("30 February") << u"30.02.2026"_s << u"dd.MM.yyyy"_s << QDate();
    QTest::newRow("nothing") << QString() << u"dd.MM.yyyy"_s << QDate();
}

void TestBankCsv::readsDatesAsTheFormatSays()
{
    QFETCH(const QString, text);
    QFETCH(const QString, format);

    QTEST(dateByFormat(text, format), "day");
}

void TestBankCsv::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("place");
    const QByteArray first = "2026-11-03;a;10.00;110.00;A1;EUR\n";
    QTest::newRow("good") << first << QString() << QString();
    QTest::newRow("no row") << QByteArray() << u"bank_file.empty"_s << u"rows"_s;
    QTest::newRow("a cell too few") << first + "2026-11-03;a;10.00;120.00;A1\n"
                                    << u"bank_file.cell_count"_s << u"line 3"_s;
    QTest::newRow("a balance that does not follow") << first + "2026-11-03;a;10.00;120.01;A1;EUR\n"
                                                    << u"bank_file.balance_differs"_s << u"line 3, balance"_s;
    QTest::newRow("another account") << first + "2026-11-03;a;10.00;120.00;A2;EUR\n"
                                     << u"bank_file.account_changes"_s << u"line 3, account"_s;
    QTest::newRow("another currency") << first + "2026-11-03;a;10.00;120.00;A1;USD\n"
                                      << u"bank_file.currency_differs"_s << u"line 3, currency"_s;
    QTest::newRow("an unknown currency") << QByteArray("2026-11-03;a;10.00;110.00;A1;EUX\n")
                                         << u"bank_file.currency_unknown"_s << u"line 2, currency"_s;
    QTest::newRow("a date of another form") << QByteArray("03.11.2026;a;10.00;110.00;A1;EUR\n")
                                            << u"bank_file.date_malformed"_s << u"line 2, booked_on"_s;
    QTest::newRow("a decimal comma") << QByteArray("2026-11-03;a;10,00;110.00;A1;EUR\n")
                                     << u"bank_file.amount_malformed"_s << u"line 2, amount"_s;
    QTest::newRow("no amount") << QByteArray("2026-11-03;a;;110.00;A1;EUR\n") << u"bank_file.field_missing"_s
                               << u"line 2, amount"_s;
    QTest::newRow("a quote not closed")
        << QByteArray("2026-11-03;\"a;10.00;110.00;A1;EUR\n") << u"bank_file.cut_off"_s << QString();
    QTest::newRow("a quote that ends too early") << QByteArray("2026-11-03;\"a\"b;10.00;110.00;A1;EUR\n")
                                                 << u"bank_file.field_malformed"_s << QString();
    QTest::newRow("a cell without end")
        << QByteArray("2026-11-03;") + QByteArray(30'000, 'x') << u"bank_file.too_long"_s << u"line 2"_s;
    QTest::newRow("cells without end") << QByteArray(30'000, ';') << u"bank_file.too_long"_s << u"line 2"_s;
    QTest::newRow("letters that are no UTF-8")
        << QByteArray("2026-11-03;\xe4;10.00;110.00;A1;EUR\n") << u"bank_file.encoding"_s << u"line 2"_s;
}

void TestBankCsv::whatIsWrongIsRefused()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const QString, place);
    BankFileOptions options;
    options.csv = good();
    options.csv->encoding = BankTextEncoding::Utf8;

    const ReadBankFile read = readBytes(head + rows, options);

    QTEST(read.rule(), "rule");
    if (!place.isEmpty())
        QCOMPARE(read.facts.error().field, place);
}

void TestBankCsv::balancesOfSomeRowsProveNothing()
{
    BankFileOptions options;
    options.csv = good();

    const ReadBankFile read = readBytes(head
            + "2026-11-03;a;10.00;110.00;A1;EUR\n2026-11-03;b;5.00;;A1;EUR\n2026-11-04;c;7.00;122.00;A1;"
              "EUR\n",
        options);

    QCOMPARE(read.rule(), QString());
    QCOMPARE(read.lines().size(), 3);
    QVERIFY(!read.sink.told.front().statement.closing);
    QCOMPARE(read.facts->proven, 0);
}

void TestBankCsv::aLastRowWithoutItsEndIsTold()
{
    BankFileOptions options;
    options.csv = good();
    options.csv->columns = {{BankCsvField::BookedOn, {u"Date"_s}}, {BankCsvField::Amount, {u"Amount"_s}}};
    options.account = u"A1"_s;
    options.currency = eur;

    const ReadBankFile whole = readBytes("Date;Amount\n2026-11-03;119.00", options);
    const ReadBankFile cut = readBytes("Date;Amount\n2026-11-03;119.0", options);
    const ReadBankFile shorter = readBytes("Date;Amount\n2026-11-03;11", options);

    QCOMPARE(whole.rule(), QString());
    QCOMPARE(whole.facts->warnings.size(), 1);
    QCOMPARE(whole.facts->warnings[0].rule, u"bank_file.last_line_open"_s);
    QCOMPARE(cut.rule(), u"bank_file.cut_off"_s);
    QCOMPARE(shorter.rule(), u"bank_file.cut_off"_s);
}

void TestBankCsv::wideTextIsRead()
{
    const QString text = QString::fromUtf8(sampleBytes(u"bank/english.csv"_s).mid(3));
    QByteArray wide = "\xff\xfe";
    for (const QChar c : text) {
        wide += static_cast<char>(c.unicode() & 0xff);
        wide += static_cast<char>(c.unicode() >> 8);
    }

    BankFileOptions options = csvOptions();
    const Result<BankCsvProfile> profile = guessedCsvProfile(sampleBytes(u"bank/english.csv"_s));
    QVERIFY(profile.has_value());
    options.csv = *profile;

    QVERIFY(readBytes(wide, options).sink.told == readSample(u"english.csv"_s, csvOptions()).sink.told);
}
