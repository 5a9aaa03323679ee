#include "tests/core/net/tst_oauthsession.h"

#include "core/net/OAuthSession.h"
#include "tests/core/net/FakeAuthorization.h"
#include "tests/fakes/FakeClock.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <limits>

using namespace quittance;
using namespace Qt::StringLiterals;
using Trouble = FakeAuthorization::Trouble;
using State = OAuthGrant::State;

namespace {

struct Desk {
    FakeAuthorization server;
    FakeClock clock;
    FakeOAuthStore store;
    QTemporaryDir folder;
    bool rotates = true;

    Desk() { store.bytes = server.grant().toBytes(); }

    std::unique_ptr<OAuthSession> open()
    {
        return std::make_unique<OAuthSession>(
            server, clock, server.service(rotates), store, folder.filePath(u"grant.lock"_s));
    }
    SecretText kept() { return OAuthGrant::fromBytes(*store.bytes)->accessToken; }
};

const StopFlag never;
constexpr std::chrono::hours week{7 * 24};

} // namespace

void TestOAuthSession::accessIsHandedOutWithoutAskingWhileItLasts()
{
    Desk desk;
    const auto session = desk.open();

    for (int i = 0; i < 3; ++i)
        QVERIFY(desk.server.isGood(session->access(never)->accessToken));

    QVERIFY(desk.server.bodies.isEmpty());
}

void TestOAuthSession::accessIsRenewedByTheClockBeforeItEnds()
{
    Desk desk;
    const auto session = desk.open();
    QVERIFY(session->renew(desk.kept(), never)); // This one tells its life time.
    const SecretText first = desk.kept();

    desk.clock.time = desk.clock.time.addSecs(1800 - 61);
    QCOMPARE(session->access(never)->accessToken.reveal(), first.reveal());
    desk.clock.time = desk.clock.time.addSecs(2);
    const Result<OAuthGrant> second = session->access(never);

    QVERIFY(second && second->accessToken.reveal() != first.reveal());
    QVERIFY(desk.server.isGood(second->accessToken));
}

void TestOAuthSession::inv06TenRefusalsAtOnceCauseOneTokenCall()
{
    Desk desk;
    desk.server.slowMs = 100;
    const auto session = desk.open();
    const SecretText old = desk.kept();
    QMutex mutex;
    QList<QByteArray> got;

    std::vector<std::thread> threads;
    for (int i = 0; i < 10; ++i)
        threads.emplace_back([&] {
            const Result<OAuthGrant> grant = session->renew(old, never);
            const QMutexLocker lock(&mutex);
            got.append(grant ? grant->accessToken.reveal() : QByteArray());
        });
    for (std::thread &thread : threads)
        thread.join();

    QCOMPARE(desk.server.bodies.size(), qsizetype{1});
    QCOMPARE(got, QList<QByteArray>(10, desk.kept().reveal()));
    QVERIFY(desk.server.isGood(desk.kept()));
}

void TestOAuthSession::inv06TwoProgramsCauseOneTokenCall()
{
    Desk desk;
    desk.server.slowMs = 100;
    // Nothing but the store and the lock file is shared between them.
    const auto one = desk.open();
    const auto other = desk.open();
    const SecretText old = desk.kept();
    Result<OAuthGrant> gotOne;
    Result<OAuthGrant> gotOther;

    std::thread first([&] { gotOne = one->renew(old, never); });
    std::thread second([&] { gotOther = other->renew(old, never); });
    first.join();
    second.join();

    QCOMPARE(desk.server.bodies.size(), qsizetype{1});
    QVERIFY(gotOne && gotOther);
    QCOMPARE(gotOne->accessToken.reveal(), gotOther->accessToken.reveal());
    QVERIFY(!desk.server.revoked);
}

void TestOAuthSession::inv06WhatIsRenewedIsKeptBeforeItIsUsed()
{
    Desk desk;

    const Result<OAuthGrant> grant = desk.open()->renew(desk.kept(), never);

    QVERIFY(grant);
    QCOMPARE(desk.store.written, (QList<State>{State::Asked, State::Good}));
    QCOMPARE(desk.kept().reveal(), grant->accessToken.reveal());
    QCOMPARE(grant->more["instance_url"_L1].toString(), u"https://new.my.salesforce.com"_s);
}

