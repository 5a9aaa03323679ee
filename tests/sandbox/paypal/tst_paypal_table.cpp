#include "tests/sandbox/paypal/tst_paypal_table.h"

#include "tests/sandbox/paypal/PayPalRoutes.h"
#include "tests/sandbox/paypal/PayPalSpec.h"
#include "tests/sandbox/paypal/PayPalTable.h"

#include <QJsonDocument>
#include <QTest>

using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

//! What PayPal's files say nothing of, or less.
bool isOurs(const QString &path, const QString &what)
{
    // Addresses are checked by a simpler pattern, quantities by one of our own.
    return what == "pattern"_L1 && (path.endsWith("email_address"_L1) || path.endsWith("quantity"_L1));
}

void compare(const QJsonObject &ours, const QJsonObject &given, const QString &path, QStringList &faults)
{
    const QJsonObject theirs = PayPalSpec::beside().flat(given);
    const QString type = ours[u"type"_s].toString();
    if (type.isEmpty())
        return;
    const QJsonObject properties = theirs[u"properties"_s].toObject();
    const QString theirType = theirs[u"type"_s].toString(properties.isEmpty() ? QString() : u"object"_s);
    if (type != theirType)
        return faults.append(u"%1: is %2, not %3"_s.arg(path, theirType, type));
    if (type == "object"_L1) {
        const QJsonObject own = ours[u"properties"_s].toObject();
        for (auto it = own.begin(); it != own.end(); ++it) {
            if (properties.contains(it.key()))
                compare(
                    it.value().toObject(), properties[it.key()].toObject(), path + u'.' + it.key(), faults);
            else
                faults.append(path + u'.' + it.key() + u": PayPal knows no such parameter"_s);
        }
        for (const QJsonValue &name : theirs[u"required"_s].toArray())
            if (!ours[u"required"_s].toArray().contains(name))
                faults.append(path + u'.' + name.toString() + u": PayPal asks for it"_s);
        return;
    }
    if (type == "array"_L1)
        compare(ours[u"items"_s].toObject(), theirs[u"items"_s].toObject(), path + u"[]"_s, faults);
    const QStringList bounds = type == "string"_L1 ? QStringList{u"minLength"_s, u"maxLength"_s}
        : type == "array"_L1                       ? QStringList{u"minItems"_s, u"maxItems"_s}
        : type == "integer"_L1                     ? QStringList{u"minimum"_s, u"maximum"_s}
                                                   : QStringList();
    for (const QString &bound : bounds) {
        if (!theirs.contains(bound) || ours.contains(u"enum"_s))
            continue;
        const int own = ours[bound].toInt(bound.startsWith("max"_L1) ? INT_MAX : 0);
        if (bound.startsWith("max"_L1) ? own > theirs[bound].toInt() : own < theirs[bound].toInt())
            faults.append(path + u": takes more than PayPal by "_s + bound);
    }
    const QJsonArray words = theirs[u"enum"_s].toArray();
    for (const QJsonValue &word : ours[u"enum"_s].toArray())
        if (!words.isEmpty() && !words.contains(word))
            faults.append(path + u": PayPal does not know the word "_s + word.toString());
    const bool checks = ours.contains(u"enum"_s) || ours[u"pattern"_s] == theirs[u"pattern"_s];
    if (theirs.contains(u"pattern"_s) && !checks && !isOurs(path, u"pattern"_s))
        faults.append(path + u": another pattern"_s);
}

QStringList callsInFiles()
{
    QStringList calls;
    for (const QString &call : PayPalTable::builtIn().calls())
        if (PayPalSpec::beside().calls().contains(call))
            calls.append(call);
    return calls;
}

} // namespace

void TestPayPalTable::everyCallHasItsShape()
{
    for (const QString &name : payPalRouteNames())
        QVERIFY2(PayPalTable::builtIn().call(name), qPrintable(name));
    QCOMPARE(
        PayPalTable::builtIn().calls().size(), payPalRouteNames().size() + 1); // The token's is no route.
}

