#include "core/crm/salesforce/SalesforceConnector.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/crm/salesforce/SalesforceSchema.h"

#include <algorithm>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Salesforce keeps each version for three years at least.
constexpr QLatin1StringView apiVersion = "v66.0"_L1;
constexpr qsizetype limitMax = 2000;
constexpr qsizetype limitMin = 200;
constexpr qsizetype idsMax = 200; // As many as fit the address of a question.
// The log of deletions reaches back 15 days.
constexpr auto logReach = std::chrono::hours(15 * 24 - 1);
constexpr auto logOverlap = 1h;
constexpr auto bulkMark = "bulk:"_L1;

Error unexpected(const QString &detail)
{
    return Error{.kind = ErrorKind::BadReply, .rule = u"salesforce.unexpected_reply"_s, .detail = detail};
}

bool isRule(const Error &error, QLatin1StringView rule)
{
    return error.rule == rule;
}

QString quoted(const QStringList &ids)
{
    return u"'%1'"_s.arg(ids.join(u"','"));
}

//! Where a walk through changes stands: behind this row.
QString placeOf(const CrmRecord &record)
{
    return salesforceInstant(record.changedThere) + u'|' + record.id;
}

QString behind(const QString &place)
{
    return u"(SystemModstamp > %1 OR (SystemModstamp = %1 AND Id > '%2'))"_s.arg(
        place.section(u'|', 0, 0), place.section(u'|', 1));
}

} // namespace

SalesforceConnector::SalesforceConnector(const CrmMeans &means, qint64 bulkFrom)
    : m_caller(means.transport, means.clock, *means.session, means.base)
    , m_clock(means.clock)
    , m_bulk(m_caller, means.clock, apiVersion)
    , m_writer(m_caller, means.clock, apiVersion)
    , m_bulkFrom(bulkFrom)
    , m_limit(limitMax)
{
}

QString SalesforceConnector::provider() const
{
    return u"salesforce"_s;
}

QString SalesforceConnector::version() const
{
    return apiVersion;
}

CrmQuota SalesforceConnector::quota() const
{
    return {.used = m_caller.usage().used, .most = m_caller.usage().most};
}

std::chrono::seconds SalesforceConnector::overlap() const
{
    return 15min;
}

qsizetype SalesforceConnector::readMax() const
{
    return idsMax;
}

CrmFields SalesforceConnector::fields(CrmKind kind, const QJsonObject &values) const
{
    return salesforceListFields(kind, values);
}

Result<SalesforceAnswer> SalesforceConnector::query(
    const QString &soql, bool all, const QString &what, const StopFlag &stop)
{
    SalesforceCall call{.path = u"/%1/%2"_s.arg(apiVersion, all ? "queryAll"_L1 : "query"_L1), .what = what};
    call.query.add(u"q"_s, soql);
    Result<SalesforceAnswer> answer = m_caller.object(call, stop);
    if (answer && !answer->json.value("records"_L1).isArray() && !answer->json.contains("totalSize"_L1))
        return fail(unexpected(what + u": no records"_s));
    return answer;
}

Result<CrmAccount> SalesforceConnector::account(const StopFlag &stop)
{
    const Result<SalesforceAnswer> answer
        = query(u"SELECT Id, Name FROM Organization LIMIT 1"_s, false, u"Organization"_s, stop);
    if (!answer)
        return fail(answer.error());
    const QJsonObject organization = answer->json.value("records"_L1).toArray().first().toObject();
    CrmAccount account{
        .id = organization.value("Id"_L1).toString(),
        .name = organization.value("Name"_L1).toString(),
        .currency = {},
        .serverTime = answer->serverTime.isValid() ? answer->serverTime : m_clock.now(),
    };
    if (!isSalesforceId(account.id))
        return fail(unexpected(u"no organisation"_s));
    return account;
}

Result<CrmOwnerPage> SalesforceConnector::owners(const QString &cursor, const StopFlag &stop)
{
    const QString from = cursor.isEmpty() ? QString() : u" WHERE Id > '%1'"_s.arg(cursor);
    const Result<SalesforceAnswer> answer
        = query(u"SELECT Id, Name, Email FROM User%1 ORDER BY Id LIMIT %2"_s.arg(from).arg(limitMax), false,
            u"User"_s, stop);
    if (!answer)
        return fail(answer.error());
    CrmOwnerPage page;
    for (const QJsonValue &value : answer->json.value("records"_L1).toArray()) {
        const QJsonObject user = value.toObject();
        const QString id = user.value("Id"_L1).toString();
        const QString name = user.value("Name"_L1).toString();
        if (!isSalesforceId(id))
            return fail(unexpected(u"a user without an id"_s));
        page.owners.append({id, name.isEmpty() ? user.value("Email"_L1).toString() : name});
    }
    const bool done = answer->json.value("done"_L1).toBool() && page.owners.size() < limitMax;
    if (!done && !page.owners.isEmpty())
        page.next = page.owners.last().id;
    return page;
}

