#include "core/crm/salesforce/SalesforceConnector.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/crm/cleanProviderText.h"
#include "core/crm/salesforce/SalesforceSchema.h"
#include "core/crm/salesforce/salesforceBillingContacts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Salesforce keeps each version for three years at least.
constexpr QLatin1StringView apiVersion = "v66.0"_L1;
constexpr qsizetype idsMax = SalesforceReader::idsMax;
constexpr auto bulkMark = "bulk:"_L1;
const QString binned = u"IsDeleted = true"_s;

QString ownersQuery(const QString &after)
{
    const QString from = after.isEmpty() ? QString() : u" WHERE Id > '%1'"_s.arg(after);
    return u"SELECT Id, Name, Email FROM User%1 ORDER BY Id LIMIT %2"_s.arg(from).arg(
        SalesforceReader::limitMax);
}

Error unexpected(const QString &detail)
{
    return Error{.kind = ErrorKind::BadReply, .rule = u"salesforce.unexpected_reply"_s, .detail = detail};
}

//! What the quick reader does not take, value by value.
Result<QList<CrmRecord>> recordsOf(
    CrmKind kind, const SalesforceBulkJob::Page &page, const QStringList &asked)
{
    const Result<QJsonArray> rows = page.rows();
    if (!rows)
        return fail(rows.error());
    QList<CrmRecord> records;
    for (const QJsonValue &row : *rows) {
        // A column that was added to what we may see since the job was made is unknown in it, not empty.
        const QJsonObject object = row.toObject();
        QStringList known;
        std::ranges::copy_if(
            asked, std::back_inserter(known), [&](const QString &column) { return object.contains(column); });
        Result<CrmRecord> record = readSalesforceRecord(kind, object, known);
        if (!record)
            return fail(record.error());
        records.append(std::move(*record));
    }
    return records;
}

} // namespace

SalesforceConnector::SalesforceConnector(const CrmMeans &means, qint64 bulkFrom)
    : m_caller(means.transport, means.clock, *means.session, means.base, m_allowance)
    , m_clock(means.clock)
    , m_companies(means, m_columns, m_allowance)
    , m_persons(means, m_columns, m_allowance)
    , m_writer(m_caller, means, m_columns, apiVersion)
    , m_bulkFrom(bulkFrom)
    , m_reader(m_caller, means.clock, m_columns, apiVersion)
    , m_activities(m_reader)
{
}

SalesforceConnector::Line::Line(
    const CrmMeans &means, SalesforceColumns &columns, SalesforceAllowance &allowance)
    : caller(means.transport, means.clock, *means.session, means.base, allowance)
    , reader(caller, means.clock, columns, apiVersion)
    , bulk(caller, means.clock, apiVersion)
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
    const SalesforceUsage usage = m_allowance.usage();
    return {.used = usage.used, .most = usage.most, .own = m_allowance.own()};
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
    return salesforceListFields(
        kind, [&](QLatin1StringView name) { return values.value(name).toString().trimmed(); });
}

Result<void> SalesforceConnector::checkVersion(const StopFlag &stop)
{
    const Result<SalesforceAnswer> answer = m_caller.call({.path = {}, .what = u"versions"_s}, stop);
    if (!answer)
        return fail(answer.error());
    const QJsonArray versions = QJsonDocument::fromJson(answer->reply.body).array();
    if (versions.isEmpty())
        return fail(unexpected(u"no list of versions"_s));
    QString newest;
    for (const QJsonValue &each : versions) {
        newest = each["version"_L1].toString();
        if (u'v' + newest == apiVersion)
            return {};
    }
    return fail(Error{.kind = ErrorKind::Refused,
        .rule = u"salesforce.version_missing"_s,
        .field = u"version"_s,
        .value = cleanProviderText(newest)});
}

