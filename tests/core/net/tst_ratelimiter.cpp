#include "tests/core/net/tst_ratelimiter.h"

#include "core/net/RateLimiter.h"
#include "tests/fakes/FakeClock.h"

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
