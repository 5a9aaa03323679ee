#include "tests/sandbox/HttpParts.h"
#include "tests/sandbox/salesforce/SalesforceSandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

// The calls of SalesforceSandbox that name an object or a record.

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

constexpr qsizetype collectionMax = 200;
constexpr int deletedDays = 15;

HttpReply notFound()
{
    return SalesforceError{
        .status = 404, .code = u"NOT_FOUND"_s, .message = u"The requested resource does not exist"_s}
        .reply();
}

QJsonObject itemOf(const SalesforceOutcome &outcome)
{
    if (!outcome)
        return {{u"success"_s, false}, {u"errors"_s, QJsonArray{outcome.error().item()}}};
    return {{u"id"_s, outcome->id}, {u"success"_s, true}, {u"errors"_s, QJsonArray()}};
}

HttpReply listReply(const QJsonArray &list)
{
    return {.status = 200,
        .headers = {{"content-type", "application/json;charset=UTF-8"}},
        .body = QJsonDocument(list).toJson(QJsonDocument::Compact)};
}

//! Whether If-Unmodified-Since forbids the change.
bool wasChangedSince(const HttpRequest &request, const SalesforceRecord *record)
{
    const QDateTime since = QLocale::c().toDateTime(
        QString::fromLatin1(headerOf(request, "if-unmodified-since")), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!since.isValid() || !record)
        return false;
    return record->changed > SalesforceData::instant(QDateTime(since.date(), since.time(), QTimeZone::utc()));
}

QDateTime instantIn(const QUrlQuery &query, const QString &name)
{
    return QDateTime::fromString(query.queryItemValue(name, QUrl::FullyDecoded), Qt::ISODate).toUTC();
}

} // namespace

HttpReply SalesforceSandbox::sobjects(
    const HttpRequest &request, const QString &version, const QStringList &path)
{
    const SalesforceObject *object = m_data.schema.object(path.value(0));
    if (!object)
        return notFound();
    const bool reads = request.method == "GET";
    if (path.size() == 2 && path[1] == "describe"_L1 && reads)
        return describe(request, object->name);
    if (path.size() == 2 && (path[1] == "deleted"_L1 || path[1] == "updated"_L1) && reads)
        return replication(request, object->name, path[1] == "deleted"_L1);
    return record(request, version, path);
}

