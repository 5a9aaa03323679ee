#include "core/crm/hubspot/HubSpotConnector.h"

#include "core/base/Clock.h"
#include "core/crm/cleanProviderText.h"
#include "core/crm/hubspot/HubSpotReply.h"
#include "core/crm/hubspot/HubSpotSchema.h"
#include "core/crm/hubspot/hubSpotSignIn.h"

#include <QJsonArray>
#include <QSet>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// HubSpot dates its interface; each version lives 18 months.
constexpr QLatin1StringView apiVersion = "2026-09"_L1;
constexpr qsizetype listMax = 100;
constexpr qsizetype batchMax = 100;
constexpr int searchMax = 200;
constexpr int primaryCompanyType = 1; // "contact to primary company", defined by HubSpot.

QString objectsPath(CrmKind kind, QLatin1StringView rest = {})
{
    return u"/crm/objects/%1/%2%3"_s.arg(apiVersion, hubSpotObject(kind).segment, rest);
}

QString nextOf(const QJsonObject &json)
{
    return hubSpotId(json.value("paging"_L1).toObject().value("next"_L1).toObject().value("after"_L1));
}

QJsonArray inputsOf(const QStringList &ids)
{
    QJsonArray inputs;
    for (const QString &id : ids)
        inputs.append(QJsonObject{{"id"_L1, id}});
    return inputs;
}

//! An answer that is a list.
struct HubSpotList {
    QJsonObject json;
    QJsonArray results;
};

//! Fails on an answer that is no answer to a list, so that a proxy's page can never look like "no records".
Result<HubSpotList> listIn(const Result<HubSpotAnswer> &answer, const QString &what)
{
    if (!answer)
        return fail(answer.error());
    const QJsonValue results = answer->json.value("results"_L1);
    if (!results.isArray())
        return fail(Error{.kind = ErrorKind::BadReply,
            .rule = u"hubspot.unexpected_reply"_s,
            .detail = u"%1: no results member"_s.arg(what)});
    return HubSpotList{.json = answer->json, .results = results.toArray()};
}

//! A 2xx may carry errors of single inputs: "not found" is an answer, anything else is none.
Result<HubSpotAnswer> onlyMissing(const HubSpotAnswer &answer)
{
    for (const QJsonValue &value : answer.json.value("errors"_L1).toArray()) {
        const QJsonObject error = value.toObject();
        const QString category = error.value("category"_L1).toString();
        if (!category.endsWith("NOT_FOUND"_L1))
            return fail(Error{.kind = ErrorKind::Refused,
                .rule = u"hubspot.partly_refused"_s,
                .providerText = cleanProviderText(error.value("message"_L1).toString()),
                .detail = u"batch error %1"_s.arg(cleanProviderText(category))});
    }
    return answer;
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

bool isPrimary(const QJsonObject &association)
{
    for (const QJsonValue &type : association.value("associationTypes"_L1).toArray())
        if (type.toObject().value("typeId"_L1).toInt() == primaryCompanyType
            && type.toObject().value("category"_L1).toString() == "HUBSPOT_DEFINED"_L1)
            return true;
    return false;
}

QString mainCompany(const QJsonArray &associations)
{
    for (const QJsonValue &association : associations)
        if (isPrimary(association.toObject()))
            return hubSpotId(association.toObject().value("toObjectId"_L1));
    return hubSpotId(associations.first().toObject().value("toObjectId"_L1));
}

QJsonObject filter(const QString &property, const QString &op, const QString &value)
{
    return QJsonObject{{"propertyName"_L1, property}, {"operator"_L1, op}, {"value"_L1, value}};
}

} // namespace

HubSpotConnector::HubSpotConnector(const CrmMeans &means)
    : m_caller(means.transport, means.clock, means.base, means.token, means.session)
    , m_clock(means.clock)
{
}

HubSpotConnector::HubSpotConnector(
    HttpTransport &transport, Clock &clock, const QUrl &base, const SecretText &token)
    : HubSpotConnector(CrmMeans{.transport = transport, .clock = clock, .base = base, .token = token})
{
}

