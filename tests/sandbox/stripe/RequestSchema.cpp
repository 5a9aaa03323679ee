#include "tests/sandbox/stripe/RequestSchema.h"

#include "tests/sandbox/stripe/ParameterTable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &method, const QString &path)
{
    static const QRegularExpression names(u"\\{[^}]*\\}"_s);
    return method.toUpper() + u' ' + QString(path).replace(names, u"{}"_s);
}

//! The parameters in the query and the body of an OpenAPI operation as one object schema.
QJsonObject schemaOf(const QJsonObject &operation)
{
    const QJsonObject content = operation[u"requestBody"_s][u"content"_s].toObject();
    QJsonObject schema = content[u"application/x-www-form-urlencoded"_s][u"schema"_s].toObject();
    QJsonObject properties = schema[u"properties"_s].toObject();
    QJsonArray required = schema[u"required"_s].toArray();
    for (const QJsonValue &parameter : operation[u"parameters"_s].toArray()) {
        if (parameter[u"in"_s].toString() != "query"_L1)
            continue;
        const QString name = parameter[u"name"_s].toString();
        properties.insert(name, parameter[u"schema"_s]);
        if (parameter[u"required"_s].toBool())
            required.append(name);
    }
    return {{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"required"_s, required}};
}

} // namespace

std::optional<RequestSchema> RequestSchema::fromOpenApi(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject paths = QJsonDocument::fromJson(file.readAll()).object()[u"paths"_s].toObject();
    if (paths.isEmpty())
        return {};
    RequestSchema result;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject operations = path.value().toObject();
        for (auto operation = operations.begin(); operation != operations.end(); ++operation)
            result.m_calls.insert(keyOf(operation.key(), path.key()), schemaOf(operation.value().toObject()));
    }
    return result;
}

RequestSchema RequestSchema::builtIn()
{
    static const RequestSchema made = [] {
        RequestSchema result;
        const QHash<QString, QJsonObject> table = parameterTable();
        for (auto it = table.begin(); it != table.end(); ++it)
            result.m_calls.insert(keyOf(it.key().section(u' ', 0, 0), it.key().section(u' ', 1)), it.value());
        return result;
    }();
    return made;
}

QString RequestSchema::openApiFile()
{
    const QString shared = qEnvironmentVariable("QUITTANCE_SHARED", u"" QUITTANCE_SOURCE_DIR "/../shared"_s);
    return shared + u"/specs/stripe-openapi.json"_s;
}

std::optional<QJsonObject> RequestSchema::of(const QByteArray &method, const QString &path) const
{
    const auto found = m_calls.find(keyOf(QString::fromLatin1(method), path));
    return found == m_calls.end() ? std::nullopt : std::optional(*found);
}

} // namespace quittance::sandbox