//! A field that is hidden from us is absent from the schema, and selecting it would fail the whole query.
Result<QStringList> SalesforceConnector::columns(CrmKind kind, const StopFlag &stop)
{
    if (const auto known = m_columns.constFind(kind); known != m_columns.constEnd())
        return *known;
    const QString object = salesforceObject(kind);
    const Result<SalesforceAnswer> answer = m_caller.object(
        {.path = u"/%1/sobjects/%2/describe"_s.arg(apiVersion, object), .what = object}, stop);
    if (!answer)
        return fail(answer.error());
    QSet<QString> there;
    for (const QJsonValue &field : answer->json.value("fields"_L1).toArray())
        there.insert(field.toObject().value("name"_L1).toString());
    QStringList columns{u"Id"_s, u"IsDeleted"_s, u"SystemModstamp"_s};
    for (const QString &name : QStringList{u"MasterRecordId"_s} + salesforceFields(kind) + m_also.value(kind))
        if (there.contains(name) && !columns.contains(name))
            columns.append(name);
    m_columns.insert(kind, columns);
    return columns;
}

void SalesforceConnector::readAlso(CrmKind kind, const QStringList &names)
{
    m_also.insert(kind, names);
    m_columns.remove(kind);
}

Result<SalesforceConnector::Rows> SalesforceConnector::rowsOnce(
    CrmKind kind, bool all, const QString &tail, const StopFlag &stop)
{
    const QString object = salesforceObject(kind);
    const Result<QStringList> asked = columns(kind, stop);
    if (!asked)
        return fail(asked.error());
    const Result<SalesforceAnswer> answer
        = query(u"SELECT %1 FROM %2 %3 LIMIT %4"_s.arg(asked->join(u", "), object, tail).arg(m_limit), all,
            object, stop);
    if (!answer)
        return fail(answer.error());
    Rows rows;
    for (const QJsonValue &row : answer->json.value("records"_L1).toArray()) {
        Result<CrmRecord> record = readSalesforceRecord(kind, row.toObject(), *asked);
        if (!record)
            return fail(record.error());
        rows.records.append(std::move(*record));
    }
    // A page may be shorter than asked for. Its locator is left alone: it dies with its session.
    const bool done = answer->json.value("done"_L1).toBool() && rows.records.size() < m_limit;
    rows.more = !done && !rows.records.isEmpty();
    return rows;
}

Result<SalesforceConnector::Rows> SalesforceConnector::rows(
    CrmKind kind, bool all, const QString &tail, const StopFlag &stop)
{
    Result<Rows> rows = rowsOnce(kind, all, tail, stop);
    if (!rows && isRule(rows.error(), "salesforce.field_gone"_L1)) {
        m_columns.remove(kind); // The schema has changed since we looked.
        rows = rowsOnce(kind, all, tail, stop);
    }
    while (!rows && isRule(rows.error(), "salesforce.too_large"_L1) && m_limit > limitMin) {
        m_limit = std::max(limitMin, m_limit / 2);
        qCInfo(lcNet) << "fewer rows a query:" << m_limit;
        rows = rowsOnce(kind, all, tail, stop);
    }
    return rows;
}

Result<qint64> SalesforceConnector::count(CrmKind kind, const StopFlag &stop)
{
    const QString object = salesforceObject(kind);
    return query(u"SELECT COUNT() FROM "_s + object, false, object, stop)
        .transform(
            [](const SalesforceAnswer &answer) { return answer.json.value("totalSize"_L1).toInteger(); });
}

Result<CrmRecordPage> SalesforceConnector::list(CrmKind kind, const QString &cursor, const StopFlag &stop)
{
    if (cursor.startsWith(bulkMark))
        return listBulk(kind, cursor.section(u':', 1, 1), cursor.section(u':', 2), stop);
    if (!cursor.isEmpty())
        return listById(kind, cursor, stop);
    const Result<qint64> total = count(kind, stop);
    if (!total)
        return fail(total.error());
    Result<CrmRecordPage> page = *total > m_bulkFrom ? startBulk(kind, stop) : listById(kind, cursor, stop);
    if (page)
        page->total = *total;
    return page;
}

Result<CrmRecordPage> SalesforceConnector::listById(CrmKind kind, const QString &after, const StopFlag &stop)
{
    const QString from = after.isEmpty() ? QString() : u"WHERE Id > '%1' "_s.arg(after);
    Result<Rows> found = rows(kind, false, from + u"ORDER BY Id ASC"_s, stop);
    if (!found)
        return fail(found.error());
    const QString next = found->more ? found->records.last().id : QString();
    return CrmRecordPage{.records = std::move(found->records), .next = next};
}