void TestPayPalTable::whatOurTableTakesPayPalTakesToo()
{
    const PayPalSpec &spec = PayPalSpec::beside();
    if (spec.isEmpty())
        QSKIP("PayPal's OpenAPI files are not beside the project");
    QCOMPARE(callsInFiles().size(), spec.calls().size()); // Nothing of the files is left out.
    QStringList faults;
    for (const QString &name : callsInFiles()) {
        const PayPalCallShape &shape = *PayPalTable::builtIn().call(name);
        QJsonObject body = spec.body(name);
        if (shape.bodyIsList)
            body = body[u"items"_s].toObject();
        if (shape.takesBody)
            compare(shape.body, body, name, faults);
        if (spec.needsBody(name) && !shape.needsBody)
            faults.append(name + u": PayPal asks for a body"_s);
        compare(shape.query.isEmpty() ? QJsonObject{{u"type"_s, u"object"_s}} : shape.query,
            {{u"type"_s, u"object"_s}, {u"properties"_s, spec.parameters(name, u"query"_s)}}, name + u'?',
            faults);
        const QJsonObject headers = spec.parameters(name, u"header"_s);
        const QJsonObject own = shape.headers[u"properties"_s].toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            if (headers.contains(it.key()))
                compare(it.value().toObject(), headers[it.key()].toObject(), name + u'#' + it.key(), faults);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestPayPalTable::issuesAreThoseOfTheFiles()
{
    const PayPalSpec &spec = PayPalSpec::beside();
    if (spec.isEmpty())
        QSKIP("PayPal's OpenAPI files are not beside the project");
    for (const QString &name : callsInFiles()) {
        const QStringList theirs = spec.issues(name, u"400"_s);
        QCOMPARE(PayPalTable::builtIn().call(name)->issues, theirs);
    }
}

void TestPayPalTable::theCheckFindsWhatIsWrong_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("verdict");
    const QString order = u"POST /v2/checkout/orders"_s;
    const QString invoice = u"POST /v2/invoicing/invoices"_s;
    const QByteArray unit = R"({"amount":{"currency_code":"EUR","value":"1.00"}})";

    QTest::newRow("all is well") << order << R"({"intent":"CAPTURE","purchase_units":[)" + unit + "]}"
                                 << QString();
    QTest::newRow("a field is missing")
        << order << R"({"purchase_units":[)" + unit + "]}" << u"MISSING_REQUIRED_PARAMETER /intent"_s;
    QTest::newRow("a field nobody knows")
        << order << R"({"intent":"CAPTURE","colour":"red","purchase_units":[)" + unit + "]}"
        << u"INVALID_PARAMETER_SYNTAX /colour"_s;
    QTest::newRow("a word nobody knows") << order << R"({"intent":"PAY","purchase_units":[)" + unit + "]}"
                                         << u"INVALID_PARAMETER_VALUE /intent"_s;
    QTest::newRow("a list without items")
        << order << QByteArray(R"({"intent":"CAPTURE","purchase_units":[]})")
        << u"INVALID_ARRAY_MIN_ITEMS /purchase_units"_s;
    QTest::newRow("a number where text is wanted")
        << order
        << QByteArray(
               R"({"intent":"CAPTURE","purchase_units":[{"amount":{"currency_code":"EUR","value":1}}]})")
        << u"INVALID_PARAMETER_SYNTAX /purchase_units/0/amount/value"_s;
    QTest::newRow("an amount with a comma")
        << order
        << QByteArray(
               R"({"intent":"CAPTURE","purchase_units":[{"amount":{"currency_code":"EUR","value":"1,00"}}]})")
        << u"INVALID_PARAMETER_SYNTAX /purchase_units/0/amount/value"_s;
    QTest::newRow("a list of issues that knows no missing field")
        << invoice << QByteArray("{}") << u"INVALID_PARAMETER_SYNTAX /detail"_s;
    QTest::newRow("too long a number")
        << invoice
        << QByteArray(R"({"detail":{"currency_code":"EUR","invoice_number":"12345678901234567890123456"}})")
        << u"INVALID_STRING_MAX_LENGTH /detail/invoice_number"_s;
    QTest::newRow("a list of issues without one that fits")
        << u"POST /v2/invoicing/invoices/{invoice_id}/cancel"_s << QByteArray(R"({"because":"so"})")
        << u" /because"_s;
}

void TestPayPalTable::theCheckFindsWhatIsWrong()
{
    QFETCH(QString, call);
    QFETCH(QByteArray, body);
    QFETCH(QString, verdict);
    const auto error
        = checkPayPalBody(*PayPalTable::builtIn().call(call), QJsonDocument::fromJson(body).object());
    QCOMPARE(error ? error->issue + u' ' + error->field : QString(), verdict);
}
