#include "core/crm/hubspot/HubSpotConnector.h"

#include "core/crm/hubspot/hubSpotBillingContacts.h"

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

constexpr qsizetype ownersMax = 100;
constexpr int primaryCompanyType = 1; // "contact to primary company", defined by HubSpot.

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

} // namespace

HubSpotConnector::HubSpotConnector(const CrmMeans &means)
    : m_caller(means, m_allowance)
    , m_companies(means, m_allowance)
    , m_persons(means, m_allowance)
    , m_reader(m_caller)
    , m_engagements(m_reader)
    , m_clock(means.clock)
    , m_writer(m_caller, means, hubSpotVersion)
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

Result<QHash<QString, QString>> HubSpotConnector::billingContactsOf(
    const QStringList &companies, const StopFlag &stop)
{
    return hubSpotBillingContacts(m_caller, version(), companies, stop);
}

Result<QHash<QString, CrmFieldsSince>> HubSpotConnector::fieldsSince(
    CrmKind kind, const QStringList &ids, const QStringList &names, const StopFlag &stop)
{
    return m_reader.since(hubSpotObject(kind), ids, names, stop);
}

QString HubSpotConnector::version() const
{
    return hubSpotVersion;
}

CrmQuota HubSpotConnector::quota() const
{
    const HubSpotQuota told = m_allowance.quota();
    return {.used = told.daily - told.dailyLeft, .most = told.daily};
}

std::chrono::seconds HubSpotConnector::overlap() const
{
    return 10min;
}

qsizetype HubSpotConnector::readMax() const
{
    return HubSpotReader::batchMax;
}

CrmFields HubSpotConnector::fields(CrmKind kind, const QJsonObject &values) const
{
    return hubSpotFields(
        kind, [&](QLatin1StringView name) { return values.value(name).toString().trimmed(); });
}

Result<CrmAccount> HubSpotConnector::account(const StopFlag &stop)
{
    const Result<HubSpotAnswer> answer = m_caller.call(
        {.path = u"/account-info/%1/details"_s.arg(hubSpotVersion), .scope = u"oauth"_s}, stop);
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
    HubSpotCall call{.path = u"/crm/owners/%1"_s.arg(hubSpotVersion),
        .query = {{u"limit"_s, QString::number(ownersMax)}},
        .scope = u"crm.objects.owners.read"_s};
    if (!cursor.isEmpty())
        call.query.append({u"after"_s, cursor});
    const Result<HubSpotReader::List> list = m_reader.list(call, stop);
    if (!list)
        return fail(list.error());

    CrmOwnerPage page{.owners = {}, .next = list->next};
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

Result<qint64> HubSpotConnector::count(CrmKind kind, const StopFlag &stop)
{
    return m_reader.count(hubSpotObject(kind), stop);
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

HubSpotObject HubSpotConnector::factsOf(CrmKind kind) const
{
    HubSpotObject facts = hubSpotObject(kind);
    facts.properties += m_also.value(kind);
    facts.properties.removeDuplicates();
    return facts;
}

void HubSpotConnector::readAlso(CrmKind kind, const QStringList &names)
{
    m_also.insert(kind, names);
    lineOf(kind).page.reset();
}

Result<CrmRecordPage> HubSpotConnector::page(
    CrmKind kind, bool archived, const QString &cursor, const StopFlag &stop)
{
    const bool withCompanies = kind == CrmKind::Person && !archived;
    Line &line = lineOf(kind);
    if (!line.page)
        line.page = std::make_unique<HubSpotPage>(factsOf(kind), kind);
    Result<CrmRecordPage> page
        = line.reader.records(*line.page, archived, withCompanies ? u"companies"_s : QString(), cursor, stop);
    if (!page || !withCompanies)
        return page;
    QStringList unclear;
    for (const CrmRecord &record : std::as_const(page->records))
        if (!record.companyId)
            unclear.append(record.id);
    if (unclear.isEmpty())
        return page;
    const Result<QHash<QString, QString>> companies = companiesOf(line.reader, unclear, stop);
    if (!companies)
        return fail(companies.error());
    for (CrmRecord &record : page->records)
        if (!record.companyId)
            record.companyId = companies->value(record.id, u""_s);
    return page;
}

Result<CrmChangePage> HubSpotConnector::changed(
    CrmKind kind, const QDateTime &from, const QDateTime &to, const QString &after, const StopFlag &stop)
{
    return m_reader.changed(hubSpotObject(kind), from, to, after, stop);
}

Result<QList<CrmRecord>> HubSpotConnector::batch(CrmKind kind, const QStringList &ids, const StopFlag &stop)
{
    return m_reader.batch(factsOf(kind), ids, stop);
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
    return companiesOf(m_reader, persons, stop);
}

Result<QHash<QString, QString>> HubSpotConnector::companiesOf(
    HubSpotReader &reader, const QStringList &persons, const StopFlag &stop)
{
    QHash<QString, QString> companies;
    if (persons.isEmpty())
        return companies;
    const Result<QHash<QString, QJsonArray>> all
        = reader.associated(hubSpotObject(CrmKind::Person), u"companies"_s, persons, stop);
    if (!all)
        return fail(all.error());
    for (auto one = all->cbegin(); one != all->cend(); ++one)
        if (!one->isEmpty())
            companies.insert(one.key(), mainCompany(*one));
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