Result<CrmRecordPage> SalesforceConnector::startBulk(CrmKind kind, const StopFlag &stop)
{
    const Result<QStringList> asked = columns(kind, stop);
    if (!asked)
        return fail(asked.error());
    // No ORDER BY: it would keep the service from working in pieces.
    const Result<QString> job
        = m_bulk.start(u"SELECT %1 FROM %2"_s.arg(asked->join(u", "), salesforceObject(kind)), stop);
    if (job)
        return listBulk(kind, *job, {}, stop);
    const ErrorKind trouble = job.error().kind;
    if (trouble != ErrorKind::Refused && trouble != ErrorKind::NotFound && trouble != ErrorKind::Unauthorized)
        return fail(job.error());
    qCInfo(lcNet) << "no bulk load:" << job.error().rule;
    return listById(kind, {}, stop);
}

Result<CrmRecordPage> SalesforceConnector::listBulk(
    CrmKind kind, const QString &job, const QString &locator, const StopFlag &stop)
{
    const Result<QStringList> asked = columns(kind, stop);
    if (!asked)
        return fail(asked.error());
    const Result<SalesforceBulkJob::Page> told = m_bulk.page(job, locator, stop);
    if (!told) {
        Error error = told.error();
        if (error.kind == ErrorKind::NotFound)
            error.kind = ErrorKind::Refused; // The job of an earlier run is gone: begin anew.
        return fail(std::move(error));
    }
    CrmRecordPage page;
    for (const QJsonValue &row : told->rows) {
        // A column that was added to what we may see since the job was made is unknown in it, not empty.
        const QJsonObject object = row.toObject();
        QStringList known;
        std::ranges::copy_if(*asked, std::back_inserter(known),
            [&](const QString &column) { return object.contains(column); });
        Result<CrmRecord> record = readSalesforceRecord(kind, object, known);
        if (!record)
            return fail(record.error());
        page.records.append(std::move(*record));
    }
    if (told->next.isEmpty())
        m_bulk.remove(job, stop);
    else
        page.next = bulkMark + job + u':' + told->next;
    return page;
}

Result<CrmChangePage> SalesforceConnector::changed(
    CrmKind kind, const QDateTime &from, const QDateTime &to, const QString &after, const StopFlag &stop)
{
    const QString begin = after.isEmpty() ? u"SystemModstamp >= "_s + salesforceInstant(from) : behind(after);
    Result<Rows> found = rows(kind, true,
        u"WHERE SystemModstamp <= %1 AND %2 ORDER BY SystemModstamp ASC, Id ASC"_s.arg(
            salesforceInstant(to), begin),
        stop);
    if (!found)
        return fail(found.error());
    if (found->more && !found->records.last().changedThere.isValid())
        return fail(unexpected(u"a record without its time of change"_s));
    const QString next = found->more ? placeOf(found->records.last()) : QString();
    return CrmChangePage{.stamps = {}, .records = std::move(found->records), .next = next, .total = 0};
}

Result<CrmRecordPage> SalesforceConnector::archived(
    CrmKind kind, const QString &cursor, const QDateTime &since, const StopFlag &stop)
{
    if (cursor.isEmpty())
        m_binned.clear();
    const QString from = cursor.isEmpty() ? QString() : u" AND Id > '%1'"_s.arg(cursor);
    Result<Rows> found = rows(kind, true, u"WHERE IsDeleted = true%1 ORDER BY Id ASC"_s.arg(from), stop);
    if (!found)
        return fail(found.error());
    for (const CrmRecord &record : std::as_const(found->records))
        m_binned.insert(record.id);
    const QString next = found->more ? found->records.last().id : QString();
    CrmRecordPage page{.records = std::move(found->records), .next = next};
    if (next.isEmpty() && since.isValid())
        if (const Result<void> added = addLog(kind, since, page, stop); !added)
            return fail(added.error());
    return page;
}

//! Records that are deleted for good, or were thrown out of the bin, are in no query; the log names them.
Result<void> SalesforceConnector::addLog(
    CrmKind kind, const QDateTime &since, CrmRecordPage &page, const StopFlag &stop)
{
    Result<QSet<QString>> logged = deletedIds(kind, since, stop);
    if (!logged) {
        if (logged.error().kind != ErrorKind::Refused)
            return fail(logged.error());
        qCInfo(lcNet) << "no log of deletions:" << logged.error().detail; // The next full listing will tell.
        return {};
    }
    QStringList ids((*logged - m_binned).values());
    ids.sort();
    for (qsizetype first = 0; first < ids.size(); first += idsMax) {
        const QStringList some = ids.mid(first, idsMax);
        const Result<CrmReadResult> now = read(kind, some, stop); // Some may be back, some live on in others.
        if (!now)
            return fail(now.error());
        QSet<QString> alive;
        for (const CrmRecord &record : now->records)
            alive.insert(record.id);
        for (const QString &id : some)
            if (!alive.contains(id))
                page.records.append({.id = id, .archivedThere = since, .mergedInto = now->renamed.value(id)});
    }
    return {};
}

