#include "tests/core/crm/SalesforceDesk.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;
using sandbox::SalesforceRecord;

namespace {

bool isVisible(const SalesforceRecord &record)
{
    return !record.isDeleted() && !record.unshared;
}

} // namespace

SalesforceDesk::SalesforceDesk()
{
    clock.time = QDateTime(QDate(2026, 11, 25), QTime(9, 30, 15), QTimeZone::utc());
    serverClock.fix(clock.time);
    server.data().reset();
    server.tokens().setIdentity(server.data().organization(), server.data().user());
    store.bytes = OAuthGrant{.refreshToken = SecretText(server.tokens().grant().toUtf8())}.toBytes();
}

std::unique_ptr<SalesforceConnector> SalesforceDesk::connect(qint64 bulkFrom)
{
    const QUrl login(u"https://nordwind.my.salesforce.com"_s);
    m_session = std::make_unique<OAuthSession>(*this, clock,
        salesforcePlug().oauth(login, QString::fromLatin1(sandbox::SalesforceTokens::clientId)), store,
        m_folder.filePath(u"grant.lock"_s));
    return std::make_unique<SalesforceConnector>(
        CrmMeans{.transport = *this, .clock = clock, .base = login, .session = m_session.get()}, bulkFrom);
}

void SalesforceDesk::wait(std::chrono::seconds span)
{
    clock.time = clock.time.addDuration(span);
    serverClock.fix(clock.time.addDuration(ahead));
}

Result<HttpReply> SalesforceDesk::send(const HttpRequest &request, const StopFlag &stop)
{
    if (stop.stopped())
        return fail(Error{.kind = ErrorKind::Cancelled, .rule = u"net.not_sent"_s});
    serverClock.fix(clock.time.addDuration(ahead));
    asked.append(request);
    if (cutAt > 0 && asked.size() >= cutAt)
        return fail(Error{.kind = ErrorKind::Offline, .rule = u"net.unreachable"_s});
    if (stopAt > 0 && asked.size() == stopAt) {
        stop.stop();
        return fail(Error{.kind = ErrorKind::Cancelled, .rule = u"net.stopped"_s});
    }
    if (instead)
        if (const std::optional<HttpReply> reply = instead(request))
            return *reply;
    return server.answer(request);
}

QStringList SalesforceDesk::ids(const QString &object)
{
    QStringList ids;
    for (const SalesforceRecord &record : std::as_const(server.data().table(object)))
        if (isVisible(record))
            ids.append(record.id);
    return ids;
}

QStringList SalesforceDesk::visible()
{
    QStringList rows;
    const auto text = [](const SalesforceRecord &record, const QString &field) {
        return record.values.value(field).toString();
    };
    const sandbox::SalesforceTable &accounts = server.data().table(u"Account"_s);
    for (const SalesforceRecord &account : accounts)
        if (isVisible(account))
            rows.append(u"0|%1|%2||"_s.arg(account.id, text(account, u"Name"_s)));
    for (const SalesforceRecord &person : std::as_const(server.data().table(u"Contact"_s))) {
        if (!isVisible(person))
            continue;
        const auto company = accounts.constFind(text(person, u"AccountId"_s));
        const bool known = company != accounts.constEnd() && isVisible(*company);
        rows.append(u"1|%1|%2|%3|%4"_s.arg(person.id,
            (text(person, u"FirstName"_s) + u' ' + text(person, u"LastName"_s)).trimmed(),
            text(person, u"Email"_s), known ? text(*company, u"Name"_s) : QString()));
    }
    std::ranges::sort(rows);
    return rows;
}

qsizetype SalesforceDesk::count(const QString &inPath) const
{
    return std::ranges::count_if(
        asked, [&](const HttpRequest &request) { return request.url.path().contains(inPath); });
}

} // namespace quittance
