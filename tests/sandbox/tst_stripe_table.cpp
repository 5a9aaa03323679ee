#include "tests/sandbox/tst_stripe_table.h"

#include "tests/sandbox/ShapeCheck.h"
#include "tests/sandbox/stripe/RequestSchema.h"
#include "tests/sandbox/stripe/StripeRoutes.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace quittance::sandbox;
using namespace Qt::StringLiterals;

namespace {

// Calls Stripe's published file, as we have it, says nothing of. They stand in our table alone.
const QStringList outsideTheFile{u"POST /v1/billing_portal/sessions"_s};

QString typeOf(const QJsonObject &schema)
{
    return schema[u"type"_s].toString();
}

//! The branch of theirs that is of the same kind as ours.
QJsonObject branchLike(const QJsonObject &theirs, const QJsonObject &ours)
{
    for (const QJsonValue &branch : theirs[u"anyOf"_s].toArray()) {
        const QJsonObject schema = branch.toObject();
        const bool unsets = schema[u"enum"_s].toArray() == QJsonArray{u""_s};
        if (typeOf(schema) == typeOf(ours) && !unsets)
            return schema;
    }
    return theirs;
}

bool canBeEmpty(const QJsonObject &schema)
{
    for (const QJsonValue &branch : schema[u"anyOf"_s].toArray())
        if (branch[u"enum"_s].toArray().contains(u""_s))
            return true;
    return schema[u"enum"_s].toArray().contains(u""_s);
}

void compare(QJsonObject ours, QJsonObject theirs, const QString &path, QStringList &faults);

void compareObjects(
    const QJsonObject &ours, const QJsonObject &theirs, const QString &path, QStringList &faults)
{
    const QJsonObject properties = theirs[u"properties"_s].toObject();
    const QJsonObject own = ours[u"properties"_s].toObject();
    for (auto it = own.begin(); it != own.end(); ++it) {
        const QString inner = path + u'.' + it.key();
        if (properties.contains(it.key()))
            compare(it.value().toObject(), properties[it.key()].toObject(), inner, faults);
        else
            faults.append(inner + u": Stripe knows no such parameter"_s);
    }
    for (const QJsonValue &name : theirs[u"required"_s].toArray())
        if (!ours[u"required"_s].toArray().contains(name))
            faults.append(path + u'.' + name.toString() + u": Stripe asks for it"_s);
}

//! Finds what our schema lets through and theirs does not.
void compare(QJsonObject ours, QJsonObject theirs, const QString &path, QStringList &faults)
{
    if (canBeEmpty(ours) && !canBeEmpty(theirs) && !ours[u"anyOf"_s][0][u"properties"_s].isObject())
        faults.append(path + u": cannot be unset"_s);
    if (ours.contains(u"anyOf"_s))
        ours = ours[u"anyOf"_s][0].toObject();
    if (theirs.contains(u"anyOf"_s))
        theirs = branchLike(theirs, ours);
    if (typeOf(ours) != typeOf(theirs) && typeOf(theirs) != "number"_L1)
        return faults.append(u"%1: is %2, not %3"_s.arg(path, typeOf(theirs), typeOf(ours)));
    if (typeOf(ours) == "object"_L1 && !ours.contains(u"additionalProperties"_s))
        return compareObjects(ours, theirs, path, faults);
    if (typeOf(ours) == "array"_L1)
        return compare(ours[u"items"_s].toObject(), theirs[u"items"_s].toObject(), path + u"[]"_s, faults);
    const int longest = theirs[u"maxLength"_s].toInt();
    const QJsonArray words = theirs[u"enum"_s].toArray();
    for (const QJsonValue &word : ours[u"enum"_s].toArray())
        if (!words.isEmpty() && !words.contains(word))
            faults.append(u"%1: Stripe does not take %2"_s.arg(path, word.toString()));
    const int own = ours[u"maxLength"_s].toInt();
    if (longest > 0 && own > longest)
        faults.append(u"%1: at most %2"_s.arg(path).arg(longest));
}

} // namespace

void TestStripeTable::everyCallHasItsParameters()
{
    const RequestSchema table = RequestSchema::builtIn();
    QStringList routes;
    for (const StripeRoute &route : stripeRoutes()) {
        QVERIFY2(table.of(route.method, route.path), qPrintable(route.path));
        static const QRegularExpression names(u"\\{[^}]*\\}"_s);
        routes.append(QString::fromLatin1(route.method) + u' ' + QString(route.path).replace(names, u"{}"_s));
    }

    for (const QString &call : table.calls())
        QVERIFY2(routes.contains(call), qPrintable(call));
    QVERIFY(routes.size() > 70);
}

void TestStripeTable::whatOurTableTakesStripeTakesToo()
{
    const auto stripes = RequestSchema::fromOpenApi(RequestSchema::openApiFile());
    if (!stripes)
        QSKIP("Stripe's OpenAPI file is not beside the project");
    const RequestSchema ours = RequestSchema::builtIn();

    QStringList faults;
    for (const QString &call : ours.calls()) {
        if (outsideTheFile.contains(call))
            continue;
        const QByteArray method = call.section(u' ', 0, 0).toLatin1();
        const QString path = call.section(u' ', 1);
        const auto theirs = stripes->of(method, path);
        if (!theirs) {
            faults.append(call + u": Stripe knows no such call"_s);
            continue;
        }
        // Deletions take no body in the file; their expand is harmless.
        if (method != "DELETE")
            compare(*ours.of(method, path), *theirs, call, faults);
    }

    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestStripeTable::fixturesFitTheirSchemas()
{
    const QString folder = QFileInfo(RequestSchema::openApiFile()).path();
    QFile file(folder + u"/stripe-fixtures.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("Stripe's fixtures are not beside the project");
    const QJsonObject fixtures = QJsonDocument::fromJson(file.readAll())[u"resources"_s].toObject();
    const ShapeCheck check = ShapeCheck::ofStripe();

    QVERIFY(fixtures.size() > 20);
    QStringList faults;
    for (auto fixture = fixtures.begin(); fixture != fixtures.end(); ++fixture)
        faults += check.faultsOf(fixture.value(), fixture.key());
    // Samples may show more than the file documents; the stand-in's own objects may not.
    faults = faults.filter(QRegularExpression(u"^(?!.*: knows )"_s));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}