Result<QSet<QString>> SalesforceConnector::deletedIds(
    CrmKind kind, const QDateTime &since, const StopFlag &stop)
{
    const QString object = salesforceObject(kind);
    const QDateTime now = m_clock.now();
    SalesforceCall call{.path = u"/%1/sobjects/%2/deleted/"_s.arg(apiVersion, object), .what = object};
    const QDateTime start = std::max(since.addDuration(-logOverlap), now.addDuration(-logReach));
    call.query.add(u"start"_s, salesforceInstant(start));
    call.query.add(u"end"_s, salesforceInstant(std::max(now, start.addSecs(60))));
    const Result<SalesforceAnswer> answer = m_caller.object(call, stop);
    if (!answer)
        return fail(answer.error());
    QSet<QString> ids;
    for (const QJsonValue &record : answer->json.value("deletedRecords"_L1).toArray())
        if (const QString id = record.toObject().value("id"_L1).toString(); isSalesforceId(id))
            ids.insert(id);
    return ids;
}

Result<CrmReadResult> SalesforceConnector::read(CrmKind kind, const QStringList &ids, const StopFlag &stop)
{
    Q_ASSERT(ids.size() <= idsMax);
    CrmReadResult result;
    QHash<QString, QString> merged; // Who went into whom.
    QStringList asked = ids;
    // A record that was merged into one that was merged into one …: each step is one question.
    constexpr int stepsMax = 5;
    for (int step = 0; step < stepsMax && !asked.isEmpty(); ++step) {
        const Result<Rows> found
            = rows(kind, true, u"WHERE Id IN (%1) ORDER BY Id ASC"_s.arg(quoted(asked)), stop);
        if (!found)
            return fail(found.error());
        if (found->more)
            return fail(unexpected(u"%1: not all that was asked for"_s.arg(salesforceObject(kind))));
        QSet<QString> next;
        for (const CrmRecord &record : found->records) {
            if (!record.archivedThere.isValid()) {
                result.records.append(record);
            } else if (isSalesforceId(record.mergedInto)) {
                merged.insert(record.id, record.mergedInto);
                next.insert(record.mergedInto);
            }
        }
        for (const CrmRecord &record : std::as_const(result.records))
            next.remove(record.id);
        asked = next.values();
    }
    for (const QString &id : ids) {
        QString survivor = id;
        for (int step = 0; step < stepsMax && merged.contains(survivor); ++step)
            survivor = merged.value(survivor);
        if (survivor != id)
            result.renamed.insert(id, survivor);
    }
    return result;
}

Result<QHash<QString, QString>> SalesforceConnector::companiesOf(
    const QStringList &persons, const StopFlag &stop)
{
    QHash<QString, QString> companies;
    if (persons.isEmpty())
        return companies;
    const Result<CrmReadResult> read = this->read(CrmKind::Person, persons, stop);
    if (!read)
        return fail(read.error());
    for (const CrmRecord &record : read->records)
        if (const QString company = record.companyId.value_or(QString()); !company.isEmpty())
            companies.insert(record.id, company);
    return companies;
}

CrmPlug salesforcePlug()
{
    using Kind = CrmSettingsField::Kind;
    return {
        .id = u"salesforce"_s,
        .fields = {{.name = u"refresh_token"_s, .kind = Kind::Secret, .preset = {}, .required = true},
            {.name = u"client_id"_s, .kind = Kind::Text, .preset = {}, .required = true},
            {.name = u"base_url"_s,
                .kind = Kind::Url,
                .preset = u"https://login.salesforce.com"_s,
                .required = true}},
        .make = [](const CrmMeans &means) -> std::unique_ptr<CrmConnector> {
            return std::make_unique<SalesforceConnector>(means);
        },
        .oauth = [](const QUrl &base, const QString &clientId) -> OAuthService {
            QUrl authorize = base;
            QUrl token = base;
            authorize.setPath(u"/services/oauth2/authorize"_s);
            token.setPath(u"/services/oauth2/token"_s);
            return {.authorize = authorize,
                .token = token,
                .clientId = clientId,
                .scopes = {u"api"_s, u"refresh_token"_s},
                // Salesforce compares the whole address with the ones the app has registered.
                .callbackHost = u"localhost"_s,
                .callbackPath = u"/crm/salesforce"_s,
                .ports = {17171, 17172, 17173}};
        },
    };
}

} // namespace quittance
