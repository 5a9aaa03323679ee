#include "tests/sandbox/paypal/PayPalTable.h"

#include "tests/sandbox/paypal/payPalLines.h"

#include <QRegularExpression>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString> &patterns()
{
    static const QHash<QString, QString> known{
        {u"account"_s, u"^[2-9A-HJ-NP-Z]{13}$"_s},
        {u"all_or_none"_s, u"(?i)^(all|none)$"_s},
        {u"any_time"_s,
            u"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5]["
            u"0-"
            u"9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:?[0-9]{2})$"_s},
        {u"anything"_s, u"^.*$"_s},
        {u"count"_s, u"^[1-9][0-9]{0,9}$"_s},
        {u"country"_s, u"^([A-Z]{2}|C2)$"_s},
        {u"date"_s, u"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$"_s},
        {u"decimal"_s, u"^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$"_s},
        {u"field"_s, u"^[a-z_]*$"_s},
        {u"invoice_mail"_s, u"^.+@[^\"\\-].+$"_s},
        {u"language"_s, u"^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}))?$"_s},
        {u"locale"_s, u"^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$"_s},
        // Simpler and narrower than PayPal's, which is a screen long.
        {u"mail"_s, u"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+$"_s},
        {u"pay_or_details"_s, u"(?i)^(pay|details)$"_s},
        {u"phone"_s, u"^[0-9]{1,14}?$"_s},
        {u"phone_country"_s, u"^[0-9]{1,3}?$"_s},
        {u"prefer"_s, u"^[a-zA-Z=]*$"_s},
        // In words only, as far as PayPal's file goes: up to five decimals.
        {u"quantity"_s, u"^-?[0-9]+([.][0-9]{1,5})?$"_s},
        {u"time"_s,
            u"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5]["
            u"0-"
            u"9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$"_s},
    };
    return known;
}

QJsonObject textSchema(const QStringList &words)
{
    QJsonObject schema{{u"type"_s, u"string"_s}, {u"minLength"_s, words.value(1).toInt()},
        {u"maxLength"_s, words.value(2).toInt()}};
    if (const QString pattern = words.value(3); !pattern.isEmpty()) {
        Q_ASSERT(patterns().contains(pattern));
        schema.insert(u"pattern"_s, patterns()[pattern]);
    }
    return schema;
}

QJsonObject kindSchema(const QStringList &words, const QHash<QString, QJsonObject> &shapes)
{
    const QString kind = words[0];
    if (kind == "text"_L1)
        return textSchema(words);
    if (kind == "integer"_L1)
        return {{u"type"_s, kind}, {u"minimum"_s, words[1].toInt()}, {u"maximum"_s, words[2].toInt()}};
    if (kind == "boolean"_L1)
        return {{u"type"_s, kind}};
    if (kind == "any"_L1)
        return {};
    if (shapes.contains(kind))
        return shapes[kind];
    const bool isWords = kind.contains(u'|') || kind.isUpper();
    Q_ASSERT(isWords);
    return {{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(kind.split(u'|'))}};
}

void addField(
    QJsonObject &object, QString name, const QStringList &words, const QHash<QString, QJsonObject> &shapes)
{
    static const QRegularExpression list(u"\\[(?:(\\d+)-(\\d+))?\\]"_s);
    const bool required = name.endsWith(u'*');
    if (required)
        name.chop(1);
    QJsonObject schema = kindSchema(words, shapes);
    if (const QRegularExpressionMatch match = list.match(name); match.hasMatch()) {
        schema = {{u"type"_s, u"array"_s}, {u"items"_s, schema}};
        if (!match.captured(2).isEmpty()) {
            schema.insert(u"minItems"_s, match.captured(1).toInt());
            schema.insert(u"maxItems"_s, match.captured(2).toInt());
        }
        name.remove(list);
    }
    QJsonObject properties = object[u"properties"_s].toObject();
    properties.insert(name, schema);
    object.insert(u"type"_s, u"object"_s);
    object.insert(u"properties"_s, properties);
    if (required) {
        QJsonArray names = object[u"required"_s].toArray();
        names.append(name);
        object.insert(u"required"_s, names);
    }
}