QString HubSpotConnector::provider() const
{
    return u"hubspot"_s;
}

QString HubSpotConnector::version() const
{
    return apiVersion;
}

std::chrono::seconds HubSpotConnector::overlap() const
{
    return 10min;
}

qsizetype HubSpotConnector::readMax() const
{
    return batchMax;
}

CrmFields HubSpotConnector::fields(CrmKind kind, const QJsonObject &values) const
{
    return hubSpotFields(kind, values);
}

Result<CrmAccount> HubSpotConnector::account(const StopFlag &stop)
{
    const Result<HubSpotAnswer> answer
        = m_caller.call({.path = u"/account-info/%1/details"_s.arg(apiVersion), .scope = u"oauth"_s}, stop);
    if (!answer)
        return fail(answer.error());
    CrmAccount account{
        .id = hubSpotId(answer->json.value("portalId"_L1)),
        .name = answer->json.value("uiDomain"_L1).toString(),
        .currency = answer->json.value("companyCurrency"_L1).toString(),
        // Every server sends the Date header; where something on the way takes it off, our clock has to do.
        .serverTime = answer->serverTime.isValid() ? answer->serverTime : m_clock.now(),
    };
    if (account.id.isEmpty())
        return fail(Error{.kind = ErrorKind::BadReply,
            .rule = u"hubspot.unexpected_reply"_s,
            .detail = u"account details without a portalId"_s});
    return account;
}

Result<CrmOwnerPage> HubSpotConnector::owners(const QString &cursor, const StopFlag &stop)
{
    HubSpotCall call{.path = u"/crm/owners/%1"_s.arg(apiVersion),
        .query = {{u"limit"_s, QString::number(listMax)}},
        .scope = u"crm.objects.owners.read"_s};
    if (!cursor.isEmpty())
        call.query.append({u"after"_s, cursor});
    const Result<HubSpotList> list = listIn(m_caller.call(call, stop), u"owners"_s);
    if (!list)
        return fail(list.error());

    CrmOwnerPage page{.owners = {}, .next = nextOf(list->json)};
    for (const QJsonValue &value : list->results) {
        const QJsonObject object = value.toObject();
        const QString name
            = (object.value("firstName"_L1).toString() + u' ' + object.value("lastName"_L1).toString())
                  .trimmed();
        page.owners.append(
            {hubSpotId(object.value("id"_L1)), name.isEmpty() ? object.value("email"_L1).toString() : name});
    }
    return page;
}

Result<CrmRecordPage> HubSpotConnector::list(CrmKind kind, const QString &cursor, const StopFlag &stop)
{
    return page(kind, false, cursor, stop);
}

Result<CrmRecordPage> HubSpotConnector::archived(
    CrmKind kind, const QString &cursor, const QDateTime &, const StopFlag &stop)
{
    return page(kind, true, cursor, stop);
}

QStringList HubSpotConnector::readProperties(CrmKind kind) const
{
    QStringList names = hubSpotObject(kind).properties + m_also.value(kind);
    names.removeDuplicates();
    return names;
}

Result<CrmRecordPage> HubSpotConnector::page(
    CrmKind kind, bool archived, const QString &cursor, const StopFlag &stop)
{
    const HubSpotObject &facts = hubSpotObject(kind);
    const bool withCompanies = kind == CrmKind::Person && !archived;
    HubSpotCall call{.path = objectsPath(kind),
        .query = {{u"limit"_s, QString::number(listMax)}, {u"properties"_s, readProperties(kind).join(u',')},
            {u"archived"_s, archived ? u"true"_s : u"false"_s}},
        .scope = facts.scope};
    if (withCompanies)
        call.query.append({u"associations"_s, u"companies"_s});
    if (!cursor.isEmpty())
        call.query.append({u"after"_s, cursor});
    const Result<HubSpotList> list = listIn(m_caller.call(call, stop), facts.segment);
    if (!list)
        return fail(list.error());

    CrmRecordPage page{.records = {}, .next = nextOf(list->json)};
    QStringList unclear;
    for (const QJsonValue &value : list->results) {
        const QJsonObject object = value.toObject();
        Result<CrmRecord> record = readHubSpotRecord(kind, object, m_also.value(kind));
        if (!record)
            return fail(record.error());
        if (withCompanies) {
            record->companyId = inlineCompany(object);
            if (!record->companyId)
                unclear.append(record->id);
        }
        page.records.append(std::move(*record));
    }
    if (unclear.isEmpty())
        return page;
    const Result<QHash<QString, QString>> companies = companiesOf(unclear, stop);
    if (!companies)
        return fail(companies.error());
    for (CrmRecord &record : page.records)
        if (!record.companyId)
            record.companyId = companies->value(record.id, u""_s);
    return page;
}

