#include "tests/sandbox/hubspot/HubSpotQuery.h"

#include "tests/sandbox/hubspot/HubSpotTokens.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

using Operator = HubSpotQuery::Operator;
using Filter = HubSpotQuery::Filter;

constexpr qsizetype groupsMax = 5;
constexpr qsizetype filtersMax = 6;
constexpr qsizetype filtersInAllMax = 18;
constexpr qsizetype pageMax = 200;
constexpr qsizetype resultsMax = 10'000;

constexpr std::array<std::pair<const char *, Operator>, 13> operators{{
    {"EQ", Operator::Eq},
    {"NEQ", Operator::Neq},
    {"LT", Operator::Lt},
    {"LTE", Operator::Lte},
    {"GT", Operator::Gt},
    {"GTE", Operator::Gte},
    {"BETWEEN", Operator::Between},
    {"IN", Operator::In},
    {"NOT_IN", Operator::NotIn},
    {"HAS_PROPERTY", Operator::HasProperty},
    {"NOT_HAS_PROPERTY", Operator::NotHasProperty},
    {"CONTAINS_TOKEN", Operator::ContainsToken},
    {"NOT_CONTAINS_TOKEN", Operator::NotContainsToken},
}};

tl::unexpected<Error> refuse(const QString &words)
{
    return fail(Error{.kind = ErrorKind::Refused, .providerText = words});
}

bool isNumeric(const QString &type)
{
    return type == "number"_L1 || type == "datetime"_L1 || type == "date"_L1;
}

//! A whole number, or for dates an ISO time as milliseconds.
std::optional<qint64> integer(const QString &value, const QString &type)
{
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    if (ok)
        return number;
    if (type == "number"_L1)
        return {};
    const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

Result<QStringList> valuesOf(const QJsonObject &json, Operator operation)
{
    QStringList values;
    if (operation == Operator::HasProperty || operation == Operator::NotHasProperty)
        return values;
    if (operation == Operator::In || operation == Operator::NotIn) {
        for (const QJsonValue &value : json["values"_L1].toArray())
            values.append(value.toString());
        if (values.isEmpty())
            return refuse(u"values must not be empty for the IN and NOT_IN operators"_s);
        return values;
    }
    if (!json["value"_L1].isString())
        return refuse(u"value must be a string"_s);
    values.append(json["value"_L1].toString());
    if (operation == Operator::Between) {
        if (!json["highValue"_L1].isString())
            return refuse(u"highValue is required for the BETWEEN operator"_s);
        values.append(json["highValue"_L1].toString());
    }
    return values;
}

Result<Filter> readFilter(const QJsonObject &json, const HubSpotSchema &schema)
{
    for (const QString &key : json.keys()) {
        if (!QStringList{u"propertyName"_s, u"operator"_s, u"value"_s, u"values"_s, u"highValue"_s}.contains(
                key))
            return refuse(u"Unrecognized field \"%1\" in a filter"_s.arg(key));
    }
    const QString word = json["operator"_L1].toString();
    const auto known = std::ranges::find_if(
        operators, [&](const auto &pair) { return word == QLatin1StringView(pair.first); });
    if (known == operators.end())
        return refuse(u"Invalid input JSON: \"%1\" is not one of the values of operator"_s.arg(word));

    Filter filter;
    filter.property = json["propertyName"_L1].toString();
    filter.operation = known->second;
    const std::optional<HubSpotProperty> property = schema.find(filter.property);
    if (!property)
        return refuse(u"Property \"%1\" does not exist"_s.arg(filter.property));
    filter.type = property->type;
    const Result<QStringList> values = valuesOf(json, filter.operation);
    if (!values)
        return tl::unexpected(values.error());
    filter.values = *values;
    if (isNumeric(filter.type)) {
        for (const QString &value : filter.values) {
            const std::optional<qint64> number = integer(value, filter.type);
            if (!number)
                return refuse(
                    u"\"%1\" is not a valid value for the property \"%2\""_s.arg(value, filter.property));
            filter.integers.append(*number);
        }
    }
    return filter;
}

Result<QList<HubSpotQuery::Group>> readGroups(const QJsonValue &json, const HubSpotSchema &schema)
{
    QList<HubSpotQuery::Group> groups;
    qsizetype inAll = 0;
    for (const QJsonValue &groupJson : json.toArray()) {
        HubSpotQuery::Group group;
        for (const QJsonValue &filterJson : groupJson["filters"_L1].toArray()) {
            const Result<Filter> filter = readFilter(filterJson.toObject(), schema);
            if (!filter)
                return tl::unexpected(filter.error());
            group.append(*filter);
        }
        inAll += group.size();
        if (group.isEmpty() || group.size() > filtersMax)
            return refuse(u"a filter group holds 1 to %1 filters"_s.arg(filtersMax));
        groups.append(group);
    }
    if (groups.size() > groupsMax || inAll > filtersInAllMax)
        return refuse(
            u"at most %1 filter groups and %2 filters are allowed"_s.arg(groupsMax).arg(filtersInAllMax));
    return groups;
}

//! Both spellings: {"propertyName":"a","direction":"DESCENDING"} and "a" or "-a".
Result<HubSpotQuery> readSort(HubSpotQuery query, const QJsonArray &sorts, const HubSpotSchema &schema)
{
    if (sorts.size() > 1)
        return refuse(u"only one sort is allowed"_s);
    if (sorts.isEmpty())
        return query;
    if (sorts[0].isString()) {
        const QString text = sorts[0].toString();
        query.descending = text.startsWith(u'-');
        query.sortBy = text.mid(query.descending ? 1 : 0);
    } else {
        const QString direction = sorts[0]["direction"_L1].toString(u"ASCENDING"_s);
        if (direction != "ASCENDING"_L1 && direction != "DESCENDING"_L1)
            return refuse(u"\"%1\" is not a sort direction"_s.arg(direction));
        query.descending = direction == "DESCENDING"_L1;
        query.sortBy = sorts[0]["propertyName"_L1].toString();
    }
    if (!schema.column(query.sortBy))
        return refuse(u"Property \"%1\" does not exist"_s.arg(query.sortBy));
    return query;
}

Result<HubSpotQuery> readPage(HubSpotQuery query, const QJsonObject &body)
{
    if (body.contains("limit"_L1)) {
        query.limit = body["limit"_L1].toInt(-1);
        if (query.limit < 1 || query.limit > pageMax)
            return refuse(u"limit must be between 1 and %1"_s.arg(pageMax));
    }
    const QJsonValue after = body["after"_L1];
    if (!after.isUndefined() && !after.isNull() && after.toString(u"0"_s) != QString()) {
        bool ok = true;
        query.after = after.isString() ? after.toString().toLongLong(&ok) : after.toInt(-1);
        if (!ok || query.after < 0)
            return refuse(u"after is not a cursor of this query"_s);
    }
    if (query.after + query.limit > resultsMax)
        return refuse(
            u"a query returns at most %1 results; paging beyond them is not possible"_s.arg(resultsMax));
    return query;
}

std::optional<qint64> integerOf(const HubSpotRecord &record, const HubSpotTable &table, const Filter &filter)
{
    if (filter.property == "hs_object_id"_L1)
        return record.id;
    if (filter.property == "createdate"_L1)
        return record.createdMs;
    if (filter.property == table.schema().modificationName())
        return record.modifiedMs;
    return integer(table.value(record, filter.property), filter.type);
}

template <class T>
bool holds(const T &value, Operator operation, const QList<T> &values)
{
    switch (operation) {
    case Operator::Eq:
        return value == values[0];
    case Operator::Neq:
        return value != values[0];
    case Operator::Lt:
        return value < values[0];
    case Operator::Lte:
        return value <= values[0];
    case Operator::Gt:
        return value > values[0];
    case Operator::Gte:
        return value >= values[0];
    case Operator::Between:
        return value >= values[0] && value <= values[1];
    case Operator::In:
        return values.contains(value);
    case Operator::NotIn:
        return !values.contains(value);
    case Operator::HasProperty:
        return true;
    default:
        return false;
    }
}

bool passes(const HubSpotRecord &record, const HubSpotTable &table, const Filter &filter)
{
    if (isNumeric(filter.type)) {
        const std::optional<qint64> value = integerOf(record, table, filter);
        return value ? holds(*value, filter.operation, filter.integers)
                     : filter.operation == Operator::NotHasProperty;
    }
    const QString value = table.value(record, filter.property).toLower();
    if (value.isNull())
        return filter.operation == Operator::NotHasProperty;
    if (filter.operation == Operator::ContainsToken)
        return containsToken(value, filter.values[0]);
    if (filter.operation == Operator::NotContainsToken)
        return !containsToken(value, filter.values[0]);
    // IN and NOT_IN find nothing for values that are not lower case: HubSpot's own limitation.
    if (filter.operation == Operator::In || filter.operation == Operator::NotIn)
        return holds(value, filter.operation, filter.values);
    QStringList lower;
    for (const QString &wanted : filter.values)
        lower.append(wanted.toLower());
    return holds(value, filter.operation, QList<QString>(lower));
}

} // namespace

