#include "tests/core/sync/tst_crmlimits.h"

#include "tests/core/sync/HubSpotDesk.h"
#include "tests/core/sync/NoOverlapCrm.h"
#include "tests/core/sync/SyncOffice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using sandbox::HubSpotType;

namespace {

bool isLong()
{
    return qEnvironmentVariableIsSet("QUITTANCE_LONG");
}

//! So many companies, made one a millisecond.
void fill(HubSpotDesk &desk, int companies)
{
    for (int i = 0; i < companies; ++i)
        (void)desk.server.data().create(HubSpotType::Companies,
            {{u"name"_s, u"Company %1"_s.arg(i)}, {u"domain"_s, u"c%1.example"_s.arg(i)}});
    desk.wait(1h);
}

qsizetype refusals(HubSpotDesk &desk)
{
    return std::ranges::count_if(
        desk.server.requestLog(), [](const auto &line) { return line.status == 429; });
}

qint64 mirrored(CrmBook &book)
{
    return book.value(u"SELECT count(*) FROM crm_contact WHERE kind = 0"_s).toLongLong();
}

} // namespace

void TestCrmLimits::inv02ManyRecordsOfOneMomentNeedTheFewestSearches()
{
    const int ties = isLong() ? 25'000 : 5'000;
    HubSpotDesk desk(0);
    QVERIFY(desk.sync());
    for (int i = 0; i < ties; ++i)
        (void)desk.server.data().create(HubSpotType::Companies, {{u"name"_s, u"Company %1"_s.arg(i)}});
    desk.server.data().touchAll(HubSpotType::Companies);
    desk.wait(1h);
    desk.server.forgetLog();

    const Result<ContactSyncReport> report = desk.sync();

    QVERIFY(report);
    QCOMPARE(mirrored(desk.book), qint64{ties});
    int searches = 0;
    for (const sandbox::HubSpotSandbox::LogLine &line : desk.server.requestLog()) {
        if (!line.path.endsWith("/companies/search"_L1))
            continue;
        ++searches;
        const QJsonObject body = QJsonDocument::fromJson(line.body).object();
        const QString after = body.value("after"_L1).toString(u"0"_s);
        QVERIFY(after.isEmpty() || after == "0"_L1); // Always the first page of a query.
        QCOMPARE(line.status, 200);
    }
    QCOMPARE(searches, ties / 200 + 1);
}

void TestCrmLimits::inv03WithoutAnOverlapALaggingIndexLoses_data()
{
    QTest::addColumn<bool>("overlaps");
    QTest::newRow("as it is") << true;
    QTest::newRow("without an overlap: the check can fail") << false;
}

void TestCrmLimits::inv03WithoutAnOverlapALaggingIndexLoses()
{
    QFETCH(const bool, overlaps);
    const auto nameOf
        = [](CrmBook &book) { return book.value(u"SELECT name FROM crm_contact"_s).toString(); };
    for (int minutes = 1; minutes <= 9; minutes += 2) {
        HubSpotDesk desk(0);
        const qint64 id = desk.server.data().create(HubSpotType::Companies, {{u"name"_s, u"Early"_s}});
        desk.wait(1h);
        HubSpotConnector connector(
            desk, desk.clock, QUrl(u"https://api.example.org"_s), SecretText("pat-eu1-test"));
        NoOverlapCrm without(connector);
        CrmConnector &crm = overlaps ? static_cast<CrmConnector &>(connector) : without;
        QVERIFY(desk.book.sync(crm, desk.clock));
        QCOMPARE(nameOf(desk.book), u"Early"_s);

        desk.server.data().setIndexLag(std::chrono::minutes(minutes));
        desk.server.data().update(HubSpotType::Companies, id, {{u"name"_s, u"Late"_s}});
        desk.wait(std::chrono::minutes(minutes) - 10s);
        QVERIFY(desk.book.sync(crm, desk.clock)); // The index does not show it yet, and the window moves on.
        desk.wait(20s);
        QVERIFY(desk.book.sync(crm, desk.clock));

        QCOMPARE(nameOf(desk.book), overlaps ? u"Late"_s : u"Early"_s);
    }
}

void TestCrmLimits::inv08EveryPauseIsKeptWhileReading_data()
{
    QTest::addColumn<sandbox::HubSpotPolicy>("policy");
    QTest::addColumn<int>("seconds"); //!< 0: it gives up, and says until when.
    QTest::addColumn<QString>("rule");
    QTest::newRow("SECONDLY") << sandbox::HubSpotPolicy::Secondly << 1 << QString();
    QTest::newRow("TEN_SECONDLY_ROLLING") << sandbox::HubSpotPolicy::TenSecondlyRolling << 10 << QString();
    QTest::newRow("DAILY") << sandbox::HubSpotPolicy::Daily << 0 << u"hubspot.daily_limit"_s;
}

