#include "tests/core/formats/tst_officialubl.h"

#include "core/domain/Decimal.h"
#include "core/formats/UblReader.h"
#include "core/formats/UblRules.h"
#include "tests/core/formats/testFiles.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

//! A second, independent reading of what matters most: the totals and the VAT rows, in hundredths.
struct Facts {
    QString currency;
    QMap<QString, qint64> totals; //!< Children of LegalMonetaryTotal by name.
    QList<QList<qint64>> taxes; //!< Rate × 10^-4, base, tax.
    QList<qint64> nets;
    qint64 tax = 0;
};

qint64 hundredths(QXmlStreamReader &xml)
{
    return parseDecimal(xml.readElementText(), 2).value();
}

void readTaxTotal(QXmlStreamReader &xml, Facts &facts)
{
    QList<qint64> row;
    bool ours = true;
    while (xml.readNextStartElement()) {
        if (xml.name() == "TaxAmount"_L1) {
            ours = xml.attributes().value("currencyID"_L1) == facts.currency;
            const qint64 tax = hundredths(xml);
            facts.tax = ours ? tax : facts.tax;
        } else if (xml.name() == "TaxSubtotal"_L1) {
            qint64 rate = 0;
            qint64 base = 0;
            qint64 tax = 0;
            while (xml.readNextStartElement()) {
                if (xml.name() == "TaxableAmount"_L1)
                    base = hundredths(xml);
                else if (xml.name() == "TaxAmount"_L1)
                    tax = hundredths(xml);
                else if (xml.name() == "TaxCategory"_L1)
                    while (xml.readNextStartElement())
                        if (xml.name() == "Percent"_L1)
                            rate = parseDecimal(xml.readElementText(), 4).value();
                        else
                            xml.skipCurrentElement();
                else
                    xml.skipCurrentElement();
            }
            if (ours)
                facts.taxes.append({rate, base, tax});
        } else {
            xml.skipCurrentElement();
        }
    }
}

Facts factsOf(const QByteArray &bytes)
{
    Facts facts;
    QXmlStreamReader xml(bytes);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() == "DocumentCurrencyCode"_L1) {
            facts.currency = xml.readElementText();
        } else if (xml.name() == "TaxTotal"_L1) {
            readTaxTotal(xml, facts);
        } else if (xml.name() == "LegalMonetaryTotal"_L1) {
            while (xml.readNextStartElement()) {
                const QString name = xml.name().toString();
                facts.totals.insert(name, hundredths(xml));
            }
        } else if (xml.name() == "InvoiceLine"_L1 || xml.name() == "CreditNoteLine"_L1) {
            while (xml.readNextStartElement())
                if (xml.name() == "LineExtensionAmount"_L1)
                    facts.nets.append(hundredths(xml));
                else
                    xml.skipCurrentElement();
        } else {
            xml.skipCurrentElement();
        }
    }
    return facts;
}

//! What the rule tests expect: a document per test, and whether the rule is broken there.
struct RuleTest {
    QString rule;
    bool broken;
    QByteArray document;
};

QList<RuleTest> ruleTests(const QByteArray &testSet)
{
    static const QRegularExpression test(
        u"<test[ >].*?</test>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression verdict(u"<(success|error)[^>]*>\\s*([A-Z0-9-]+)\\s*<"_s);
    static const QRegularExpression document(
        u"<(Invoice|CreditNote)\\s.*</\\1>"_s, QRegularExpression::DotMatchesEverythingOption);
    QList<RuleTest> tests;
    auto found = test.globalMatch(QString::fromUtf8(testSet));
    while (found.hasNext()) {
        const QString text = found.next().captured();
        const QRegularExpressionMatch says = verdict.match(text);
        const QRegularExpressionMatch body = document.match(text);
        if (says.hasMatch() && body.hasMatch())
            tests.append({says.captured(2), says.captured(1) == "error"_L1, body.captured().toUtf8()});
    }
    return tests;
}

} // namespace

void TestOfficialUbl::everySampleIsReadExactly_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder = sharedFolder(u"specs/en16931/examples/ubl"_s);
    if (!folder.exists())
        QSKIP("The official samples (../shared/specs/en16931) are not here.");

    for (const QFileInfo &file : folder.entryInfoList({u"*.xml"_s}))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestOfficialUbl::everySampleIsReadExactly()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const Facts facts = factsOf(bytes);
    QVERIFY(facts.totals.contains(u"PayableAmount"_s)); // The second reading did read.

    const Result<UblInvoice> invoice = readUblInvoice(bytes);

    QVERIFY2(invoice, invoice ? "" : qPrintable(invoice.error().rule + u' ' + invoice.error().value));
    const InvoiceContent &content = invoice->content;
    QCOMPARE(content.currency.text(), facts.currency);
    QCOMPARE(content.currency.decimals(), 2);
    QCOMPARE(content.totals.lines, facts.totals.value(u"LineExtensionAmount"_s));
    QCOMPARE(content.totals.net, facts.totals.value(u"TaxExclusiveAmount"_s));
    QCOMPARE(content.totals.gross, facts.totals.value(u"TaxInclusiveAmount"_s));
    QCOMPARE(content.totals.allowances, facts.totals.value(u"AllowanceTotalAmount"_s));
    QCOMPARE(content.totals.charges, facts.totals.value(u"ChargeTotalAmount"_s));
    QCOMPARE(content.totals.prepaid, facts.totals.value(u"PrepaidAmount"_s));
    QCOMPARE(content.totals.rounding, facts.totals.value(u"PayableRoundingAmount"_s));
    QCOMPARE(content.totals.payable, facts.totals.value(u"PayableAmount"_s));
    QCOMPARE(content.totals.tax, facts.tax);
    QList<QList<qint64>> taxes;
    for (const TaxSubtotal &row : content.taxes)
        taxes.append({row.rate, row.baseMinor, row.taxMinor});
    QCOMPARE(taxes, facts.taxes);
    QList<qint64> nets;
    for (const InvoiceLine &line : content.lines)
        nets.append(line.netMinor);
    QCOMPARE(nets, facts.nets);
    QVERIFY(!invoice->number.isEmpty() && !invoice->buyer.name.isEmpty() && !invoice->sellerKey.isEmpty());
}

void TestOfficialUbl::everyRuleTestIsJudgedAsPublished_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder = sharedFolder(u"specs/en16931/unit-ubl"_s);
    if (!folder.exists())
        QSKIP("The official rule tests (../shared/specs/en16931) are not here.");

    for (const QFileInfo &file : folder.entryInfoList({u"*.xml"_s}))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestOfficialUbl::everyRuleTestIsJudgedAsPublished()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<RuleTest> tests = ruleTests(file.readAll());
    QVERIFY(!tests.isEmpty());

    QStringList wrong;
    for (qsizetype i = 0; i < tests.size(); ++i) {
        const Result<UblNode> root = readUblTree(tests[i].document);
        QVERIFY2(root, qPrintable(root ? QString() : root.error().detail));
        const QList<ImportProblem> problems = brokenUblRules(*root);
        const bool broken
            = std::ranges::any_of(problems, [&](const ImportProblem &p) { return p.rule == tests[i].rule; });
        if (broken != tests[i].broken)
            wrong.append(u"%1 (%2 expected)"_s.arg(i + 1).arg(tests[i].broken ? u"error"_s : u"success"_s));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u"of %1 tests: "_s.arg(tests.size()) + wrong.join(u", "_s)));
}
