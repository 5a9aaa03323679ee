#include "tests/core/payments/FormSchema.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString decoded(const QByteArray &text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

//! "a[b][0]" as a, b, 0.
QStringList partsOf(const QString &key)
{
    QString plain = key;
    return plain.remove(u']').split(u'[');
}

void put(QJsonObject &into, const QStringList &parts, const QString &value)
{
    if (parts.size() == 1) {
        into[parts[0]] = into.contains(parts[0]) ? u"(given twice)"_s : value;
        return;
    }
    QJsonObject child = into[parts[0]].toObject();
    put(child, parts.sliced(1), value);
    into[parts[0]] = child;
}

//! The parameters of a query as one object.
QJsonObject querySchema(const QJsonValue &operation)
{
    QJsonObject properties;
    QJsonArray required;
    for (const QJsonValue parameter : operation[u"parameters"].toArray()) {
        if (parameter[u"in"].toString() != "query"_L1)
            continue;
        properties.insert(parameter[u"name"].toString(), parameter[u"schema"]);
        if (parameter[u"required"].toBool())
            required.append(parameter[u"name"]);
    }
    return {{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"required"_s, required}};
}

QJsonObject schemaOf(const QJsonValue &operation, const QString &method)
{
    if (method == "get"_L1)
        return operation.isObject() ? querySchema(operation) : QJsonObject();
    return operation[u"requestBody"][u"content"][u"application/x-www-form-urlencoded"][u"schema"].toObject();
}

} // namespace

FormSchema::FormSchema(const QJsonObject &openApi, const QString &path, const QString &method)
    : m_components(openApi[u"components"][u"schemas"].toObject())
    , m_schema(resolved(schemaOf(openApi[u"paths"][path][method], method)))
{
}

QJsonObject FormSchema::resolved(QJsonObject schema) const
{
    while (schema.contains(u"$ref"_s))
        schema = m_components[schema[u"$ref"].toString().section(u'/', -1)].toObject();
    return schema;
}

QStringList FormSchema::complaints(const QByteArray &form) const
{
    QJsonObject tree;
    for (const QByteArray &field : form.split('&')) {
        if (field.isEmpty())
            continue;
        const qsizetype equals = field.indexOf('=');
        put(tree, partsOf(decoded(field.first(equals))), decoded(field.sliced(equals + 1)));
    }
    QStringList wrong;
    check(tree, m_schema, {}, wrong);
    return wrong;
}

void FormSchema::check(
    const QJsonValue &value, const QJsonObject &rawSchema, const QString &at, QStringList &wrong) const
{
    const QJsonObject schema = resolved(rawSchema);
    if (const QJsonArray choices = schema[u"anyOf"].toArray(); !choices.isEmpty()) {
        QStringList fewest;
        for (const QJsonValue choice : choices) {
            QStringList here;
            check(value, choice.toObject(), at, here);
            if (here.isEmpty())
                return;
            if (fewest.isEmpty() || here.size() < fewest.size())
                fewest = here;
        }
        wrong.append(fewest);
        return;
    }
    const QString type = schema[u"type"].toString();
    if (type == "object"_L1 && value.isObject())
        return checkObject(value.toObject(), schema, at, wrong);
    if (type == "array"_L1 && value.isObject()) {
        const QJsonObject elements = value.toObject();
        for (int i = 0; i < elements.size(); ++i) {
            const QString index = QString::number(i);
            if (elements.contains(index))
                check(elements[index], schema[u"items"].toObject(), at + u"[%1]"_s.arg(i), wrong);
            else
                wrong.append(at + u": a gap in the indexes"_s);
        }
        return;
    }
    if (type == "object"_L1 || type == "array"_L1 || value.isObject())
        wrong.append(at + u": wrong shape"_s);
    else
        checkText(value.toString(), schema, at, wrong);
}

void FormSchema::checkObject(
    const QJsonObject &value, const QJsonObject &schema, const QString &at, QStringList &wrong) const
{
    const auto name = [&](const QString &key) { return at.isEmpty() ? key : at + u'[' + key + u']'; };
    const QJsonObject known = schema[u"properties"].toObject();
    for (auto it = value.begin(); it != value.end(); ++it) {
        if (known.contains(it.key()))
            check(it.value(), known[it.key()].toObject(), name(it.key()), wrong);
        else if (schema[u"additionalProperties"].isObject())
            check(it.value(), schema[u"additionalProperties"].toObject(), name(it.key()), wrong);
        else
            wrong.append(name(it.key()) + u": unknown"_s);
    }
    for (const QJsonValue required : schema[u"required"].toArray())
        if (!value.contains(required.toString()))
            wrong.append(name(required.toString()) + u": missing"_s);
}

void FormSchema::checkText(
    const QString &value, const QJsonObject &schema, const QString &at, QStringList &wrong) const
{
    static const QRegularExpression integer(u"^-?\\d+$"_s);
    const QString type = schema[u"type"].toString();
    if (type == "integer"_L1 && !integer.match(value).hasMatch())
        wrong.append(at + u": no integer"_s);
    if (type == "boolean"_L1 && value != "true"_L1 && value != "false"_L1)
        wrong.append(at + u": no boolean"_s);
    if (schema.contains(u"enum"_s) && !schema[u"enum"].toArray().contains(value))
        wrong.append(at + u": not one of the known words"_s);
    if (schema.contains(u"maxLength"_s) && value.size() > schema[u"maxLength"].toInteger())
        wrong.append(at + u": too long"_s);
}

} // namespace quittance
