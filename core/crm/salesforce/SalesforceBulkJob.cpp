#include "core/crm/salesforce/SalesforceBulkJob.h"

#include "core/base/Clock.h"
#include "core/crm/salesforce/SalesforceCsv.h"

namespace quittance {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsMax = 3500; // A page is held in memory, and two more may wait.
constexpr auto firstLook = 1s;
constexpr std::chrono::seconds rarestLook = 10s;
constexpr auto longestJob = 1h;

Error failed(const QString &state)
{
    return Error{.kind = ErrorKind::Refused,
        .rule = u"salesforce.bulk_failed"_s,
        .detail = u"job "_s + state.left(40)};
}

} // namespace

SalesforceBulkJob::SalesforceBulkJob(SalesforceCaller &caller, Clock &clock, QString version)
    : m_caller(caller)
    , m_clock(clock)
    , m_version(std::move(version))
{
}

QString SalesforceBulkJob::path(const QString &id) const
{
    return u"/%1/jobs/query"_s.arg(m_version) + (id.isEmpty() ? QString() : u'/' + id);
}

Result<QString> SalesforceBulkJob::start(const QString &soql, const StopFlag &stop)
{
    const Result<SalesforceAnswer> made = m_caller.object(
        {.method = "POST",
            .path = path({}),
            .body = {{"operation"_L1, "query"_L1}, {"query"_L1, soql}, {"contentType"_L1, "CSV"_L1},
                {"columnDelimiter"_L1, "COMMA"_L1}, {"lineEnding"_L1, "LF"_L1}},
            .what = u"Bulk API"_s},
        stop);
    if (!made)
        return fail(made.error());
    const QString id = made->json.value("id"_L1).toString();
    if (id.isEmpty())
        return fail(Error{.kind = ErrorKind::BadReply,
            .rule = u"salesforce.unexpected_reply"_s,
            .detail = u"a job without an id"_s});
    return waitUntilDone(id, stop).transform([&] { return id; });
}

Result<void> SalesforceBulkJob::waitUntilDone(const QString &id, const StopFlag &stop)
{
    const QDateTime begun = m_clock.now();
    std::chrono::seconds wait = firstLook;
    for (;;) {
        const Result<SalesforceAnswer> look
            = m_caller.object({.path = path(id), .what = u"Bulk API"_s}, stop);
        if (!look)
            return fail(look.error());
        const QString state = look->json.value("state"_L1).toString();
        if (state == "JobComplete"_L1)
            return {};
        if (state == "Failed"_L1 || state == "Aborted"_L1 || begun.addDuration(longestJob) < m_clock.now()) {
            remove(id, stop);
            return fail(failed(state));
        }
        m_clock.sleep(wait, stop);
        if (stop.stopped()) {
            remove(id, StopFlag());
            return fail(ErrorKind::Cancelled, u"stopped while a job was running"_s);
        }
        wait = std::min(2 * wait, rarestLook);
    }
}

SalesforceCall SalesforceBulkJob::pageCall(const QString &id, const QString &locator) const
{
    SalesforceCall call{.path = path(id) + u"/results"_s, .what = u"Bulk API"_s};
    call.query.add(u"maxRecords"_s, rowsMax);
    if (!locator.isEmpty())
        call.query.add(u"locator"_s, locator);
    return call;
}

Result<SalesforceBulkJob::Page> SalesforceBulkJob::page(
    const QString &id, const QString &locator, const StopFlag &stop)
{
    const Result<HttpReply> reply = m_caller.reply(pageCall(id, locator), stop);
    if (!reply)
        return fail(reply.error());
    if (!reply->headers.contains("sforce-numberofrecords"))
        return fail(Error{.kind = ErrorKind::BadReply,
            .rule = u"salesforce.unexpected_reply"_s,
            .detail = u"bulk result without its number of rows"_s});
    const QString next = QString::fromLatin1(reply->headers.value("sforce-locator"));
    Page page{.csv = reply->body,
        .count = reply->headers.value("sforce-numberofrecords").toLongLong(),
        .next = next == "null"_L1 ? QString() : next};
    if (!page.next.isEmpty() && page.next != locator)
        m_caller.ahead(pageCall(id, page.next), stop);
    return page;
}

Result<QJsonArray> SalesforceBulkJob::Page::rows() const
{
    Result<QJsonArray> rows = readSalesforceCsv(csv);
    if (rows && rows->size() != count)
        return fail(Error{.kind = ErrorKind::BadReply,
            .rule = u"salesforce.unexpected_reply"_s,
            .detail = u"bulk result: %1 rows arrived"_s.arg(rows->size())});
    return rows;
}

void SalesforceBulkJob::remove(const QString &id, const StopFlag &stop)
{
    const SalesforceCall call{.method = "DELETE", .path = path(id), .what = u"Bulk API"_s};
    // Nobody waits for the answer; whoever has read all may stop before it is there.
    if (!stop.stopped() && m_caller.ahead(call, StopFlag()))
        return;
    const Result<SalesforceAnswer> removed = m_caller.call(call, stop);
    Q_UNUSED(removed)
}

} // namespace quittance
