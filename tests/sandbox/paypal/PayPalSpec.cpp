#include "tests/sandbox/paypal/PayPalSpec.h"

#include "tests/sandbox/stripe/RequestSchema.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject bothOf(const QJsonObject &a, const QJsonObject &b)
{
    QJsonObject both = a;
    for (auto it = b.begin(); it != b.end(); ++it) {
        const QJsonValue old = a[it.key()];
        if (it.key() == "properties"_L1) {
            QJsonObject properties = old.toObject();
            const QJsonObject more = it.value().toObject();
            for (auto one = more.begin(); one != more.end(); ++one)
                properties.insert(one.key(),
                    properties.contains(one.key())
                        ? QJsonObject{{u"allOf"_s, QJsonArray{properties[one.key()], one.value()}}}
                        : one.value().toObject());
            both.insert(it.key(), properties);
        } else if (it.key() == "items"_L1 && old.isObject()) {
            both.insert(it.key(), QJsonObject{{u"allOf"_s, QJsonArray{old, it.value()}}});
        } else if (it.key() == "required"_L1) {
            QJsonArray names = old.toArray();
            for (const QJsonValue &name : it.value().toArray())
                names.append(name);
            both.insert(it.key(), names);
        } else {
            both.insert(it.key(), it.value());
        }
    }
    return both;
}

QString lastOf(const QString &reference)
{
    return reference.section(u'/', -1);
}

} // namespace

const PayPalSpec &PayPalSpec::beside()
{
    static const PayPalSpec spec = [] {
        PayPalSpec made;
        const QString folder = QFileInfo(RequestSchema::openApiFile()).path();
        for (const QString &name : {u"orders"_s, u"payments"_s, u"invoicing"_s})
            made.read(folder + u"/paypal-"_s + name + u".json"_s);
        return made;
    }();
    return spec;
}

void PayPalSpec::read(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return;
    // Names of schemas are those of one file: "capture" is not the same in two of them.
    const QString mark = QFileInfo(file).baseName() + u'.';
    QByteArray text = source.readAll();
    text.replace("#/components/schemas/", "#/components/schemas/" + mark.toUtf8());
    text.replace("#/components/parameters/", "#/components/parameters/" + mark.toUtf8());
    const QJsonObject root = QJsonDocument::fromJson(text).object();
    const QJsonObject schemas = root[u"components"_s][u"schemas"_s].toObject();
    for (auto it = schemas.begin(); it != schemas.end(); ++it)
        m_schemas.insert(mark + it.key(), it.value());
    const QJsonObject parameters = root[u"components"_s][u"parameters"_s].toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        m_parameters.insert(mark + it.key(), it.value());
    const QJsonObject paths = root[u"paths"_s].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject methods = path.value().toObject();
        for (auto method = methods.begin(); method != methods.end(); ++method)
            m_calls.insert(method.key().toUpper() + u' ' + path.key(), method.value().toObject());
    }
}

QJsonObject PayPalSpec::flat(const QJsonObject &schema) const
{
    QJsonObject result = schema;
    if (const QString reference = schema[u"$ref"_s].toString(); !reference.isEmpty()) {
        result.remove(u"$ref"_s);
        result = bothOf(flat(m_schemas[lastOf(reference)].toObject()), result);
    }
    const QJsonArray parts = result[u"allOf"_s].toArray();
    result.remove(u"allOf"_s);
    for (const QJsonValue &part : parts)
        result = bothOf(result, flat(part.toObject()));
    return result;
}

QJsonObject PayPalSpec::body(const QString &call) const
{
    return flat(m_calls[call][u"requestBody"_s][u"content"_s][u"application/json"_s][u"schema"_s].toObject());
}

bool PayPalSpec::needsBody(const QString &call) const
{
    return m_calls[call][u"requestBody"_s][u"required"_s].toBool();
}

QJsonObject PayPalSpec::parameters(const QString &call, const QString &kind) const
{
    QJsonObject found;
    for (const QJsonValue &each : m_calls[call][u"parameters"_s].toArray()) {
        const QString reference = each[u"$ref"_s].toString();
        const QJsonObject parameter
            = reference.isEmpty() ? each.toObject() : m_parameters[lastOf(reference)].toObject();
        if (parameter[u"in"_s].toString() == kind)
            found.insert(parameter[u"name"_s].toString(), parameter[u"schema"_s]);
    }
    return found;
}