void TestOAuthSession::aTokenThatAPersonGaveIsRememberedThroughRenewals()
{
    Desk desk;
    const SecretText given = desk.server.grant().refreshToken;
    desk.store.bytes = OAuthGrant::begun(given).toBytes();
    const auto session = desk.open();

    const Result<OAuthGrant> first = session->access(never);
    QVERIFY(first);
    const Result<OAuthGrant> second = session->renew(first->accessToken, never);

    QVERIFY(second);
    QCOMPARE(second->seed, OAuthGrant::seedOf(given));
    QVERIFY(second->refreshToken.reveal() != given.reveal());
}

void TestOAuthSession::inv06ACrashAfterTheAnswerLeavesAUsableGrant()
{
    Desk desk;
    QVERIFY(desk.open()->renew(desk.kept(), never)); // And the program ends before it uses what it got.

    const auto next = desk.open();

    QVERIFY(desk.server.isGood(next->access(never)->accessToken));
    QVERIFY(next->renew(desk.kept(), never));
    QVERIFY(!desk.server.revoked);
}

void TestOAuthSession::inv06ACrashBeforeTheAnswerNeverSendsTheTokenAgain()
{
    Desk desk;
    OAuthGrant grant = *OAuthGrant::fromBytes(*desk.store.bytes);
    grant.state = State::Asked; // What stands in the store while a renewal is under way.
    desk.store.bytes = grant.toBytes();

    const Result<OAuthGrant> renewed = desk.open()->renew(grant.accessToken, never);

    QVERIFY(!renewed);
    QCOMPARE(renewed.error().rule, u"oauth.grant_lost"_s);
    QVERIFY(desk.server.bodies.isEmpty());
    // What access there is may still be good.
    QCOMPARE(desk.open()->access(never)->accessToken.reveal(), grant.accessToken.reveal());
}

void TestOAuthSession::inv06ALostAnswerNeverSendsTheTokenAgain_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::newRow("cut before it was carried out") << Trouble::CutBefore;
    QTest::newRow("cut after it was carried out") << Trouble::CutAfterCommit;
    QTest::newRow("500 after it was carried out") << Trouble::Broken;
    QTest::newRow("a page of something between") << Trouble::Html;
}

void TestOAuthSession::inv06ALostAnswerNeverSendsTheTokenAgain()
{
    QFETCH(const Trouble, trouble);
    Desk desk;
    desk.server.trouble = trouble;
    const auto session = desk.open();
    const SecretText old = desk.kept();

    const Result<OAuthGrant> first = session->renew(old, never);
    const Result<OAuthGrant> second = desk.open()->renew(old, never);

    QVERIFY(!first && !second);
    QCOMPARE(first.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(first.error().rule, u"oauth.grant_lost"_s);
    QCOMPARE(second.error().rule, u"oauth.grant_lost"_s);
    QCOMPARE(desk.server.bodies.size(), qsizetype{1});
    QVERIFY(!desk.server.revoked);
}

void TestOAuthSession::whatNeverArrivedMayBeAskedAgain_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::newRow("no connection") << Trouble::Unreachable;
    QTest::newRow("503, nothing was carried out") << Trouble::Busy;
}

void TestOAuthSession::whatNeverArrivedMayBeAskedAgain()
{
    QFETCH(const Trouble, trouble);
    Desk desk;
    desk.server.trouble = trouble;
    const auto session = desk.open();
    const SecretText old = desk.kept();

    const Result<OAuthGrant> first = session->renew(old, never);
    const Result<OAuthGrant> second = session->renew(old, never);

    QVERIFY(!first);
    QVERIFY(first.error().kind == ErrorKind::Offline || first.error().kind == ErrorKind::RateLimited);
    QVERIFY(second && desk.server.isGood(second->accessToken));
}

