#include "tests/sandbox/ShapeCheck.h"

#include "tests/sandbox/stripe/RequestSchema.h"

#include <QFile>
#include <QJsonDocument>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

ShapeCheck ShapeCheck::ofStripe()
{
    ShapeCheck check;
    QFile file(RequestSchema::openApiFile());
    if (file.open(QIODevice::ReadOnly))
        check.m_schemas = QJsonDocument::fromJson(file.readAll())[u"components"_s][u"schemas"_s].toObject();
    return check;
}

QStringList ShapeCheck::faultsOf(const QJsonValue &value, const QString &type) const
{
    QStringList faults;
    walk(value, m_schemas[type].toObject(), type, faults);
    return faults;
}

void ShapeCheck::walk(
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

void ShapeCheck::walkBest(
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

void ShapeCheck::walkObject(
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

} // namespace quittance::sandbox
