#include "tests/sandbox/hubspot/HubSpotJson.h"
#include "tests/sandbox/hubspot/HubSpotListPage.h"
#include "tests/sandbox/hubspot/HubSpotReplies.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

constexpr qsizetype batchMax = 100;
constexpr int historyMax = 50;
constexpr int pageMax = 100;

//! Comma form, repeated keys, or both.
QStringList listParameter(const QUrlQuery &query, const QString &name)
{
    QStringList values;
    for (const QString &value : query.allQueryItemValues(name, QUrl::FullyDecoded))
        values += value.split(u',', Qt::SkipEmptyParts);
    return values;
}

//! The first parameter that is not among the known ones.
QString unknownParameter(const QUrlQuery &query, const QStringList &known)
{
    for (const auto &[name, value] : query.queryItems()) {
        if (!known.contains(name))
            return name;
    }
    return {};
}

//! What lists and reads share; the words of a refusal, or nothing.
QString trouble(const HubSpotCall &call, const QStringList &known)
{
    if (const QString unknown = unknownParameter(call.query, known); !unknown.isEmpty())
        return u"Unknown query parameter \"%1\""_s.arg(unknown);
    if (!listParameter(call.query, u"propertiesWithHistory"_s).isEmpty())
        return u"propertiesWithHistory is not available"_s;
    const QString archived = call.query.queryItemValue(u"archived"_s);
    if (!archived.isEmpty() && archived != "true"_L1 && archived != "false"_L1)
        return u"archived must be true or false"_s;
    const QString other = call.route.type == HubSpotType::Contacts ? u"companies"_s : u"contacts"_s;
    for (const QString &association : listParameter(call.query, u"associations"_s)) {
        if (isEngagement(call.route.type) || hubSpotType(association) != hubSpotType(other))
            return u"\"%1\" is not an association of this type"_s.arg(association);
    }
    return {};
}

bool wantsArchived(const HubSpotCall &call)
{
    return call.query.queryItemValue(u"archived"_s) == "true"_L1;
}

QJsonObject withAssociations(const HubSpotCall &call, QJsonObject json, qint64 id)
{
    if (!call.query.hasQueryItem(u"associations"_s))
        return json;
    const QJsonObject associations = associationsJson(call.data, call.route.type, id);
    if (!associations.isEmpty())
        json[u"associations"_s] = associations;
    return json;
}

QString nextLink(const HubSpotCall &call, const QString &after)
{
    QUrlQuery query = call.query;
    query.removeAllQueryItems(u"after"_s);
    query.addQueryItem(u"after"_s, after);
    return u"https://api.hubapi.com%1?%2"_s.arg(call.path, query.toString());
}

//! A record that an id leads to, live or archived as asked; its own id differs after a merge.
HubSpotRecordPtr recordOf(const HubSpotCall &call, const QString &id, bool archived)
{
    bool ok = false;
    const qint64 number = id.toLongLong(&ok);
    const HubSpotRecordPtr record = ok ? call.table().find(number) : nullptr;
    return record && record->archivedMs.has_value() == archived ? record : nullptr;
}

//! Whether records can be asked for by this property instead of their id.
bool isKey(const HubSpotCall &call, const QString &property)
{
    const std::optional<HubSpotProperty> found = call.table().schema().find(property);
    return found && found->unique;
}

HubSpotRecordPtr recordByKey(const HubSpotCall &call, const QString &property, const QString &value)
{
    const qsizetype column = *call.table().schema().column(property);
    for (const auto &[id, record] : call.table().live()) {
        if (record->value(column).compare(value, Qt::CaseInsensitive) == 0)
            return record;
    }
    return nullptr;
}

QString batchTrouble(const QJsonObject &body)
{
    const QStringList known{u"inputs"_s, u"properties"_s, u"propertiesWithHistory"_s, u"idProperty"_s};
    for (const QString &key : body.keys()) {
        if (!known.contains(key))
            return u"Unrecognized field \"%1\""_s.arg(key);
    }
    const QJsonArray inputs = body["inputs"_L1].toArray();
    if (inputs.isEmpty())
        return u"inputs must not be empty"_s;
    if (inputs.size() > batchMax)
        return u"at most %1 inputs are allowed in one batch"_s.arg(batchMax);
    if (!body["propertiesWithHistory"_L1].toArray().isEmpty() && inputs.size() > historyMax)
        return u"at most %1 inputs are allowed where histories are asked for"_s.arg(historyMax);
    for (const QJsonValue &input : inputs) {
        if (!input["id"_L1].isString())
            return u"the id of an input must be a string"_s;
    }
    return {};
}

} // namespace

