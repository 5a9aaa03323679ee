#include "core/crm/hubspot/HubSpotReader.h"

#include "core/crm/cleanProviderText.h"

#include <QSet>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype listMax = 100;
constexpr int searchMax = 200;
constexpr qsizetype historyMax = 50; //!< Objects of a batch that tells histories.

QString objectsPath(const HubSpotObject &facts, QLatin1StringView rest = {})
{
    return u"/crm/objects/%1/%2%3"_s.arg(hubSpotVersion, facts.segment, rest);
}

QString nextOf(const QJsonObject &json)
{
    return hubSpotId(json.value("paging"_L1).toObject().value("next"_L1).toObject().value("after"_L1));
}

Error unexpected(const QString &detail)
{
    return Error{.kind = ErrorKind::BadReply, .rule = u"hubspot.unexpected_reply"_s, .detail = detail};
}

//! A 2xx may carry errors of single inputs: "not found" is an answer, anything else is none.
Result<void> onlyMissing(const QJsonObject &answer)
{
    for (const QJsonValue &value : answer.value("errors"_L1).toArray()) {
        const QJsonObject error = value.toObject();
        const QString category = error.value("category"_L1).toString();
        if (!category.endsWith("NOT_FOUND"_L1))
            return fail(Error{.kind = ErrorKind::Refused,
                .rule = u"hubspot.partly_refused"_s,
                .providerText = cleanProviderText(error.value("message"_L1).toString()),
                .detail = u"batch error %1"_s.arg(cleanProviderText(category))});
    }
    return {};
}

Result<HubSpotReader::List> listOf(const QJsonObject &json, const QString &path)
{
    const QJsonValue results = json.value("results"_L1);
    if (!results.isArray())
        return fail(unexpected(path.section(u'/', -1) + u": no results member"_s));
    if (const Result<void> sound = onlyMissing(json); !sound)
        return fail(sound.error());
    return HubSpotReader::List{.results = results.toArray(), .next = nextOf(json)};
}

HubSpotCall pageCall(
    const HubSpotObject &facts, bool archived, const QString &associations, const QString &cursor)
{
    HubSpotCall call{.path = objectsPath(facts),
        .query = {{u"limit"_s, QString::number(listMax)}, {u"properties"_s, facts.properties.join(u',')},
            {u"archived"_s, archived ? u"true"_s : u"false"_s}},
        .scope = facts.scope};
    if (!associations.isEmpty())
        call.query.append({u"associations"_s, associations});
    if (!cursor.isEmpty())
        call.query.append({u"after"_s, cursor});
    return call;
}

//! The main company among the associations inside a list's record. Without one marked as primary, the first.
std::optional<QString> inlineCompany(const QJsonObject &object)
{
    const QJsonObject companies = object.value("associations"_L1).toObject().value("companies"_L1).toObject();
    QString first;
    for (const QJsonValue &value : companies.value("results"_L1).toArray()) {
        const QJsonObject association = value.toObject();
        const QString id = hubSpotId(association.value("id"_L1));
        if (association.value("type"_L1).toString() == "contact_to_company"_L1)
            return id;
        if (first.isEmpty())
            first = id;
    }
    // More pages of associations may hide the primary one.
    if (!companies.value("paging"_L1).toObject().isEmpty())
        return {};
    return first.isNull() ? QString(""_L1) : first;
}

QJsonObject filter(const QString &property, const QString &op, const QString &value)
{
    return QJsonObject{{"propertyName"_L1, property}, {"operator"_L1, op}, {"value"_L1, value}};
}

//! By id, so that what comes is the same whatever changes meanwhile.
HubSpotCall searchCall(const HubSpotObject &facts, const QJsonArray &filters, int limit)
{
    return {
        .path = objectsPath(facts, "/search"_L1),
        .query = {},
        .body = QJsonObject{
            {"filterGroups"_L1, QJsonArray{QJsonObject{{"filters"_L1, filters}}}},
            {"sorts"_L1,
                QJsonArray{QJsonObject{
                    {"propertyName"_L1, "hs_object_id"_L1}, {"direction"_L1, "ASCENDING"_L1}}}},
            {"properties"_L1, QJsonArray{facts.changedProperty}},
            {"limit"_L1, limit},
        },
        .scope = facts.scope,
        .isSearch = true,
    };
}

} // namespace

