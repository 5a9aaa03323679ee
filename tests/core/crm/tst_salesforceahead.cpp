#include "tests/core/crm/tst_salesforceahead.h"

#include "core/net/HttpAhead.h"
#include "tests/core/crm/SalesforceDesk.h"

#include <QTest>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const StopFlag never;

//! The desk behind a line that can begin a request: it is answered at once, and told when it is asked for.
class BeginningLine final : public HttpTransport, public HttpAhead
{
public:
    SalesforceDesk desk;
    QList<StopFlag> stopsOfRemovals;

    std::unique_ptr<SalesforceConnector> connect(qint64 bulkFrom = SalesforceConnector::bulkAbove)
    {
        const QUrl login(u"https://nordwind.my.salesforce.com"_s);
        m_session = std::make_unique<OAuthSession>(desk, desk.clock,
            salesforcePlug().oauth(login, QString::fromLatin1(sandbox::SalesforceTokens::clientId)),
            desk.store, desk.folder() + u"/grant.lock"_s);
        return std::make_unique<SalesforceConnector>(
            CrmMeans{.transport = *this, .clock = desk.clock, .base = login, .session = m_session.get()},
            bulkFrom);
    }
    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) override
    {
        return desk.send(request, stop);
    }
    Reply begin(const HttpRequest &request, const StopFlag &stop) override
    {
        if (request.method == "DELETE")
            stopsOfRemovals.append(stop);
        return [reply = desk.send(request, stop)] { return reply; };
    }

private:
    std::unique_ptr<OAuthSession> m_session;
};

} // namespace

void TestSalesforceAhead::whatASyncAsksFirstIsUnderWayAndAskedOnce()
{
    BeginningLine line;
    line.desk.server.data().seed(2, 2);
    const auto connector = line.connect();
    QVERIFY(connector->account(never));
    line.desk.asked.clear();

    connector->foreseeSync(true, never);

    QCOMPARE(line.desk.count(u"/describe"_s), qsizetype{5});
    QCOMPARE(line.desk.asked.size(), qsizetype{6}); // And who may own records.
    line.desk.asked.clear();
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person})
        QVERIFY(connector->writer()->properties(kind, never));
    QVERIFY(connector->owners({}, never));
    QVERIFY(line.desk.asked.isEmpty());
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person})
        QVERIFY(connector->list(kind, {}, never));
    QVERIFY(connector->interactions()->list(Interaction::Kind::Task, {}, never));
    QCOMPARE(line.desk.count(u"/describe"_s), qsizetype{0});
}

void TestSalesforceAhead::whatALoadAsksAtItsEndIsUnderWay()
{
    BeginningLine line;
    line.desk.server.data().seed(2, 2);
    const auto connector = line.connect();
    connector->foreseeSync(true, never);
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person})
        QVERIFY(connector->writer()->properties(kind, never));
    QVERIFY(connector->owners({}, never));
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person})
        QVERIFY(connector->list(kind, {}, never));
    line.desk.asked.clear();

    connector->foreseeRest(true, never);

    QCOMPARE(line.desk.asked.size(), qsizetype{4}); // Both bins, tasks and events.
    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person})
        QVERIFY(connector->archived(kind, {}, {}, never));
    for (const Interaction::Kind list : {Interaction::Kind::Task, Interaction::Kind::Meeting})
        QVERIFY(connector->interactions()->list(list, {}, never));
    QCOMPARE(line.desk.asked.size(), qsizetype{4});
}

void TestSalesforceAhead::nothingIsBegunFromThePartTheOrganisationKeeps()
{
    BeginningLine line;
    line.desk.server.setUsage(94, 100);
    const auto connector = line.connect();
    QVERIFY(connector->account(never)); // The 95th.
    line.desk.asked.clear();

    connector->foreseeSync(true, never);

    QVERIFY(line.desk.asked.isEmpty());
}

void TestSalesforceAhead::aBulkJobIsRemovedThoughWhoReadItStops()
{
    BeginningLine line;
    line.desk.server.data().seed(250, 0);
    line.desk.server.bulk().setPageMax(100);
    const auto connector = line.connect(10);
    const StopFlag stop;
    qsizetype read = 0;

    QString cursor;
    do {
        const Result<CrmRecordPage> page = connector->list(CrmKind::Company, cursor, stop);
        QVERIFY(page);
        read += page->records.size();
        cursor = page->next;
    } while (!cursor.isEmpty());
    stop.stop();

    QCOMPARE(read, qsizetype{250});
    QCOMPARE(line.desk.count(u"/results"_s), qsizetype{3});
    QCOMPARE(line.desk.server.bulk().jobs(), qsizetype{0});
    QCOMPARE(line.stopsOfRemovals.size(), qsizetype{1});
    QVERIFY(!line.stopsOfRemovals.first().stopped());
}

void TestSalesforceAhead::anAccessThatWasLentIsNotRenewedElsewhere()
{
    BeginningLine line;
    line.desk.server.data().seed(2, 2);
    const auto connector = line.connect();
    QVERIFY(connector->account(never));
    QVERIFY(connector->listElsewhere(CrmKind::Company, never));
    line.desk.asked.clear();
    line.desk.instead = [&](const HttpRequest &request) -> std::optional<HttpReply> {
        if (request.url.path().contains(u"/services/data"))
            return line.desk.server.refusal(401, u"INVALID_SESSION_ID"_s);
        return std::nullopt;
    };

    const Result<CrmRecordPage> lent = connector->list(CrmKind::Company, {}, never);

    QVERIFY(!lent);
    QCOMPARE(lent.error().rule, CrmConnector::accessOver);
    QCOMPARE(line.desk.count(u"/token"_s), qsizetype{0});
    line.desk.instead = {};
    QVERIFY(connector->list(CrmKind::Person, {}, never)); // The other list is not touched by it.
    connector->listHere(CrmKind::Company);
    QVERIFY(connector->list(CrmKind::Company, {}, never));
}