void addAll(QJsonObject &object, const QJsonObject &shape)
{
    QJsonObject properties = object[u"properties"_s].toObject();
    const QJsonObject more = shape[u"properties"_s].toObject();
    for (auto it = more.begin(); it != more.end(); ++it)
        properties.insert(it.key(), it.value());
    QJsonArray names = object[u"required"_s].toArray();
    for (const QJsonValue &name : shape[u"required"_s].toArray())
        names.append(name);
    object.insert(u"type"_s, u"object"_s);
    object.insert(u"properties"_s, properties);
    object.insert(u"required"_s, names);
}

PayPalError fault(const QString &issue, const QString &pointer, const QJsonValue &value = {})
{
    return {.status = 400, .issue = issue, .field = pointer, .value = value.toVariant().toString()};
}

std::optional<PayPalError> check(const QJsonValue &value, const QJsonObject &schema, const QString &pointer);

std::optional<PayPalError> checkText(const QString &text, const QJsonObject &schema, const QString &pointer)
{
    if (text.size() < schema[u"minLength"_s].toInt())
        return fault(u"INVALID_STRING_LENGTH"_s, pointer, text);
    if (const QJsonValue most = schema[u"maxLength"_s]; most.isDouble() && text.size() > most.toInt())
        return fault(u"INVALID_STRING_MAX_LENGTH"_s, pointer, text);
    if (const QJsonArray words = schema[u"enum"_s].toArray(); !words.isEmpty() && !words.contains(text))
        return fault(u"INVALID_PARAMETER_VALUE"_s, pointer, text);
    const QString pattern = schema[u"pattern"_s].toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        return fault(u"INVALID_PARAMETER_SYNTAX"_s, pointer, text);
    return {};
}

std::optional<PayPalError> checkObject(
    const QJsonObject &object, const QJsonObject &schema, const QString &pointer)
{
    const QJsonObject properties = schema[u"properties"_s].toObject();
    for (const QJsonValue &name : schema[u"required"_s].toArray())
        if (!object.contains(name.toString()))
            return fault(u"MISSING_REQUIRED_PARAMETER"_s, pointer + u'/' + name.toString());
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString inner = pointer + u'/' + it.key();
        if (!properties.contains(it.key())) {
            PayPalError unknown = fault(u"INVALID_PARAMETER_SYNTAX"_s, inner);
            unknown.description = u"There is no such parameter."_s;
            return unknown;
        }
        if (auto error = check(it.value(), properties[it.key()].toObject(), inner))
            return error;
    }
    return {};
}

std::optional<PayPalError> checkList(
    const QJsonArray &list, const QJsonObject &schema, const QString &pointer)
{
    if (list.size() < schema[u"minItems"_s].toInt())
        return fault(u"INVALID_ARRAY_MIN_ITEMS"_s, pointer);
    if (const QJsonValue most = schema[u"maxItems"_s]; most.isDouble() && list.size() > most.toInt())
        return fault(u"INVALID_ARRAY_MAX_ITEMS"_s, pointer);
    for (qsizetype i = 0; i < list.size(); ++i)
        if (auto error = check(list[i], schema[u"items"_s].toObject(), pointer + u'/' + QString::number(i)))
            return error;
    return {};
}

std::optional<PayPalError> check(const QJsonValue &value, const QJsonObject &schema, const QString &pointer)
{
    const QString type = schema[u"type"_s].toString();
    if (type.isEmpty())
        return {};
    if (type == "object"_L1 && value.isObject())
        return checkObject(value.toObject(), schema, pointer);
    if (type == "array"_L1 && value.isArray())
        return checkList(value.toArray(), schema, pointer);
    if (type == "string"_L1 && value.isString())
        return checkText(value.toString(), schema, pointer);
    if (type == "boolean"_L1 && value.isBool())
        return {};
    if (type != "integer"_L1 || !value.isDouble())
        return fault(u"INVALID_PARAMETER_SYNTAX"_s, pointer, value);
    if (value.toInteger() < schema[u"minimum"_s].toInteger())
        return fault(u"INVALID_INTEGER_MIN_VALUE"_s, pointer, value);
    if (value.toInteger() > schema[u"maximum"_s].toInteger())
        return fault(u"INVALID_INTEGER_MAX_VALUE"_s, pointer, value);
    return {};
}

std::optional<PayPalError> known(std::optional<PayPalError> error, const PayPalCallShape &shape)
{
    return error ? std::optional(withKnownIssue(*error, shape)) : std::nullopt;
}

