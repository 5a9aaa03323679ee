#include "tests/sandbox/salesforce/SalesforceBulk.h"

#include "tests/sandbox/salesforce/SoqlRun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

void SalesforceBulk::reset()
{
    m_jobs.clear();
    m_looks = 1;
    m_fails = false;
    m_pageMax = pageMax;
}

HttpReply SalesforceBulk::missing() const
{
    return SalesforceError{
        .status = 404, .code = u"NOT_FOUND"_s, .message = u"The requested resource does not exist"_s}
        .reply();
}

HttpReply SalesforceBulk::create(const QJsonObject &body, const QString &version)
{
    const QString operation = body.value(u"operation"_s).toString();
    const bool all = operation == "queryAll"_L1;
    if (!all && operation != "query"_L1)
        return SalesforceError{.code = u"INVALIDJOB"_s, .message = u"operation must be query or queryAll"_s}
            .reply();
    const auto query = SoqlQuery::parse(body.value(u"query"_s).toString());
    if (!query)
        return query.error().reply();
    const SalesforceObject *object = m_data.schema.object(query->object);
    for (const QString &name : query->fields)
        if (const SalesforceField *field = object ? m_data.schema.field(*object, name) : nullptr;
            field && field->type == "address"_L1)
            return SalesforceError{.code = u"FEATURENOTENABLED"_s,
                .message = u"Compound data fields are not supported by the Bulk API"_s}
                .reply();
    const auto result = runSoql(m_data, *query, all, version);
    if (!result)
        return result.error().reply();
    Job job{.told = {}, .rows = result->rows, .fails = m_fails};
    const QString id = u"750%1AAA"_s.arg(++m_number, 12, 10, QChar(u'0'));
    job.told = {{u"id"_s, id}, {u"operation"_s, operation}, {u"object"_s, query->object},
        {u"state"_s, u"UploadComplete"_s}, {u"contentType"_s, u"CSV"_s}, {u"lineEnding"_s, u"LF"_s},
        {u"columnDelimiter"_s, u"COMMA"_s}, {u"concurrencyMode"_s, u"Parallel"_s}};
    m_jobs.insert(id, job);
    return salesforceReply(200, job.told);
}

HttpReply SalesforceBulk::look(const QString &id)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end())
        return missing();
    ++job->looked;
    const bool over = job->looked >= m_looks;
    job->told.insert(u"state"_s, !over ? u"InProgress"_s : job->fails ? u"Failed"_s : u"JobComplete"_s);
    if (over && !job->fails)
        job->told.insert(u"numberRecordsProcessed"_s, job->rows.size());
    return salesforceReply(200, job->told);
}

HttpReply SalesforceBulk::results(const QString &id, const QUrlQuery &query)
{
    const auto job = m_jobs.constFind(id);
    if (job == m_jobs.constEnd())
        return missing();
    if (job->told.value(u"state"_s).toString() != "JobComplete"_L1)
        return SalesforceError{.code = u"INVALIDJOBSTATE"_s, .message = u"the job is not complete"_s}.reply();
    const qsizetype first = query.queryItemValue(u"locator"_s).toLongLong();
    const qsizetype asked = query.queryItemValue(u"maxRecords"_s).toLongLong();
    const qsizetype most = asked > 0 ? std::min(asked, m_pageMax) : m_pageMax;
    const qsizetype next = std::min(job->rows.size(), first + most);
    return {.status = 200,
        .headers = {{"content-type", "text/csv;charset=UTF-8"},
            {"sforce-locator", next < job->rows.size() ? QByteArray::number(next) : QByteArray("null")},
            {"sforce-numberofrecords", QByteArray::number(next - first)}},
        .body = job->rows.csv(first, next)};
}

HttpReply SalesforceBulk::remove(const QString &id)
{
    if (!m_jobs.contains(id))
        return missing();
    m_jobs.remove(id);
    return {.status = 204, .headers = {}, .body = {}};
}

} // namespace quittance::sandbox
