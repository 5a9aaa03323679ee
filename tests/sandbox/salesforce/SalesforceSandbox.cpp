#include "tests/sandbox/salesforce/SalesforceSandbox.h"

#include "tests/sandbox/HttpParts.h"

#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace quittance::sandbox {

namespace {

constexpr int versionMin = 41;
constexpr int versionMax = 68;
constexpr qsizetype urlMax = 16'384;

QByteArray dateHeader(const QDateTime &utc)
{
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

HttpReply notFound()
{
    return SalesforceError{
        .status = 404, .code = u"NOT_FOUND"_s, .message = u"The requested resource does not exist"_s}
        .reply();
}

HttpReply invalidSession()
{
    return SalesforceError{
        .status = 401, .code = u"INVALID_SESSION_ID"_s, .message = u"Session expired or invalid"_s}
        .reply();
}

HttpReply versions()
{
    QByteArray body = "[";
    for (int version = versionMin; version <= versionMax; ++version)
        body += (version == versionMin ? "" : ",") + QByteArray("{\"label\":\"Release ")
            + QByteArray::number(version) + "\",\"url\":\"/services/data/v" + QByteArray::number(version)
            + ".0\",\"version\":\"" + QByteArray::number(version) + ".0\"}";
    return {
        .status = 200, .headers = {{"content-type", "application/json;charset=UTF-8"}}, .body = body + ']'};
}

bool isServed(const QString &version)
{
    const int number = version.mid(1).section(u'.', 0, 0).toInt();
    return version.startsWith(u'v') && version.endsWith(u".0"_s) && number >= versionMin
        && number <= versionMax;
}

//! Where a request was sent to, as scheme://host:port; empty when it does not say.
QString hostOf(const HttpRequest &request)
{
    if (!request.url.host().isEmpty())
        return request.url.toString(QUrl::RemovePath | QUrl::RemoveQuery);
    const QByteArray host = headerOf(request, "host");
    return host.isEmpty() ? QString() : u"http://"_s + QString::fromLatin1(host);
}

} // namespace

SalesforceSandbox::SalesforceSandbox(SandboxClock &clock)
    : m_clock(clock)
    , m_data(clock)
    , m_tokens(clock)
    , m_writes(m_data)
    , m_bulk(m_data)
{
    reset();
}

void SalesforceSandbox::reset()
{
    m_data.reset();
    m_data.seed(100, 250);
    m_tokens.reset();
    m_tokens.setIdentity(m_data.organization(), m_data.user());
    m_bulk.reset();
    m_writes.reset();
    m_locators.killAll();
    m_pageMax = 2000;
    setUsage(0, 100'000);
    m_apiForbidden = false;
    m_happens = nullptr;
    m_log.clear();
}

void SalesforceSandbox::move(const QString &instance)
{
    m_tokens.setInstance(instance);
    m_tokens.endSession();
    m_locators.killAll();
}

void SalesforceSandbox::setUsage(int used, int most)
{
    m_used = used;
    m_most = most;
}

void SalesforceSandbox::before(int request, std::function<void()> happens)
{
    m_countdown = request;
    m_happens = std::move(happens);
}

HttpReply SalesforceSandbox::refusal(int status, const QString &code)
{
    const QString usual = status == 401 ? u"INVALID_SESSION_ID"_s
        : status == 403                 ? u"REQUEST_LIMIT_EXCEEDED"_s
        : status == 503                 ? u"SERVER_UNAVAILABLE"_s
                                        : u"UNKNOWN_EXCEPTION"_s;
    return SalesforceError{
        .status = status, .code = code.isEmpty() ? usual : code, .message = u"a scripted refusal"_s}
        .reply();
}

HttpReply SalesforceSandbox::answer(const HttpRequest &request)
{
    if (m_happens && --m_countdown <= 0)
        std::exchange(m_happens, nullptr)();
    HttpReply reply = judge(request);
    reply.headers["date"] = dateHeader(m_clock.now());
    m_log.append({.method = request.method,
        .path = request.url.path(),
        .query = request.url.query(QUrl::FullyDecoded),
        .status = reply.status});
    return reply;
}

//! In the order of a real service: login, where, who, how often, what.
HttpReply SalesforceSandbox::judge(const HttpRequest &request)
{
    const QString path = request.url.path();
    if (request.url.toEncoded().size() > urlMax)
        return {.status = 414, .headers = {{"content-type", "text/html"}}, .body = "<h1>URI Too Long</h1>"};
    if (path == "/services/oauth2/authorize"_L1)
        return m_tokens.authorize(request);
    if (path == "/services/oauth2/token"_L1) {
        HttpReply reply = m_tokens.token(request);
        if (reply.status == 200)
            m_locators.killAll(); // They belonged to the session before.
        return reply;
    }
    if (path == "/services/oauth2/revoke"_L1)
        return m_tokens.revoke(request);
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts[0] != "services"_L1 || parts[1] != "data"_L1)
        return notFound();
    if (parts.size() == 2)
        return versions();
    if (!isServed(parts[2]))
        return SalesforceError{.status = parts[2] < u"v31" ? 410 : 404,
            .code = parts[2] < u"v31" ? u"GONE"_s : u"NOT_FOUND"_s,
            .message = u"The requested resource is no longer available"_s}
            .reply();
    const QString host = hostOf(request);
    if ((!host.isEmpty() && host != m_tokens.instance()) || !m_tokens.isGood(request))
        return invalidSession();
    if (m_apiForbidden)
        return SalesforceError{.status = 403,
            .code = u"API_DISABLED_FOR_ORG"_s,
            .message = u"The REST API is not enabled for this Organization."_s}
            .reply();
    if (m_used >= m_most)
        return SalesforceError{
            .status = 403, .code = u"REQUEST_LIMIT_EXCEEDED"_s, .message = u"TotalRequests Limit exceeded."_s}
            .reply();
    ++m_used;
    HttpReply reply = data(request, parts[2], parts.mid(3));
    reply.headers["sforce-limit-info"]
        = "api-usage=" + QByteArray::number(m_used) + '/' + QByteArray::number(m_most) + "; api-bursts=1/750";
    return reply;
}

HttpReply SalesforceSandbox::data(const HttpRequest &request, const QString &version, const QStringList &path)
{
    const QString what = path.value(0);
    const bool reads = request.method == "GET";
    if ((what == "query"_L1 || what == "queryAll"_L1) && reads)
        return path.size() == 1 ? query(request, version, what == "queryAll"_L1) : follow(version, path[1]);
    if (what == "limits"_L1 && reads)
        return salesforceReply(200,
            {{u"DailyApiRequests"_s, QJsonObject{{u"Max"_s, m_most}, {u"Remaining"_s, m_most - m_used}}},
                {u"DailyBulkV2QueryJobs"_s, QJsonObject{{u"Max"_s, 10000}, {u"Remaining"_s, 10000}}}});
    if (what == "sobjects"_L1)
        return sobjects(request, version, path.mid(1));
    if (what == "composite"_L1 && path.value(1) == "sobjects"_L1)
        return composite(request, version, path.mid(2));
    if (what == "jobs"_L1 && path.value(1) == "query"_L1)
        return jobs(request, version, path.mid(2));
    return notFound();
}

HttpReply SalesforceSandbox::query(const HttpRequest &request, const QString &version, bool all)
{
    const QUrlQuery asked(request.url.query(QUrl::FullyEncoded).replace(u'+', u"%20"_s));
    const auto parsed = SoqlQuery::parse(asked.queryItemValue(u"q"_s, QUrl::FullyDecoded));
    if (!parsed)
        return parsed.error().reply();
    const auto result = runSoql(m_data, *parsed, all, version);
    if (!result)
        return result.error().reply();
    const QByteArray options = headerOf(request, "sforce-query-options");
    qsizetype rows = options.startsWith("batchSize=") ? options.mid(10).toLongLong() : 2000;
    rows = std::min(std::clamp<qsizetype>(rows, 200, 2000), m_pageMax);
    return pageReply(
        m_locators.first(m_tokens.session(), m_clock.now().toMSecsSinceEpoch(), *result, rows), version);
}

HttpReply SalesforceSandbox::follow(const QString &version, const QString &locator)
{
    const auto page = m_locators.follow(locator, m_tokens.session(), m_clock.now().toMSecsSinceEpoch());
    if (!page)
        return SalesforceError{.code = u"INVALID_QUERY_LOCATOR"_s, .message = u"invalid query locator"_s}
            .reply();
    return pageReply(*page, version);
}

HttpReply SalesforceSandbox::pageReply(const SalesforceLocators::Page &page, const QString &version) const
{
    QByteArray body = "{\"totalSize\":" + QByteArray::number(page.total)
        + (page.next.isEmpty() ? ",\"done\":true" : ",\"done\":false");
    if (!page.next.isEmpty()) // It says "query" even where queryAll was asked.
        body += ",\"nextRecordsUrl\":\"/services/data/" + version.toLatin1() + "/query/"
            + page.next.toLatin1() + '"';
    return {.status = 200,
        .headers = {{"content-type", "application/json;charset=UTF-8"}},
        .body = body + ",\"records\":" + page.records + '}'};
}

HttpReply SalesforceSandbox::jobs(const HttpRequest &request, const QString &version, const QStringList &path)
{
    if (path.isEmpty() && request.method == "POST")
        return m_bulk.create(QJsonDocument::fromJson(request.body).object(), version);
    if (path.size() == 2 && path[1] == "results"_L1 && request.method == "GET")
        return m_bulk.results(path[0], QUrlQuery(request.url.query(QUrl::FullyEncoded)));
    if (path.size() == 1 && request.method == "GET")
        return m_bulk.look(path[0]);
    if (path.size() == 1 && request.method == "DELETE")
        return m_bulk.remove(path[0]);
    return notFound();
}

} // namespace quittance::sandbox