Result<HubSpotQuery> HubSpotQuery::read(const QJsonObject &body, const HubSpotSchema &schema)
{
    const QStringList known{
        u"filterGroups"_s, u"sorts"_s, u"query"_s, u"properties"_s, u"limit"_s, u"after"_s};
    for (const QString &key : body.keys()) {
        if (!known.contains(key))
            return refuse(u"Unrecognized field \"%1\""_s.arg(key));
    }
    HubSpotQuery query;
    const Result<QList<Group>> groups = readGroups(body["filterGroups"_L1], schema);
    if (!groups)
        return tl::unexpected(groups.error());
    query.groups = *groups;
    query.text = body["query"_L1].toString();
    for (const QJsonValue &name : body["properties"_L1].toArray())
        query.properties.append(name.toString());
    return readSort(query, body["sorts"_L1].toArray(), schema).and_then([&](const HubSpotQuery &sorted) {
        return readPage(sorted, body);
    });
}

bool HubSpotQuery::matches(const HubSpotRecord &record, const HubSpotTable &table) const
{
    if (!text.isEmpty()) {
        const bool found = std::ranges::any_of(table.schema().usual(),
            [&](const QString &name) { return containsToken(table.value(record, name).toLower(), text); });
        if (!found)
            return false;
    }
    return groups.isEmpty() || std::ranges::any_of(groups, [&](const Group &group) {
        return std::ranges::all_of(
            group, [&](const Filter &filter) { return passes(record, table, filter); });
    });
}

} // namespace quittance::sandbox
