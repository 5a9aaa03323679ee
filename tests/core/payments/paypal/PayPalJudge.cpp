#include "tests/core/payments/paypal/PayPalJudge.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

qint64 judgedSoFar = 0;

const QList<QJsonObject> &files()
{
    static const QList<QJsonObject> read = [] {
        QList<QJsonObject> found;
        for (const QString &name : {u"invoicing"_s, u"orders"_s, u"payments"_s}) {
            QFile file(QStringLiteral(QUITTANCE_SOURCE_DIR "/../shared/specs/paypal-%1.json").arg(name));
            if (file.open(QIODevice::ReadOnly))
                found.append(QJsonDocument::fromJson(file.readAll()).object());
        }
        return found;
    }();
    return read;
}

//! What calls outside the files take: "GET /v1/reporting/transactions" and the names of its parameters.
const QHash<QString, QStringList> &otherCalls()
{
    static const QHash<QString, QStringList> calls{{u"POST /v1/oauth2/token"_s, {}},
        {u"GET /v1/reporting/transactions"_s,
            {u"start_date"_s, u"end_date"_s, u"fields"_s, u"balance_affecting_records_only"_s, u"page_size"_s,
                u"page"_s, u"transaction_id"_s}},
        {u"GET /v1/reporting/balances"_s, {}},
        {u"GET /v1/customer/disputes"_s,
            {u"update_time_after"_s, u"disputed_transaction_id"_s, u"page_size"_s, u"next_page_token"_s}},
        {u"GET /v1/customer/disputes/{id}"_s, {}}};
    return calls;
}

bool fits(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList asked = path.split(u'/');
    if (wanted.size() != asked.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        if (wanted[i] != asked[i] && (!wanted[i].startsWith(u'{') || asked[i].isEmpty()))
            return false;
    return true;
}

QJsonObject resolved(const QJsonObject &file, const QJsonObject &schema)
{
    const QString reference = schema[u"$ref"].toString();
    if (reference.isEmpty())
        return schema;
    const QStringList parts = reference.split(u'/');
    return file[parts[1]][parts[2]][parts[3]].toObject();
}

//! All properties of a schema, those of its parts included.
void collect(
    const QJsonObject &file, const QJsonObject &schema, QJsonObject &properties, QStringList &required)
{
    const QJsonObject whole = resolved(file, schema);
    const QJsonObject own = whole[u"properties"].toObject();
    for (auto it = own.begin(); it != own.end(); ++it)
        properties.insert(it.key(), it.value());
    for (const QJsonValue name : whole[u"required"].toArray())
        required.append(name.toString());
    for (const QJsonValue part : whole[u"allOf"].toArray())
        collect(file, part.toObject(), properties, required);
}

void checkText(const QString &at, const QString &text, const QJsonObject &schema, QStringList &wrong)
{
    if (schema.contains(u"maxLength"_s) && text.size() > schema[u"maxLength"].toInt())
        wrong.append(at + u": too long"_s);
    if (text.size() < schema[u"minLength"].toInt())
        wrong.append(at + u": too short"_s);
    if (schema.contains(u"enum"_s) && !schema[u"enum"].toArray().contains(text))
        wrong.append(at + u": not among the words"_s);
    const QString pattern = schema[u"pattern"].toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        wrong.append(at + u": not of the form"_s);
}

void check(const QJsonObject &file, const QString &at, const QJsonValue &value, const QJsonObject &given,
    QStringList &wrong)
{
    const QJsonObject schema = resolved(file, given);
    if (schema[u"readOnly"].toBool() || given[u"readOnly"].toBool())
        wrong.append(at + u": only PayPal writes this"_s);
    if (value.isString())
        return checkText(at, value.toString(), schema, wrong);
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        if (schema.contains(u"maxItems"_s) && list.size() > schema[u"maxItems"].toInt())
            wrong.append(at + u": too many"_s);
        for (const QJsonValue each : list)
            check(file, at + u"[]"_s, each, schema[u"items"].toObject(), wrong);
        return;
    }
    if (!value.isObject())
        return;
    QJsonObject properties;
    QStringList required;
    collect(file, schema, properties, required);
    const QJsonObject object = value.toObject();
    for (const QString &name : required)
        if (!object.contains(name))
            wrong.append(at + u'.' + name + u": missing"_s);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!properties.contains(it.key()))
            wrong.append(at + u'.' + it.key() + u": unknown"_s);
        else
            check(file, at + u'.' + it.key(), it.value(), properties[it.key()].toObject(), wrong);
    }
}

void checkQuery(const HttpRequest &request, const QStringList &known, QStringList &wrong)
{
    for (const auto &[name, value] : QUrlQuery(request.url).queryItems())
        if (!known.contains(name))
            wrong.append(name + u": unknown parameter"_s);
}

void checkOperation(
    const QJsonObject &file, const QJsonObject &operation, const HttpRequest &request, QStringList &wrong)
{
    QStringList query;
    bool takesKey = false;
    for (const QJsonValue parameter : operation[u"parameters"].toArray()) {
        const QJsonObject whole = resolved(file, parameter.toObject());
        if (whole[u"in"].toString() == "query"_L1)
            query.append(whole[u"name"].toString());
        takesKey = takesKey || whole[u"name"].toString() == "PayPal-Request-Id"_L1;
    }
    checkQuery(request, query, wrong);
    const bool hasKey = request.headers.contains("PayPal-Request-Id");
    if (hasKey && !takesKey)
        wrong.append(u"PayPal-Request-Id: unknown here"_s);
    if (takesKey && !hasKey && request.method == "POST")
        wrong.append(u"PayPal-Request-Id: missing"_s);
    const QJsonObject body = operation[u"requestBody"][u"content"][u"application/json"][u"schema"].toObject();
    if (body.isEmpty())
        return;
    const QJsonDocument said = QJsonDocument::fromJson(request.body);
    if (!said.isObject())
        wrong.append(u"body: no object"_s);
    else
        check(file, u"body"_s, said.object(), body, wrong);
}

} // namespace

QStringList PayPalJudge::complaints(const HttpRequest &request)
{
    QStringList wrong;
    const QString path = request.url.path();
    const QString method = QString::fromLatin1(request.method);
    for (auto call = otherCalls().begin(); call != otherCalls().end(); ++call)
        if (call.key().section(u' ', 0, 0) == method && fits(call.key().section(u' ', 1), path)) {
            checkQuery(request, call.value(), wrong);
            return wrong;
        }
    if (!hasFiles())
        return wrong;
    ++judgedSoFar;
    for (const QJsonObject &file : files()) {
        const QJsonObject paths = file[u"paths"].toObject();
        for (auto it = paths.begin(); it != paths.end(); ++it) {
            const QJsonObject operation = it.value()[method.toLower()].toObject();
            if (operation.isEmpty() || !fits(it.key(), path))
                continue;
            checkOperation(file, operation, request, wrong);
            return wrong;
        }
    }
    return {u"no such call"_s};
}

void PayPalJudge::judge(const HttpRequest &request)
{
    const QStringList wrong = complaints(request);
    if (!wrong.isEmpty())
        QTest::qFail(qPrintable(u"%1 %2 %3"_s.arg(
                         QString::fromLatin1(request.method), request.url.path(), wrong.join(u"; "_s))),
            __FILE__, __LINE__);
}

bool PayPalJudge::hasFiles()
{
    return files().size() == 3;
}

qint64 PayPalJudge::judged()
{
    return judgedSoFar;
}

} // namespace quittance