Result<CrmChangePage> HubSpotConnector::changed(
    CrmKind kind, const QDateTime &from, const QDateTime &to, const QString &after, const StopFlag &stop)
{
    const HubSpotObject &facts = hubSpotObject(kind);
    QJsonArray filters{filter(facts.changedProperty, u"GTE"_s, QString::number(from.toMSecsSinceEpoch())),
        filter(facts.changedProperty, u"LTE"_s, QString::number(to.toMSecsSinceEpoch()))};
    if (!after.isEmpty())
        filters.append(filter(u"hs_object_id"_s, u"GT"_s, after));
    // Always the first page of a search that starts behind the last id: neither the 10,000 results a search
    // may show nor records that move while we page can make us miss one.
    const HubSpotCall call{
        .path = objectsPath(kind, "/search"_L1),
        .query = {},
        .body = QJsonObject{
            {"filterGroups"_L1, QJsonArray{QJsonObject{{"filters"_L1, filters}}}},
            {"sorts"_L1,
                QJsonArray{QJsonObject{{"propertyName"_L1, "hs_object_id"_L1}, {"direction"_L1, "ASCENDING"_L1}}}},
            {"properties"_L1, QJsonArray{facts.changedProperty}},
            {"limit"_L1, searchMax},
        },
        .scope = facts.scope,
        .isSearch = true,
    };
    const Result<HubSpotList> list = listIn(m_caller.call(call, stop), facts.segment);
    if (!list)
        return fail(list.error());

    CrmChangePage page{
        .stamps = {}, .records = {}, .next = {}, .total = list->json.value("total"_L1).toInteger()};
    qint64 last = after.toLongLong();
    for (const QJsonValue &value : list->results) {
        const Result<CrmRecord> record = readHubSpotRecord(kind, value.toObject());
        if (!record)
            return fail(record.error());
        page.stamps.append({record->id, record->changedThere});
        last = std::max(last, record->id.toLongLong()); // Ids are texts that sort as numbers.
    }
    if (list->results.size() >= searchMax || !nextOf(list->json).isEmpty())
        page.next = QString::number(last);
    if (!page.next.isEmpty() && page.next == after) // It would never end.
        return fail(Error{.kind = ErrorKind::BadReply,
            .rule = u"hubspot.unexpected_reply"_s,
            .detail = u"%1: the search does not move on"_s.arg(facts.segment)});
    return page;
}

Result<QList<CrmRecord>> HubSpotConnector::batch(CrmKind kind, const QStringList &ids, const StopFlag &stop)
{
    Q_ASSERT(ids.size() <= batchMax);
    const HubSpotObject &facts = hubSpotObject(kind);
    const Result<HubSpotAnswer> answer
        = m_caller.call({.path = objectsPath(kind, "/batch/read"_L1),
                            .query = {},
                            .body = QJsonObject{{"inputs"_L1, inputsOf(ids)},
                                {"properties"_L1, QJsonArray::fromStringList(readProperties(kind))},
                                {"propertiesWithHistory"_L1, QJsonArray()}},
                            .scope = facts.scope},
            stop);
    const Result<HubSpotList> list = listIn(answer.and_then(onlyMissing), facts.segment);
    if (!list)
        return fail(list.error());
    QList<CrmRecord> records;
    QSet<QString> seen; // Two ids that were merged into one record bring it twice.
    for (const QJsonValue &value : list->results) {
        Result<CrmRecord> record = readHubSpotRecord(kind, value.toObject(), m_also.value(kind));
        if (!record)
            return fail(record.error());
        if (seen.contains(record->id))
            continue;
        seen.insert(record->id);
        records.append(std::move(*record));
    }
    return records;
}

