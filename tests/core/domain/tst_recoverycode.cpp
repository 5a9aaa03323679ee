#include "tests/core/domain/tst_recoverycode.h"

#include "core/domain/recoveryCode.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QByteArray bits = QByteArray::fromHex("00443214c74254b635cf84653a56d7c675be77df");
// All letters of Crockford's base 32, in their order.
const QByteArray written("0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ");

} // namespace

void TestRecoveryCode::isWrittenInEightGroups()
{
    QCOMPARE(recoveryCodeText(SecretText(bits)).reveal(), written);
    QCOMPARE(recoveryCodeText(SecretText(QByteArray(20, '\0'))).reveal(),
        QByteArray("0000-0000-0000-0000-0000-0000-0000-0000"));
    QCOMPARE(recoveryCodeText(SecretText(QByteArray(20, '\xff'))).reveal(),
        QByteArray("ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ"));
}

void TestRecoveryCode::isReadAsPeopleTypeIt()
{
    for (const QByteArray &typed : {written, written.toLower(), QByteArray(written).replace('-', ' '),
             QByteArray(written).replace("-", ""), "  " + written + "\r\n",
             QByteArray("oi23 4567 89ab cdef ghjk mnpq rstv wxyz"),
             QByteArray("OL23 4567 89ab cdef ghjk mnpq rstv wxyz")}) {
        const Result<SecretText> read = recoveryCodeBits(SecretText(typed));
        QVERIFY2(read, typed.constData());
        QCOMPARE(read->reveal(), bits);
    }
}

void TestRecoveryCode::anythingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("typed");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a letter less") << written.chopped(1);
    QTest::newRow("a letter more") << written + '0';
    QTest::newRow("a letter that is none of them") << QByteArray(written).replace('Z', 'U');
    QTest::newRow("a sign") << QByteArray(written).replace('Z', '*');
    QTest::newRow("beyond ASCII") << QByteArray(written).replace('Z', '\xe9');
}

void TestRecoveryCode::anythingElseIsRefused()
{
    QFETCH(const QByteArray, typed);

    const Result<SecretText> read = recoveryCodeBits(SecretText(typed));

    QVERIFY(!read);
    QCOMPARE(read.error().rule, u"recovery.malformed"_s);
    QVERIFY(read.error().value.isEmpty()); // It may be a good key but for one letter.
    QVERIFY(read.error().detail.isEmpty());
}

void TestRecoveryCode::theLastTwoGroupsAreTold()
{
    const SecretText text(written);

    QVERIFY(endsWithTyped(text, SecretText("RSTV-WXYZ")));
    QVERIFY(endsWithTyped(text, SecretText("rstv wxyz")));
    QVERIFY(!endsWithTyped(text, SecretText("RSTV-WXY2")));
    QVERIFY(!endsWithTyped(text, SecretText("WXYZ")));
    QVERIFY(!endsWithTyped(text, SecretText("")));
    QVERIFY(!endsWithTyped(text, SecretText("MNPQ-RSTV")));
}
