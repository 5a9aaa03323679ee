#include "tests/core/base/tst_json.h"

#include "core/base/Json.h"

#include <QJsonArray>
#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestJson::hasOneFormForOneValue_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QByteArray>("golden");

    QTest::newRow("empty") << QJsonObject() << QByteArray("{}");
    QTest::newRow("keys by code point") << QJsonObject{{u"b"_s, 1}, {u"a"_s, 2}, {u"B"_s, 3}, {u""_s, 4}}
                                        << QByteArray(R"({"":4,"B":3,"a":2,"b":1})");
    // In UTF-16 the second key would come first.
    QTest::newRow("keys beyond the basic plane") << QJsonObject{{u"\U0001F600"_s, 1}, {u"\uE000"_s, 2},
        {u"z"_s, 3}} << QByteArray("{\"z\":3,\"\xEE\x80\x80\":2,\"\xF0\x9F\x98\x80\":1}");
    QTest::newRow("beyond what a double holds")
        << QJsonObject{{u"n"_s, qint64{9'007'199'254'740'993}}} << QByteArray(R"({"n":9007199254740993})");
    QTest::newRow("largest") << QJsonObject{{u"n"_s, std::numeric_limits<qint64>::max()}}
                             << QByteArray(R"({"n":9223372036854775807})");
    QTest::newRow("negative and zero")
        << QJsonObject{{u"n"_s, QJsonArray{-1, 0, 1}}} << QByteArray(R"({"n":[-1,0,1]})");
    QTest::newRow("escapes") << QJsonObject{{u"t"_s, u"\"\\/\b\n\t\u0001\u001f\u007f"_s}}
                             << QByteArray("{\"t\":\"\\\"\\\\/\\u0008\\u000a\\u0009\\u0001\\u001f\x7f\"}");
    QTest::newRow("text as UTF-8") << QJsonObject{{u"t"_s, u"Çınar\u2028"_s}}
                                   << QByteArray("{\"t\":\"") + u"Çınar\u2028"_s.toUtf8() + "\"}";
    QTest::newRow("nested") << QJsonObject{{u"o"_s, QJsonObject{{u"b"_s, true}, {u"a"_s, QJsonArray()}}}}
                            << QByteArray(R"({"o":{"a":[],"b":true}})");
}

void TestJson::hasOneFormForOneValue()
{
    QFETCH(const QJsonObject, object);
    QFETCH(const QByteArray, golden);

    QCOMPARE(canonicalJson(object), golden);
    const Result<QJsonObject> read = parseJsonObject(golden);
    QVERIFY(read);
    QCOMPARE(canonicalJson(*read), golden);
}

void TestJson::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("cut") << QByteArray(R"({"a":1)");
    QTest::newRow("two") << QByteArray("{}{}");
    QTest::newRow("web page") << QByteArray("<html>");
    QTest::newRow("too large") << "{\"a\":\"" + QByteArray(200, 'x') + "\"}";
}

void TestJson::refusesWhatIsNoObject()
{
    QFETCH(const QByteArray, bytes);

    const Result<QJsonObject> read = parseJsonObject(bytes, 100);

    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::BadReply);
}
