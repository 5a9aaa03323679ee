#include "tests/core/net/tst_ratelimiter.h"

#include "core/net/PacedTransport.h"
#include "core/net/RateLimiter.h"
#include "core/net/ReadCounter.h"
#include "core/net/rateLimitPause.h"
#include "tests/fakes/FakeClock.h"
#include "tests/fakes/FakeTransport.h"

#include <QTest>

using namespace quittance;

namespace {

qint64 timeFor(RateLimiter &limiter, const FakeClock &clock, int tokens)
{
    const QDateTime start = clock.time;
    for (int i = 0; i < tokens; ++i)
        limiter.acquire(StopFlag());
    return start.msecsTo(clock.time);
}

} // namespace

void TestRateLimiter::aBurstGoesAtOnceThenTheSteadyRate()
{
    FakeClock clock;
    RateLimiter limiter(clock, 10, 4);

    QCOMPARE(timeFor(limiter, clock, 4), 0);
    QCOMPARE(timeFor(limiter, clock, 1), 100);
    QCOMPARE(timeFor(limiter, clock, 20), 2000);
}

void TestRateLimiter::aPauseFillsTheBucketNoFurther()
{
    FakeClock clock;
    RateLimiter limiter(clock, 10, 4);
    timeFor(limiter, clock, 30);
    clock.time = clock.time.addSecs(3600);

    QCOMPARE(timeFor(limiter, clock, 4), 0);
    QCOMPARE(timeFor(limiter, clock, 1), 100);
}

void TestRateLimiter::aRateWithoutWholeMillisecondsKeepsItsMean()
{
    FakeClock clock;
    RateLimiter limiter(clock, 3, 1);

    const qint64 elapsed = timeFor(limiter, clock, 301);

    QVERIFY2(elapsed >= 99'990 && elapsed <= 100'010, qPrintable(QString::number(elapsed)));
}

void TestRateLimiter::aClockSetBackDoesNotBlock()
{
    FakeClock clock;
    RateLimiter limiter(clock, 10, 1);
    timeFor(limiter, clock, 1);
    clock.time = clock.time.addYears(-1);

    QVERIFY(timeFor(limiter, clock, 1) <= 61'000);
}

void TestRateLimiter::severalClientsShareOnePace()
{
    FakeClock clock;
    FakeTransport inner;
    inner.answer = [](const HttpRequest &) { return HttpReply{.status = 200, .headers = {}, .body = {}}; };
    PacedTransport paced(inner, clock, 10);
    HttpTransport &first = paced;
    HttpTransport &second = paced;
    const QDateTime start = clock.time;

    for (int i = 0; i < 15; ++i)
        for (HttpTransport *client : {&first, &second})
            QVERIFY(client->send({.method = "GET", .url = {}, .headers = {}, .body = {}}, StopFlag()));

    QCOMPARE(start.msecsTo(clock.time), 2000); // Ten at once, then twenty more.
    QCOMPARE(inner.asked.size(), 30);
}

void TestRateLimiter::aStoppedRequestIsNotSent()
{
    FakeClock clock;
    FakeTransport inner;
    PacedTransport paced(inner, clock, 10);
    StopFlag stop;
    stop.stop();

    const auto sent = paced.send({.method = "POST", .url = {}, .headers = {}, .body = {}}, stop);

    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ErrorKind::Cancelled);
    QVERIFY(inner.asked.isEmpty());
}

void TestRateLimiter::readsAreCountedAndChangesAreNot()
{
    FakeTransport inner; // Answers nothing: a request that got no answer may have been counted there, too.
    ReadCounter counter(inner);

    for (const char *method : {"GET", "POST", "GET", "DELETE"})
        (void)counter.send({.method = method, .url = {}, .headers = {}, .body = {}}, StopFlag());

    QCOMPARE(counter.count(), 2);
    QCOMPARE(inner.asked.size(), 4);
}

void TestRateLimiter::pausesGrowToAMinute_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<qint64>("whole");

    const QList<qint64> seconds{2, 4, 8, 16, 32, 60, 60};
    for (int i = 0; i < seconds.size(); ++i)
        QTest::addRow("after %d refusals", i + 1) << i + 1 << seconds[i] * 1000;
    QTest::newRow("after a thousand") << 1000 << qint64(60'000);
}

void TestRateLimiter::pausesGrowToAMinute()
{
    QFETCH(const int, times);
    QFETCH(const qint64, whole);

    QCOMPARE(rateLimitPause(times, 0).count(), whole);
    const qint64 shortest = rateLimitPause(times, 999).count();
    QVERIFY(shortest >= whole * 3 / 4 && shortest < whole);
}