Result<CrmReadResult> HubSpotConnector::read(CrmKind kind, const QStringList &ids, const StopFlag &stop)
{
    Result<QList<CrmRecord>> records = batch(kind, ids, stop);
    if (!records)
        return fail(records.error());
    CrmReadResult result{.records = std::move(*records), .renamed = {}};
    if (const Result<void> found = findRenamed(kind, ids, result, stop); !found)
        return fail(found.error());
    return result;
}

Result<void> HubSpotConnector::findRenamed(
    CrmKind kind, const QStringList &ids, CrmReadResult &result, const StopFlag &stop)
{
    QSet<QString> missing(ids.begin(), ids.end());
    QSet<QString> strangers;
    for (const CrmRecord &record : std::as_const(result.records))
        if (!missing.remove(record.id))
            strangers.insert(record.id);
    for (const CrmRecord &record : std::as_const(result.records))
        for (const QString &old : record.mergedIds)
            if (missing.remove(old)) {
                result.renamed.insert(old, record.id);
                strangers.remove(record.id);
            }
    if (strangers.isEmpty())
        return {};
    // A record we did not ask for, whose history does not say which of the missing it has absorbed: ask
    // singly.
    for (const QString &id : std::as_const(missing)) {
        const Result<QList<CrmRecord>> one = batch(kind, {id}, stop);
        if (!one)
            return fail(one.error());
        if (one->size() == 1 && one->first().id != id)
            result.renamed.insert(id, one->first().id);
    }
    return {};
}

Result<QHash<QString, QString>> HubSpotConnector::companiesOf(
    const QStringList &persons, const StopFlag &stop)
{
    Q_ASSERT(persons.size() <= batchMax);
    QHash<QString, QString> companies;
    if (persons.isEmpty())
        return companies;
    const Result<HubSpotAnswer> answer
        = m_caller.call({.path = u"/crm/associations/%1/contacts/companies/batch/read"_s.arg(apiVersion),
                            .query = {},
                            .body = QJsonObject{{"inputs"_L1, inputsOf(persons)}},
                            .scope = hubSpotObject(CrmKind::Person).scope},
            stop);
    const Result<HubSpotList> list = listIn(answer.and_then(onlyMissing), u"associations"_s);
    if (!list)
        return fail(list.error());
    for (const QJsonValue &value : list->results) {
        const QJsonArray associations = value.toObject().value("to"_L1).toArray();
        const QString person = hubSpotId(value.toObject().value("from"_L1).toObject().value("id"_L1));
        if (!associations.isEmpty())
            companies.insert(person, mainCompany(associations));
    }
    return companies;
}

CrmPlug hubSpotPlug()
{
    using Kind = CrmSettingsField::Kind;
    return {
        .id = u"hubspot"_s,
        .fields = {{.name = u"token"_s, .kind = Kind::Secret, .preset = {}, .required = true},
            {.name = u"client_id"_s, .kind = Kind::Text, .preset = {}, .required = false},
            {.name = u"client_secret"_s, .kind = Kind::Secret, .preset = {}, .required = false},
            {.name = u"base_url"_s,
                .kind = Kind::Url,
                .preset = u"https://api.hubapi.com"_s,
                .required = false}},
        .make = [](const CrmMeans &means) -> std::unique_ptr<CrmConnector> {
            return std::make_unique<HubSpotConnector>(means);
        },
        .oauth = hubSpotSignIn,
        .takesToken = true,
    };
}

} // namespace quittance
