#include "tests/core/formats/tst_bookexports.h"

#include "core/formats/BeancountWriter.h"
#include "core/formats/CsvReader.h"
#include "core/formats/DatevWriter.h"
#include "core/formats/windows1252.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

#include <functional>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

Money eur(qint64 minor)
{
    return Money(minor, Currency::of("EUR"));
}

Money yen(qint64 minor)
{
    return Money(minor, Currency::of("JPY"));
}

QList<JournalPosting> book()
{
    return {{.bookedOn = QDate(2026, 11, 3),
                .entrySeq = 17,
                .entryId = u"0193-a"_s,
                .kind = u"InvoiceIssued"_s,
                .description = u"INV-2026-000001"_s,
                .parts = {{u"assets:receivable"_s, eur(11'900), u"INV-2026-000001"_s},
                    {u"revenue"_s, eur(-10'000), u"INV-2026-000001"_s},
                    {u"liabilities:tax:19"_s, eur(-1'900), {}}}},
        {.bookedOn = QDate(2026, 11, 2), // Booked earlier than the entry before it.
            .entrySeq = 18,
            .entryId = u"0193-b"_s,
            .kind = u"PaymentReceived"_s,
            .description = u"Said \"thanks\" \\ o/"_s,
            .parts = {{u"assets:receivable"_s, yen(5'000), {}},
                {u"liabilities:customer credit"_s, yen(-5'000), {}}}},
        {.bookedOn = QDate(2026, 11, 4), .entrySeq = 19, .entryId = u"0193-c"_s, .kind = u"MailAccepted"_s}};
}

struct Ran {
    int code = -1;
    QByteArray output;
};

Ran run(
    const QString &program, const QByteArray &journal, const QStringList &before, const QStringList &after)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    file.write(journal);
    file.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"BEANCOUNT_DISABLE_LOAD_CACHE"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.start(program, before + QStringList{file.fileName()} + after);
    if (!process.waitForFinished(60'000))
        return {};
    const QByteArray output = process.readAllStandardOutput();
    return {.code = process.exitCode(), .output = output + process.readAllStandardError()};
}

bool isHere(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

DatevHeader novemberHeader()
{
    return {.createdAt = QDateTime(QDate(2026, 12, 1), QTime(8, 30, 5, 7), Qt::UTC),
        .adviser = 29'098,
        .client = 55'003,
        .fiscalYearStart = QDate(2026, 1, 1),
        .from = QDate(2026, 11, 1),
        .to = QDate(2026, 11, 30),
        .label = u"Rechnungen November"_s};
}

DatevBooking sale()
{
    return {.amount = eur(11'900),
        .isDebit = true,
        .account = u"10001"_s,
        .counterAccount = u"8400"_s,
        .taxKey = {},
        .date = QDate(2026, 11, 3),
        .documentNumber = u"INV-2026-000001"_s,
        .text = u"Müller & Söhne"_s};
}

//! The cells of the first booking.
QStringList cellsOf(const DatevBooking &booking)
{
    const Result<QByteArray> file = datevBatch(novemberHeader(), {booking});
    if (!file)
        return {file.error().rule};
    Result<CsvReader> reader = CsvReader::open(file->split('\n').value(2));
    const Result<std::optional<CsvRow>> row = reader ? reader->next() : std::optional<CsvRow>();
    return row && *row ? (*row)->cells : QStringList();
}

using ChangeBooking = std::function<void(DatevBooking &)>;
using ChangeHeader = std::function<void(DatevHeader &)>;

} // namespace

Q_DECLARE_METATYPE(ChangeBooking)
Q_DECLARE_METATYPE(ChangeHeader)

void TestBookExports::writesBeancount()
{
    const QString expected = u"2026-11-03 commodity EUR\n"
                             "2026-11-02 commodity JPY\n"
                             "\n"
                             "2026-11-02 open Assets:Receivable\n"
                             "2026-11-03 open Income:Revenue\n"
                             "2026-11-02 open Liabilities:Customer-credit\n"
                             "2026-11-03 open Liabilities:Tax:19\n"
                             "\n"
                             "2026-11-03 * \"INV-2026-000001\"\n"
                             "  seq: 17\n"
                             "  entry: \"0193-a\"\n"
                             "  kind: \"InvoiceIssued\"\n"
                             "  Assets:Receivable  119.00 EUR\n"
                             "    invoice: \"INV-2026-000001\"\n"
                             "  Income:Revenue  -100.00 EUR\n"
                             "    invoice: \"INV-2026-000001\"\n"
                             "  Liabilities:Tax:19  -19.00 EUR\n"
                             "\n"
                             "2026-11-02 * \"Said \\\"thanks\\\" \\\\ o/\"\n"
                             "  seq: 18\n"
                             "  entry: \"0193-b\"\n"
                             "  kind: \"PaymentReceived\"\n"
                             "  Assets:Receivable  5000 JPY\n"
                             "  Liabilities:Customer-credit  -5000 JPY\n"_s;

    QCOMPARE(QString::fromUtf8(beancountJournal(book())), expected);
}

void TestBookExports::beancountAcceptsIt()
{
    if (!isHere(u"bean-check"_s))
        QSKIP("bean-check is not installed.");

    const Ran check = run(u"bean-check"_s, beancountJournal(book()), {}, {});

    QVERIFY2(check.code == 0, check.output.constData());
    QCOMPARE(check.output, QByteArray());
}

void TestBookExports::noNameEndsItsString_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("a directive") << u"Acme\ninclude \"/etc/passwd\"\n"_s;
    QTest::newRow("a quote") << u"Acme\" #tag \""_s;
    QTest::newRow("a backslash at the end") << u"Acme\\"_s;
    QTest::newRow("a backslash and a quote") << u"Acme\\\""_s;
    QTest::newRow("line separators") << u"Acme\u2028option\u2029plugin\u0085z\u000bq\u000cw\r"_s;
    QTest::newRow("an amount") << u"Acme  1000000.00 EUR"_s;
    QTest::newRow("a comment") << u"Acme ; ; x"_s;
    QTest::newRow("colons only") << u"::: :"_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("marks") << u"* ! & # ? %"_s;
    QTest::newRow("Turkish") << u"çınar ışık"_s;
    QTest::newRow("scripts without capitals") << u"شركة 株式会社 חברה"_s;
    QTest::newRow("combining marks") << u"e\u0301cole n\u0303\u0303"_s;
    QTest::newRow("emoji") << u"😀 Acme 😀"_s;
    QTest::newRow("digits") << u"4400 Erlöse"_s;
    QTest::newRow("other digits") << u"٤٤٠٠"_s;
    QTest::newRow("a title case letter") << u"ǅungla"_s;
}

void TestBookExports::noNameEndsItsString()
{
    QFETCH(const QString, name);
    if (!isHere(u"bean-check"_s) || !isHere(u"bean-query"_s))
        QSKIP("beancount is not installed.");
    const JournalPosting posting{.bookedOn = QDate(2026, 11, 3),
        .entrySeq = 1,
        .entryId = name,
        .kind = name,
        .description = name,
        .parts = {{u"assets:"_s + name, eur(100), name}, {name, eur(-100), name}}};
    const QByteArray journal = beancountJournal({posting});

    const Ran check = run(u"bean-check"_s, journal, {}, {});
    const Ran query = run(u"bean-query"_s, journal, {u"-q"_s, u"-f"_s, u"csv"_s},
        {u"SELECT date, number, currency ORDER BY number DESC"_s});

    QVERIFY2(check.code == 0, (check.output + journal).constData());
    QString rows = QString::fromUtf8(query.output).remove(u' ');
    rows.remove(u'\r');
    QCOMPARE(rows, u"date,number,currency\n2026-11-03,1.00,EUR\n2026-11-03,-1.00,EUR\n"_s);
}

void TestBookExports::accountsSpeltAlikeStayTwo()
{
    const QByteArray journal = beancountJournal({{.bookedOn = QDate(2026, 11, 3),
        .entrySeq = 1,
        .parts = {{u"assets:bank one"_s, eur(100), {}}, {u"assets:bank-one"_s, eur(-100), {}}}}});

    QVERIFY(journal.contains("  Assets:Bank-one  1.00 EUR\n"));
    QVERIFY(journal.contains("  Assets:Bank-one-2  -1.00 EUR\n"));
}

void TestBookExports::writesDatev()
{
    const Result<QByteArray> file = datevBatch(novemberHeader(), {sale()});

    QVERIFY(file);
    const QList<QByteArray> lines = file->split('\n');
    QCOMPARE(lines.size(), 4); // The last one is empty.
    QCOMPARE(lines[0],
        QByteArray("\"EXTF\";700;21;\"Buchungsstapel\";13;20261201083005007;;\"QT\";\"\";\"\";29098;55003;"
                   "20260101;4;20261101;20261130;\"Rechnungen November\";;1;0;0;\"EUR\";;;;;;;;;\r"));
    QCOMPARE(lines[0].count(';'), 30);
    QVERIFY(lines[1].startsWith("Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;WKZ Umsatz;Kurs;"));
    QVERIFY(lines[1].contains("BU-Schl\xfcssel;Belegdatum;Belegfeld 1;Belegfeld 2;Skonto;Buchungstext;"));
    QVERIFY(lines[1].endsWith(";Abw. Skontokonto\r"));
    QCOMPARE(lines[1].count(';'), 124);
    QCOMPARE(lines[1].split(';')[113], QByteArray("Festschreibung"));
    QCOMPARE(lines[2],
        QByteArray("119,00;\"S\";\"EUR\";;;;10001;8400;;0311;\"INV-2026-000001\";;;\"M\xfcller & S\xf6hne\"")
            + QByteArray(100, ';') + "0" + QByteArray(11, ';') + "\r");
    QCOMPARE(lines[2].count(';'), 124);
}

void TestBookExports::datevTakesEveryAmountItCan_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("side");

    QTest::newRow("a cent") << u"EUR"_s << qint64{1} << u"0,01"_s << u"S"_s;
    QTest::newRow("the most there is") << u"EUR"_s << qint64{999'999'999'999} << u"9999999999,99"_s << u"S"_s;
    QTest::newRow("a negative amount changes the side")
        << u"EUR"_s << qint64{-11'900} << u"119,00"_s << u"H"_s;
    QTest::newRow("yen get decimals") << u"JPY"_s << qint64{500} << u"500,00"_s << u"S"_s;
    QTest::newRow("dinars without their third decimal") << u"KWD"_s << qint64{12'340} << u"12,34"_s << u"S"_s;
}

void TestBookExports::datevTakesEveryAmountItCan()
{
    QFETCH(const QString, currency);
    QFETCH(const qint64, minor);
    DatevBooking booking = sale();
    booking.amount = Money(minor, *Currency::find(currency));

    const QStringList cells = cellsOf(booking);

    QTEST(cells.value(0), "amount");
    QTEST(cells.value(1), "side");
    QCOMPARE(cells.value(2), currency);
}

void TestBookExports::datevTextsAreCutAndCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");

    QTest::newRow("60 characters stay") << QString(60, u'ä') << QString(60, u'ä');
    QTest::newRow("61 are cut") << QString(61, u'ä') << QString(60, u'ä');
    QTest::newRow("quotes are doubled") << u"\"Zur Linde\""_s << u"\"Zur Linde\""_s;
    QTest::newRow("quotes at the cut") << QString(70, u'"') << QString(60, u'"');
    QTest::newRow("line breaks end no row") << u"two\r\nlines;and"_s << u"two lines;and"_s;
    QTest::newRow("Turkish letters lose their tails") << u"Işık Çağ Şti"_s << u"Isik Çag Sti"_s;
    QTest::newRow("Polish ones their strokes") << u"Łódź"_s << u"Lódz"_s;
    QTest::newRow("what has no likeness") << u"株 😀 €"_s << u"? ? €"_s;
    QTest::newRow("typographic signs") << u"„A“ – B…"_s << u"„A“ – B…"_s;
}

void TestBookExports::datevTextsAreCutAndCleaned()
{
    QFETCH(const QString, text);
    DatevBooking booking = sale();
    booking.text = text;

    const QStringList cells = cellsOf(booking);

    QCOMPARE(cells.size(), 125);
    QTEST(cells.value(13), "written");
}

void TestBookExports::refusesWhatDatevWouldRefuse_data()
{
    QTest::addColumn<ChangeBooking>("change");
    QTest::addColumn<QString>("rule");

    const auto row = [](const char *name, const ChangeBooking &change, const QString &rule) {
        QTest::newRow(name) << change << rule;
    };
    row(
        "too much", [](DatevBooking &b) { b.amount = eur(1'000'000'000'000); }, u"datev.amount_too_large"_s);
    row(
        "too much in yen", [](DatevBooking &b) { b.amount = yen(10'000'000'000); },
        u"datev.amount_too_large"_s);
    row(
        "far too much in yen", [](DatevBooking &b) { b.amount = yen(std::numeric_limits<qint64>::max()); },
        u"datev.amount_too_large"_s);
    row(
        "a third decimal", [](DatevBooking &b) { b.amount = Money(12'345, Currency::of("KWD")); },
        u"datev.amount_too_precise"_s);
    row(
        "no account", [](DatevBooking &b) { b.account = QString(); }, u"datev.account"_s);
    row(
        "account 0", [](DatevBooking &b) { b.account = u"0000"_s; }, u"datev.account"_s);
    row(
        "an account with letters", [](DatevBooking &b) { b.counterAccount = u"84x0"_s; }, u"datev.account"_s);
    row(
        "an account too long", [](DatevBooking &b) { b.counterAccount = u"840000"_s; }, u"datev.account"_s);
    row(
        "a tax key in words", [](DatevBooking &b) { b.taxKey = u"x"_s; }, u"datev.tax_key"_s);
    row(
        "a tax key too long", [](DatevBooking &b) { b.taxKey = u"12345"_s; }, u"datev.tax_key"_s);
    row(
        "the day before", [](DatevBooking &b) { b.date = QDate(2026, 10, 31); }, u"datev.date_outside"_s);
    row(
        "the day after", [](DatevBooking &b) { b.date = QDate(2026, 12, 1); }, u"datev.date_outside"_s);
    row(
        "no day", [](DatevBooking &b) { b.date = QDate(); }, u"datev.date_outside"_s);
}

void TestBookExports::refusesWhatDatevWouldRefuse()
{
    QFETCH(const ChangeBooking, change);
    DatevBooking booking = sale();
    change(booking);

    const Result<QByteArray> file = datevBatch(novemberHeader(), {sale(), booking});

    QVERIFY(!file);
    QTEST(file.error().rule, "rule");
    QCOMPARE(file.error().field, u"INV-2026-000001"_s);
}

void TestBookExports::refusesAWrongDatevHeader_data()
{
    QTest::addColumn<ChangeHeader>("change");
    QTest::addColumn<QString>("rule");

    const auto row = [](const char *name, const ChangeHeader &change, const QString &rule) {
        QTest::newRow(name) << change << rule;
    };
    row(
        "no adviser", [](DatevHeader &h) { h.adviser = 0; }, u"datev.adviser"_s);
    row(
        "an adviser below 1001", [](DatevHeader &h) { h.adviser = 1'000; }, u"datev.adviser"_s);
    row(
        "an adviser of eight digits", [](DatevHeader &h) { h.adviser = 10'000'000; }, u"datev.adviser"_s);
    row(
        "no client", [](DatevHeader &h) { h.client = 0; }, u"datev.client"_s);
    row(
        "a client of six digits", [](DatevHeader &h) { h.client = 100'000; }, u"datev.client"_s);
    row(
        "accounts of three digits", [](DatevHeader &h) { h.accountLength = 3; }, u"datev.account_length"_s);
    row(
        "accounts of nine digits", [](DatevHeader &h) { h.accountLength = 9; }, u"datev.account_length"_s);
    row(
        "an end before the start", [](DatevHeader &h) { h.to = QDate(2026, 10, 31); }, u"datev.period"_s);
    row(
        "before the fiscal year", [](DatevHeader &h) { h.from = QDate(2025, 12, 31); }, u"datev.period"_s);
    row(
        "after the fiscal year", [](DatevHeader &h) { h.to = QDate(2027, 1, 1); }, u"datev.period"_s);
    row(
        "no fiscal year", [](DatevHeader &h) { h.fiscalYearStart = QDate(); }, u"datev.period"_s);
}

void TestBookExports::refusesAWrongDatevHeader()
{
    QFETCH(const ChangeHeader, change);
    DatevHeader header = novemberHeader();
    change(header);

    const Result<QByteArray> file = datevBatch(header, {sale()});

    QVERIFY(!file);
    QTEST(file.error().rule, "rule");
}

void TestBookExports::leavesOutBookingsOfNothing()
{
    DatevBooking nothing = sale();
    nothing.amount = eur(0);

    QCOMPARE(datevBatch(novemberHeader(), {nothing, sale()}), datevBatch(novemberHeader(), {sale()}));
}

void TestBookExports::refusesMoreBookingsThanABatchMayHold()
{
    QVERIFY(datevBatch(novemberHeader(), QList<DatevBooking>(99'999, sale())));
    const Result<QByteArray> file = datevBatch(novemberHeader(), QList<DatevBooking>(100'000, sale()));

    QVERIFY(!file);
    QCOMPARE(file.error().rule, u"datev.too_many_bookings"_s);
}

void TestBookExports::windows1252ComesBackAsItWent()
{
    for (int byte = 0; byte < 256; ++byte) {
        const QByteArray one(1, static_cast<char>(byte));
        const QString text = fromWindows1252(one);
        const bool isHole = text == QString(QChar::ReplacementCharacter);
        QCOMPARE(toWindows1252(text), isHole ? QByteArray("?") : one);
    }
}
