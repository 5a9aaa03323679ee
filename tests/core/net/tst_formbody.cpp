#include "tests/core/net/tst_formbody.h"

#include "core/net/FormBody.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestFormBody::encodesAsTheServicesRead_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("encoded");

    QTest::newRow("plain") << u"amount"_s << u"1000"_s << QByteArray("amount=1000");
    QTest::newRow("a space and an umlaut")
        << u"metadata[a b]"_s << u"ü&="_s << QByteArray("metadata[a%20b]=%C3%BC%26%3D");
    QTest::newRow("nested brackets stay") << u"line_items[0][price_data][currency]"_s << u"eur"_s
                                          << QByteArray("line_items[0][price_data][currency]=eur");
    QTest::newRow("a plus is no space") << u"email"_s << u"a+b@x.y"_s << QByteArray("email=a%2Bb%40x.y");
    QTest::newRow("brackets in a value") << u"q"_s << u"[1]"_s << QByteArray("q=%5B1%5D");
    QTest::newRow("a percent sign") << u"q"_s << u"100%"_s << QByteArray("q=100%25");
    QTest::newRow("empty unsets") << u"inactive_message"_s << u""_s << QByteArray("inactive_message=");
    QTest::newRow("beyond the first plane") << u"q"_s << u"😀"_s << QByteArray("q=%F0%9F%98%80");
    QTest::newRow("a line break") << u"q"_s << u"a\r\nb"_s << QByteArray("q=a%0D%0Ab");
}

void TestFormBody::encodesAsTheServicesRead()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QFETCH(const QByteArray, encoded);

    FormBody body;
    body.add(key, value);

    QCOMPARE(body.encoded(), encoded);
}

void TestFormBody::keepsTheOrderOfInsertion()
{
    FormBody body;
    body.add(u"line_items[0][quantity]"_s, qint64{1})
        .add(u"line_items[0][price_data][currency]"_s, u"eur"_s)
        .add(u"active"_s, false)
        .add(u"a"_s, true);

    QCOMPARE(body.encoded(),
        "line_items[0][quantity]=1&line_items[0][price_data][currency]=eur&active=false&a=true");
}

void TestFormBody::findsWhatItEncoded_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value"); // Null: not there.

    QTest::newRow("first of two") << QByteArray("a=1&a=2") << u"a"_s << u"1"_s;
    QTest::newRow("encoded brackets") << QByteArray("a%5Bb%5D=%C3%BC") << u"a[b]"_s << u"ü"_s;
    QTest::newRow("plus is a space") << QByteArray("a=b+c") << u"a"_s << u"b c"_s;
    QTest::newRow("empty") << QByteArray("a=") << u"a"_s << u""_s;
    QTest::newRow("only as a part of another") << QByteArray("aa=1") << u"a"_s << QString();
    QTest::newRow("nothing") << QByteArray() << u"a"_s << QString();
}

void TestFormBody::findsWhatItEncoded()
{
    QFETCH(const QByteArray, encoded);
    QFETCH(const QString, key);
    QFETCH(const QString, value);

    const std::optional<QString> found = FormBody::find(encoded, key);

    QCOMPARE(found.has_value(), !value.isNull());
    QCOMPARE(found.value_or(QString()), value);
}
