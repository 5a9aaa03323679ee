#include "tests/core/documents/tst_reportpdf.h"

#include "tests/core/documents/pdfTools.h"
#include "tests/core/documents/samples.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

std::optional<QStringList> pagesOf(const TableDocument &document)
{
    return PdfOnDisk(tablePdf(document).value_or(QByteArray())).pages();
}

} // namespace

void TestReportPdf::repeatsTheHeadOnEveryPage()
{
    const std::optional<QStringList> pages = pagesOf(sampleStatement(150));
    if (!pages)
        QSKIP("pdftotext is not installed");
    QVERIFY(pages->size() > 2);
    for (qsizetype i = 0; i < pages->size(); ++i) {
        QVERIFY(pages->at(i).contains(u"Balance EUR"_s));
        QVERIFY(pages->at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages->size())));
        QVERIFY(pages->at(i).contains(u"Statement of account"_s));
    }
}

void TestReportPdf::nothingIsLostBetweenPages()
{
    const TableDocument document = sampleStatement(150);
    const std::optional<QStringList> pages = pagesOf(document);
    if (!pages)
        QSKIP("pdftotext is not installed");
    const QString text = pages->join(u'\n');
    for (const QList<ReportCell> &row : document.table.rows)
        QCOMPARE(text.count(std::get<QString>(row[1])), 1);
}

