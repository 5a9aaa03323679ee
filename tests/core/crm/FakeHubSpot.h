#pragma once

#include "core/crm/CrmConnector.h"
#include "core/net/HttpTransport.h"
#include "tests/fakes/FakeClock.h"

#include <QJsonArray>
#include <QMap>

#include <array>
#include <deque>
#include <functional>

namespace quittance {

//! A small HubSpot behind HttpTransport: holds records, answers like the real one, and can be changed at any
//! request. Copyable: a copy is the state of the account at that moment.
class FakeHubSpot final : public HttpTransport
{
public:
    struct Object {
        qint64 id = 0;
        QJsonObject properties;
        QDateTime changed;
        QDateTime archived; //!< Invalid while alive.
    };

    explicit FakeHubSpot(FakeClock &time)
        : clock(&time)
    {
    }

    FakeClock *clock; //!< The server's time; each request takes latency of it.
    std::chrono::milliseconds latency{0};
    std::chrono::seconds indexLag{0}; //!< A change is found by search only after this.
    qint64 portal = 4711;
    QByteArray token = "pat-eu1-secret";
    int limitPerTenSeconds = 0; //!< 0: no limit and no headers.
    QStringList hiddenScopes; //!< Answered with 403.
    std::function<void(int)>
        before; //!< Called with the number of the request, from 0, before it is answered.
    std::array<QMap<qint64, Object>, 2> objects; //!< By CrmKind.
    QHash<qint64, qint64> companyOf; //!< Primary company of a contact.
    std::array<QHash<qint64, qint64>, 2> mergedInto;
    bool wholeHistory = true; //!< A merged record also names what its parts had absorbed before.
    QStringList absent; //!< Properties left out of every answer.
    std::array<QJsonArray, 2> fields; //!< What it says of its properties, by CrmKind; empty: nothing.
    QString refusedCursor; //!< A list that is asked to go on from here answers 400, once.
    bool html = false; //!< Records are answered with a page of HTML and status 200.
    QStringList hidden; //!< Ids this token no longer sees, though they exist.

    QStringList asked; //!< "POST /crm/…/search", in order.
    QList<QByteArray> bodies;
    int refusals = 0; //!< 429 answers given.

    qint64 add(CrmKind kind, const QJsonObject &properties);
    void change(CrmKind kind, qint64 id, const QJsonObject &properties);
    void archive(CrmKind kind, qint64 id);
    void restore(CrmKind kind, qint64 id); //!< Leaves the time of change as it was.
    void purge(CrmKind kind, qint64 id);
    //! Both vanish; the new record has the first one's properties. keepId: the older way, the first one
    //! stays.
    qint64 merge(CrmKind kind, qint64 primary, qint64 other, bool keepId = false);

    qsizetype count(const QString &part) const { return asked.filter(part).size(); }
    //! "kind|id|name|email|company" of every living record, sorted: what the mirror must show.
    QStringList visible() const;

    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) override;

private:
    HttpReply answer(const HttpRequest &request);
    HttpReply list(CrmKind kind, const HttpRequest &request) const;
    HttpReply search(CrmKind kind, const QJsonObject &body) const;
    HttpReply read(CrmKind kind, const QJsonObject &body) const;
    HttpReply associations(const QJsonObject &body) const;
    QJsonObject json(CrmKind kind, const Object &object, const QStringList &properties) const;
    bool overLimit();

    QMap<qint64, Object> &of(CrmKind kind) { return objects[static_cast<size_t>(kind)]; }
    const QMap<qint64, Object> &of(CrmKind kind) const { return objects[static_cast<size_t>(kind)]; }

    qint64 m_lastId = 100;
    int m_requests = 0;
    std::deque<qint64> m_recent;
};

} // namespace quittance