Result<CrmAccount> SalesforceConnector::account(const StopFlag &stop)
{
    const Result<SalesforceAnswer> answer
        = m_reader.query(u"SELECT Id, Name FROM Organization LIMIT 1"_s, false, u"Organization"_s, stop);
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
    const Result<SalesforceAnswer> answer = m_reader.query(ownersQuery(cursor), false, u"User"_s, stop);
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
    const bool done
        = answer->json.value("done"_L1).toBool() && page.owners.size() < SalesforceReader::limitMax;
    if (!done && !page.owners.isEmpty())
        page.next = page.owners.last().id;
    return page;
}

QStringList SalesforceConnector::wanted(CrmKind kind) const
{
    QStringList names = QStringList{u"MasterRecordId"_s} + salesforceFields(kind) + m_also.value(kind);
    names.removeDuplicates();
    return names;
}

void SalesforceConnector::readAlso(CrmKind kind, const QStringList &names)
{
    m_also.insert(kind, names);
}

void SalesforceConnector::foreseeSync(bool interactions, const StopFlag &stop)
{
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person})
        m_reader.columnsAhead(salesforceObject(kind), stop);
    m_reader.queryAhead(ownersQuery({}), false, u"User"_s, stop);
    if (interactions)
        m_activities.foreseeColumns(stop);
}

void SalesforceConnector::foreseeRest(bool interactions, const StopFlag &stop)
{
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person})
        m_reader.rowsAhead(
            salesforceObject(kind), wanted(kind), true, SalesforceReader::byId(binned, {}), stop);
    if (interactions)
        m_activities.foreseeLists(stop);
}

Result<SalesforceConnector::Rows> SalesforceConnector::rows(
    SalesforceReader &reader, CrmKind kind, bool all, const QString &tail, const StopFlag &stop) const
{
    const Result<SalesforceReader::Rows> found
        = reader.rows(salesforceObject(kind), wanted(kind), all, tail, stop);
    if (!found)
        return fail(found.error());
    Rows rows{.records = {}, .more = found->more};
    for (const QJsonObject &row : found->rows) {
        Result<CrmRecord> record = readSalesforceRecord(kind, row, found->asked);
        if (!record)
            return fail(record.error());
        rows.records.append(std::move(*record));
    }
    if (found->more)
        rows.last = found->rows.last();
    return rows;
}

Result<CrmRecordPage> SalesforceConnector::list(CrmKind kind, const QString &cursor, const StopFlag &stop)
{
    if (cursor.startsWith(bulkMark))
        return listBulk(kind, cursor.section(u':', 1, 1), cursor.section(u':', 2), stop);
    if (!cursor.isEmpty())
        return listById(kind, cursor, stop);
    const Result<qint64> total = lineOf(kind).reader.count(salesforceObject(kind), {}, false, stop);
    if (!total)
        return fail(total.error());
    Result<CrmRecordPage> page = *total > m_bulkFrom ? startBulk(kind, stop) : listById(kind, cursor, stop);
    if (page)
        page->total = *total;
    return page;
}

SalesforcePage &SalesforceConnector::pageReader(Line &line, CrmKind kind, const QStringList &asked)
{
    if (!line.page || line.page->asked() != asked)
        line.page = std::make_unique<SalesforcePage>(kind, asked);
    return *line.page;
}

Result<CrmRecordPage> SalesforceConnector::listById(CrmKind kind, const QString &after, const StopFlag &stop)
{
    Line &line = lineOf(kind);
    const Result<QStringList> asked = line.reader.columns(salesforceObject(kind), wanted(kind), stop);
    if (!asked)
        return fail(asked.error());
    SalesforcePage &reader = pageReader(line, kind, *asked);
    const Result<QString> next = line.reader.list(reader, salesforceObject(kind), after, stop);
    if (next)
        if (auto records = reader.records())
            return CrmRecordPage{.records = std::move(*records), .next = *next};
    if (!next && !SalesforceReader::mayBeAskedOtherwise(next.error()))
        return fail(next.error());
    Result<Rows> found = rows(line.reader, kind, false, SalesforceReader::byId({}, after), stop);
    if (!found)
        return fail(found.error());
    const QString behind = found->more ? found->records.last().id : QString();
    return CrmRecordPage{.records = std::move(found->records), .next = behind};
}