HttpReply SalesforceSandbox::describe(const HttpRequest &request, const QString &object) const
{
    // The schema of a stand-in changes only by hiding; whoever asks conditionally is told that nothing has.
    const QByteArray since = headerOf(request, "if-modified-since");
    const QDateTime known
        = QLocale::c().toDateTime(QString::fromLatin1(since), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (known.isValid() && !m_data.schema.isHiding())
        return {.status = 304, .headers = {}, .body = {}};
    return salesforceReply(200, m_data.schema.describe(*m_data.schema.object(object)));
}

HttpReply SalesforceSandbox::replication(
    const HttpRequest &request, const QString &object, bool deleted) const
{
    const QUrlQuery query(request.url.query(QUrl::FullyEncoded));
    const QDateTime start = instantIn(query, u"start"_s);
    const QDateTime end = instantIn(query, u"end"_s);
    const QDateTime oldest = m_clock.now().addDays(-(deleted ? deletedDays : 2 * deletedDays));
    if (!start.isValid() || !end.isValid() || start >= end || start < oldest)
        return SalesforceError{.code = u"INVALID_REPLICATION_DATE"_s,
            .message = u"startDate before org replication enabled date, or not before endDate"_s}
            .reply();
    const QString from = SalesforceData::instant(start);
    const QString to = SalesforceData::instant(end);
    QJsonArray ids;
    QJsonArray deletedRecords;
    for (const SalesforceRecord &record : m_data.table(object)) {
        if (deleted && record.isDeleted() && record.deleted >= from && record.deleted <= to)
            deletedRecords.append(QJsonObject{{u"id"_s, record.id}, {u"deletedDate"_s, record.deleted}});
        if (!deleted && !record.isDeleted() && record.changed >= from && record.changed <= to)
            ids.append(record.id);
    }
    if (!deleted)
        return salesforceReply(200, {{u"ids"_s, ids}, {u"latestDateCovered"_s, to}});
    return salesforceReply(200,
        {{u"deletedRecords"_s, deletedRecords}, {u"earliestDateAvailable"_s, SalesforceData::instant(oldest)},
            {u"latestDateCovered"_s, to}});
}

HttpReply SalesforceSandbox::record(
    const HttpRequest &request, const QString &version, const QStringList &path)
{
    const QString object = m_data.schema.object(path[0])->name;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (path.size() == 1 && request.method == "POST") {
        const SalesforceOutcome outcome = m_writes.create(object, body);
        return outcome ? salesforceReply(201, itemOf(outcome)) : outcome.error().reply();
    }
    if (path.size() == 3 && request.method == "PATCH") {
        const SalesforceOutcome outcome = m_writes.upsert(object, path[1], path[2], body);
        if (!outcome)
            return outcome.error().reply();
        QJsonObject told = itemOf(outcome);
        told.insert(u"created"_s, outcome->created);
        return salesforceReply(outcome->created ? 201 : 200, told);
    }
    if (path.size() != 2)
        return notFound();
    if (request.method == "PATCH" && wasChangedSince(request, std::as_const(m_data).find(path[1])))
        return SalesforceError{.status = 412,
            .code = u"PRECONDITION_FAILED"_s,
            .message = u"The specified precondition failed"_s}
            .reply();
    if (request.method == "PATCH" || request.method == "DELETE") {
        const SalesforceOutcome outcome
            = request.method == "PATCH" ? m_writes.update(object, path[1], body) : m_writes.remove(path[1]);
        return outcome ? HttpReply{.status = 204, .headers = {}, .body = {}} : outcome.error().reply();
    }
    const SalesforceTable &table = std::as_const(m_data).table(object);
    const auto found = table.constFind(path[1]);
    if (found == table.constEnd() || found->isDeleted() || found->unshared)
        return notFound();
    QJsonObject told{{u"attributes"_s,
        QJsonObject{{u"type"_s, object},
            {u"url"_s, u"/services/data/%1/sobjects/%2/%3"_s.arg(version, object, found->id)}}}};
    for (const SalesforceField &field : m_data.schema.object(object)->fields)
        if (m_data.schema.field(*m_data.schema.object(object), field.name))
            told.insert(field.name, m_data.value(object, *found, field.name));
    return salesforceReply(200, told);
}

HttpReply SalesforceSandbox::composite(
    const HttpRequest &request, const QString &version, const QStringList &path)
{
    if (request.method == "POST" && path.size() == 1)
        return retrieve(request, version, path[0]);
    if (request.method == "DELETE" && path.isEmpty())
        return removeAll(request);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QJsonArray records = body.value(u"records"_s).toArray();
    if (records.size() > collectionMax)
        return SalesforceError{.code = u"LIMIT_EXCEEDED"_s,
            .message = u"record limit reached. cannot submit more than 200 records in this operation"_s}
            .reply();
    QJsonArray outcomes;
    for (const QJsonValue &value : records) {
        const QJsonObject record = value.toObject();
        const QString type = record.value(u"attributes"_s).toObject().value(u"type"_s).toString();
        if (request.method == "PATCH" && path.size() == 2) {
            const SalesforceField *field = m_data.schema.object(path[0])
                ? m_data.schema.field(*m_data.schema.object(path[0]), path[1])
                : nullptr;
            const SalesforceOutcome outcome = m_writes.upsert(
                path[0], path[1], record.value(field ? field->name : path[1]).toString(), record);
            QJsonObject item = itemOf(outcome);
            if (outcome)
                item.insert(u"created"_s, outcome->created);
            outcomes.append(item);
        } else if (request.method == "PATCH" && path.isEmpty()) {
            const QString id = record.value(u"Id"_s).toString(record.value(u"id"_s).toString());
            outcomes.append(itemOf(m_writes.update(type, id, record)));
        } else if (request.method == "POST" && path.isEmpty()) {
            outcomes.append(itemOf(m_writes.create(type, record)));
        } else {
            return notFound();
        }
    }
    return listReply(outcomes);
}

HttpReply SalesforceSandbox::removeAll(const HttpRequest &request)
{
    const QUrlQuery query(request.url.query(QUrl::FullyEncoded));
    QJsonArray outcomes;
    for (const QString &id :
        query.queryItemValue(u"ids"_s, QUrl::FullyDecoded).split(u',', Qt::SkipEmptyParts))
        outcomes.append(itemOf(m_writes.remove(id)));
    return listReply(outcomes);
}

HttpReply SalesforceSandbox::retrieve(
    const HttpRequest &request, const QString &version, const QString &object) const
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const SalesforceObject *facts = m_data.schema.object(object);
    if (!facts)
        return notFound();
    QJsonArray told;
    for (const QJsonValue &id : body.value(u"ids"_s).toArray()) {
        const SalesforceTable &table = m_data.table(facts->name);
        const auto found = table.constFind(id.toString());
        if (found == table.constEnd() || found->isDeleted() || found->unshared) {
            told.append(QJsonValue::Null);
            continue;
        }
        QJsonObject one{{u"attributes"_s,
            QJsonObject{{u"type"_s, facts->name},
                {u"url"_s, u"/services/data/%1/sobjects/%2/%3"_s.arg(version, facts->name, found->id)}}}};
        for (const QJsonValue &name : body.value(u"fields"_s).toArray()) {
            const SalesforceField *field = m_data.schema.field(*facts, name.toString());
            if (!field)
                return SalesforceError{.code = u"INVALID_FIELD"_s,
                    .message = u"No such column '%1' on entity '%2'"_s.arg(name.toString(), facts->name)}
                    .reply();
            one.insert(field->name, m_data.value(facts->name, *found, field->name));
        }
        told.append(one);
    }
    return listReply(told);
}

} // namespace quittance::sandbox