void TestOAuthSession::aRefusedGrantIsNotAskedForAgain()
{
    Desk desk;
    desk.server.revoked = true;
    const auto session = desk.open();

    const Result<OAuthGrant> first = session->renew(desk.kept(), never);
    const Result<OAuthGrant> second = desk.open()->renew(desk.kept(), never);

    QVERIFY(!first && !second);
    QCOMPARE(first.error().rule, u"oauth.grant_refused"_s);
    QCOMPARE(first.error().providerText, u"expired access/refresh token"_s);
    QCOMPARE(second.error().rule, u"oauth.grant_refused"_s);
    QCOMPARE(desk.server.bodies.size(), qsizetype{1});
}

void TestOAuthSession::reuseOfARotatedTokenWouldRevokeEverything()
{
    // The stand-in punishes what the tests above say never happens.
    Desk desk;
    const QByteArray before = *desk.store.bytes;
    QVERIFY(desk.open()->renew(desk.kept(), never));
    desk.store.bytes = before;

    const Result<OAuthGrant> again = desk.open()->renew(desk.kept(), never);

    QVERIFY(!again);
    QVERIFY(desk.server.revoked);
}

void TestOAuthSession::aServiceWithoutRotationKeepsItsTokenAndMayBeAskedAgain()
{
    Desk desk;
    desk.rotates = false;
    desk.server.trouble = Trouble::CutBefore;
    const auto session = desk.open();
    const SecretText old = desk.kept();

    const Result<OAuthGrant> first = session->renew(old, never);
    const Result<OAuthGrant> second = session->renew(old, never);

    QVERIFY(!first);
    QCOMPARE(first.error().kind, ErrorKind::Uncertain);
    QVERIFY(second && desk.server.isGood(second->accessToken));
}

void TestOAuthSession::aFullDiskLosesNoGrant()
{
    Desk desk;
    desk.server.slowMs = 50;
    const auto session = desk.open();
    const SecretText old = desk.kept();
    std::thread fills([&] { // Between the mark that it is asked and the answer.
        for (bool full = false; !full; QThread::msleep(1)) {
            const QMutexLocker lock(&desk.store.mutex);
            full = desk.store.full = !desk.store.written.isEmpty();
        }
    });

    const Result<OAuthGrant> first = session->renew(old, never);
    fills.join();
    desk.store.full = false;
    const Result<OAuthGrant> second = session->renew(old, never);

    QVERIFY(!first);
    QCOMPARE(first.error().kind, ErrorKind::Storage);
    QVERIFY(second && desk.server.isGood(second->accessToken));
    QCOMPARE(desk.server.bodies.size(), qsizetype{1});
}

void TestOAuthSession::nobodyConnectedIsToldAsSuch()
{
    Desk desk;
    desk.store.bytes.reset();

    const Result<OAuthGrant> access = desk.open()->access(never);

    QVERIFY(!access);
    QCOMPARE(access.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(access.error().rule, u"oauth.not_connected"_s);
}

void TestOAuthSession::aDamagedGrantIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("nonsense");
    QTest::newRow("no state") << QByteArray("{}");
    QTest::newRow("unknown state") << QByteArray(R"({"state":9})");
}

void TestOAuthSession::aDamagedGrantIsAnError()
{
    QFETCH(const QByteArray, bytes);

    const Result<OAuthGrant> grant = OAuthGrant::fromBytes(bytes);

    QVERIFY(!grant);
    QCOMPARE(grant.error().rule, u"oauth.grant_damaged"_s);
}

void TestOAuthSession::aGrantSurvivesItsBytes()
{
    const OAuthGrant grant{.accessToken = SecretText("a\"b€"),
        .refreshToken = SecretText(QByteArray(5000, 'r')),
        .expires = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::utc()),
        .scope = u"api"_s,
        .more = {{u"instance_url"_s, u"https://x.my.salesforce.com"_s}},
        .state = State::Asked,
        .renewed = QDateTime::fromMSecsSinceEpoch(1'700'000'000'456, QTimeZone::utc()),
        .seed = OAuthGrant::seedOf(SecretText("given"))};

    const Result<OAuthGrant> read = OAuthGrant::fromBytes(grant.toBytes());

    QVERIFY(read);
    QCOMPARE(read->accessToken.reveal(), grant.accessToken.reveal());
    QCOMPARE(read->refreshToken.reveal(), grant.refreshToken.reveal());
    QCOMPARE(read->expires, grant.expires);
    QCOMPARE(read->scope, grant.scope);
    QCOMPARE(read->more, grant.more);
    QCOMPARE(read->state, grant.state);
    QCOMPARE(read->seed, grant.seed);
    QCOMPARE(read->renewed, grant.renewed);
}

