#include "tests/core/domain/tst_recoverycode.h"

#include "core/domain/recoveryCode.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const QByteArray bits = QByteArray::fromHex("00443214c74254b635cf84653a56d7c675be77df");
// All letters of Crockford's base 32, in their order.
const QString written(u"0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ"_s);

} // namespace

void TestRecoveryCode::isWrittenInEightGroups()
{
    QCOMPARE(recoveryCodeText(bits), written);
    QCOMPARE(recoveryCodeText(QByteArray(20, '\0')), u"0000-0000-0000-0000-0000-0000-0000-0000"_s);
    QCOMPARE(recoveryCodeText(QByteArray(20, '\xff')), u"ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ"_s);
}

void TestRecoveryCode::isReadAsPeopleTypeIt()
{
    const QStringList ways{written, written.toLower(), QString(written).replace(u'-', u' '),
        QString(written).remove(u'-'), QString(written).replace(u'-', QChar(0x2013)),
        u"  %1\r\n"_s.arg(written), u"oi23 4567 89ab cdef ghjk mnpq rstv wxyz"_s,
        u"OL23 4567 89ab cdef ghjk mnpq rstv wxyz"_s};
    for (const QString &typed : ways) {
        const Result<QByteArray> read = recoveryCodeBits(typed);
        QVERIFY2(read, qPrintable(typed));
        QCOMPARE(*read, bits);
    }
}

void TestRecoveryCode::anythingElseIsRefused_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a letter less") << written.chopped(1);
    QTest::newRow("a letter more") << written + u'0';
    QTest::newRow("a letter that is none of them") << QString(written).replace(u'Z', u'U');
    QTest::newRow("a sign") << QString(written).replace(u'Z', u'*');
    QTest::newRow("beyond ASCII") << QString(written).replace(u'Z', QChar(0xe9));
}

void TestRecoveryCode::anythingElseIsRefused()
{
    QFETCH(const QString, typed);

    const Result<QByteArray> read = recoveryCodeBits(typed);

    QVERIFY(!read);
    QCOMPARE(read.error().rule, u"recovery.malformed"_s);
    QVERIFY(read.error().value.isEmpty()); // It may be a good key but for one letter.
    QVERIFY(read.error().detail.isEmpty());
}

void TestRecoveryCode::theLastTwoGroupsAreTold()
{
    QVERIFY(endsWithTyped(written, u"RSTV-WXYZ"_s));
    QVERIFY(endsWithTyped(written, u"rstv wxyz"_s));
    QVERIFY(!endsWithTyped(written, u"RSTV-WXY2"_s));
    QVERIFY(!endsWithTyped(written, u"WXYZ"_s));
    QVERIFY(!endsWithTyped(written, QString()));
    QVERIFY(!endsWithTyped(written, u"MNPQ-RSTV"_s));
}
