#include "tests/core/sync/HubSpotDesk.h"

#include <algorithm>

namespace quittance {

using namespace Qt::StringLiterals;
using sandbox::HubSpotType;

namespace {

struct Named {
    HubSpotType type;
    int list;
    QString subject;
};

const std::array<Named, 5> kinds{{
    {HubSpotType::Notes, 10, QString()},
    {HubSpotType::Calls, 11, u"hs_call_title"_s},
    {HubSpotType::Emails, 12, u"hs_email_subject"_s},
    {HubSpotType::Meetings, 13, u"hs_meeting_title"_s},
    {HubSpotType::Tasks, 14, u"hs_task_subject"_s},
}};

} // namespace

HubSpotDesk::HubSpotDesk(int contacts)
{
    clock.time = QDateTime(QDate(2026, 11, 25), QTime(9, 30, 15), QTimeZone::utc());
    serverClock.fix(clock.time);
    server.data().seedPeople(contacts);
    wait(std::chrono::hours(1));
}

Result<HttpReply> HubSpotDesk::send(const HttpRequest &request, const StopFlag &stop)
{
    if (stop.stopped())
        return fail(Error{.kind = ErrorKind::Cancelled, .rule = u"net.not_sent"_s});
    wait(std::chrono::seconds(0));
    asked.append(QString::fromLatin1(request.method) + u' ' + request.url.path());
    if (before)
        before(static_cast<int>(asked.size()));
    if (cutAt > 0 && asked.size() >= cutAt)
        return fail(Error{.kind = ErrorKind::Offline, .rule = u"net.unreachable"_s});
    if (stopAt > 0 && asked.size() == stopAt) {
        stop.stop();
        return fail(Error{.kind = ErrorKind::Cancelled, .rule = u"net.stopped"_s});
    }
    if (!refusedPath.isEmpty() && request.url.path().startsWith(refusedPath))
        return HttpReply{.status = refusedWith,
            .headers = {},
            .body = R"({"status":"error","message":"not today","category":"VALIDATION_ERROR"})"};
    HttpReply reply = server.answer(request);
    clock.time = clock.time.addDuration(latency);
    return reply;
}

Result<ContactSyncReport> HubSpotDesk::sync(bool full, const StopFlag &stop)
{
    return syncInto(book, full, stop);
}

Result<ContactSyncReport> HubSpotDesk::syncInto(CrmBook &other, bool full, const StopFlag &stop)
{
    HubSpotConnector connector(*this, clock, QUrl(u"https://api.example.org"_s), SecretText("pat-eu1-test"));
    return other.sync(connector, clock, full, stop);
}

void HubSpotDesk::wait(std::chrono::seconds span)
{
    clock.time = clock.time.addDuration(span);
    serverClock.fix(clock.time);
}

qint64 HubSpotDesk::add(HubSpotType type, QHash<QString, QString> values, qint64 company)
{
    values.insert(u"hs_timestamp"_s, clock.time.toString(Qt::ISODateWithMs));
    const qint64 id = server.data().create(type, values);
    server.data().hang(type, id, HubSpotType::Companies, company);
    return id;
}

qint64 HubSpotDesk::company(int number) const
{
    return std::next(server.data().table(HubSpotType::Companies).live().begin(), number)->first;
}

QStringList HubSpotDesk::engagements() const
{
    QStringList rows;
    for (const Named &kind : kinds)
        for (const auto &[id, record] : server.data().table(kind.type).live()) {
            QStringList parties;
            for (const auto &[type, number] :
                {std::pair(HubSpotType::Companies, 0), std::pair(HubSpotType::Contacts, 1)})
                for (const qint64 party : server.data().hangs().of(kind.type, id, type))
                    parties.append(u"%1:%2"_s.arg(number).arg(party));
            std::ranges::sort(parties);
            const QString subject = kind.subject.isEmpty()
                ? QString()
                : server.data().table(kind.type).value(*record, kind.subject);
            rows.append(u"%1|%2|%3|%4"_s.arg(kind.list).arg(id).arg(subject, parties.join(u',')));
        }
    std::ranges::sort(rows);
    return rows;
}

QStringList HubSpotDesk::mirrored(CrmBook &book)
{
    QStringList rows;
    Result<QSqlQuery> query = book.database().query(
        u"SELECT list || '|' || remote_id || '|' || subject || '|', id FROM crm_interaction"_s);
    Q_ASSERT(query);
    while (query->next()) {
        QStringList parties;
        Result<QSqlQuery> with = book.database().query(
            u"SELECT kind || ':' || remote_id FROM crm_interaction_link WHERE interaction = :id"_s,
            {{":id"_L1, query->value(1)}});
        Q_ASSERT(with);
        while (with->next())
            parties.append(with->value(0).toString());
        std::ranges::sort(parties);
        rows.append(query->value(0).toString() + parties.join(u','));
    }
    std::ranges::sort(rows);
    return rows;
}

} // namespace quittance
