#include "tests/core/sync/tst_listtogether.h"

#include "core/crm/hubspot/HubSpotConnector.h"
#include "core/net/HttpAhead.h"
#include "tests/core/crm/FakeHubSpot.h"
#include "tests/core/sync/CrmBook.h"
#include "tests/core/sync/ForwardedCrm.h"
#include "tests/core/sync/MemoryCrm.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QMutex>
#include <QSet>
#include <QTest>
#include <QThread>
#include <QWaitCondition>

#include <array>
#include <atomic>
#include <optional>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! Two lists of pages with one record each, read in whatever thread asks.
class TwoLists final : public ForwardedCrm
{
public:
    using ForwardedCrm::ForwardedCrm;

    std::array<int, 2> last{3, 3}; //!< Number of the last page, by CrmKind.
    std::array<QString, 2> broken; //!< "2 crm.rule": that page is refused so, for ever.
    std::array<ErrorKind, 2> brokenAs{ErrorKind::Offline, ErrorKind::Offline};
    QString mergedCompany; //!< The last company says that it has absorbed this one.
    QString companyOfLast = u""_s; //!< Of the last person.
    int overAt = -1; //!< Elsewhere, the access is over at that page; once for each list.
    bool waitsForEachOther
        = false; //!< A page that is read elsewhere comes when the other list has begun one.
    std::optional<StopFlag> stopsWaiting; //!< Set when both wait for a page; none comes in ten seconds.

    QStringList asked(CrmKind kind) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked[at(kind)];
    }
    bool metEachOther() const { return m_met; }

    bool listElsewhere(CrmKind, const StopFlag &) override { return true; }
    Result<CrmRecordPage> list(CrmKind kind, const QString &cursor, const StopFlag &stop) override
    {
        const bool isHere = QThread::currentThread() == m_home;
        const int number = cursor.isEmpty() ? 0 : cursor.toInt();
        QMutexLocker lock(&m_mutex);
        m_asked[at(kind)].append((isHere ? u"here "_s : u"there "_s) + QString::number(number));
        if (!isHere && waitsForEachOther) {
            m_begun[at(kind)] = true;
            m_changed.wakeAll();
            const QDeadlineTimer deadline(5s);
            while (!m_begun[0] || !m_begun[1])
                if (stop.stopped() || !m_changed.wait(&m_mutex, deadline)) {
                    m_met = false;
                    break;
                }
        }
        if (!isHere && stopsWaiting) {
            m_begun[at(kind)] = true;
            for (const QDeadlineTimer deadline(10s); !stop.stopped() && !deadline.hasExpired();) {
                if (m_begun[0] && m_begun[1])
                    stopsWaiting->stop();
                m_changed.wait(&m_mutex, 5UL);
            }
            return fail(ErrorKind::Cancelled, u"stopped"_s);
        }
        if (!isHere && number == overAt && !std::exchange(m_wasOver[at(kind)], true))
            return fail(Error{.kind = ErrorKind::Unauthorized, .rule = CrmConnector::accessOver});
        if (broken[at(kind)].section(u' ', 0, 0) == QString::number(number))
            return fail(Error{.kind = brokenAs[at(kind)], .rule = broken[at(kind)].section(u' ', 1)});
        CrmRecordPage page{.records = {}, .next = {}, .total = last[at(kind)] + 1};
        page.records.append({.id = u"%1%2"_s.arg(at(kind) + 1).arg(number, 3, 10, QChar(u'0')),
            .changedThere = QDateTime::fromMSecsSinceEpoch(1'000),
            .values = QJsonObject{{u"name"_s, u"N%1"_s.arg(number)}, {u"lastname"_s, u"N%1"_s.arg(number)}},
            .companyId = u""_s});
        if (number == last[at(kind)] && kind == CrmKind::Person)
            page.records.first().companyId = companyOfLast;
        if (number == last[at(kind)] && kind == CrmKind::Company && !mergedCompany.isEmpty())
            page.records.first().mergedIds.append(mergedCompany);
        if (number < last[at(kind)])
            page.next = QString::number(number + 1);
        return page;
    }

private:
    static std::size_t at(CrmKind kind) { return static_cast<std::size_t>(kind); }

    QThread *const m_home = QThread::currentThread();
    mutable QMutex m_mutex;
    QWaitCondition m_changed;
    std::array<QStringList, 2> m_asked;
    std::array<bool, 2> m_begun{};
    std::array<bool, 2> m_wasOver{};
    std::atomic_bool m_met = true;
};

