#include "tests/sandbox/stripe/ParameterTable.h"

#include "tests/sandbox/stripe/parameterLines.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject typed(const QString &type)
{
    return {{u"type"_s, type}};
}

//! The value may also be empty, which unsets it.
QJsonObject orEmpty(const QJsonObject &schema)
{
    return {{u"anyOf"_s,
        QJsonArray{schema, QJsonObject{{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray{u""_s}}}}}};
}

QJsonObject rangeSchema()
{
    QJsonObject bounds;
    for (const QString &name : {u"gt"_s, u"gte"_s, u"lt"_s, u"lte"_s})
        bounds.insert(name, typed(u"integer"_s));
    const QJsonObject range{{u"type"_s, u"object"_s}, {u"properties"_s, bounds}};
    return {{u"anyOf"_s, QJsonArray{range, typed(u"integer"_s)}}};
}

QJsonObject kindSchema(const QString &kind)
{
    const QString word = kind.section(u' ', 0, 0);
    if (word == "integer"_L1 || word == "boolean"_L1)
        return typed(word);
    if (word == "decimal"_L1)
        return {{u"type"_s, u"string"_s}, {u"format"_s, u"decimal"_s}};
    if (word == "map"_L1)
        return {{u"type"_s, u"object"_s}, {u"additionalProperties"_s, typed(u"string"_s)}};
    if (word == "range"_L1)
        return rangeSchema();
    if (word == "hash"_L1)
        return orEmpty({{u"type"_s, u"object"_s}, {u"properties"_s, QJsonObject()}});
    QJsonObject schema = typed(u"string"_s);
    if (word == "text"_L1) {
        if (const int longest = kind.section(u' ', 1).toInt(); longest > 0)
            schema.insert(u"maxLength"_s, longest);
        return schema;
    }
    schema.insert(u"enum"_s, QJsonArray::fromStringList(kind.split(u'|')));
    return schema;
}

QJsonObject withProperty(QJsonObject object, QStringList steps, const QString &kind);

//! What lies at the end of a step: the inner schema, with the list and the "or empty" around it.
QJsonObject stepSchema(
    const QJsonObject &old, bool list, bool unsettable, const QStringList &rest, const QString &kind)
{
    QJsonObject inner = old;
    if (unsettable && !old.isEmpty())
        inner = old[u"anyOf"_s][0].toObject();
    if (list)
        inner = inner[u"items"_s].toObject();
    inner = rest.isEmpty() ? kindSchema(kind) : withProperty(inner, rest, kind);
    if (list)
        inner = {{u"type"_s, u"array"_s}, {u"items"_s, inner}};
    return unsettable ? orEmpty(inner) : inner;
}

QJsonObject withProperty(QJsonObject object, QStringList steps, const QString &kind)
{
    QString name = steps.takeFirst();
    const bool list = name.endsWith("[]"_L1);
    const bool required = name.contains(u'*');
    const bool unsettable = name.contains(u'?');
    name.remove(u"[]"_s).remove(u'*').remove(u'?');

    QJsonObject properties = object[u"properties"_s].toObject();
    properties.insert(name, stepSchema(properties[name].toObject(), list, unsettable, steps, kind));
    QJsonArray names = object[u"required"_s].toArray();
    if (required && !names.contains(name))
        names.append(name);
    object.insert(u"type"_s, u"object"_s);
    object.insert(u"properties"_s, properties);
    object.insert(u"required"_s, names);
    return object;
}

} // namespace

QHash<QString, QJsonObject> parameterTable()
{
    QHash<QString, QJsonObject> calls;
    static const QRegularExpression gap(u"\\n{2,}"_s);
    for (const QString &paragraph : parameterLines().trimmed().split(gap)) {
        const QStringList lines = paragraph.split(u'\n');
        const QStringList call = lines[0].split(u' ');
        QJsonObject schema = withProperty({}, {u"expand[]"_s}, u"text 5000"_s);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            if (lines[i].startsWith("= "_L1))
                schema = calls.value(lines[i].sliced(2));
            else
                schema = withProperty(
                    schema, lines[i].section(u' ', 0, 0).split(u'.'), lines[i].section(u' ', 1));
        }
        const QString kind = call.value(2);
        if (!kind.isEmpty())
            schema = withProperty(schema, {u"limit"_s}, u"integer"_s);
        if (kind == "list"_L1) {
            schema = withProperty(schema, {u"starting_after"_s}, u"text 5000"_s);
            schema = withProperty(schema, {u"ending_before"_s}, u"text 5000"_s);
        } else if (kind == "search"_L1) {
            schema = withProperty(schema, {u"query*"_s}, u"text 5000"_s);
            schema = withProperty(schema, {u"page"_s}, u"text 5000"_s);
        }
        calls.insert(call[0] + u' ' + call[1], schema);
    }
    return calls;
}

} // namespace quittance::sandbox
