#include "tests/core/domain/tst_transferjson.h"

#include "core/domain/transferJson.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestTransferJson::bankDetailsComeBackAsTheyWere()
{
    const TransferInstructions transfer{.missing = Money(119'00, Currency::of("EUR")),
        .reference = u"QTXN42 \"Ä\""_s,
        .addresses = {{.kind = u"iban"_s,
                          .holder = u"Brightwater GmbH"_s,
                          .account = u"DE11243461309600000001"_s,
                          .code = u"SXPYDEHH"_s},
            {.kind = u"zengin"_s,
                .holder = u"ブライトウォーター"_s,
                .account = u"1234567"_s,
                .code = u"0001"_s,
                .branch = u"042"_s,
                .bank = u"みずほ銀行"_s}},
        .page = QUrl(u"https://payments.stripe.com/bank_transfers/instructions/test_a%20b"_s)};

    const Result<TransferInstructions> read = transferFrom(transferBytes(transfer));

    QVERIFY(read);
    QCOMPARE(*read, transfer);
}

void TestTransferJson::whatIsDamagedIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("field");

    QTest::newRow("no JSON") << QByteArray("IBAN DE11") << QString();
    QTest::newRow("no amount") << QByteArray(R"({"addresses":[],"reference":"Q"})") << u"missing"_s;
    QTest::newRow("no account") << QByteArray(
        R"({"addresses":[],"missing":{"currency":"EUR","minor":1},"reference":"Q"})")
                                << u"addresses"_s;
    QTest::newRow("an account without a number") << QByteArray(
        R"({"addresses":[{"code":"X","holder":"B","kind":"iban"}],"missing":{"currency":"EUR","minor":1},)"
        R"("reference":"Q"})") << u"account"_s;
}

void TestTransferJson::whatIsDamagedIsSaid()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, field);

    const Result<TransferInstructions> read = transferFrom(bytes);

    QVERIFY(!read);
    QCOMPARE(read.error().rule, u"json.damaged"_s);
    QCOMPARE(read.error().field, field);
}