//! A line to HubSpot that can begin requests, for several threads.
class BeginningHubSpot final : public HttpTransport, public HttpAhead
{
public:
    explicit BeginningHubSpot(FakeHubSpot &server)
        : m_server(server)
    {
    }

    qsizetype threads() const { return m_threads.size(); }

    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) override
    {
        const QMutexLocker lock(&m_mutex);
        m_threads.insert(QThread::currentThread());
        return m_server.send(request, stop);
    }
    Reply begin(const HttpRequest &request, const StopFlag &stop) override
    {
        return [reply = send(request, stop)] { return reply; };
    }

private:
    QMutex m_mutex; //!< Guards what follows.
    FakeHubSpot &m_server;
    QSet<QThread *> m_threads;
};

struct Stage {
    FakeClock clock;
    MemoryCrm inner{clock};
    TwoLists crm{inner};
    CrmBook book;

    Result<ContactSyncReport> sync() { return book.sync(crm, clock); }
    qlonglong known(CrmKind kind)
    {
        return book
            .value(u"SELECT count(*) FROM crm_record WHERE state = 0 AND kind = %1"_s.arg(
                static_cast<int>(kind)))
            .toLongLong();
    }
};

} // namespace

void TestListTogether::bothListsAreUnderWayAtOnce()
{
    Stage stage;
    stage.crm.waitsForEachOther = true;

    const Result<ContactSyncReport> report = stage.sync();

    QVERIFY(report);
    QVERIFY(stage.crm.metEachOther());
    QCOMPARE(report->known, qint64{8});
    QCOMPARE(stage.known(CrmKind::Company), 4);
    QCOMPARE(stage.known(CrmKind::Person), 4);
    QCOMPARE(stage.book.value(u"SELECT count(*) FROM crm_contact_name"_s).toInt(), 8);
}

void TestListTogether::theShorterListEndsAndTheLongerGoesOn()
{
    Stage stage;
    stage.crm.last = {0, 300};

    QVERIFY(stage.sync());

    QCOMPARE(stage.crm.asked(CrmKind::Company), QStringList{u"here 0"_s});
    QCOMPARE(stage.crm.asked(CrmKind::Person).size(), qsizetype{301});
    QCOMPARE(stage.crm.asked(CrmKind::Person).filter(u"there"_s).size(), qsizetype{300});
    QCOMPARE(stage.known(CrmKind::Person), 301);
}

void TestListTogether::aListThatMayNotBeReadLeavesTheOtherWhole()
{
    Stage stage;
    stage.crm.last = {50, 3};
    stage.crm.broken[1] = u"1 hubspot.scope_missing"_s;
    stage.crm.brokenAs[1] = ErrorKind::Unauthorized;

    const Result<ContactSyncReport> report = stage.sync();

    QVERIFY(!report);
    QCOMPARE(report.error().rule, u"hubspot.scope_missing"_s);
    QCOMPARE(stage.known(CrmKind::Company), 51);
    QCOMPARE(stage.known(CrmKind::Person), 1);
}

void TestListTogether::whatEndsTheSyncEndsBothAndTheNextGoesOnBehindWhatCame()
{
    Stage stage;
    stage.crm.last = {60, 4000};
    stage.crm.broken[0] = u"40 net.offline"_s;

    const Result<ContactSyncReport> cut = stage.sync();
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, ErrorKind::Offline);
    QCOMPARE(stage.known(CrmKind::Company), 40);
    const qlonglong persons = stage.known(CrmKind::Person);
    QVERIFY(persons >= 1);
    stage.crm.broken[0].clear();
    const qsizetype before = stage.crm.asked(CrmKind::Company).size();
    QVERIFY(stage.sync());

    QCOMPARE(stage.crm.asked(CrmKind::Company).at(before), u"here 40"_s);
    QVERIFY(stage.crm.asked(CrmKind::Person).contains(u"here %1"_s.arg(persons)));
    QCOMPARE(stage.known(CrmKind::Company), 61);
    QCOMPARE(stage.known(CrmKind::Person), 4001);
}

