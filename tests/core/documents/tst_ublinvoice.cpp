#include <rapidcheck.h>

#include "tests/core/documents/tst_ublinvoice.h"

#include "core/documents/UblInvoiceWriter.h"
#include "core/domain/InvoiceSums.h"
#include "core/formats/UblReader.h"
#include "core/formats/UblRules.h"
#include "tests/core/documents/pdfTools.h"
#include "tests/core/documents/samples.h"
#include "tests/core/documents/ublSamples.h"
#include "tests/core/formats/testFiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(InvoiceDocument &)>;

QByteArray written(const InvoiceDocument &document)
{
    const Result<QByteArray> bytes = UblInvoiceWriter::write(document);
    if (!bytes)
        QTest::qFail(qPrintable(bytes.error().rule + u' ' + bytes.error().field), __FILE__, __LINE__);
    return bytes.value_or(QByteArray());
}

UblNode treeOf(const InvoiceDocument &document)
{
    return readUblTree(written(document)).value_or(UblNode{});
}

void addSamples()
{
    QTest::addColumn<InvoiceDocument>("document");
    for (const UblSample &sample : ublSamples())
        QTest::newRow(sample.name.constData()) << sample.document;
}

//! Writes each sample into a folder.
void writeSamples(const QDir &folder)
{
    const QList<UblSample> samples = ublSamples();
    for (qsizetype i = 0; i < samples.size(); ++i) {
        QFile file(folder.filePath(u"%1.xml"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written(samples[i].document));
    }
}

InvoiceLine anyLine(bool grossPriced)
{
    static const QList<std::pair<TaxCategory, qint64>> taxes{{TaxCategory::Standard, 190'000},
        {TaxCategory::Standard, 70'000}, {TaxCategory::Standard, 88'750}, {TaxCategory::ZeroRated, 0}};
    const auto tax = taxes[*rc::gen::inRange<qsizetype>(0, taxes.size())];
    InvoiceLine line{.item = u"Thing"_s,
        .quantity = *rc::gen::inRange<qint64>(-1'000'000, 1'000'000),
        .category = tax.first,
        .rate = tax.second};
    line.baseQuantity = *rc::gen::element<qint64>(10'000, 30'000, 1'000'000);
    (grossPriced ? line.grossPrice : line.price) = *rc::gen::inRange<qint64>(-10'000'000, 1'000'000'000);
    if (*rc::gen::arbitrary<bool>())
        line.allowances = {{.isCharge = *rc::gen::arbitrary<bool>(),
            .amountMinor = *rc::gen::inRange<qint64>(0, 1000),
            .percent = *rc::gen::element<qint64>(0, 0, 12'345, 500'000),
            .reason = u"Reason"_s}};
    return line;
}

InvoiceContent anyContent()
{
    InvoiceContent content = sampleInvoice().content;
    content.currency = *rc::gen::element(Currency::of("EUR"), Currency::of("JPY"), Currency::of("SEK"));
    content.grossPriced = *rc::gen::arbitrary<bool>();
    content.type = *rc::gen::element(DocumentType::Invoice, DocumentType::CreditNote);
    content.lines.clear();
    content.taxes.clear();
    for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
        content.lines.append(anyLine(content.grossPriced));
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        content.allowances.append({.isCharge = *rc::gen::arbitrary<bool>(),
            .amountMinor = *rc::gen::inRange<qint64>(0, 1000),
            .percent = *rc::gen::element<qint64>(0, 0, 33'333),
            .reason = u"Reason"_s,
            .category = content.lines.first().category,
            .rate = content.lines.first().rate});
    content.totals.prepaid = *rc::gen::inRange<qint64>(0, 1000);
    content.totals.rounding = *rc::gen::inRange<qint64>(-4, 5);
    return computed(content).value();
}

} // namespace

Q_DECLARE_METATYPE(Change)

void TestUblInvoice::whatIsWrittenIsReadBack_data()
{
    addSamples();
}

void TestUblInvoice::whatIsWrittenIsReadBack()
{
    QFETCH(const InvoiceDocument, document);

    const Result<UblInvoice> read = readUblInvoice(written(document));

    QVERIFY2(read, qPrintable(read ? QString() : read.error().rule + u' ' + read.error().value));
    QCOMPARE(read->number, document.number);
    QCOMPARE(read->sellerName, document.company.name);
    QCOMPARE(read->buyer.name, document.buyer.name);
    QCOMPARE(read->buyer.contactName, document.buyer.contactName);
    QCOMPARE(read->buyer.email, document.buyer.email);
    QCOMPARE(read->buyer.address, document.buyer.address);
    QVERIFY(read->warnings.isEmpty());
    const InvoiceContent expected = asTheNormSaysIt(document.content);
    QCOMPARE(read->content.totals, expected.totals);
    QCOMPARE(read->content.taxes, expected.taxes);
    QCOMPARE(read->content.allowances, expected.allowances);
    QCOMPARE(read->content.lines, expected.lines);
    QCOMPARE(read->content, expected);
}

void TestUblInvoice::fitsTheOfficialSchema_data()
{
    addSamples();
    if (!sharedFolder(u"specs/en16931/xsd/ubl-2.1-xsdrt"_s).exists())
        QSKIP("The schemas of UBL (../shared/specs/en16931) are not here.");
}

void TestUblInvoice::fitsTheOfficialSchema()
{
    QFETCH(const InvoiceDocument, document);
    const QDir schemas = sharedFolder(u"specs/en16931/xsd/ubl-2.1-xsdrt/maindoc"_s);
    const bool isCredit = document.content.type == DocumentType::CreditNote;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"invoice.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(written(document));
    file.close();

    const auto answer = outputOf(u"xmllint"_s,
        {u"--noout"_s, u"--nonet"_s, u"--schema"_s,
            schemas.filePath(isCredit ? u"UBL-CreditNote-2.1.xsd"_s : u"UBL-Invoice-2.1.xsd"_s),
            file.fileName()});

    if (!answer)
        QSKIP("xmllint is not installed");
    QVERIFY2(answer->trimmed().endsWith("invoice.xml validates"), answer->constData());
}

void TestUblInvoice::theOfficialRulesFindNothing()
{
    const QDir specs = sharedFolder(u"specs/en16931"_s);
    const QString saxon = u"/usr/share/java/Saxon-HE.jar"_s;
    if (!specs.exists() || !QFile::exists(saxon))
        QSKIP("Saxon-HE or the official rules (../shared/specs/en16931) are not here.");
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"in"_s) && QDir(folder.path()).mkpath(u"out"_s));
    writeSamples(QDir(folder.filePath(u"in"_s)));
    const auto transform = [&](const QStringList &arguments) {
        return outputOf(u"java"_s, QStringList{u"-cp"_s, saxon, u"net.sf.saxon.Transform"_s} + arguments);
    };

    for (const QString &rules : {u"sch/EN16931-UBL-validation-preprocessed.sch"_s,
             u"sch/xrechnung/ubl/XRechnung-UBL-validation.sch"_s}) {
        const QString sheet = folder.filePath(u"rules.xsl"_s);
        transform({u"-s:"_s + specs.filePath(rules), u"-xsl:"_s + specs.filePath(u"tools/sch2xslt.xsl"_s),
            u"-o:"_s + sheet});
        transform(
            {u"-s:"_s + folder.filePath(u"in"_s), u"-xsl:"_s + sheet, u"-o:"_s + folder.filePath(u"out"_s)});

        const QList<UblSample> samples = ublSamples();
        for (qsizetype i = 0; i < samples.size(); ++i) {
            QFile file(folder.filePath(u"out/%1.xml"_s.arg(i)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray failures = file.readAll();
            const bool counts
                = !rules.contains("xrechnung"_L1) || written(samples[i].document).contains("xrechnung_3.0");
            QVERIFY2(!counts || !failures.contains("flag=\"fatal\""),
                (samples[i].name + ": " + failures).constData());
        }
    }
}

void TestUblInvoice::sumsOfAnyDocumentAgreeToTheCent()
{
    QVERIFY(rc::check("BR-CO-10 to BR-CO-17 hold, and nothing is lost", [] {
        InvoiceDocument document = sampleInvoice();
        document.content = anyContent();

        const Result<QByteArray> bytes = UblInvoiceWriter::write(document);

        RC_ASSERT(bytes.has_value()); // It looks at the rules itself.
        const Result<UblInvoice> read = readUblInvoice(*bytes);
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->content.totals == document.content.totals);
        const DocumentTotals &sums = read->content.totals;
        qint64 nets = 0;
        for (const InvoiceLine &line : read->content.lines)
            nets += line.netMinor;
        qint64 taxes = 0;
        for (const TaxSubtotal &row : read->content.taxes) {
            RC_ASSERT(row.taxMinor == taxOn(row.baseMinor, row.rate)); // Without the tolerance of BR-CO-17.
            taxes += row.taxMinor;
        }
        RC_ASSERT(sums.lines == nets);
        RC_ASSERT(sums.net == nets - sums.allowances + sums.charges);
        RC_ASSERT(sums.tax == taxes);
        RC_ASSERT(sums.gross == sums.net + sums.tax);
        RC_ASSERT(sums.payable == sums.gross - sums.prepaid + sums.rounding);
    }));
}

void TestUblInvoice::everyTermStandsWhereTheNormWantsIt_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    const QString seller = u"cac:AccountingSupplierParty/cac:Party/"_s;
    const QString buyer = u"cac:AccountingCustomerParty/cac:Party/"_s;
    const auto row = [](const char *term, const QString &path, const QString &value) {
        QTest::newRow(term) << path << value;
    };

    row("BT-1", u"cbc:ID"_s, u"INV-2026-000123"_s);
    row("BT-2", u"cbc:IssueDate"_s, u"2026-11-20"_s);
    row("BT-3", u"cbc:InvoiceTypeCode"_s, u"380"_s);
    row("BT-5", u"cbc:DocumentCurrencyCode"_s, u"EUR"_s);
    row("BT-9", u"cbc:DueDate"_s, u"2026-12-04"_s);
    row("BT-10", u"cbc:BuyerReference"_s, u"04011000-12345-03"_s);
    row("BT-13", u"cac:OrderReference/cbc:ID"_s, u"PO-7781"_s);
    row("BT-23", u"cbc:ProfileID"_s, u"urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"_s);
    row("BT-24", u"cbc:CustomizationID"_s,
        u"urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"_s);
    row("BT-27", seller + u"cac:PartyLegalEntity/cbc:RegistrationName"_s, u"Weber & Yıldız Metallbau GmbH"_s);
    row("BT-31", seller + u"cac:PartyTaxScheme/cbc:CompanyID"_s, u"DE136695976"_s);
    row("BT-34", seller + u"cbc:EndpointID"_s, u"rechnung@weber-yildiz.example"_s);
    row("BT-35", seller + u"cac:PostalAddress/cbc:StreetName"_s, u"Hafenstraße 12"_s);
    row("BT-40", seller + u"cac:PostalAddress/cac:Country/cbc:IdentificationCode"_s, u"DE"_s);
    row("BT-42", seller + u"cac:Contact/cbc:Telephone"_s, u"+49 30 1234567"_s);
    row("BT-48", buyer + u"cac:PartyTaxScheme/cbc:CompanyID"_s, u"DE908172635"_s);
    row("BT-49", buyer + u"cbc:EndpointID"_s, u"buchhaltung@adler.example"_s);
    row("BT-51", buyer + u"cac:PostalAddress/cbc:AdditionalStreetName"_s, u"Haus B"_s);
    row("BT-163", buyer + u"cac:PostalAddress/cac:AddressLine/cbc:Line"_s, u"Eingang 3"_s);
    row("BT-56", buyer + u"cac:Contact/cbc:Name"_s, u"Grete Adler"_s);
    row("BT-72", u"cac:Delivery/cbc:ActualDeliveryDate"_s, u"2026-11-18"_s);
    row("BT-81", u"cac:PaymentMeans/cbc:PaymentMeansCode"_s, u"58"_s);
    row("BT-83", u"cac:PaymentMeans/cbc:PaymentID"_s, u"RF98INV2026000123"_s);
    row("BT-84", u"cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID"_s, u"DE89370400440532013000"_s);
    row("BT-85", u"cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:Name"_s,
        u"Weber & Yıldız Metallbau GmbH"_s);
    row("BT-86", u"cac:PaymentMeans/cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/cbc:ID"_s,
        u"COBADEFFXXX"_s);
    row("BT-118", u"cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:ID"_s, u"S"_s);
    row("BT-119", u"cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:Percent"_s, u"19"_s);
    row("BT-126", u"cac:InvoiceLine/cbc:ID"_s, u"1"_s);
    row("BT-129", u"cac:InvoiceLine/cbc:InvoicedQuantity"_s, u"12.5"_s);
    row("BT-146", u"cac:InvoiceLine/cac:Price/cbc:PriceAmount"_s, u"189.5"_s);
    row("BT-153", u"cac:InvoiceLine/cac:Item/cbc:Name"_s, u"Balcony railing, galvanised"_s);
}

void TestUblInvoice::everyTermStandsWhereTheNormWantsIt()
{
    QFETCH(const QString, path);
    InvoiceDocument document = germanInvoice();
    document.content.suppliedOn = QDate(2026, 11, 18);

    QTEST(treeOf(document).textAt(path), "value");
}

void TestUblInvoice::equalInputGivesEqualBytes()
{
    for (const UblSample &sample : ublSamples())
        QCOMPARE(written(sample.document), written(sample.document));
}

void TestUblInvoice::nothingIsWrittenEmpty()
{
    for (const UblSample &sample : ublSamples()) {
        const QByteArray bytes = written(sample.document);
        QVERIFY2(!bytes.contains("/>") && !bytes.contains("></"), bytes.constData());
    }
}

void TestUblInvoice::aDocumentOutsideVatNamesNoVatId()
{
    const QList<UblSample> samples = ublSamples();
    const auto outside = std::ranges::find(samples, "outside the scope", &UblSample::name);
    QVERIFY(outside != samples.end());

    const UblNode root = treeOf(outside->document);

    QVERIFY(!root.find(u"cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme"));
    QVERIFY(!root.find(u"cac:AccountingCustomerParty/cac:Party/cac:PartyTaxScheme"));
    QVERIFY(root.find(u"cac:AccountingSupplierParty/cac:Party/cac:PartyIdentification/cbc:ID")); // BR-CO-26
    QVERIFY(!root.find(u"cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory/cbc:Percent"));
}

void TestUblInvoice::anAccountElsewhereIsNoSepaTransfer()
{
    InvoiceDocument document = sampleInvoice();
    document.transfer = TransferInstructions{.missing = document.content.payable(),
        .reference = u"ABC-1"_s,
        .addresses = {{.kind = u"sort_code"_s,
            .holder = u"Stripe"_s,
            .account = u"12345678"_s,
            .code = u"108800"_s,
            .branch = {},
            .bank = {}}},
        .page = {}};

    const UblNode root = treeOf(document);

    QCOMPARE(root.textAt(u"cac:PaymentMeans/cbc:PaymentMeansCode"), u"30"_s);
    QCOMPARE(root.textAt(u"cac:PaymentMeans/cbc:PaymentID"), u"ABC-1"_s);
    QCOMPARE(root.textAt(u"cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID"), u"12345678"_s);
}

void TestUblInvoice::aLinkAloneIsAnOnlinePayment()
{
    InvoiceDocument document = sampleInvoice();
    document.company.iban.clear();

    QCOMPARE(treeOf(document).textAt(u"cac:PaymentMeans/cbc:PaymentMeansCode"), u"68"_s);
    document.link.clear();
    QVERIFY(!treeOf(document).find(u"cac:PaymentMeans"));
}

void TestUblInvoice::aGrossPricedDiscountIsWrittenBeforeVat()
{
    InvoiceDocument document = sampleInvoice();
    document.content.grossPriced = true;
    document.content.lines = {{.item = u"Lamp"_s,
        .grossPrice = 119'000'000,
        .allowances = {{.amountMinor = 1190, .reason = u"Old"_s},
            {.isCharge = true, .amountMinor = 595, .reason = u"Wrapped"_s}},
        .rate = 190'000}};

    const UblNode root = treeOf(withContent(document, document.content));

    QCOMPARE(root.textAt(u"cac:InvoiceLine/cbc:LineExtensionAmount"), u"95.00"_s);
    QCOMPARE(root.textAt(u"cac:InvoiceLine/cac:AllowanceCharge/cbc:ChargeIndicator"), u"false"_s);
    QCOMPARE(root.textAt(u"cac:InvoiceLine/cac:AllowanceCharge/cbc:Amount"), u"5.00"_s);
    QCOMPARE(
        root.textAt(u"cac:InvoiceLine/cac:AllowanceCharge/cbc:AllowanceChargeReason"), u"Old, Wrapped"_s);
    QCOMPARE(root.textAt(u"cac:InvoiceLine/cac:Price/cbc:PriceAmount"), u"100"_s);
}

void TestUblInvoice::lettersThatXmlCannotHoldAreLeftOut()
{
    InvoiceDocument document = sampleInvoice();
    document.content.note = u"A\x01"
                            u"B"_s
        + QChar(0xD800) + u"C\nD<&>😀"_s;

    QCOMPARE(treeOf(document).textAt(u"cbc:Note"), u"ABC\nD<&>😀"_s);
}

void TestUblInvoice::namesXRechnungOnlyWhereAllOfItIsThere_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("named");
    const auto row = [](const char *name, const Change &change, bool named = false) {
        QTest::newRow(name) << change << named;
    };

    row(
        "all of it", [](InvoiceDocument &) {}, true);
    row(
        "a credit note", [](InvoiceDocument &d) { d.content.type = DocumentType::CreditNote; }, true);
    row("no buyer reference", [](InvoiceDocument &d) { d.content.buyerReference.clear(); });
    row("no telephone", [](InvoiceDocument &d) { d.company.phone.clear(); });
    row("no post code", [](InvoiceDocument &d) { d.buyer.address.postCode.clear(); });
    row("no e-mail address of the buyer", [](InvoiceDocument &d) { d.buyer.email.clear(); });
    row("delivered to a place without a town",
        [](InvoiceDocument &d) { d.buyer.delivery.street = u"Here"_s; });
    row("no way to pay", [](InvoiceDocument &d) {
        d.company.iban.clear();
        d.link.clear();
    });
    row("terms in half of their notation", [](InvoiceDocument &d) { d.content.terms = u"#SKONTO#"_s; });
    row("nobody is German", [](InvoiceDocument &d) {
        d.company.address.country = u"AT"_s;
        d.buyer.address.country = u"AT"_s;
    });
}

void TestUblInvoice::namesXRechnungOnlyWhereAllOfItIsThere()
{
    QFETCH(const Change, change);
    InvoiceDocument document = germanInvoice();
    change(document);

    QTEST(treeOf(document).textAt(u"cbc:CustomizationID").contains(u"xrechnung"_s), "named");
}

void TestUblInvoice::whatIsMissingIsNamedWithItsField_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const Change &change, const QString &rule, const QString &field,
                         const QString &detail) { QTest::newRow(name) << change << rule << field << detail; };
    const auto allOf = [](TaxCategory category) {
        return [category](InvoiceDocument &d) {
            d.content.lines.resize(1);
            d.content.lines[0].category = category;
            d.content.lines[0].rate = 0;
            d.content.taxes.clear();
            d = withContent(d, d.content);
            d.buyer.vatId.clear();
        };
    };

    row(
        "draft", [](InvoiceDocument &d) { d.number.clear(); }, u"einvoice.draft"_s, u"number"_s,
        u"BR-02 BT-1"_s);
    row(
        "seller's country", [](InvoiceDocument &d) { d.company.address.country.clear(); },
        u"einvoice.company_country"_s, u"company.country"_s, u"BR-09 BT-40"_s);
    row(
        "seller's number", [](InvoiceDocument &d) { d.company.vatId.clear(); }, u"einvoice.company_tax"_s,
        u"company.vat_id"_s, u"BR-CO-26 BT-31 BT-32"_s);
    row(
        "buyer's country", [](InvoiceDocument &d) { d.buyer.address.country.clear(); },
        u"einvoice.buyer_country"_s, u"customer.country"_s, u"BR-11 BT-55"_s);
    row("buyer's VAT id of a reverse charge", allOf(TaxCategory::ReverseCharge), u"einvoice.buyer_vat_id"_s,
        u"customer.vat_id"_s, u"BR-AE-02 BT-48 BT-47"_s);
    row("buyer's VAT id of a supply to another country", allOf(TaxCategory::IntraCommunity),
        u"einvoice.buyer_vat_id"_s, u"customer.vat_id"_s, u"BR-IC-02 BT-48"_s);
    for (const TaxCategory abroad : {TaxCategory::IntraCommunity, TaxCategory::Export})
        row(
            abroad == TaxCategory::Export ? "seller's VAT id of an export"
                                          : "seller's VAT id of a supply to another country",
            [abroad, allOf](InvoiceDocument &d) {
                const QString buyer = d.buyer.vatId;
                allOf(abroad)(d);
                d.buyer.vatId = buyer;
                d.content.suppliedOn = QDate(2026, 11, 18);
                d.company.taxNumber = u"12/345/67890"_s;
                d.company.vatId.clear();
            },
            u"einvoice.company_vat_id"_s, u"company.vat_id"_s,
            abroad == TaxCategory::Export ? u"BR-G-02 BT-31"_s : u"BR-IC-02 BT-31"_s);
    row(
        "when it was supplied to another country",
        [](InvoiceDocument &d) { d.content.taxes[0].category = TaxCategory::IntraCommunity; },
        u"einvoice.supply_date"_s, u"supplied_on"_s, u"BR-IC-11 BT-72"_s);
    row("why there is no VAT", allOf(TaxCategory::Exempt), u"einvoice.vat_reason"_s, u"taxes.reason"_s,
        u"BR-E-10 BT-120"_s);
    row(
        "what a line is about", [](InvoiceDocument &d) { d.content.lines[1].item = u" "_s; },
        u"einvoice.item"_s, u"lines.2.item"_s, u"BR-25 BT-153"_s);
    row(
        "lines", [](InvoiceDocument &d) { d.content.lines.clear(); }, u"einvoice.no_lines"_s, u"lines"_s,
        u"BR-16 BG-25"_s);
    row(
        "why something is cheaper",
        [](InvoiceDocument &d) {
            d.content.allowances = {{.amountMinor = 100, .rate = 190'000}};
            d = withContent(d, d.content);
        },
        u"einvoice.reason"_s, u"allowances.1.reason"_s, u"BR-33 BT-97"_s);
    row(
        "a currency finer than the norm",
        [](InvoiceDocument &d) {
            d.content.currency = Currency::of("KWD");
            d.content.lines[0].price = 1'234'000;
            d.content.lines[0].quantity = 10'000;
            d = withContent(d, d.content);
        },
        u"einvoice.decimals"_s, u"currency"_s, u"BR-DEC BT-5"_s);
}

void TestUblInvoice::whatIsMissingIsNamedWithItsField()
{
    QFETCH(const Change, change);
    InvoiceDocument document = sampleInvoice();
    change(document);

    const Result<QByteArray> bytes = UblInvoiceWriter::write(document);

    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::InvalidInput);
    QTEST(bytes.error().rule, "rule");
    QTEST(bytes.error().field, "field");
    QTEST(bytes.error().detail, "detail");
}
