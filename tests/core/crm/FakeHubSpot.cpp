#include "tests/core/crm/FakeHubSpot.h"

#include <QJsonDocument>
#include <QLocale>
#include <QUrlQuery>

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString changedProperty(CrmKind kind)
{
    return kind == CrmKind::Company ? u"hs_lastmodifieddate"_s : u"lastmodifieddate"_s;
}

HttpReply reply(int status, const QJsonObject &body)
{
    return {.status = status, .headers = {}, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpReply refusal(int status, const QString &category, const QString &message)
{
    return reply(status,
        {{u"status"_s, u"error"_s}, {u"category"_s, category}, {u"message"_s, message},
            {u"correlationId"_s, u"11-22"_s}});
}

QJsonObject next(const QString &after)
{
    return {{u"next"_s, QJsonObject{{u"after"_s, after}}}};
}

QStringList texts(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

} // namespace

qint64 FakeHubSpot::add(CrmKind kind, const QJsonObject &properties)
{
    const qint64 id = ++m_lastId;
    of(kind).insert(id, {id, properties, clock->now(), {}});
    return id;
}

void FakeHubSpot::change(CrmKind kind, qint64 id, const QJsonObject &properties)
{
    Object &object = of(kind)[id];
    for (auto it = properties.begin(); it != properties.end(); ++it)
        object.properties.insert(it.key(), it.value());
    object.changed = clock->now();
}

void FakeHubSpot::archive(CrmKind kind, qint64 id)
{
    of(kind)[id].archived = clock->now();
}

void FakeHubSpot::restore(CrmKind kind, qint64 id)
{
    of(kind)[id].archived = {};
}

void FakeHubSpot::purge(CrmKind kind, qint64 id)
{
    of(kind).remove(id);
}

qint64 FakeHubSpot::merge(CrmKind kind, qint64 primary, qint64 other, bool keepId)
{
    const Object first = of(kind).take(primary);
    const Object second = of(kind).take(other);
    QStringList former{QString::number(other)};
    if (!keepId)
        former.prepend(QString::number(primary));
    if (wholeHistory)
        for (const Object &object : {first, second})
            former += object.properties.value(u"hs_merged_object_ids"_s)
                          .toString()
                          .split(u';', Qt::SkipEmptyParts);
    const qint64 id = keepId ? primary : ++m_lastId;
    Object survivor{id, first.properties, clock->now(), {}};
    survivor.properties.insert(u"hs_merged_object_ids"_s, former.join(u';'));
    of(kind).insert(id, survivor);
    auto &merged = mergedInto[static_cast<size_t>(kind)];
    for (qint64 &newest : merged)
        if (newest == primary || newest == other)
            newest = id;
    merged.insert(other, id);
    if (!keepId)
        merged.insert(primary, id);
    if (kind == CrmKind::Person && companyOf.contains(primary))
        companyOf.insert(id, companyOf.value(primary));
    return id;
}

QStringList FakeHubSpot::visible() const
{
    QStringList rows;
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person})
        for (const Object &object : of(kind)) {
            if (object.archived.isValid())
                continue;
            const auto text
                = [&object](const QString &name) { return object.properties.value(name).toString(); };
            QString name = text(u"name"_s);
            QString company;
            if (kind == CrmKind::Person) {
                name = (text(u"firstname"_s) + u' ' + text(u"lastname"_s)).trimmed();
                const auto found = of(CrmKind::Company).constFind(companyOf.value(object.id));
                const bool known = found != of(CrmKind::Company).constEnd() && !found->archived.isValid();
                company = known ? found->properties.value(u"name"_s).toString() : text(u"company"_s);
            }
            rows.append(u"%1|%2|%3|%4|%5"_s.arg(static_cast<int>(kind))
                            .arg(object.id)
                            .arg(name, text(u"email"_s), company));
        }
    std::ranges::sort(rows);
    return rows;
}