void TestListTogether::whatEndsTheSyncIsToldBeforeWhatEndsOneList()
{
    Stage stage;
    stage.crm.broken = {u"0 hubspot.scope_missing"_s, u"2 hubspot.paused"_s};
    stage.crm.brokenAs = {ErrorKind::Unauthorized, ErrorKind::RateLimited};

    const Result<ContactSyncReport> report = stage.sync();

    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::RateLimited);
    QCOMPARE(stage.known(CrmKind::Person), 2);
}

void TestListTogether::inv19AStopIsSeenWhileBothWaitForAPage()
{
    Stage stage;
    const StopFlag stop;
    stage.crm.stopsWaiting = stop;
    QElapsedTimer time;
    time.start();

    const Result<ContactSyncReport> report = stage.book.sync(stage.crm, stage.clock, false, stop);

    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QVERIFY2(time.elapsed() < 5'000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(stage.known(CrmKind::Company), 1);
    QCOMPARE(stage.known(CrmKind::Person), 1);
}

void TestListTogether::eachRenewsAnAccessThatIsOverByItself()
{
    Stage stage;
    stage.crm.last = {9, 9};
    stage.crm.overAt = 5;

    QVERIFY(stage.sync());

    for (const CrmKind kind : {CrmKind::Company, CrmKind::Person}) {
        QVERIFY(stage.crm.asked(kind).contains(u"there 5"_s));
        QVERIFY(stage.crm.asked(kind).contains(u"here 5"_s));
        QCOMPARE(stage.known(kind), 10);
    }
}

void TestListTogether::aPersonReadBeforeAMergeOfCompaniesFollowsIt()
{
    Stage stage;
    stage.crm.last = {1, 400}; // The merge is stored long before the last person.
    stage.crm.mergedCompany = u"1777"_s;
    stage.crm.companyOfLast = u"1777"_s;

    QVERIFY(stage.sync());

    QCOMPARE(stage.book.value(u"SELECT company_id FROM crm_record WHERE kind = 1 AND remote_id = '2400'"_s)
                 .toString(),
        u"1001"_s);
}

void TestListTogether::theirProgressIsOne()
{
    Stage stage;
    stage.crm.last = {9, 29};

    QVERIFY(stage.sync());

    qint64 done = 0;
    for (const SyncProgress &told : std::as_const(stage.book.progress)) {
        if (told.stage != "contacts"_L1)
            continue;
        QVERIFY(told.done >= done);
        QVERIFY(told.total == 0 || told.total >= told.done);
        done = told.done;
    }
    QCOMPARE(done, qint64{40});
    QVERIFY(stage.book.progress.contains(SyncProgress{hubspotConnection, u"contacts"_s, 40, 40}));
}

void TestListTogether::eachPageOfHubSpotIsAskedForOnceWhileThreeThreadsAsk()
{
    FakeClock time;
    FakeHubSpot server(time);
    for (int i = 0; i < 950; ++i)
        server.add(CrmKind::Company, {{u"name"_s, u"Company %1"_s.arg(i)}});
    for (int i = 0; i < 2450; ++i) {
        const qint64 id = server.add(CrmKind::Person, {{u"lastname"_s, u"Person %1"_s.arg(i)}});
        server.companyOf.insert(id, server.objects[0].firstKey() + i % 950);
    }
    time.time = time.time.addDuration(1h);
    BeginningHubSpot line(server);
    SystemClock clock; // The other one is for one thread.
    HubSpotConnector connector(line, clock, QUrl(u"https://api.example.org"_s), SecretText("pat-eu1-secret"));
    CrmBook book;

    QVERIFY(book.sync(connector, clock));

    QCOMPARE(book.visible(), server.visible());
    QCOMPARE(line.threads(), qsizetype{3});
    QCOMPARE(server.count(u"GET /crm/objects/2026-09/companies"_s), qsizetype{11}); // One of each is the bin.
    QCOMPARE(server.count(u"GET /crm/objects/2026-09/contacts"_s), qsizetype{26});
}