void TestCrmLimits::inv08EveryPauseIsKeptWhileReading()
{
    QFETCH(const sandbox::HubSpotPolicy, policy);
    QFETCH(const int, seconds);
    QFETCH(const QString, rule);
    HubSpotDesk desk(40);
    qsizetype refusedAt = 0;
    desk.before = [&](int number) {
        if (number == 5) {
            desk.server.limits().refuseNext(policy, 1);
            refusedAt = number;
        }
    };

    const Result<ContactSyncReport> report = desk.sync();

    const auto &log = desk.server.requestLog();
    const auto refused = std::ranges::find(log, 429, &sandbox::HubSpotSandbox::LogLine::status);
    QVERIFY(refused != log.end());
    if (seconds == 0) {
        QVERIFY(!report);
        QCOMPARE(report.error().rule, rule);
        QVERIFY(report.error().retryAfter >= 1h);
        QVERIFY(std::next(refused) == log.end()); // Nothing was asked after it.
        return;
    }
    QVERIFY(report);
    QVERIFY(refused->at.msecsTo(std::next(refused)->at) >= seconds * 1000);
    QCOMPARE(desk.book.visible().size(), 50);
}

void TestCrmLimits::inv08ALockedOrMovingAccountIsLeftAloneWhileReading_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("rule"); //!< Empty: it waits so long and goes on; else it gives up and says so.
    QTest::newRow("423") << 423 << QByteArray() << QByteArray("{}") << 2 << QString();
    QTest::newRow("423 for a while") << 423 << QByteArray("7") << QByteArray("{}") << 7 << QString();
    QTest::newRow("423 for hours") << 423 << QByteArray("7200") << QByteArray("<html>") << 7200
                                   << u"hubspot.locked"_s;
    QTest::newRow("477 for a minute") << 477 << QByteArray("60") << QByteArray("{}") << 60 << QString();
    QTest::newRow("477 for a day") << 477 << QByteArray("86400") << QByteArray("{}") << 86'400
                                   << u"hubspot.moving"_s;
    QTest::newRow("477, nobody knows how long")
        << 477 << QByteArray() << QByteArray("<html>") << 3600 << u"hubspot.moving"_s;
}

void TestCrmLimits::inv08ALockedOrMovingAccountIsLeftAloneWhileReading()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const QByteArray, body);
    QFETCH(const int, seconds);
    QFETCH(const QString, rule);
    SyncOffice office(40);
    HttpReply reply{.status = status, .headers = {}, .body = body};
    if (!retryAfter.isEmpty())
        reply.headers.insert("retry-after", retryAfter);
    office.world.before = [&](int number) {
        if (number == 4)
            office.world.server.breakNext(reply, 1);
    };

    const Result<CrmSyncReport> report = office.sync();

    const auto &log = office.world.server.requestLog();
    const auto met = std::ranges::find(log, status, &sandbox::HubSpotSandbox::LogLine::status);
    QVERIFY(met != log.end());
    const QDateTime at = met->at;
    if (rule.isEmpty()) {
        QVERIFY2(report, qPrintable(ruleOf(report)));
        QVERIFY(at.msecsTo(std::next(met)->at) >= seconds * 1000);
        return;
    }
    QCOMPARE(ruleOf(report), rule);
    QCOMPARE(report.error().retryAfter, std::chrono::seconds(seconds));
    QVERIFY(std::next(met) == log.end());

    office.world.server.forgetLog(); // Whoever syncs in between asks nothing.
    office.world.wait(std::chrono::seconds(seconds - 2));
    QVERIFY(!office.sync());
    QVERIFY(office.world.server.requestLog().isEmpty());
    office.world.wait(3s);
    QVERIFY(office.sync());
}

void TestCrmLimits::inv20AFirstLoadOfManyCompaniesMeetsNoLimit()
{
    const int companies = isLong() ? 50'000 : 3'000;
    HubSpotDesk desk(0);
    fill(desk, companies);
    desk.server.limits().enforce(true); // 190 in ten seconds, five searches a second, as published.
    desk.server.forgetLog();
    const QDateTime begun = desk.clock.time;

    const Result<ContactSyncReport> report = desk.sync();

    QVERIFY2(report, qPrintable(report ? QString() : report.error().rule));
    QCOMPARE(mirrored(desk.book), qint64{companies});
    QCOMPARE(refusals(desk), 0);
    // And it does not crawl: nine tenths of what is allowed, where there is enough to ask.
    const qint64 requests = desk.server.requestLog().size();
    const qint64 spanMs = begun.msecsTo(desk.clock.time);
    QVERIFY(requests >= companies / 100);
    if (isLong())
        QVERIFY2(requests * 10'000 >= spanMs * 171, qPrintable(u"%1 in %2 ms"_s.arg(requests).arg(spanMs)));
}

void TestCrmLimits::inv20ChangesOfManyCompaniesMeetNoLimit()
{
    const int companies = isLong() ? 50'000 : 3'000;
    HubSpotDesk desk(0);
    fill(desk, companies);
    QVERIFY(desk.sync());
    desk.server.data().touchAll(HubSpotType::Companies);
    desk.wait(1h);
    desk.server.limits().enforce(true);
    desk.server.forgetLog();

    const Result<ContactSyncReport> report = desk.sync();

    QVERIFY2(report, qPrintable(report ? QString() : report.error().rule));
    QCOMPARE(refusals(desk), 0);
}