Result<HubSpotReader::List> HubSpotReader::list(const HubSpotCall &call, const StopFlag &stop)
{
    const Result<HubSpotAnswer> answer = m_caller.call(call, stop);
    if (!answer)
        return fail(answer.error());
    return listOf(answer->json, call.path);
}

Result<HubSpotReader::List> HubSpotReader::page(const HubSpotObject &facts, bool archived,
    const QString &associations, const QString &cursor, const StopFlag &stop)
{
    return list(pageCall(facts, archived, associations, cursor), stop);
}

Result<CrmRecordPage> HubSpotReader::records(HubSpotPage &reader, bool archived, const QString &associations,
    const QString &cursor, const StopFlag &stop)
{
    const HubSpotObject &facts = reader.facts();
    const HubSpotCall call = pageCall(facts, archived, associations, cursor);
    const Result<HttpReply> reply = m_caller.reply(call, stop);
    if (!reply)
        return fail(reply.error());
    if (reader.take(reply->body)) {
        const QString next = reader.next();
        if (!next.isEmpty() && next != cursor)
            m_caller.ahead(pageCall(facts, archived, associations, next), stop);
        if (auto records = reader.records(!associations.isEmpty()))
            return CrmRecordPage{.records = std::move(*records), .next = next};
    }
    const Result<HubSpotAnswer> answer = HubSpotCaller::read(*reply, false);
    if (!answer)
        return fail(answer.error());
    const Result<List> told = listOf(answer->json, call.path);
    if (!told)
        return fail(told.error());
    CrmRecordPage page{.records = {}, .next = told->next};
    for (const QJsonValue &value : told->results) {
        Result<CrmRecord> record = readHubSpotObject(facts, value.toObject());
        if (!record)
            return fail(record.error());
        if (!associations.isEmpty())
            record->companyId = inlineCompany(value.toObject());
        page.records.append(std::move(*record));
    }
    return page;
}

Result<CrmChangePage> HubSpotReader::changed(const HubSpotObject &facts, const QDateTime &from,
    const QDateTime &to, const QString &after, const StopFlag &stop)
{
    QJsonArray filters{filter(facts.changedProperty, u"GTE"_s, QString::number(from.toMSecsSinceEpoch())),
        filter(facts.changedProperty, u"LTE"_s, QString::number(to.toMSecsSinceEpoch()))};
    if (!after.isEmpty())
        filters.append(filter(u"hs_object_id"_s, u"GT"_s, after));
    // Always the first page of a search that starts behind the last id.
    const Result<HubSpotAnswer> answer = m_caller.call(searchCall(facts, filters, searchMax), stop);
    if (!answer)
        return fail(answer.error());
    if (!answer->json.value("results"_L1).isArray())
        return fail(unexpected(facts.segment + u": no results member"_s));
    const QJsonArray results = answer->json.value("results"_L1).toArray();

    CrmChangePage page{
        .stamps = {}, .records = {}, .next = {}, .total = answer->json.value("total"_L1).toInteger()};
    qint64 last = after.toLongLong();
    for (const QJsonValue &value : results) {
        const Result<CrmRecord> record = readHubSpotObject(facts, value.toObject());
        if (!record)
            return fail(record.error());
        page.stamps.append({record->id, record->changedThere});
        last = std::max(last, record->id.toLongLong()); // Ids are texts that sort as numbers.
    }
    if (results.size() >= searchMax || !nextOf(answer->json).isEmpty())
        page.next = QString::number(last);
    if (!page.next.isEmpty() && page.next == after) // It would never end.
        return fail(unexpected(u"%1: the search does not move on"_s.arg(facts.segment)));
    return page;
}

Result<qint64> HubSpotReader::count(const HubSpotObject &facts, const StopFlag &stop)
{
    const QJsonArray everything{filter(facts.changedProperty, u"GTE"_s, u"0"_s)};
    return m_caller.call(searchCall(facts, everything, 1), stop).transform([](const HubSpotAnswer &answer) {
        return answer.json.value("total"_L1).toInteger();
    });
}

