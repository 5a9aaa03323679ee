#include "tests/core/documents/tst_invoicepdf.h"

#include "core/documents/DocumentWords.h"
#include "core/documents/InvoicePdf.h"
#include "tests/core/documents/pdfTools.h"
#include "tests/core/documents/samples.h"

#include <QFontDatabase>
#include <QRegularExpression>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const InvoiceDocument &document)
{
    return invoicePdf(document).value_or(QByteArray());
}

//! Blanks of all kinds are one blank: what is between figures is a matter of the font.
QString flat(QString text)
{
    text.replace(QRegularExpression(u"[\\s\\x{00a0}\\x{202f}]+"_s), u" "_s);
    return text;
}

} // namespace

#define TEXT_OR_SKIP(name, document)                                                                         \
    const std::optional<QString> name##Found = PdfOnDisk(pdfOf(document)).text();                            \
    if (!name##Found)                                                                                        \
        QSKIP("pdftotext is not installed");                                                                 \
    const QString name = flat(*name##Found)

void TestInvoicePdf::saysWhatTheInvoiceSays()
{
    TEXT_OR_SKIP(text, sampleInvoice());
    const QStringList wanted{u"Invoice INV-2026-000123"_s, u"Weber & Yıldız Metallbau GmbH"_s,
        u"Adler & Söhne GmbH"_s, u"Lindenweg 3"_s, u"1010 Wien"_s, u"Austria"_s, u"20 November 2026"_s,
        u"4 December 2026"_s, u"PO-7781"_s, u"Balcony railing, galvanised"_s, u"12.5"_s, u"189.50"_s,
        u"2,368.75"_s, u"19%"_s, u"hour"_s, u"EUR 3,466.17"_s, u"DE89 3704 0044 0532 0130 00"_s,
        u"COBADEFFXXX"_s, u"RF98 INV2 0260 0012 3"_s, u"Page 1 of 1"_s};
    for (const QString &part : wanted)
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
    // It may be broken where the line ends.
    QVERIFY(QString(text).remove(u' ').contains(u"https://pay.example.com/l/abc?x=1&y=%C3%A9"_s));
}

void TestInvoicePdf::speaksTheCustomersLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("English") << u"en"_s
                             << QStringList{
                                    u"Amount due"_s, u"4 December 2026"_s, u"2,368.75"_s, u"VAT 19% on"_s};
    QTest::newRow("American") << u"en-US"_s << QStringList{u"December 4, 2026"_s};
    QTest::newRow("German") << u"de"_s
                            << QStringList{u"Rechnung INV"_s, u"Zu zahlen"_s, u"4. Dezember 2026"_s,
                                   u"2.368,75"_s, u"19 % USt. auf"_s, u"Stunde"_s};
    QTest::newRow("Swiss") << u"de-CH"_s << QStringList{u"2’368.75"_s};
    QTest::newRow("Turkish") << u"tr"_s
                             << QStringList{u"Fatura INV"_s, u"Ödenecek tutar"_s, u"4 Aralık 2026"_s,
                                    u"2.368,75"_s, u"KDV %19"_s};
    QTest::newRow("French") << u"fr"_s
                            << QStringList{u"Facture INV"_s, u"Net à payer"_s, u"4 décembre 2026"_s,
                                   u"2 368,75"_s, u"TVA 19 % sur"_s};
    QTest::newRow("Spanish") << u"es"_s
                             << QStringList{
                                    u"Factura INV"_s, u"Total a pagar"_s, u"4 de diciembre de 2026"_s};
    QTest::newRow("one without words is English")
        << u"ja"_s << QStringList{u"Amount due"_s, u"4 December 2026"_s};
}

void TestInvoicePdf::speaksTheCustomersLanguage()
{
    QFETCH(QString, language);
    QFETCH(QStringList, wanted);
    InvoiceDocument document = sampleInvoice();
    document.buyer.language = language;
    TEXT_OR_SKIP(text, document);
    for (const QString &part : wanted)
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
}

void TestInvoicePdf::aLanguageOfItsOwnGoesBeforeTheCustomers()
{
    InvoiceDocument document = sampleInvoice();
    document.buyer.language = u"fr"_s;
    document.content.language = u"de"_s;
    TEXT_OR_SKIP(text, document);

    QVERIFY2(text.contains(u"Zu zahlen"_s) && text.contains(u"4. Dezember 2026"_s), qPrintable(text));
    QVERIFY(!text.contains(u"Net à payer"_s));
}

void TestInvoicePdf::aTransferReplacesTheCompanysAccount()
{
    InvoiceDocument document = sampleInvoice();
    document.buyer.language = u"en"_s;
    document.transfer = TransferInstructions{.missing = Money(5000, document.content.currency),
        .reference = u"QTXN42KL"_s,
        .addresses = {{.kind = u"iban"_s,
                          .holder = u"Brightwater GmbH via provider"_s,
                          .account = u"DE11243461309600000001"_s,
                          .code = u"SXPYDEHH"_s},
            {.kind = u"zengin"_s,
                .holder = u"Brightwater"_s,
                .account = u"7654321"_s,
                .code = u"0001"_s,
                .branch = u"042"_s}},
        .page = {}};

    TEXT_OR_SKIP(text, document);

    for (const QString &part : {u"Brightwater GmbH via provider"_s, u"DE11 2434 6130 9600 0000 01"_s,
             u"SXPYDEHH"_s, u"QTXN42KL"_s, u"Account number"_s, u"7654321"_s, u"Branch code"_s, u"042"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
    QVERIFY(!text.contains(document.paymentReference));
}

void TestInvoicePdf::sumsAreShownAsComputed()
{
    const InvoiceDocument document = fullInvoice(u"en"_s);
    TEXT_OR_SKIP(text, document);
    const DocumentTotals &totals = document.content.totals;
    const DocumentWords words(u"en"_s);
    const auto figure
        = [&](qint64 minor) { return flat(words.figure(Money(minor, document.content.currency))); };
    QStringList wanted{figure(totals.lines), figure(totals.net), figure(totals.gross),
        figure(-totals.prepaid), u"EUR "_s + figure(totals.payable), u"Trade discount 5%: -118.44"_s,
        u"Loyalty"_s, u"-25.00"_s, u"3.4567 / 100"_s,
        u"Reverse charge, Article 196 of Directive 2006/112/EC (VATEX-EU-AE)"_s, u"Rounding"_s};
    for (const TaxSubtotal &row : document.content.taxes)
        wanted << figure(row.baseMinor) << figure(row.taxMinor);
    for (const QString &part : wanted)
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
}

void TestInvoicePdf::carriesSumsFromPageToPage()
{
    const InvoiceDocument document = longInvoice(200);
    const std::optional<QStringList> pages = PdfOnDisk(pdfOf(document)).pages();
    if (!pages)
        QSKIP("pdftotext is not installed");
    QVERIFY(pages->size() > 4);

    static const QRegularExpression part(
        u"^\\s*(\\d+)\\s+Part (\\d+)\\s"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression forward(u"Carried forward\\s+([\\d,.]+)"_s);
    static const QRegularExpression brought(u"Brought forward\\s+([\\d,.]+)"_s);
    const DocumentWords words(u"en"_s);
    qint64 sum = 0;
    int lines = 0;
    QString carried;
    for (qsizetype i = 0; i < pages->size(); ++i) {
        const QString &page = pages->at(i);
        QVERIFY(page.contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages->size())));
        QCOMPARE(brought.match(page).captured(1), carried);
        for (auto found = part.globalMatch(page); found.hasNext();) {
            const int number = found.next().captured(1).toInt();
            QCOMPARE(number, ++lines);
            sum += document.content.lines[number - 1].netMinor;
        }
        if (lines == 200)
            break;
        QVERIFY(page.contains(u"Description"_s));
        carried = words.figure(Money(sum, document.content.currency));
        QCOMPARE(forward.match(page).captured(1), carried);
    }
    QCOMPARE(lines, 200);
    QCOMPARE(sum, document.content.totals.lines);
    QCOMPARE(pages->join(QString()).count(u"Amount due"_s), 1);
}

void TestInvoicePdf::aLongDescriptionGoesOverThePages()
{
    InvoiceDocument document = sampleInvoice();
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words << u"w%1"_s.arg(i);
    document.content.lines[0].description = words.join(u' ');
    document.content.lines[1].description = QString(4000, u'm'); // Nowhere to break.
    TEXT_OR_SKIP(text, document);
    for (const QString &word : std::as_const(words))
        QVERIFY2(text.contains(word), qPrintable(word));
    QVERIFY(text.count(u'm') > 4000);
}

void TestInvoicePdf::hostileTextIsPrintedAsItIs()
{
    InvoiceDocument document = sampleInvoice();
    const QString hostile = u"<img src=x><b>Paid</b> &amp; %1 %2"_s;
    document.buyer.name = hostile;
    document.content.lines[0].item = hostile;
    document.content.lines[0].description = u"- "_s + hostile;
    document.content.note = hostile;
    document.number = u"INV-<i>1</i>"_s;
    document.company.name = u"A\u0007\u202eB <x> )( \\"_s;
    const QByteArray pdf = pdfOf(document);
    const std::optional<QString> text = PdfOnDisk(pdf).text();
    if (!text)
        QSKIP("pdftotext is not installed");
    QCOMPARE(text->count(hostile), 4);
    QVERIFY(text->contains(u"Invoice INV-<i>1</i>"_s));
    QVERIFY(text->contains(u"AB <x> )( \\"_s));
    QVERIFY(pdf.contains("INV-&lt;i&gt;1&lt;/i&gt;")); // In the metadata, too, it is text.
}

void TestInvoicePdf::everyScriptIsFoundBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Turkish") << u"Çağrı Şişli İnşaat ığüşöç"_s;
    QTest::newRow("Polish and Czech") << u"Łódź Žďár Příbram"_s;
    QTest::newRow("Greek") << u"Αθήνα Εμπορική"_s;
    QTest::newRow("Cyrillic") << u"Общество Київ"_s;
    QTest::newRow("Arabic") << u"مؤسسة النور"_s;
    QTest::newRow("Hebrew") << u"חברת השלום"_s;
    QTest::newRow("Chinese") << u"上海贸易有限公司"_s;
    QTest::newRow("Japanese") << u"株式会社やまだ"_s;
    QTest::newRow("Korean") << u"한국상사"_s;
}

void TestInvoicePdf::everyScriptIsFoundBack()
{
    QFETCH(QString, name);
    const bool isBrought = name.at(0) < QChar(0x2e80); // The first of the Chinese, Japanese and Korean ones.
    if (!isBrought && !QFontDatabase::hasFamily(u"Noto Sans CJK SC"_s))
        QSKIP("Noto Sans CJK is not installed");
    InvoiceDocument document = sampleInvoice();
    document.buyer.name = name;
    document.content.lines[0].item = name;
    const std::optional<QString> found = PdfOnDisk(pdfOf(document)).text();
    if (!found)
        QSKIP("pdftotext is not installed");
    // pdftotext gives Arabic in presentation forms, and embeds marks of direction.
    QString text = found->normalized(QString::NormalizationForm_KC);
    text.remove(QRegularExpression(u"[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s));
    QVERIFY2(text.count(name.normalized(QString::NormalizationForm_KC)) >= 2, qPrintable(text));
}

void TestInvoicePdf::codesAreReadBack()
{
    const std::optional<QString> codes = PdfOnDisk(pdfOf(sampleInvoice())).codes();
    if (!codes)
        QSKIP("ZXingReader or pdftoppm is not installed");
    // ZXing writes line feeds as <LF> or as they are.
    QString read = *codes;
    read.replace(u"<LF>"_s, u"\n"_s);
    QVERIFY2(read.contains(u"BCD\n002\n1\nSCT\nCOBADEFFXXX\nWeber & Yıldız Metallbau GmbH\n"
                           "DE89370400440532013000\nEUR3466.17\n\nRF98INV2026000123"_s),
        qPrintable(read));
    QVERIFY2(read.contains(u"https://pay.example.com/l/abc?x=1&y=%C3%A9"_s), qPrintable(read));
    static const QRegularExpression level(u"EC Level:\\s*\"?M\\b"_s);
    QCOMPARE(read.count(level), 2);
}

void TestInvoicePdf::theTransferCodeAsksForWhatIsOpen()
{
    InvoiceDocument partlyPaid = sampleInvoice();
    partlyPaid.open = Money(100'001, Currency::of("EUR"));
    InvoiceDocument paid = sampleInvoice();
    paid.open = Money(0, Currency::of("EUR"));
    const std::optional<QString> some = PdfOnDisk(pdfOf(partlyPaid)).codes();
    const std::optional<QString> none = PdfOnDisk(pdfOf(paid)).codes();
    if (!some || !none)
        QSKIP("ZXingReader or pdftoppm is not installed");

    QVERIFY2(some->contains(u"EUR1000.01"_s), qPrintable(*some));
    QVERIFY2(!none->contains(u"BCD"_s), qPrintable(*none));
}

void TestInvoicePdf::thereIsNoTransferCodeOutsideOfEuro()
{
    InvoiceDocument document = sampleInvoice();
    document.content.currency = Currency::of("TRY");
    document.link = QUrl();
    TEXT_OR_SKIP(text, document);
    QVERIFY(!text.contains(u"Banking app"_s));
    QVERIFY(text.contains(u"DE89 3704"_s));
    QVERIFY(text.contains(u"TRY 3,466.17"_s));
}

void TestInvoicePdf::aCreditNoteAsksForNothing()
{
    InvoiceDocument document = sampleInvoice();
    document.number = u"CN-2026-000007"_s;
    document.content.type = DocumentType::CreditNote;
    document.content.precedingNumber = u"INV-2026-000123"_s;
    TEXT_OR_SKIP(text, document);
    QVERIFY(text.contains(u"Credit note CN-2026-000007"_s));
    QVERIFY(text.contains(u"For invoice"_s));
    QVERIFY(text.contains(u"Amount credited"_s));
    QVERIFY(!text.contains(u"pay.example.com"_s));
    QVERIFY(!text.contains(u"Please pay"_s));
}

void TestInvoicePdf::refusesLogosItCannotPrint_data()
{
    QTest::addColumn<QByteArray>("logo");
    QTest::addColumn<QString>("rule");
    QByteArray broken = sampleLogo(400, 100);
    broken.replace(29, 4, "xxxx"); // The sum over its size.
    QTest::newRow("more than 256 KiB")
        << sampleLogo(10, 10) + QByteArray(256 * 1024, 'x') << u"company.logo_too_large"_s;
    QTest::newRow("too many pixels") << sampleLogo(6001, 10) << u"company.logo_too_large"_s;
    QTest::newRow("no PNG") << QByteArray("<svg onload='alert(1)'/>") << u"company.logo_not_png"_s;
    QTest::newRow("half a PNG") << sampleLogo(400, 100).left(60) << u"company.logo_not_png"_s;
    QTest::newRow("a broken PNG") << broken << u"company.logo_unreadable"_s;
}

void TestInvoicePdf::refusesLogosItCannotPrint()
{
    QFETCH(QByteArray, logo);
    QFETCH(QString, rule);
    InvoiceDocument document = sampleInvoice();
    document.company.logo = logo;
    const Result<QByteArray> pdf = invoicePdf(document);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().rule, rule);
    QCOMPARE(pdf.error().field, u"company.logo"_s);
}

void TestInvoicePdf::aLargeLogoIsScaledDown()
{
    InvoiceDocument document = sampleInvoice();
    document.company.logo = sampleLogo(5000, 2000);
    QVERIFY(document.company.logo.size() < 256 * 1024);
    const QByteArray pdf = pdfOf(document);
    QVERIFY(!pdf.isEmpty());
    QVERIFY(!pdf.contains("/Width 5000"));
    QVERIFY(pdf.contains("/Width 1000"));
}

void TestInvoicePdf::refusesLinksThatAreNone()
{
    InvoiceDocument document = sampleInvoice();
    document.link = QUrl(u"javascript:alert(1)"_s);
    const Result<QByteArray> pdf = invoicePdf(document);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().rule, u"document.link"_s);
}

void TestInvoicePdf::hugeFiguresStayApart()
{
    InvoiceDocument document = sampleInvoice();
    InvoiceContent content = document.content;
    content.lines[0].quantity = 99'999'999'999;
    content.lines[0].price = 99'999'999;
    content.lines[0].unit = u"An invented unit of many words"_s;
    const Result<InvoiceContent> result = computed(content);
    QVERIFY(result);
    document.content = *result;
    TEXT_OR_SKIP(text, document);
    const DocumentWords words(u"en"_s);
    QVERIFY(text.contains(flat(words.figure(Money(result->lines[0].netMinor, content.currency)))));
    QVERIFY(text.contains(u"9,999,999.9999"_s));
}

void TestInvoicePdf::longNamesLeaveRoomForTheRest()
{
    InvoiceDocument document = sampleInvoice();
    document.company.name = QString(5000, u'W');
    document.buyer.name = QString(5000, u'M');
    document.buyer.address.street = QString(500, u'\n') + QStringList(200, u"Street"_s).join(u'\n');
    document.content.orderNumber = QString(5000, u'7');
    document.number = QString(300, u'8');
    const std::optional<QStringList> pages = PdfOnDisk(pdfOf(document)).pages();
    if (!pages)
        QSKIP("pdftotext is not installed");
    QVERIFY(pages->size() <= 3);
    QVERIFY(flat(pages->join(QString())).contains(u"EUR 3,466.17"_s));
}

void TestInvoicePdf::aDraftSaysSo()
{
    InvoiceDocument document = sampleInvoice();
    document.number.clear();
    TEXT_OR_SKIP(text, document);
    QVERIFY(text.contains(u"Invoice Draft"_s));
}

void TestInvoicePdf::namesTheInvoiceItCorrects()
{
    InvoiceDocument document = sampleInvoice();
    document.content.type = DocumentType::CorrectedInvoice;
    document.content.precedingNumber = u"INV-2026-000099"_s;
    TEXT_OR_SKIP(text, document);
    QVERIFY(text.contains(u"Corrected invoice INV-2026-000123"_s));
    QVERIFY(text.contains(u"Corrects invoice"_s));
    QVERIFY(text.contains(u"INV-2026-000099"_s));
    QVERIFY(text.contains(u"Amount due"_s));
}

void TestInvoicePdf::saysWhenItWasSupplied()
{
    InvoiceDocument document = sampleInvoice();
    document.content.note.clear();
    document.content.suppliedOn = QDate(2026, 11, 18);

    TEXT_OR_SKIP(text, document);

    QVERIFY2(text.contains(u"Date of supply"_s) && text.contains(u"18 November 2026"_s), qPrintable(text));
}

void TestInvoicePdf::aPageIsDrawnForTheScreen()
{
    const Result<PageImage> first = invoicePage(longInvoice(60), 0, 420);
    const Result<PageImage> past = invoicePage(longInvoice(60), 99, 420);

    QVERIFY(first && past);
    QCOMPARE(first->image.size(), QSize(420, 594));
    QCOMPARE(first->page, 0);
    QVERIFY(first->count > 1);
    QCOMPARE(past->page, first->count - 1);
    QVERIFY(past->image != first->image);
    // Letters are on it, and the paper around them is white.
    QCOMPARE(first->image.pixelColor(2, 2), QColor(Qt::white));
    int inked = 0;
    for (int y = 0; y < first->image.height(); ++y)
        for (int x = 0; x < first->image.width(); ++x)
            inked += first->image.pixelColor(x, y).lightness() < 200 ? 1 : 0;
    QVERIFY2(inked > 500, qPrintable(QString::number(inked)));
    QVERIFY(inked < first->image.width() * first->image.height() / 4);
}