QJsonObject PayPalSpec::content(const QString &call, const QString &status) const
{
    const QJsonObject responses = m_calls[call][u"responses"_s].toObject();
    const QJsonObject response
        = responses.contains(status) ? responses[status].toObject() : responses[u"default"_s].toObject();
    const QJsonObject types = response[u"content"_s].toObject();
    return types.isEmpty() ? QJsonObject() : types.begin().value()[u"schema"_s].toObject();
}

QStringList PayPalSpec::issues(const QString &call, const QString &status) const
{
    if (!m_calls[call][u"responses"_s].toObject().contains(status))
        return {};
    const QJsonObject detail = flat(
        flat(flat(content(call, status))[u"properties"_s][u"details"_s].toObject())[u"items"_s].toObject());
    return flat(detail[u"properties"_s][u"issue"_s].toObject())[u"enum"_s].toVariant().toStringList();
}

QStringList PayPalSpec::faultsOf(const QString &call, const HttpReply &reply) const
{
    if (!m_calls.contains(call))
        return {};
    QString status = QString::number(reply.status);
    const QJsonObject responses = m_calls[call][u"responses"_s].toObject();
    if (reply.status == 200 && !responses.contains(status)) // A key that came again: what was made then.
        status = u"201"_s;
    if (reply.status < 400 && !responses.contains(status))
        return {u"answers "_s + status};
    const QJsonObject schema = content(call, status);
    if (schema.isEmpty())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    return faultsOf(document.object(), schema, status);
}

QStringList PayPalSpec::faultsOf(
    const QJsonValue &value, const QJsonObject &schema, const QString &path) const
{
    QStringList faults;
    walk(value, schema, path, faults);
    return faults;
}

void PayPalSpec::walk(
    const QJsonValue &value, QJsonObject schema, const QString &path, QStringList &faults) const
{
    schema = flat(schema);
    if (const QJsonArray branches = schema[u"oneOf"_s].toArray(); !branches.isEmpty()) {
        for (const QJsonValue &branch : branches)
            if (faultsOf(value, branch.toObject(), path).isEmpty())
                return;
        return faults.append(path + u": none of the kinds"_s);
    }
    const QJsonObject properties = schema[u"properties"_s].toObject();
    const QString type = schema[u"type"_s].toString(properties.isEmpty() ? QString() : u"object"_s);
    if (type.isEmpty())
        return;
    if (type == "string"_L1 && value.isString())
        return walkText(value.toString(), schema, path, faults);
    if (type == "array"_L1 && value.isArray()) {
        const QJsonArray items = value.toArray();
        if (items.size() < schema[u"minItems"_s].toInt()
            || items.size() > schema[u"maxItems"_s].toInt(10'000))
            faults.append(path + u": so many items"_s);
        for (const QJsonValue &item : items)
            walk(item, schema[u"items"_s].toObject(), path + u"[]"_s, faults);
        return;
    }
    const bool fits = type == "object"_L1 ? value.isObject()
        : type == "boolean"_L1            ? value.isBool()
                                          : type == "integer"_L1 && value.isDouble();
    if (!fits)
        return faults.append(path + u": no "_s + type);
    if (type != "object"_L1)
        return;
    const QJsonObject object = value.toObject();
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

void PayPalSpec::walkText(
    const QString &text, const QJsonObject &schema, const QString &path, QStringList &faults) const
{
    const QJsonArray words = schema[u"enum"_s].toArray();
    if (!words.isEmpty() && !words.contains(text))
        faults.append(path + u": says "_s + text);
    if (text.size() < schema[u"minLength"_s].toInt() || text.size() > schema[u"maxLength"_s].toInt(1'000'000))
        faults.append(path + u": is so long: "_s + text);
    const QString pattern = schema[u"pattern"_s].toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        faults.append(path + u": is written as "_s + text);
}

} // namespace quittance::sandbox