HttpReply answerList(const HubSpotCall &call)
{
    const QString wrong = trouble(call,
        {u"limit"_s, u"after"_s, u"properties"_s, u"propertiesWithHistory"_s, u"associations"_s,
            u"archived"_s});
    if (!wrong.isEmpty())
        return refusal(call, wrong);
    bool limitOk = true;
    bool afterOk = true;
    const int limit
        = call.query.hasQueryItem(u"limit"_s) ? call.query.queryItemValue(u"limit"_s).toInt(&limitOk) : 10;
    const qint64 after = call.query.hasQueryItem(u"after"_s)
        ? call.query.queryItemValue(u"after"_s).toLongLong(&afterOk)
        : 0;
    if (!limitOk || limit < 1 || limit > pageMax)
        return refusal(call, u"limit must be between 1 and %1"_s.arg(pageMax));
    if (!afterOk)
        return refusal(call, u"after is not a cursor of this list"_s);

    const HubSpotTable::Records &records
        = wantsArchived(call) ? call.table().archived() : call.table().live();
    HubSpotListPage page(call.data, call.route.type, listParameter(call.query, u"properties"_s),
        call.query.hasQueryItem(u"associations"_s));
    auto at = records.upper_bound(after);
    qint64 last = 0;
    for (int taken = 0; at != records.end() && taken < limit; ++at, ++taken) {
        last = at->first;
        page.add(*at->second);
    }
    const QString cursor = at == records.end() ? QString() : QString::number(last);
    return HttpReply{.status = 200,
        .headers = {{"content-type", "application/json;charset=utf-8"}},
        .body = page.body(cursor, cursor.isEmpty() ? QString() : nextLink(call, cursor))};
}

HttpReply answerRead(const HubSpotCall &call)
{
    const QString wrong = trouble(call,
        {u"properties"_s, u"propertiesWithHistory"_s, u"associations"_s, u"archived"_s, u"idProperty"_s});
    if (!wrong.isEmpty())
        return refusal(call, wrong);
    const QString idProperty = call.query.queryItemValue(u"idProperty"_s);
    const bool byKey = isKey(call, idProperty);
    if (!idProperty.isEmpty() && !byKey)
        return refusal(call, u"\"%1\" is not a unique property"_s.arg(idProperty));
    const HubSpotRecordPtr record = byKey ? recordByKey(call, idProperty, call.route.name)
                                          : recordOf(call, call.route.name, wantsArchived(call));
    if (!record) {
        return hubSpotError(404, u"OBJECT_NOT_FOUND"_s, u"Object not found.  objectId are usually numeric."_s,
            call.correlationId);
    }
    const QStringList properties = listParameter(call.query, u"properties"_s);
    return hubSpotReply(
        200, withAssociations(call, recordJson(*record, call.data, call.route.type, properties), record->id));
}

HttpReply answerSearch(const HubSpotCall &call)
{
    const Result<HubSpotQuery> query = HubSpotQuery::read(call.body, call.table().schema());
    if (!query)
        return refusal(call, u"There was a problem with the request. "_s + query.error().providerText);
    const HubSpotSearch::Page page = call.search.run(*query, call.table(), call.nowMs);
    QJsonArray results;
    for (const HubSpotRecordPtr &record : page.records)
        results.append(recordJson(*record, call.data, call.route.type, query->properties));
    QJsonObject body{{u"total"_s, page.total}, {u"results"_s, results}};
    if (page.next > 0)
        body[u"paging"_s] = QJsonObject{{u"next"_s, QJsonObject{{u"after"_s, QString::number(page.next)}}}};
    return hubSpotReply(200, body);
}

HttpReply answerBatchRead(const HubSpotCall &call)
{
    QString wrong = trouble(call, {u"archived"_s});
    if (wrong.isEmpty())
        wrong = batchTrouble(call.body);
    const QString idProperty = call.body["idProperty"_L1].toString();
    const bool byKey = isKey(call, idProperty);
    if (wrong.isEmpty() && !idProperty.isEmpty() && !byKey)
        wrong = u"\"%1\" is not a unique property"_s.arg(idProperty);
    if (!wrong.isEmpty())
        return refusal(call, wrong);

    QStringList properties;
    for (const QJsonValue &name : call.body["properties"_L1].toArray())
        properties.append(name.toString());
    std::map<qint64, HubSpotRecordPtr> found;
    QJsonArray missing;
    for (const QJsonValue &input : call.body["inputs"_L1].toArray()) {
        const QString id = input["id"_L1].toString();
        const HubSpotRecordPtr record
            = byKey ? recordByKey(call, idProperty, id) : recordOf(call, id, wantsArchived(call));
        if (record)
            found[record->id] = record;
        else
            missing.append(id);
    }
    QJsonArray results;
    // The order of results is not promised: give them in one that no caller asks for.
    const QJsonArray histories = call.body["propertiesWithHistory"_L1].toArray();
    for (auto at = found.rbegin(); at != found.rend(); ++at) {
        QJsonObject json = recordJson(*at->second, call.data, call.route.type, properties);
        if (!histories.isEmpty())
            json[u"propertiesWithHistory"_s] = historyJson(*at->second, call.table(), histories);
        results.append(json);
    }
    QJsonObject body{{u"status"_s, u"COMPLETE"_s}, {u"results"_s, results},
        {u"startedAt"_s, hubSpotTime(call.nowMs)}, {u"completedAt"_s, hubSpotTime(call.nowMs)}};
    if (missing.isEmpty())
        return hubSpotReply(200, body);
    const QString what = hubSpotTypeSingular(call.route.type).toUpper();
    body[u"numErrors"_s] = 1;
    body[u"errors"_s] = QJsonArray{QJsonObject{{u"status"_s, u"error"_s},
        {u"category"_s, u"OBJECT_NOT_FOUND"_s},
        {u"message"_s,
            u"Could not get some %1 objects, they may be deleted or not exist. Check that ids are valid."_s
                .arg(what)},
        {u"context"_s, QJsonObject{{u"ids"_s, missing}}}}};
    return hubSpotReply(call.route.tellsPartial() ? 207 : 200, body);
}

} // namespace quittance::sandbox
