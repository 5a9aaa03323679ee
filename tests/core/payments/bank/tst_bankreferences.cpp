#include "tests/core/payments/bank/tst_bankreferences.h"

#include "tests/core/payments/bank/bankFiles.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestBankReferences::aWordForNoReferenceIsNone_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("reference");
    QTest::newRow("MT940") << u"mt940-german.sta"_s << QByteArray("//B-0001") << u"//NONREF"_s << QString();
    QTest::newRow("MT940, zeros") << u"mt940-german.sta"_s << QByteArray("//B-0001") << u"//0000"_s
                                  << QString();
    QTest::newRow("MT940, a number") << u"mt940-german.sta"_s << QByteArray("//B-0001") << u"//0010"_s
                                     << u"0010"_s;
    const QByteArray camt("<AcctSvcrRef>B-0001");
    for (const QString &word : {u"NOTPROVIDED"_s, u"notprovided"_s, u"NOT AVAILABLE"_s, u"NONREF"_s, u"0"_s})
        QTest::addRow("camt, %s", qPrintable(word))
            << u"camt053-08.xml"_s << camt << u"<AcctSvcrRef>"_s + word << QString();
    QTest::newRow("camt, a name") << u"camt053-08.xml"_s << camt << u"<AcctSvcrRef>NOTARY"_s << u"NOTARY"_s;
    QTest::newRow("OFX") << u"ofx102.ofx"_s << QByteArray("<FITID>B-0001") << u"<FITID>0"_s << QString();
}

void TestBankReferences::aWordForNoReferenceIsNone()
{
    QFETCH(const QString, sample);
    QFETCH(const QByteArray, was);
    QFETCH(const QString, word);
    QByteArray bytes = sampleBytes(u"bank/"_s + sample);
    QVERIFY(bytes.contains(was));
    const ReadBankFile read = readBytes(bytes.replace(was, word.toLatin1()));

    QCOMPARE(read.rule(), QString());
    QTEST(read.lines().value(0).bankReference, "reference");
}