Result<HttpReply> FakeHubSpot::send(const HttpRequest &request, const StopFlag &stop)
{
    if (before)
        before(m_requests);
    ++m_requests;
    if (stop.stopped())
        return fail(ErrorKind::Cancelled, u"stopped"_s);
    clock->time = clock->time.addDuration(latency);
    asked.append(QString::fromLatin1(request.method) + u' ' + request.url.path());
    bodies.append(request.body);

    HttpReply result = answer(request);
    const QString date = QLocale::c().toString(clock->now(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    result.headers.insert("date", date.toLatin1());
    if (limitPerTenSeconds > 0) {
        result.headers.insert("x-hubspot-ratelimit-max", QByteArray::number(limitPerTenSeconds));
        result.headers.insert("x-hubspot-ratelimit-interval-milliseconds", "10000");
    }
    return result;
}

bool FakeHubSpot::overLimit()
{
    const qint64 now = clock->now().toMSecsSinceEpoch();
    while (!m_recent.empty() && m_recent.front() <= now - 10'000)
        m_recent.pop_front();
    if (limitPerTenSeconds > 0 && m_recent.size() >= static_cast<size_t>(limitPerTenSeconds))
        return true;
    m_recent.push_back(now);
    return false;
}

HttpReply FakeHubSpot::answer(const HttpRequest &request)
{
    if (request.headers.value("Authorization") != "Bearer " + token)
        return refusal(401, u"INVALID_AUTHENTICATION"_s, u"Authentication credentials not found"_s);
    if (overLimit()) {
        ++refusals;
        return reply(429,
            {{u"status"_s, u"error"_s}, {u"errorType"_s, u"RATE_LIMIT"_s},
                {u"policyName"_s, u"TEN_SECONDLY_ROLLING"_s}});
    }
    const QString path = request.url.path();
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (path == "/account-info/2026-09/details"_L1)
        return reply(200,
            {{u"portalId"_s, portal}, {u"uiDomain"_s, u"app.hubspot.com"_s},
                {u"companyCurrency"_s, u"EUR"_s}});
    if (path == "/crm/owners/2026-09"_L1) {
        if (hiddenScopes.contains(u"crm.objects.owners.read"_s))
            return refusal(403, u"MISSING_SCOPES"_s, u"This app hasn't been granted all required scopes"_s);
        return reply(200,
            {{u"results"_s,
                QJsonArray{QJsonObject{
                    {u"id"_s, u"77"_s}, {u"firstName"_s, u"Ada"_s}, {u"lastName"_s, u"Kern"_s}}}}});
    }
    if (path == "/crm/associations/2026-09/contacts/companies/batch/read"_L1)
        return associations(body);
    if (const QString after = QUrlQuery(request.url).queryItemValue(u"after"_s);
        !after.isEmpty() && after == refusedCursor) {
        refusedCursor.clear();
        return refusal(400, u"VALIDATION_ERROR"_s, u"the paging cursor is not valid"_s);
    }
    if (html)
        return {.status = 200, .headers = {}, .body = "<html><body>Please log in</body></html>"};
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person}) {
        const QString segment = kind == CrmKind::Company ? u"companies"_s : u"contacts"_s;
        if (path == u"/crm/properties/2026-09/"_s + segment)
            return hiddenScopes.contains(u"crm.schemas.%1.read"_s.arg(segment))
                ? refusal(403, u"MISSING_SCOPES"_s, u"This app hasn't been granted all required scopes"_s)
                : reply(200, {{u"results"_s, fields[static_cast<size_t>(kind)]}});
        if (path.startsWith("/crm/objects"_L1) && kind == CrmKind::Person
            && hiddenScopes.contains(u"crm.objects.contacts.read"_s))
            return refusal(403, u"MISSING_SCOPES"_s, u"This app hasn't been granted all required scopes"_s);
        const QString base = u"/crm/objects/2026-09/"_s + segment;
        if (path == base)
            return list(kind, request);
        if (path == base + u"/search"_s)
            return search(kind, body);
        if (path == base + u"/batch/read"_s)
            return read(kind, body);
    }
    return refusal(404, u"OBJECT_NOT_FOUND"_s, u"no such path"_s);
}

QJsonObject FakeHubSpot::json(CrmKind kind, const Object &object, const QStringList &properties) const
{
    QJsonObject told{{u"hs_object_id"_s, QString::number(object.id)}};
    for (const QString &name : properties)
        if (absent.contains(name))
            continue;
        else if (name == changedProperty(kind))
            told.insert(name, object.changed.toString(Qt::ISODateWithMs));
        else
            told.insert(
                name, object.properties.contains(name) ? object.properties.value(name) : QJsonValue::Null);
    QJsonObject result{{u"id"_s, QString::number(object.id)}, {u"properties"_s, told},
        {u"updatedAt"_s, object.changed.toString(Qt::ISODateWithMs)},
        {u"archived"_s, object.archived.isValid()}};
    if (object.archived.isValid())
        result.insert(u"archivedAt"_s, object.archived.toString(Qt::ISODateWithMs));
    return result;
}

HttpReply FakeHubSpot::list(CrmKind kind, const HttpRequest &request) const
{
    const QUrlQuery query(request.url);
    const qsizetype limit = query.queryItemValue(u"limit"_s).toInt();
    const bool archived = query.queryItemValue(u"archived"_s) == "true"_L1;
    const QStringList properties = query.queryItemValue(u"properties"_s, QUrl::FullyDecoded).split(u',');
    if (limit > 100)
        return refusal(400, u"VALIDATION_ERROR"_s, u"limit above 100"_s);
    QJsonArray results;
    QString after;
    const qint64 last = query.queryItemValue(u"after"_s).toLongLong();
    for (auto it = of(kind).upperBound(last); it != of(kind).constEnd(); ++it) {
        if (it->archived.isValid() != archived || hidden.contains(QString::number(it->id)))
            continue;
        if (results.size() == limit) {
            after = results.last().toObject().value(u"id"_s).toString();
            break;
        }
        QJsonObject object = json(kind, *it, properties);
        if (query.queryItemValue(u"associations"_s) == "companies"_L1 && companyOf.contains(it->id)) {
            const QJsonObject company{
                {u"id"_s, QString::number(companyOf.value(it->id))}, {u"type"_s, u"contact_to_company"_s}};
            object.insert(u"associations"_s,
                QJsonObject{{u"companies"_s, QJsonObject{{u"results"_s, QJsonArray{company}}}}});
        }
        results.append(object);
    }
    QJsonObject body{{u"results"_s, results}};
    if (!after.isEmpty())
        body.insert(u"paging"_s, next(after));
    return reply(200, body);
}

HttpReply FakeHubSpot::search(CrmKind kind, const QJsonObject &body) const
{
    const qsizetype limit = body.value(u"limit"_s).toInt(10);
    if (limit > 200 || body.contains(u"after"_s))
        return refusal(400, u"VALIDATION_ERROR"_s, u"this test wants a key, not an offset"_s);
    qint64 from = 0;
    qint64 to = std::numeric_limits<qint64>::max();
    qint64 last = 0;
    const QJsonArray filters
        = body.value(u"filterGroups"_s).toArray().first().toObject().value(u"filters"_s).toArray();
    for (const QJsonValue &value : filters) {
        const QString property = value.toObject().value(u"propertyName"_s).toString();
        const QString op = value.toObject().value(u"operator"_s).toString();
        const qint64 number = value.toObject().value(u"value"_s).toString().toLongLong();
        if (property == "hs_object_id"_L1 && op == "GT"_L1)
            last = number;
        else if (property == changedProperty(kind) && op == "GTE"_L1)
            from = number;
        else if (property == changedProperty(kind) && op == "LTE"_L1)
            to = number;
        else // The wrong property of change finds nothing, silently, as the real one does.
            return reply(200, {{u"total"_s, 0}, {u"results"_s, QJsonArray()}});
    }
    QJsonArray results;
    qint64 total = 0;
    for (auto it = of(kind).upperBound(last); it != of(kind).constEnd(); ++it) {
        const qint64 changed = it->changed.toMSecsSinceEpoch();
        const bool indexed = it->changed.addDuration(indexLag) <= clock->now();
        if (it->archived.isValid() || !indexed || changed < from || changed > to)
            continue;
        ++total;
        if (results.size() < limit)
            results.append(json(kind, *it, texts(body.value(u"properties"_s).toArray())));
    }
    QJsonObject answer{{u"total"_s, total}, {u"results"_s, results}};
    if (total > results.size())
        answer.insert(u"paging"_s, next(QString::number(results.size())));
    return reply(200, answer);
}

HttpReply FakeHubSpot::read(CrmKind kind, const QJsonObject &body) const
{
    const QJsonArray inputs = body.value(u"inputs"_s).toArray();
    if (inputs.size() > 100)
        return refusal(400, u"VALIDATION_ERROR"_s, u"more than 100 inputs"_s);
    QJsonArray results;
    QJsonArray missing;
    for (const QJsonValue &input : inputs) {
        const QString text = input.toObject().value(u"id"_s).toString();
        const qint64 asking = text.toLongLong();
        const auto found = of(kind).constFind(mergedInto[static_cast<size_t>(kind)].value(asking, asking));
        if (found == of(kind).constEnd() || found->archived.isValid() || hidden.contains(text))
            missing.append(text);
        else
            results.prepend(
                json(kind, *found, texts(body.value(u"properties"_s).toArray()))); // In no promised order.
    }
    QJsonObject answer{{u"status"_s, u"COMPLETE"_s}, {u"results"_s, results}};
    if (!missing.isEmpty()) {
        const QJsonObject error{{u"status"_s, u"error"_s}, {u"category"_s, u"OBJECT_NOT_FOUND"_s},
            {u"message"_s, u"Could not get some objects"_s},
            {u"context"_s, QJsonObject{{u"ids"_s, missing}}}};
        answer.insert(u"numErrors"_s, 1);
        answer.insert(u"errors"_s, QJsonArray{error});
    }
    return reply(missing.isEmpty() ? 200 : 207, answer);
}

HttpReply FakeHubSpot::associations(const QJsonObject &body) const
{
    QJsonArray results;
    for (const QJsonValue &input : body.value(u"inputs"_s).toArray()) {
        const QString id = input.toObject().value(u"id"_s).toString();
        if (!companyOf.contains(id.toLongLong()))
            continue;
        const QJsonObject type{{u"category"_s, u"HUBSPOT_DEFINED"_s}, {u"typeId"_s, 1}};
        const QJsonObject to{
            {u"toObjectId"_s, companyOf.value(id.toLongLong())}, {u"associationTypes"_s, QJsonArray{type}}};
        results.append(QJsonObject{{u"from"_s, QJsonObject{{u"id"_s, id}}}, {u"to"_s, QJsonArray{to}}});
    }
    return reply(200, {{u"status"_s, u"COMPLETE"_s}, {u"results"_s, results}});
}

} // namespace quittance