Result<CrmRecordPage> SalesforceConnector::startBulk(CrmKind kind, const StopFlag &stop)
{
    Line &line = lineOf(kind);
    const Result<QStringList> asked = line.reader.columns(salesforceObject(kind), wanted(kind), stop);
    if (!asked)
        return fail(asked.error());
    // No ORDER BY: it would keep the service from working in pieces.
    const Result<QString> job
        = line.bulk.start(u"SELECT %1 FROM %2"_s.arg(asked->join(u", "), salesforceObject(kind)), stop);
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
    Line &line = lineOf(kind);
    const Result<QStringList> asked = line.reader.columns(salesforceObject(kind), wanted(kind), stop);
    if (!asked)
        return fail(asked.error());
    const Result<SalesforceBulkJob::Page> told = line.bulk.page(job, locator, stop);
    if (!told) {
        Error error = told.error();
        if (error.kind == ErrorKind::NotFound)
            error.kind = ErrorKind::Refused; // The job of an earlier run is gone: begin anew.
        return fail(std::move(error));
    }
    CrmRecordPage page;
    if (auto records = pageReader(line, kind, *asked).recordsOfCsv(told->csv);
        records && records->size() == told->count) {
        page.records = std::move(*records);
    } else {
        auto read = recordsOf(kind, *told, *asked);
        if (!read)
            return fail(read.error());
        page.records = std::move(*read);
    }
    if (told->next.isEmpty())
        line.bulk.remove(job, stop);
    else
        page.next = bulkMark + job + u':' + told->next;
    return page;
}

Result<CrmChangePage> SalesforceConnector::changed(
    CrmKind kind, const QDateTime &from, const QDateTime &to, const QString &after, const StopFlag &stop)
{
    Result<Rows> found = rows(m_reader, kind, true, SalesforceReader::windowTail(from, to, after), stop);
    if (!found)
        return fail(found.error());
    CrmChangePage page{.stamps = {}, .records = std::move(found->records), .next = {}, .total = 0};
    if (!found->more)
        return page;
    return SalesforceReader::placeOf(found->last, salesforceObject(kind)).map([&](const QString &place) {
        page.next = place;
        return std::move(page);
    });
}

Result<CrmRecordPage> SalesforceConnector::archived(
    CrmKind kind, const QString &cursor, const QDateTime &since, const StopFlag &stop)
{
    if (cursor.isEmpty())
        m_binned.clear();
    Result<Rows> found = rows(m_reader, kind, true, SalesforceReader::byId(binned, cursor), stop);
    if (!found)
        return fail(found.error());
    for (const CrmRecord &record : std::as_const(found->records))
        m_binned.insert(record.id);
    const QString next = found->more ? found->records.last().id : QString();
    CrmRecordPage page{.records = std::move(found->records), .next = next};
    if (!next.isEmpty() || !since.isValid())
        return page;
    const auto readNow = [&](const QStringList &ids) { return read(kind, ids, stop); };
    return m_reader.addDeleted(salesforceObject(kind), since, m_binned, readNow, page, stop).map([&] {
        return std::move(page);
    });
}

Result<QStringList> SalesforceConnector::deletedSince(
    CrmKind kind, const QDateTime &since, const StopFlag &stop)
{
    return m_reader.deletedSince(salesforceObject(kind), since, stop)
        .transform([](const SalesforceReader::Deleted &told) { return QStringList(told.ids.values()); });
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
        const Result<Rows> found = rows(m_reader, kind, true,
            SalesforceReader::byId(u"Id IN (%1)"_s.arg(SalesforceReader::among(asked)), {}), stop);
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

Result<QHash<QString, QString>> SalesforceConnector::billingContactsOf(
    const QStringList &companies, const StopFlag &stop)
{
    return salesforceBillingContacts(m_reader, companies, stop);
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
