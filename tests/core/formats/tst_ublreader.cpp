#include "tests/core/formats/tst_ublreader.h"

#include "core/formats/UblReader.h"
#include "core/formats/UblRules.h"
#include "tests/core/formats/testFiles.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

UblInvoice read(const QString &name)
{
    const Result<UblInvoice> invoice = readUblInvoice(sampleBytes(u"ubl/"_s + name));
    if (!invoice)
        QTest::qFail(qPrintable(invoice.error().rule + u' ' + invoice.error().field), __FILE__, __LINE__);
    return invoice.value_or(UblInvoice{});
}

} // namespace

void TestUblReader::readsWhatTheInvoiceSays()
{
    const UblInvoice invoice = read(u"standard.xml"_s);

    QCOMPARE(invoice.number, u"NW-2026-0042"_s);
    QCOMPARE(invoice.sellerName, u"Nordlicht Werkstatt GmbH"_s);
    QCOMPARE(invoice.sellerVatId, u"DE214365879"_s);
    QCOMPARE(invoice.sellerKey, invoice.sellerVatId);
    const InvoiceContent &content = invoice.content;
    QCOMPARE(content.type, DocumentType::Invoice);
    QCOMPARE(content.currency, Currency::of("EUR"));
    QCOMPARE(content.issuedOn, QDate(2026, 11, 3));
    QCOMPARE(content.dueOn, QDate(2026, 11, 17));
    QCOMPARE(content.terms, u"Payable within 14 days."_s);
    QCOMPARE(content.buyerReference, u"04011000-12345-03"_s);
    QCOMPARE(content.orderNumber, u"PO-881"_s);
    QCOMPARE(content.note, u"Thank you for your order.\nDelivered on 2 November."_s);
    const DocumentTotals totals{.lines = 15'000,
        .allowances = 1000,
        .charges = 500,
        .net = 14'500,
        .tax = 2095,
        .gross = 16'595,
        .prepaid = 2000,
        .rounding = -5,
        .payable = 14'590};
    QCOMPARE(content.totals, totals);
    const QList<TaxSubtotal> taxes{{.rate = 190'000, .baseMinor = 9000, .taxMinor = 1710},
        {.rate = 70'000, .baseMinor = 5500, .taxMinor = 385}};
    QCOMPARE(content.taxes, taxes);
    QVERIFY(invoice.warnings.isEmpty());
}

void TestUblReader::readsLinesWithTheirAllowances()
{
    const InvoiceContent content = read(u"standard.xml"_s).content;

    QCOMPARE(content.lines.size(), 2);
    QCOMPARE(content.lines[0].item, u"Oven repair"_s);
    QCOMPARE(content.lines[0].description, u"Door seal and thermostat"_s);
    QCOMPARE(content.lines[0].quantity, 20'000);
    QCOMPARE(content.lines[0].unit, u"HUR"_s);
    QCOMPARE(content.lines[0].price, 52'500'000);
    QCOMPARE(content.lines[0].allowances.size(), 1);
    QCOMPARE(content.lines[0].allowances[0].amountMinor, 500);
    QCOMPARE(content.lines[0].allowances[0].isCharge, false);
    QCOMPARE(content.lines[1].baseQuantity, 1'000'000);
    QCOMPARE(content.lines[1].netMinor, 5000);
    QCOMPARE(content.allowances.size(), 2);
    QCOMPARE(content.allowances[1].isCharge, true); // ChargeIndicator 1
    QCOMPARE(content.allowances[1].reason, u"Freight"_s);
    QCOMPARE(content.allowances[1].rate, 70'000);
}

void TestUblReader::readsTheBuyerAsACustomer()
{
    const Customer buyer = read(u"standard.xml"_s).buyer;

    QCOMPARE(buyer.name, u"Bäckerei Çınar & Söhne"_s);
    QCOMPARE(buyer.contactName, u"Deniz Çınar"_s);
    QCOMPARE(buyer.email, u"buchhaltung@cinar.example"_s);
    QCOMPARE(buyer.vatId, u"DE908172635"_s);
    QCOMPARE(buyer.address.street, u"Kornmarkt 12"_s);
    QCOMPARE(buyer.address.city, u"Lübeck"_s);
    QCOMPARE(buyer.address.postCode, u"23552"_s);
    QCOMPARE(buyer.address.country, u"DE"_s);
    QCOMPARE(buyer.termDays, 14);
    QVERIFY(buyer.id.isEmpty());
}

void TestUblReader::readsACreditNote()
{
    const UblInvoice credit = read(u"creditnote.xml"_s);

    QCOMPARE(credit.content.type, DocumentType::CreditNote);
    QCOMPARE(credit.content.precedingNumber, u"NW-2026-0042"_s);
    QCOMPARE(credit.content.dueOn, QDate(2026, 11, 24));
    QCOMPARE(credit.content.totals.payable, 2380);
    QCOMPARE(credit.content.lines.value(0).quantity, 10'000);
}

void TestUblReader::doesNotTakeTheAccountingCurrencyForTheDocuments()
{
    const InvoiceContent content = read(u"two-currencies.xml"_s).content;

    QCOMPARE(content.currency, Currency::of("SEK"));
    QCOMPARE(content.totals.tax, 2500);
    QCOMPARE(content.taxes.size(), 1);
}

void TestUblReader::readsADocumentOutsideVat()
{
    const UblInvoice invoice = read(u"out-of-scope.xml"_s);

    QCOMPARE(invoice.content.taxes.value(0).category, TaxCategory::OutOfScope);
    QCOMPARE(invoice.content.taxes.value(0).exemptionReason, u"Not subject to VAT"_s);
    QCOMPARE(invoice.sellerKey, u"HRB 90871"_s);
}

void TestUblReader::warnsOfALineThatIsNotQuantityTimesPrice()
{
    const QByteArray bytes = sampleBytes(u"ubl/standard.xml"_s).replace(">52.5<", ">52.51<");

    const Result<UblInvoice> invoice = readUblInvoice(bytes);

    QVERIFY(invoice);
    QCOMPARE(invoice->content.totals.payable, 14'590);
    QCOMPARE(invoice->warnings.size(), 1);
    QCOMPARE(invoice->warnings[0].rule, u"line.net_differs"_s);
    QCOMPARE(invoice->warnings[0].column, u"BT-131"_s);
    QVERIFY(invoice->warnings[0].isWarning);
    const QByteArray upToLine = bytes.left(bytes.indexOf("<cac:InvoiceLine>"));
    QCOMPARE(invoice->warnings[0].line, upToLine.count('\n') + 1);
}

void TestUblReader::readsWhateverTheNamespacePrefixes()
{
    QByteArray bytes = sampleBytes(u"ubl/standard.xml"_s);
    bytes.replace("cac:", "a:").replace("xmlns:cac", "xmlns:a");
    bytes.replace("<Invoice xmlns=", "<u:Invoice xmlns:u=").replace("</Invoice>", "</u:Invoice>");

    const Result<UblInvoice> invoice = readUblInvoice(bytes);

    QVERIFY(invoice);
    QCOMPARE(invoice->content, read(u"standard.xml"_s).content);
}

void TestUblReader::refusesWithTheRule_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("rule");

    const auto row = [](const char *name, const QString &sample, const char *from, const char *to,
                         const char *rule) {
        QTest::newRow(name) << sample << QByteArray(from) << QByteArray(to) << QString::fromLatin1(rule);
    };
    const QString standard = u"standard.xml"_s;
    row("no number", standard, "<cbc:ID>NW-2026-0042</cbc:ID>", "", "BR-02");
    row("an empty number", standard, ">NW-2026-0042<", "> <", "BR-02");
    row("no issue date", standard, "<cbc:IssueDate>2026-11-03</cbc:IssueDate>", "", "BR-03");
    row("no type", standard, "<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>", "", "BR-04");
    row("no currency", standard, "<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>", "", "BR-05");
    row("gold is no currency", standard, "<cbc:DocumentCurrencyCode>EUR<", "<cbc:DocumentCurrencyCode>XAU<",
        "BR-CL-04");
    row("a prepayment invoice", standard, ">380<", ">386<", "ubl.type_unsupported");
    row("a credit note in an Invoice", standard, ">380<", ">381<", "BR-CL-01");
    row("no such day", standard, ">2026-11-03<", ">2026-02-30<", "ubl.date_malformed");
    row("an amount in another currency", standard, "currencyID=\"EUR\">150.00", "currencyID=\"USD\">150.00",
        "ubl.currency_differs");
    row("an amount without currency", standard, "<cbc:PayableAmount currencyID=\"EUR\">",
        "<cbc:PayableAmount>", "ubl.currency_differs");
    row("line sum", standard, ">150.00<", ">150.01<", "BR-CO-10");
    row("allowances", standard, "AllowanceTotalAmount currencyID=\"EUR\">10.00",
        "AllowanceTotalAmount currencyID=\"EUR\">9", "BR-CO-11");
    row("charges", standard, "ChargeTotalAmount currencyID=\"EUR\">5.00",
        "ChargeTotalAmount currencyID=\"EUR\">6", "BR-CO-12");
    row("net", standard, ">145.00<", ">144.00<", "BR-CO-13");
    row("tax", standard, ">20.95<", ">20.96<", "BR-CO-14");
    row("gross", standard, ">165.95<", ">165.96<", "BR-CO-15");
    row("payable", standard, ">145.90<", ">145.91<", "BR-CO-16");
    row("tax a unit off", standard, ">17.10<", ">18.10<", "BR-CO-14");
    row("a third decimal", standard, ">145.90<", ">145.901<", "BR-DEC-18");
    row("an amount in words", standard, ">145.90<", ">plenty<", "money.malformed");
    row("an amount with a comma", standard, ">145.90<", ">145,90<", "money.malformed");
    row("an amount with an exponent", standard, ">145.90<", ">1459e-1<", "money.malformed");
    row("a charge indicator of nonsense", standard, ">false<", ">no<", "ubl.charge_indicator");
    row("the same total twice", standard, "<cbc:PayableAmount",
        "<cbc:PayableAmount currencyID=\"EUR\">145.90</cbc:PayableAmount><cbc:PayableAmount", "ubl.repeated");
    row("standard rate of nothing", standard, "<cbc:Percent>7.0</cbc:Percent>",
        "<cbc:Percent>0</cbc:Percent>", "BR-S-05");
    row("a category we do not know", standard, "<cbc:ID>S</cbc:ID>", "<cbc:ID>L</cbc:ID>", "BR-CL-17");
    row("no seller VAT id", standard, "<cbc:CompanyID>DE214365879</cbc:CompanyID>", "", "BR-S-02");
    row("a VAT id without country", standard, ">DE214365879<", ">214365879<", "BR-CO-09");
    row("a negative price", standard, ">52.5<", ">-52.5<", "BR-27");
    row("no item name", standard, "<cbc:Name>Oven repair</cbc:Name>", "", "BR-25");
    row("no quantity", standard, "<cbc:InvoicedQuantity unitCode=\"HUR\">2</cbc:InvoicedQuantity>", "",
        "BR-22");
    row("a price for no pieces", standard, ">100</cbc:BaseQuantity>", ">0</cbc:BaseQuantity>",
        "line.base_quantity");
    row("a quantity finer than we keep", standard, ">250<", ">250.00001<", "decimal.too_precise");
    row("reverse charge without reason", u"reverse-charge.xml"_s,
        "<cbc:TaxExemptionReason>Reverse charge</cbc:TaxExemptionReason>", "", "BR-AE-10");
    row("reverse charge with a rate", u"reverse-charge.xml"_s, "<cbc:Percent>0</cbc:Percent>",
        "<cbc:Percent>19</cbc:Percent>", "BR-CO-17");
    const QString community = u"intra-community.xml"_s;
    const char *const buyerVat = "<cbc:CompanyID>ATU12348765</cbc:CompanyID>";
    const char *const sellerVat = "<cbc:CompanyID>DE214365879</cbc:CompanyID>";
    row("intra-community without the buyer's VAT id", community, buyerVat, "", "BR-IC-02");
    row("intra-community without the seller's", community, sellerVat, "", "BR-IC-02");
    row("intra-community with the seller's tax number only", community,
        "DE214365879</cbc:CompanyID>\n                <cac:TaxScheme>\n                    <cbc:ID>VAT<",
        "DE214365879</cbc:CompanyID>\n                <cac:TaxScheme>\n                    <cbc:ID>FC<",
        "BR-IC-02");
    row("intra-community without a delivery date", community,
        "<cbc:ActualDeliveryDate>2026-11-02</cbc:ActualDeliveryDate>", "", "BR-IC-11");
    row("intra-community to nowhere", community, ">AT<", "><", "BR-IC-12");
    row("intra-community without reason", community,
        "<cbc:TaxExemptionReason>Intra-community supply</cbc:TaxExemptionReason>", "", "BR-IC-10");
    row("zero rated needs no reason", u"reverse-charge.xml"_s, "<cbc:ID>AE</cbc:ID>", "<cbc:ID>Z</cbc:ID>",
        "BR-Z-10");
    row("not subject, but with VAT ids", u"reverse-charge.xml"_s,
        "<cbc:ID>AE</cbc:ID>\n                <cbc:Percent>0</cbc:Percent>", "<cbc:ID>O</cbc:ID>", "BR-O-02");
    row("reverse charge without the seller's VAT id", u"reverse-charge.xml"_s, sellerVat, "", "BR-AE-02");
    row("exempt with tax", u"reverse-charge.xml"_s, ">0.00<", ">0.01<", "BR-CO-15");
    row("standard rate with a reason", standard, "<cbc:Percent>19</cbc:Percent>",
        "<cbc:Percent>19</cbc:Percent><cbc:TaxExemptionReason>None</cbc:TaxExemptionReason>", "BR-S-10");
    row("no tax in the accounting currency", u"two-currencies.xml"_s,
        "<cbc:TaxAmount currencyID=\"EUR\">2.19</cbc:TaxAmount>", "", "BR-53");
    row("two taxes in the document currency", u"two-currencies.xml"_s, "currencyID=\"EUR\">2.19",
        "currencyID=\"SEK\">2.19", "BR-53");
    row("out of scope with a rate", u"out-of-scope.xml"_s, "<cbc:ID>O</cbc:ID>",
        "<cbc:ID>O</cbc:ID><cbc:Percent>0</cbc:Percent>", "BR-O-05");
}

void TestUblReader::refusesWithTheRule()
{
    QFETCH(const QString, sample);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QByteArray bytes = sampleBytes(u"ubl/"_s + sample);
    QVERIFY(readUblInvoice(bytes)); // It is the change that is refused.
    QVERIFY(bytes.contains(from));
    bytes.replace(from, to);

    const Result<UblInvoice> invoice = readUblInvoice(bytes);

    QVERIFY(!invoice);
    QTEST(invoice.error().rule, "rule");
    QVERIFY(!invoice.error().field.isEmpty());
}

void TestUblReader::refusesWhatIsNoInvoice_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rule");

    QByteArray bomb = sampleBytes(u"ubl/standard.xml"_s);
    bomb.replace(
        "<Invoice", "<!DOCTYPE Invoice [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">]>\n<Invoice");
    QByteArray entity = sampleBytes(u"ubl/standard.xml"_s);
    entity.replace(">Oven repair<", ">&secret;<");
    QByteArray nested = sampleBytes(u"ubl/standard.xml"_s);
    nested.replace("<cac:PaymentTerms>", QByteArray("<cac:Party>").repeated(100'000));

    QByteArray crowded = sampleBytes(u"ubl/standard.xml"_s);
    crowded.replace("<cac:PaymentTerms>", QByteArray("<cbc:X/>").repeated(1'100'000) + "<cac:PaymentTerms>");
    QByteArray taxed = sampleBytes(u"ubl/standard.xml"_s);
    taxed.replace("</cac:TaxTotal>",
        QByteArray("<cac:TaxSubtotal><cbc:TaxableAmount currencyID=\"EUR\">0</cbc:TaxableAmount>"
                   "<cbc:TaxAmount currencyID=\"EUR\">0</cbc:TaxAmount><cac:TaxCategory>"
                   "<cbc:ID>S</cbc:ID><cbc:Percent>5</cbc:Percent><cac:TaxScheme>"
                   "<cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory>"
                   "</cac:TaxSubtotal>")
                .repeated(300)
            + "</cac:TaxTotal>");

    QTest::newRow("a million elements") << crowded << u"ubl.too_many_elements"_s;
    QTest::newRow("three hundred VAT rates") << taxed << u"ubl.too_many_tax_rows"_s;
    QTest::newRow("nothing") << QByteArray() << u"ubl.malformed"_s;
    QTest::newRow("text") << QByteArray("Dear customer,") << u"ubl.malformed"_s;
    QTest::newRow("a document type") << bomb << u"ubl.doctype_refused"_s;
    QTest::newRow("an entity of nobody") << entity << u"ubl.malformed"_s;
    QTest::newRow("another root") << QByteArray("<html/>") << u"ubl.not_an_invoice"_s;
    QTest::newRow("an invoice of another namespace")
        << QByteArray("<Invoice xmlns='urn:x'/>") << u"ubl.not_an_invoice"_s;
    QTest::newRow("half a document") << sampleBytes(u"ubl/standard.xml"_s).left(4000) << u"ubl.malformed"_s;
    QTest::newRow("a second root") << sampleBytes(u"ubl/standard.xml"_s) + "<more/>" << u"ubl.malformed"_s;
    QTest::newRow("a hundred thousand levels") << nested << u"ubl.too_deep"_s;
}

void TestUblReader::refusesWhatIsNoInvoice()
{
    QFETCH(const QByteArray, bytes);

    const Result<UblInvoice> invoice = readUblInvoice(bytes);

    QVERIFY(!invoice);
    QTEST(invoice.error().rule, "rule");
}

void TestUblReader::refusesMoreThanTwentyMegabytes()
{
    QByteArray bytes = sampleBytes(u"ubl/standard.xml"_s);
    bytes.append(QByteArray(maxUblBytes, ' '));

    const Result<UblInvoice> invoice = readUblInvoice(bytes);

    QVERIFY(!invoice);
    QCOMPARE(invoice.error().rule, u"ubl.too_large"_s);
}
