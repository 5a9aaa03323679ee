#include "tests/sandbox/stripe/RequestCheck.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Checked = tl::expected<QJsonValue, StripeError>;

constexpr qsizetype metadataKeysMax = 50;
constexpr qsizetype metadataKeyMax = 40;
constexpr qsizetype metadataValueMax = 500;

Checked check(const QJsonObject &schema, const QJsonValue &value, const QString &name);

bool isInteger(const QString &text)
{
    static const QRegularExpression digits(u"^-?\\d{1,18}$"_s);
    return digits.match(text).hasMatch();
}

bool isDecimal(const QString &text)
{
    static const QRegularExpression digits(u"^-?\\d{1,18}(\\.\\d{1,12})?$"_s);
    return digits.match(text).hasMatch();
}

//! How well a branch of an anyOf suits the value: the higher, the sooner it is taken.
int suits(const QJsonObject &branch, const QJsonValue &value)
{
    const QString type = branch[u"type"_s].toString();
    if (value.isObject())
        return type == "object"_L1 || type == "array"_L1 ? 1 : 0;
    const QString text = value.toString();
    const QJsonArray words = branch[u"enum"_s].toArray();
    if (words.contains(text))
        return 5;
    if (text.isEmpty())
        return 0;
    if (type == "integer"_L1)
        return isInteger(text) ? 4 : 0;
    if (type == "boolean"_L1)
        return text == "true"_L1 || text == "false"_L1 ? 3 : 0;
    return type == "string"_L1 && words.isEmpty() ? 2 : 0;
}

QJsonObject branchFor(const QJsonObject &schema, const QJsonValue &value)
{
    QJsonArray branches = schema[u"anyOf"_s].toArray();
    if (branches.isEmpty())
        return schema;
    const auto best = std::ranges::max_element(
        branches, {}, [&](const QJsonValue &branch) { return suits(branch.toObject(), value); });
    return branchFor((*best).toObject(), value);
}

Checked checkMap(const QJsonObject &map, const QString &name)
{
    if (map.size() > metadataKeysMax)
        return badParameter({}, name, u"Metadata can have up to 50 keys."_s);
    for (auto it = map.begin(); it != map.end(); ++it) {
        const QString inner = u"%1[%2]"_s.arg(name, it.key());
        if (!it.value().isString())
            return badParameter({}, inner, u"Invalid string: metadata values must be strings"_s);
        if (it.key().size() > metadataKeyMax)
            return badParameter({}, inner, u"Metadata keys can be up to 40 characters long."_s);
        if (it.value().toString().size() > metadataValueMax)
            return badParameter({}, inner, u"Metadata values can be up to 500 characters long."_s);
    }
    return map;
}

Checked checkArray(const QJsonObject &schema, const QJsonObject &children, const QString &name)
{
    QList<int> order;
    for (const QString &key : children.keys()) {
        if (!isInteger(key))
            return badParameter({}, name, u"Invalid array"_s);
        order.append(key.toInt());
    }
    std::ranges::sort(order);
    QJsonArray result;
    for (const int index : order) {
        const QString key = QString::number(index);
        const Checked item = check(schema[u"items"_s].toObject(), children[key], u"%1[%2]"_s.arg(name, key));
        if (!item)
            return item;
        result.append(*item);
    }
    return result;
}

Checked checkObject(const QJsonObject &schema, const QJsonObject &children, const QString &name)
{
    if (schema[u"additionalProperties"_s].isObject())
        return checkMap(children, name);
    const auto path = [&](const QString &key) { return name.isEmpty() ? key : u"%1[%2]"_s.arg(name, key); };
    const QJsonObject properties = schema[u"properties"_s].toObject();
    QJsonObject result;
    for (auto it = children.begin(); it != children.end(); ++it) {
        if (!properties.contains(it.key()))
            return badParameter(u"parameter_unknown"_s, path(it.key()),
                u"Received unknown parameter: %1"_s.arg(path(it.key())));
        const Checked value = check(properties[it.key()].toObject(), it.value(), path(it.key()));
        if (!value)
            return value;
        result.insert(it.key(), *value);
    }
    for (const QJsonValue &required : schema[u"required"_s].toArray()) {
        const QString key = required.toString();
        if (!children.contains(key))
            return badParameter(
                u"parameter_missing"_s, path(key), u"Missing required param: %1."_s.arg(path(key)));
    }
    return result;
}

Checked checkString(const QJsonObject &schema, const QString &text, const QString &name)
{
    const QJsonArray words = schema[u"enum"_s].toArray();
    if (text.isEmpty())
        return words.contains(text)
            ? Checked(QJsonValue::Null)
            : badParameter(u"parameter_invalid_empty"_s, name,
                u"You passed an empty string for '%1'. We assume empty values are an attempt "
                u"to unset a parameter; however '%1' cannot be unset. You should remove '%1' "
                u"from your request or supply a non-empty value."_s.arg(name));
    if (!words.isEmpty() && !words.contains(text)) {
        QStringList allowed;
        for (const QJsonValue &word : words)
            allowed.append(word.toString());
        return badParameter({}, name, u"Invalid %1: must be one of %2"_s.arg(name, allowed.join(u", "_s)));
    }
    if (schema[u"format"_s].toString() == "decimal"_L1 && !isDecimal(text))
        return badParameter(u"parameter_invalid_decimal"_s, name, u"Invalid decimal: %1"_s.arg(text));
    const int longest = schema[u"maxLength"_s].toInt();
    if (longest > 0 && text.size() > longest)
        return badParameter(u"parameter_invalid_string_length"_s, name,
            u"Invalid string: %1…; must be at most %2 characters"_s.arg(text.left(20)).arg(longest));
    return text;
}

Checked checkText(const QJsonObject &schema, const QString &text, const QString &name)
{
    const QString type = schema[u"type"_s].toString();
    if (type == "string"_L1)
        return checkString(schema, text, name);
    if (type == "integer"_L1) {
        if (!isInteger(text))
            return badParameter(u"parameter_invalid_integer"_s, name, u"Invalid integer: %1"_s.arg(text));
        return text.toLongLong();
    }
    if (type == "number"_L1) {
        if (!isDecimal(text))
            return badParameter(u"parameter_invalid_decimal"_s, name, u"Invalid decimal: %1"_s.arg(text));
        return text;
    }
    if (type == "boolean"_L1) {
        if (text != "true"_L1 && text != "false"_L1)
            return badParameter({}, name, u"Invalid boolean: %1"_s.arg(text));
        return text == "true"_L1;
    }
    return badParameter({}, name, type == "array"_L1 ? u"Invalid array"_s : u"Invalid object"_s);
}

Checked check(const QJsonObject &schema, const QJsonValue &value, const QString &name)
{
    const QJsonObject branch = branchFor(schema, value);
    if (!value.isObject())
        return checkText(branch, value.toString(), name);
    const QString type = branch[u"type"_s].toString();
    if (type == "array"_L1)
        return checkArray(branch, value.toObject(), name);
    if (type == "object"_L1)
        return checkObject(branch, value.toObject(), name);
    return badParameter({}, name, u"Invalid %1"_s.arg(type));
}

} // namespace

StripeAnswer checkRequest(const QJsonObject &schema, const QJsonObject &tree)
{
    const Checked checked = checkObject(schema, tree, {});
    if (!checked)
        return tl::unexpected(checked.error());
    return checked->toObject();
}

} // namespace quittance::sandbox