void TestOAuthSession::aRefreshTokenThatRestsIsUsedWhileTheAccessStillWorks()
{
    Desk desk;
    desk.server.tellsLifeTime = false;
    const auto session = desk.open();
    // A grant of an earlier version does not say how old it is.
    QVERIFY(session->keepAlive(week, never));
    QCOMPARE(desk.server.bodies.size(), qsizetype{1});

    for (const int days : {1, 5}) {
        desk.clock.time = desk.clock.time.addDays(days);
        QVERIFY(session->keepAlive(week, never));
        QVERIFY(session->access(never));
    }
    QCOMPARE(desk.server.bodies.size(), qsizetype{1});

    desk.clock.time = desk.clock.time.addDays(1);
    QVERIFY(session->keepAlive(week, never));
    QCOMPARE(desk.server.bodies.size(), qsizetype{2});
    QVERIFY(desk.server.isGood(session->access(never)->accessToken));

    desk.clock.time = desk.clock.time.addYears(-2); // It was ahead.
    QVERIFY(session->keepAlive(week, never));
    QVERIFY(session->keepAlive(week, never));
    QCOMPARE(desk.server.bodies.size(), qsizetype{3});
    QVERIFY(!desk.server.revoked);
}

void TestOAuthSession::whatNeedsNoKeepingAliveIsNotRenewed_data()
{
    QTest::addColumn<bool>("tellsLifeTime");
    QTest::addColumn<State>("state");
    QTest::addColumn<qsizetype>("renewals");
    QTest::newRow("an access that says when it ends is renewed then") << true << State::Good << qsizetype{0};
    QTest::newRow("a refresh token that may be void") << false << State::Asked << qsizetype{0};
    QTest::newRow("one that was refused") << false << State::Refused << qsizetype{0};
    QTest::newRow("the others: the check can fail") << false << State::Good << qsizetype{1};
}

void TestOAuthSession::whatNeedsNoKeepingAliveIsNotRenewed()
{
    QFETCH(const bool, tellsLifeTime);
    QFETCH(const State, state);
    QFETCH(const qsizetype, renewals);
    Desk desk;
    OAuthGrant grant = desk.server.grant();
    grant.state = state;
    if (tellsLifeTime)
        grant.expires = desk.clock.time.addDays(60);
    QVERIFY(desk.store.write(grant));

    QVERIFY(desk.open()->keepAlive(week, never));

    QCOMPARE(desk.server.bodies.size(), renewals);
}

void TestOAuthSession::keepingAliveWithoutANetworkLeavesTheAccess()
{
    Desk desk;
    const SecretText access = desk.kept();
    desk.server.trouble = Trouble::Unreachable;
    const auto session = desk.open();

    QVERIFY(!session->keepAlive(week, never));

    QCOMPARE(session->access(never)->accessToken.reveal(), access.reveal());
    QVERIFY(session->keepAlive(week, never));
    QVERIFY(desk.server.isGood(desk.kept()));
}

void TestOAuthSession::stoppingEndsTheWaitForAnotherProgramWithinASecond()
{
    Desk desk;
    QLockFile other(desk.folder.filePath(u"grant.lock"_s));
    QVERIFY(other.lock());
    const auto session = desk.open();
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 5 && best >= 1000; ++round) { // The best of some: the machine may be busy.
        const StopFlag stop;
        QElapsedTimer taken;
        taken.start();

        std::thread person([&] {
            QThread::msleep(100);
            stop.stop();
        });
        const Result<OAuthGrant> grant = session->renew(desk.kept(), stop);
        person.join();

        best = std::min(best, taken.elapsed());
        QVERIFY(!grant);
        QCOMPARE(grant.error().kind, ErrorKind::Cancelled);
    }
    QVERIFY2(best < 1000, qPrintable(QString::number(best)));
    QVERIFY(desk.server.bodies.isEmpty());
}