//! A parameter of the address as what it is to be: numbers and truths are written as text there.
QJsonValue readParameter(const QString &text, const QString &type)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (type == "integer"_L1 && isNumber)
        return number;
    if (type == "boolean"_L1 && (text == "true"_L1 || text == "false"_L1))
        return text == "true"_L1;
    return text;
}

} // namespace

PayPalTable::PayPalTable(const QString &lines)
{
    static const QRegularExpression gap(u"\\n{2,}"_s);
    for (const QString &paragraph : lines.trimmed().split(gap)) {
        const QStringList all = paragraph.split(u'\n');
        const QStringList head = all[0].split(u' ');
        PayPalCallShape shape;
        shape.body = {{u"type"_s, u"object"_s}};
        shape.takesBody = head.size() > 2;
        shape.needsBody = head.value(2).endsWith(u'*');
        shape.bodyIsList = head.value(2).startsWith("list"_L1);
        for (const QString &line : all.sliced(1)) {
            const QStringList words = line.split(u' ');
            if (words[0] == "="_L1)
                addAll(shape.body, m_shapes.value(words[1]));
            else if (words[0] == "issues"_L1)
                shape.issues = words.sliced(1);
            else if (words[0] == "query"_L1)
                addField(shape.query, words[1], words.sliced(2), m_shapes);
            else if (words[0] == "header"_L1)
                addField(shape.headers, words[1], words.sliced(2), m_shapes);
            else
                addField(shape.body, words[0], words.sliced(1), m_shapes);
        }
        if (head[0] == "shape"_L1) {
            m_shapes.insert(head[1], shape.body);
        } else {
            m_order.append(head[0] + u' ' + head[1]);
            m_calls.insert(m_order.last(), shape);
        }
    }
}

const PayPalTable &PayPalTable::builtIn()
{
    static const PayPalTable table(payPalLines());
    return table;
}

const PayPalCallShape *PayPalTable::call(const QString &name) const
{
    const auto found = m_calls.constFind(name);
    return found == m_calls.cend() ? nullptr : &*found;
}

QStringList PayPalTable::calls() const
{
    return m_order;
}

std::optional<PayPalError> checkPayPalBody(const PayPalCallShape &shape, const QJsonValue &body)
{
    if (shape.bodyIsList)
        return known(check(body, {{u"type"_s, u"array"_s}, {u"items"_s, shape.body}}, {}), shape);
    return known(check(body, shape.body, {}), shape);
}

std::optional<PayPalError> checkPayPalQuery(const PayPalCallShape &shape, const QJsonObject &query)
{
    const QJsonObject properties = shape.query[u"properties"_s].toObject();
    QJsonObject typed;
    for (auto it = query.begin(); it != query.end(); ++it)
        typed.insert(
            it.key(), readParameter(it.value().toString(), properties[it.key()][u"type"_s].toString()));
    QJsonObject schema = shape.query;
    schema.insert(u"type"_s, u"object"_s);
    std::optional<PayPalError> error = check(typed, schema, {});
    if (error) {
        error->location = u"query"_s;
        error->field.remove(0, 1);
    }
    return known(error, shape);
}

std::optional<PayPalError> checkPayPalHeaders(const PayPalCallShape &shape, const HttpRequest &request)
{
    const QJsonObject properties = shape.headers[u"properties"_s].toObject();
    for (auto it = request.headers.cbegin(); it != request.headers.cend(); ++it) {
        for (auto one = properties.begin(); one != properties.end(); ++one) {
            if (one.key().compare(QString::fromLatin1(it.key()), Qt::CaseInsensitive) != 0)
                continue;
            if (auto error = check(QString::fromLatin1(it.value()), one.value().toObject(), one.key()))
                return known(error, shape);
        }
    }
    return {};
}

PayPalError withKnownIssue(PayPalError error, const PayPalCallShape &shape)
{
    if (shape.issues.isEmpty() || shape.issues.contains(error.issue))
        return error;
    for (const QString &other : {u"INVALID_STRING_LENGTH"_s, u"INVALID_PARAMETER_SYNTAX"_s}) {
        const bool fits = other != "INVALID_STRING_LENGTH"_L1 || error.issue.startsWith("INVALID_STRING"_L1);
        if (fits && shape.issues.contains(other)) {
            error.issue = other;
            return error;
        }
    }
    error.issue.clear(); // That call's list has nothing of the kind.
    return error;
}

} // namespace quittance::sandbox