void TestReportPdf::wideTablesLieAcross()
{
    TableDocument document = sampleStatement(3);
    const Result<QByteArray> upright = tablePdf(document);
    QVERIFY(upright);
    QVERIFY(upright->contains("/MediaBox [ 0 0 595.000000 842.000000 ]"));
    for (int i = 0; i < 4; ++i) {
        document.table.columns << ReportTable::Column{
            .title = u"31 to 60 days"_s, .kind = ReportTable::Column::Amount};
        for (QList<ReportCell> &row : document.table.rows)
            row << Money(1'234'567'89, Currency::of("USD"));
        document.table.totals[0] << QString();
    }
    const Result<QByteArray> across = tablePdf(document);
    QVERIFY(across);
    QVERIFY(across->contains("/MediaBox [ 0 0 842.000000 595.000000 ]"));
}

void TestReportPdf::figuresAreOfTheLanguage()
{
    TableDocument document = sampleStatement(2);
    document.language = u"de"_s;
    document.table.columns << ReportTable::Column{.title = u"Satz"_s, .kind = ReportTable::Column::Percent};
    for (QList<ReportCell> &row : document.table.rows)
        row << qint64{75'000};
    document.table.totals[0] << QString();
    document.table.rows[1][4] = Money(1'234'500, Currency::of("JPY")); // Two currencies: each with its code.
    const std::optional<QStringList> pages = pagesOf(document);
    if (!pages)
        QSKIP("pdftotext is not installed");
    const QString text = QString(pages->first()).replace(QChar(QChar::Nbsp), u' ');
    for (const QString &part :
        {u"02.01.2026"_s, u"1.234,56 EUR"_s, u"1.234.500 JPY"_s, u"7,5 %"_s, u"2.469,12"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
}

void TestReportPdf::totalsStayOnOneLine_data()
{
    QTest::addColumn<qint64>("rowMinor");
    QTest::addColumn<QString>("rowCurrency");
    QTest::addColumn<qint64>("totalMinor");
    QTest::addColumn<QString>("totalCurrency");
    QTest::addColumn<QString>("shown");

    const auto row = [](const char *name, qint64 rowMinor, const QString &rowCurrency, qint64 totalMinor,
                         const QString &totalCurrency, const QString &shown) {
        QTest::newRow(name) << rowMinor << rowCurrency << totalMinor << totalCurrency << shown;
    };
    row("bold is wider than plain", 5'000'000, u"JPY"_s, 5'000'000, u"JPY"_s, u"5,000,000"_s);
    row("a longer total", 100, u"EUR"_s, 123'456'789'012, u"EUR"_s, u"1,234,567,890.12"_s);
    row("a wider currency", 5'000'000, u"ILS"_s, 5'000'000, u"GMD"_s, u"GMD 50,000.00"_s);
    row("another currency", 1'000, u"EUR"_s, 50'000, u"JPY"_s, u"JPY 50,000"_s);
}

void TestReportPdf::totalsStayOnOneLine()
{
    QFETCH(const qint64, rowMinor);
    QFETCH(const QString, rowCurrency);
    QFETCH(const qint64, totalMinor);
    QFETCH(const QString, totalCurrency);
    QFETCH(const QString, shown);
    const Money inRows(rowMinor, *Currency::find(rowCurrency));
    const Money inTotal(totalMinor, *Currency::find(totalCurrency));
    TableDocument document = sampleStatement(1);
    using Column = ReportTable::Column;
    document.table.columns = {{.title = u"Customer"_s}, {.title = u"Due"_s, .kind = Column::Date},
        {.title = u"A"_s, .kind = Column::Amount}, {.title = u"B"_s, .kind = Column::Amount},
        {.title = u"C"_s, .kind = Column::Amount}};
    document.table.rows = {{u"Adler & Söhne GmbH"_s, QDate(2026, 1, 2), inRows, inRows, inRows}};
    document.table.totals = {{u"Total"_s, QString(), inTotal, inTotal, inTotal}};
    const std::optional<QStringList> pages = pagesOf(document);
    if (!pages)
        QSKIP("pdftotext is not installed");

    const QString text = QString(pages->first()).replace(QChar(QChar::Nbsp), u' ');
    const QStringList totals = text.split(u'\n').filter(u"Total"_s);

    QVERIFY2(!totals.isEmpty() && totals.first().count(shown) == 3, qPrintable(text));
}

void TestReportPdf::anEmptyTableIsAPage()
{
    TableDocument document = sampleStatement(0);
    document.table.totals.clear();
    const std::optional<QStringList> pages = pagesOf(document);
    if (!pages)
        QSKIP("pdftotext is not installed");
    QCOMPARE(pages->size(), 1);
    document.table.columns.clear();
    QVERIFY(tablePdf(document));
}

void TestReportPdf::aReminderSaysItAll()
{
    const Result<QByteArray> pdf = letterPdf(sampleReminder());
    QVERIFY(pdf);
    const std::optional<QString> text = PdfOnDisk(*pdf).text();
    if (!text)
        QSKIP("pdftotext is not installed");
    for (const QString &part : {u"Reminder: invoice INV-2026-000123"_s, u"Dear Ms Adler,"_s,
             u"18 December 2026"_s, u"INV-2026-000001"_s, u"Kind regards"_s, u"Adler & Söhne GmbH"_s})
        QVERIFY2(text->contains(part), qPrintable(part));
}

void TestReportPdf::aReminderCanBePaidByItsCode_data()
{
    QTest::addColumn<QList<OverdueItem>>("items");
    QTest::addColumn<QString>("code"); // Empty: there is none.
    const auto item = [](const QString &number, Money open) {
        return OverdueItem{.number = number,
            .issuedOn = QDate(2026, 11, 1),
            .dueOn = QDate(2026, 12, 1),
            .total = open,
            .open = open};
    };
    const OverdueItem first = item(u"20260000017"_s, Money(119'000, Currency::of("EUR")));
    const OverdueItem second = item(u"20260000018"_s, Money(1'001, Currency::of("EUR")));
    const OverdueItem foreign = item(u"20260000019"_s, Money(700, Currency::of("JPY")));
    QTest::newRow("one invoice, under its reference")
        << QList{first} << u"DE89370400440532013000\nEUR1190.00\n\nRF9820260000017"_s;
    QTest::newRow("two invoices, under their numbers")
        << QList{first, second} << u"DE89370400440532013000\nEUR1200.01\n\n\n20260000017 20260000018"_s;
    QTest::newRow("two currencies") << QList{first, foreign} << QString();
    QTest::newRow("another currency") << QList{foreign} << QString();
}

void TestReportPdf::aReminderCanBePaidByItsCode()
{
    QFETCH(const QList<OverdueItem>, items);
    QFETCH(const QString, code);
    const Result<QByteArray> pdf = letterPdf(reminderLetter(overdueHead(u"en"_s), items));
    QVERIFY(pdf);
    const PdfOnDisk file(*pdf);
    const std::optional<QString> text = file.text();
    std::optional<QString> codes = file.codes();
    if (!text || !codes)
        QSKIP("pdftotext, ZXingReader or pdftoppm is not installed");
    codes->replace(u"<LF>"_s, u"\n"_s);
    QVERIFY(text->contains(u"DE89 3704 0044 0532 0130 00"_s));
    QVERIFY2(code.isEmpty() ? !codes->contains(u"BCD"_s) : codes->contains(code), qPrintable(*codes));
}

void TestReportPdf::aStatementAsksForItsBalance()
{
    const Currency eur = Currency::of("EUR");
    const CurrencyStatement owed{.opening = Money(0, eur), .closing = Money(1'000, eur)};
    const CurrencyStatement credit{.opening = Money(0, eur), .closing = Money(-1'000, eur)};
    const LetterHead head = overdueHead(u"en"_s);
    const auto letter = [&](const CurrencyStatement &part, QDate to) {
        return statementLetter(head, {.from = QDate(2026, 1, 1), .to = to, .currencies = {part}});
    };

    const LetterDocument today = letter(owed, head.date);
    const LetterDocument earlier = letter(owed, head.date.addDays(-1));

    QVERIFY(today.payment.has_value());
    QCOMPARE(today.payment->amount, Money(1'000, eur));
    QCOMPARE(today.payment->accounts.size(), 1);
    QVERIFY(earlier.payment.has_value());
    QVERIFY(!earlier.payment->amount);
    QVERIFY(!letter(credit, head.date).payment);
    QVERIFY(letterPdf(today).has_value());
}

void TestReportPdf::aReminderAddsUpEachCurrency_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("parts");

    QTest::newRow("English") << u"en"_s
                             << QStringList{u"Reminder of overdue invoices"_s, u"28 December 2026"_s, u"17"_s,
                                    u"Amount due"_s, u"EUR 1,500.00"_s, u"JPY 50,000"_s};
    QTest::newRow("German") << u"de"_s
                            << QStringList{u"Zahlungserinnerung"_s, u"28. Dezember 2026"_s, u"Zu zahlen"_s,
                                   u"1.500,00 EUR"_s, u"50.000 JPY"_s, u"gegenstandslos"_s};
    QTest::newRow("Turkish") << u"tr"_s
                             << QStringList{u"Ödeme hatırlatması"_s, u"28 Aralık 2026"_s, u"Açık tutar"_s,
                                    u"Gecikme (gün)"_s};
    QTest::newRow("French") << u"fr"_s << QStringList{u"Rappel de paiement"_s, u"28 décembre 2026"_s};
    QTest::newRow("Spanish") << u"es"_s
                             << QStringList{u"Recordatorio de pago"_s, u"28 de diciembre de 2026"_s};
    QTest::newRow("Arabic is written in English")
        << u"ar"_s << QStringList{u"Reminder of overdue invoices"_s};
}

void TestReportPdf::aReminderAddsUpEachCurrency()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, parts);
    const Result<QByteArray> pdf = letterPdf(overdueReminder(language));
    QVERIFY(pdf);
    const std::optional<QString> found = PdfOnDisk(*pdf).text();
    if (!found)
        QSKIP("pdftotext is not installed");
    const QString text = QString(*found).replace(QChar(QChar::Nbsp), u' ');
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
    for (const QString &number : {u"INV-2026-000001"_s, u"INV-2026-000002"_s, u"<b>3</b>"_s})
        QVERIFY2(text.contains(number), qPrintable(number));
}

void TestReportPdf::aStatementLetterTellsEveryKindOfLine()
{
    const Currency eur = Currency::of("EUR");
    CurrencyStatement part{.opening = Money(0, eur), .closing = Money(1'000, eur)};
    const QStringList kinds{u"invoice"_s, u"void"_s, u"credit_note"_s, u"payment"_s, u"payment_reversed"_s,
        u"refund"_s, u"refund_reversed"_s, u"write_off"_s, u"write_off_reversed"_s, u"settlement"_s};
    for (const QString &kind : kinds)
        part.lines.append({.on = QDate(2026, 3, 1),
            .kind = kind,
            .reference = u"R-1"_s,
            .amount = Money(100, eur),
            .balance = Money(100, eur)});
    const LetterDocument letter = statementLetter(
        overdueHead(u"de"_s), {.from = QDate(2026, 1, 1), .to = QDate(2026, 12, 18), .currencies = {part}});
    const Result<QByteArray> pdf = letterPdf(letter);
    QVERIFY(pdf);
    const std::optional<QString> text = PdfOnDisk(*pdf).text();
    if (!text)
        QSKIP("pdftotext is not installed");
    for (const QString &word : {u"Kontoauszug"_s, u"Anfangssaldo"_s, u"Endsaldo"_s, u"Rechnung storniert"_s,
             u"Gutschrift"_s, u"Zahlung zurückgegangen"_s, u"Ausgebucht"_s, u"Ausbuchung aufgehoben"_s})
        QVERIFY2(text->contains(word), qPrintable(word + u" is not in "_s + *text));
    for (const QString &kind : kinds) // No code is left over.
        QVERIFY2(!text->contains(u' ' + kind + u' '), qPrintable(kind));
}

void TestReportPdf::aStatementLetterSaysHowWasPaidInItsLanguage()
{
    const Currency eur = Currency::of("EUR");
    CurrencyStatement part{.opening = Money(0, eur), .closing = Money(0, eur)};
    for (const QString &method : {u"bank"_s, u"cash"_s, u"cheque"_s, u"terminal"_s, u"Visa •••• 4242"_s})
        part.lines.append({.on = QDate(2026, 3, 1),
            .kind = u"payment"_s,
            .reference = method,
            .amount = Money(-100, eur),
            .balance = Money(0, eur)});
    const LetterDocument letter = statementLetter(
        overdueHead(u"de"_s), {.from = QDate(2026, 1, 1), .to = QDate(2026, 12, 18), .currencies = {part}});

    QStringList references;
    for (const QList<ReportCell> &row : letter.table->rows.sliced(1)) // The opening balance comes first.
        references.append(std::get<QString>(row.at(2)));
    QCOMPARE(
        references, (QStringList{u"Überweisung"_s, u"Bar"_s, u"Scheck"_s, u"Karte"_s, u"Visa •••• 4242"_s}));
}

void TestReportPdf::aStatementLetterEndsWithTheAgesOfEachCurrency_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("English") << u"en"_s
                             << QStringList{u"Not yet due 1.00, overdue for 1–30 days 2.00, 31–60 days 3.00, "
                                            "61–90 days 4.00, more than 90 days 5.00; credit 6.00"_s,
                                    u"Not yet due 0, overdue for 1–30 days 0, 31–60 days 0, 61–90 days 700, "
                                    "more than 90 days 0; credit 0"_s};
    QTest::newRow("German") << u"de"_s
                            << QStringList{
                                   u"Noch nicht fällig 1,00, überfällig seit 1–30 Tagen 2,00, 31–60 "
                                   "Tagen 3,00, 61–90 Tagen 4,00, mehr als 90 Tagen 5,00; Guthaben 6,00"_s,
                                   u"Noch nicht fällig 0, überfällig seit 1–30 Tagen 0, 31–60 Tagen 0, 61–90 "
                                   "Tagen 700, mehr als 90 Tagen 0; Guthaben 0"_s};
}

void TestReportPdf::aStatementLetterEndsWithTheAgesOfEachCurrency()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, lines);
    const Currency eur = Currency::of("EUR");
    const Currency jpy = Currency::of("JPY");
    const auto part = [](Currency currency, const AgeingLine &ageing) {
        return CurrencyStatement{
            .opening = Money(0, currency), .closing = Money(0, currency), .ageing = ageing};
    };
    Statement statement{.from = QDate(2026, 1, 1), .to = QDate(2026, 12, 18)};
    QVERIFY(statementLetter(overdueHead(language), statement).closing.isEmpty());
    statement.currencies
        = {part(eur, {.currency = eur, .minor = {100, 200, 300, 400, 500}, .total = 1'500, .credit = 600}),
            part(jpy, {.currency = jpy, .minor = {0, 0, 0, 700, 0}, .total = 700})};

    QString closing = statementLetter(overdueHead(language), statement).closing;

    for (const QString &sign : {u"EUR"_s, u"JPY"_s, u"€"_s, u"¥"_s, QString(QChar(QChar::Nbsp))})
        closing.remove(sign); // Where a currency stands is the language's matter, and tested elsewhere.
    QCOMPARE(closing.split(u'\n').mid(1), lines);
}
