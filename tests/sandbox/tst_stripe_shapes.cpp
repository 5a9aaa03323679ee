#include "tests/sandbox/tst_stripe_shapes.h"

#include "tests/sandbox/testStripe.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

//! Holds answers against the schemas of Stripe's OpenAPI file.
class ShapeCheck
{
public:
    explicit ShapeCheck(const QJsonObject &schemas)
        : m_schemas(schemas)
    {
    }

    //! What does not fit, each as "path: what".
    QStringList faultsOf(const QJsonValue &value, const QString &type) const
    {
        QStringList faults;
        walk(value, m_schemas[type].toObject(), type, faults);
        return faults;
    }

private:
    void walk(
        const QJsonValue &value, const QJsonObject &schema, const QString &path, QStringList &faults) const
    {
        if (const QString reference = schema[u"$ref"_s].toString(); !reference.isEmpty())
            return walk(value, m_schemas[reference.section(u'/', -1)].toObject(), path, faults);
        if (value.isNull()) {
            if (!schema[u"nullable"_s].toBool())
                faults.append(path + u": null"_s);
            return;
        }
        if (const QJsonArray branches = schema[u"anyOf"_s].toArray(); !branches.isEmpty())
            return walkBest(value, branches, path, faults);
        const QString type = schema[u"type"_s].toString();
        if (type == "object"_L1)
            return walkObject(value, schema, path, faults);
        if (type == "array"_L1) {
            for (const QJsonValue &item : value.toArray())
                walk(item, schema[u"items"_s].toObject(), path + u"[]"_s, faults);
        }
        const QJsonArray words = schema[u"enum"_s].toArray();
        const bool fits = type == "array"_L1 ? value.isArray()
            : type == "integer"_L1           ? value.isDouble()
            : type == "boolean"_L1           ? value.isBool()
            : type == "string"_L1            ? value.isString() && (words.isEmpty() || words.contains(value))
                                             : true;
        if (!fits)
            faults.append(path + u": no "_s + type);
    }

    void walkBest(
        const QJsonValue &value, const QJsonArray &branches, const QString &path, QStringList &faults) const
    {
        QStringList fewest;
        for (qsizetype i = 0; i < branches.size(); ++i) {
            QStringList here;
            walk(value, branches[i].toObject(), path, here);
            if (i == 0 || here.size() < fewest.size())
                fewest = here;
        }
        faults += fewest;
    }

    void walkObject(
        const QJsonValue &value, const QJsonObject &schema, const QString &path, QStringList &faults) const
    {
        if (!value.isObject())
            return faults.append(path + u": no object"_s);
        const QJsonObject object = value.toObject();
        const QJsonObject properties = schema[u"properties"_s].toObject();
        for (const QJsonValue &name : schema[u"required"_s].toArray())
            if (!object.contains(name.toString()))
                faults.append(path + u": lacks "_s + name.toString());
        for (auto it = object.begin(); it != object.end() && !properties.isEmpty(); ++it) {
            if (properties.contains(it.key()))
                walk(it.value(), properties[it.key()].toObject(), path + u'.' + it.key(), faults);
            else
                faults.append(path + u": knows "_s + it.key());
        }
    }

    QJsonObject m_schemas;
};

QJsonObject stripeSchemas()
{
    QFile file(RequestSchema::openApiFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())[u"components"_s][u"schemas"_s].toObject();
}

} // namespace

void TestStripeShapes::objectsHaveTheFormStripeDocuments_data()
{
    if (!QFile::exists(RequestSchema::openApiFile()))
        QSKIP("Stripe's OpenAPI file is not beside the project");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("type");

    QTest::newRow("customers") << u"/v1/customers"_s << u"customer"_s;
    QTest::newRow("links with their lines")
        << u"/v1/payment_links?expand[]=data.line_items"_s << u"payment_link"_s;
    QTest::newRow("sessions") << u"/v1/checkout/sessions"_s << u"checkout.session"_s;
    QTest::newRow("sessions with all below")
        << u"/v1/checkout/sessions?expand[]=data.payment_intent.latest_charge"
           u"&expand[]=data.line_items&expand[]=data.payment_link"_s
        << u"checkout.session"_s;
    QTest::newRow("intents") << u"/v1/payment_intents"_s << u"payment_intent"_s;
    QTest::newRow("charges") << u"/v1/charges?expand[]=data.balance_transaction"_s << u"charge"_s;
    QTest::newRow("balance transactions") << u"/v1/balance_transactions"_s << u"balance_transaction"_s;
    QTest::newRow("events") << u"/v1/events?limit=100"_s << u"event"_s;
}

void TestStripeShapes::objectsHaveTheFormStripeDocuments()
{
    QFETCH(const QString, list);
    QFETCH(const QString, type);
    static const ShapeCheck check(stripeSchemas());
    TestAccount account;
    account.post(u"/v1/customers"_s, "name=A&address[city]=Bonn");
    const QJsonObject paid = TestAccount::object(
        account.post(u"/v1/payment_links"_s, linkBody(500) + "&customer_creation=always"));
    account.pay(paid);
    for (const QString &card : {u"4000000000000002"_s, u"4000002760003184"_s})
        account.pay(account.makeLink(), card);

    const QJsonArray objects = TestAccount::object(account.get(list))[u"data"_s].toArray();

    QVERIFY(!objects.isEmpty());
    QStringList faults;
    for (const QJsonValue &object : objects)
        faults += check.faultsOf(object, type);
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"\n"_s)));
}