Result<QList<CrmRecord>> HubSpotReader::batch(
    const HubSpotObject &facts, const QStringList &ids, const StopFlag &stop)
{
    Q_ASSERT(ids.size() <= batchMax);
    QJsonArray inputs;
    for (const QString &id : ids)
        inputs.append(QJsonObject{{"id"_L1, id}});
    const Result<List> told = list({.path = objectsPath(facts, "/batch/read"_L1),
                                       .query = {},
                                       .body = QJsonObject{{"inputs"_L1, inputs},
                                           {"properties"_L1, QJsonArray::fromStringList(facts.properties)},
                                           {"propertiesWithHistory"_L1, QJsonArray()}},
                                       .scope = facts.scope},
        stop);
    if (!told)
        return fail(told.error());
    QList<CrmRecord> records;
    QSet<QString> seen; // Two ids that were merged into one record bring it twice.
    for (const QJsonValue &value : told->results) {
        Result<CrmRecord> record = readHubSpotObject(facts, value.toObject());
        if (!record)
            return fail(record.error());
        if (seen.contains(record->id))
            continue;
        seen.insert(record->id);
        records.append(std::move(*record));
    }
    return records;
}

Result<QHash<QString, CrmFieldsSince>> HubSpotReader::since(
    const HubSpotObject &facts, const QStringList &ids, const QStringList &names, const StopFlag &stop)
{
    QHash<QString, CrmFieldsSince> found;
    for (qsizetype first = 0; first < ids.size(); first += historyMax) {
        QJsonArray inputs;
        for (const QString &id : ids.mid(first, historyMax))
            inputs.append(QJsonObject{{"id"_L1, id}});
        const Result<List> told
            = list({.path = objectsPath(facts, "/batch/read"_L1),
                       .query = {},
                       .body = QJsonObject{{"inputs"_L1, inputs}, {"properties"_L1, QJsonArray()},
                           {"propertiesWithHistory"_L1, QJsonArray::fromStringList(names)}},
                       .scope = facts.scope},
                stop);
        if (!told)
            return fail(told.error());
        for (const QJsonValue &object : told->results) {
            const QJsonObject histories = object["propertiesWithHistory"_L1].toObject();
            CrmFieldsSince &fields = found[hubSpotId(object["id"_L1])];
            for (auto history = histories.begin(); history != histories.end(); ++history)
                for (const QJsonValue &entry : history->toArray()) {
                    const QDateTime since = hubSpotTime(entry["timestamp"_L1]);
                    CrmFieldSince &field = fields[history.key()];
                    if (since.isValid() && (!field.since.isValid() || since > field.since))
                        field = {.value = entry["value"_L1].toString(), .since = since};
                }
        }
    }
    return found;
}

Result<QHash<QString, QJsonArray>> HubSpotReader::associated(
    const HubSpotObject &from, const QString &to, const QStringList &ids, const StopFlag &stop)
{
    QHash<QString, QJsonArray> found;
    QJsonArray inputs;
    for (const QString &id : ids)
        inputs.append(QJsonObject{{"id"_L1, id}});
    while (!inputs.isEmpty()) {
        const Result<List> told
            = list({.path = u"/crm/associations/%1/%2/%3/batch/read"_s.arg(hubSpotVersion, from.segment, to),
                       .query = {},
                       .body = QJsonObject{{"inputs"_L1, inputs}},
                       .scope = from.scope},
                stop);
        if (!told)
            return fail(told.error());
        QJsonArray rest; // Each input has pages of its own.
        for (const QJsonValue &value : told->results) {
            const QJsonObject one = value.toObject();
            const QString id = hubSpotId(one.value("from"_L1).toObject().value("id"_L1));
            for (const QJsonValue &association : one.value("to"_L1).toArray())
                found[id].append(association);
            const QJsonObject next{{"id"_L1, id}, {"after"_L1, nextOf(one)}};
            if (nextOf(one).isEmpty())
                continue;
            if (inputs.contains(next))
                return fail(unexpected(u"associations: the next page is the page it follows"_s));
            rest.append(next);
        }
        inputs = rest;
    }
    return found;
}

} // namespace quittance
