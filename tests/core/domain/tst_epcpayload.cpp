#include "tests/core/domain/tst_epcpayload.h"

#include "core/domain/epcPayload.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestEpcPayload::isThatOfTheGuideline()
{
    // The lines of EPC069-12, in order; what is empty at the end is left away.
    const Result<QByteArray> text = epcPayload({.name = u"Red Cross"_s,
        .iban = u"BE72 0000 0000 1616"_s,
        .bic = u"BPOTBEB1"_s,
        .amount = Money(100, Currency::of("EUR")),
        .text = u"Urgency fund"_s});
    QVERIFY(text);
    QCOMPARE(*text, "BCD\n002\n1\nSCT\nBPOTBEB1\nRed Cross\nBE72000000001616\nEUR1.00\n\n\nUrgency fund");

    const Result<QByteArray> reference = epcPayload({.name = u"Weber\n& Söhne"_s,
        .iban = u"DE89370400440532013000"_s,
        .amount = Money(99'999'999'999, Currency::of("EUR")),
        .creditorReference = u"RF18 5390 0754 7034"_s});
    QVERIFY(reference);
    QCOMPARE(*reference,
        QByteArray("BCD\n002\n1\nSCT\n\nWeber & S\xc3\xb6hne\nDE89370400440532013000\nEUR999999999.99\n\n"
                   "RF18539007547034"));
}

void TestEpcPayload::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("iban");
    QTest::addColumn<QString>("bic");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    const QString iban = u"DE89370400440532013000"_s;
    const QString none;
    QTest::newRow("nothing to pay") << u"A"_s << iban << none << qint64{0} << none << none << u"epc.amount"_s;
    QTest::newRow("a billion") << u"A"_s << iban << none << qint64{100'000'000'000} << none << none
                               << u"epc.amount"_s;
    QTest::newRow("no name") << u" "_s << iban << none << qint64{1} << none << none << u"epc.name"_s;
    QTest::newRow("71 characters") << QString(71, u'ä') << iban << none << qint64{1} << none << none
                                   << u"epc.name"_s;
    QTest::newRow("no IBAN") << u"A"_s << none << none << qint64{1} << none << none << u"epc.iban"_s;
    QTest::newRow("a line in the IBAN")
        << u"A"_s << iban + u"\nEUR1"_s << none << qint64{1} << none << none << u"epc.iban"_s;
    QTest::newRow("a BIC of nine") << u"A"_s << iban << u"COBADEFFX"_s << qint64{1} << none << none
                                   << u"epc.bic"_s;
    QTest::newRow("reference and text")
        << u"A"_s << iban << none << qint64{1} << u"RF741"_s << u"x"_s << u"epc.reference"_s;
    QTest::newRow("141 characters") << u"A"_s << iban << none << qint64{1} << none << QString(141, u'x')
                                    << u"epc.text"_s;
    QTest::newRow("332 bytes") << QString(70, u'ä') << iban << none << qint64{1} << none << QString(140, u'ä')
                               << u"epc.too_long"_s;
}

void TestEpcPayload::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, iban);
    QFETCH(QString, bic);
    QFETCH(qint64, cents);
    QFETCH(QString, reference);
    QFETCH(QString, text);
    QFETCH(QString, rule);
    const Result<QByteArray> payload = epcPayload({.name = name,
        .iban = iban,
        .bic = bic,
        .amount = Money(cents, Currency::of("EUR")),
        .creditorReference = reference,
        .text = text});
    QVERIFY(!payload);
    QCOMPARE(payload.error().rule, rule);
}
