#include "tests/core/net/tst_retrypolicy.h"

#include "core/net/RetryPolicy.h"

#include <QTest>

using namespace quittance;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Result<HttpReply> status(int code, const QHash<QByteArray, QByteArray> &headers = {})
{
    return HttpReply{.status = code, .headers = headers, .body = {}};
}

} // namespace

void TestRetryPolicy::decidesByTheOutcome_data()
{
    QTest::addColumn<int>("code"); // 0: no reply.
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("again");

    const auto kind = [](ErrorKind one) { return static_cast<int>(one); };
    QTest::newRow("offline") << 0 << kind(ErrorKind::Offline) << u"net.refused"_s << true;
    QTest::newRow("uncertain") << 0 << kind(ErrorKind::Uncertain) << u"net.cut"_s << true;
    QTest::newRow("a bad certificate stays bad")
        << 0 << kind(ErrorKind::Offline) << u"net.tls_failed"_s << false;
    QTest::newRow("stopped") << 0 << kind(ErrorKind::Cancelled) << u"net.stopped"_s << false;
    QTest::newRow("too large") << 0 << kind(ErrorKind::BadReply) << u"net.reply_too_large"_s << false;
    QTest::newRow("fine") << 200 << 0 << u""_s << false;
    QTest::newRow("redirect") << 302 << 0 << u""_s << false;
    QTest::newRow("not found") << 404 << 0 << u""_s << false;
    QTest::newRow("conflict") << 409 << 0 << u""_s << true;
    QTest::newRow("rate limited") << 429 << 0 << u""_s << true;
    QTest::newRow("server fault") << 500 << 0 << u""_s << true;
    QTest::newRow("overloaded") << 503 << 0 << u""_s << true;
}

void TestRetryPolicy::decidesByTheOutcome()
{
    QFETCH(const int, code);
    QFETCH(const int, kind);
    QFETCH(const QString, rule);
    QFETCH(const bool, again);
    const Result<HttpReply> outcome = code > 0
        ? status(code)
        : Result<HttpReply>(fail(Error{.kind = static_cast<ErrorKind>(kind), .rule = rule}));

    QCOMPARE(RetryPolicy().decide(1, outcome, true, 0).again, again);
}

void TestRetryPolicy::neverRepeatsWhatIsNotRepeatable()
{
    QVERIFY(!RetryPolicy().decide(1, status(503), false, 0).again);
}

void TestRetryPolicy::waitsLongerEachTimeWithinBounds()
{
    const RetryPolicy policy{.attemptsMax = 100, .waitMin = 500ms, .waitMax = 5000ms};

    QCOMPARE(policy.decide(1, status(503), true, 0).wait, 500ms);
    QCOMPARE(policy.decide(1, status(503), true, 998).wait, 999ms);
    QCOMPARE(policy.decide(2, status(503), true, 0).wait, 1000ms);
    QCOMPARE(policy.decide(3, status(503), true, 0).wait, 2000ms);
    QCOMPARE(policy.decide(4, status(503), true, 0).wait, 2500ms);
    QCOMPARE(policy.decide(99, status(503), true, 998).wait, 4995ms);
    QVERIFY(!policy.decide(100, status(503), true, 0).again);
}

void TestRetryPolicy::waitsAsLongAsTheServiceAsks()
{
    const RetryPolicy policy;

    QCOMPARE(policy.decide(1, status(429, {{"retry-after", "7"}}), true, 0).wait, 7000ms);
    QVERIFY(!policy.decide(1, status(429, {{"retry-after", "60"}}), true, 0).again);
    QCOMPARE(policy.decide(1, status(429, {{"retry-after", "-1"}}), true, 0).wait, 500ms);
    QCOMPARE(policy.decide(1, status(429, {{"retry-after", "Wed, 21 Oct 2026 07:28:00 GMT"}}), true, 0).wait,
        500ms);
}

void TestRetryPolicy::theServicesVerdictOverrulesTheStatus()
{
    const RetryPolicy policy{.verdictHeader = "stripe-should-retry"};

    QVERIFY(!policy.decide(1, status(500, {{"stripe-should-retry", "false"}}), true, 0).again);
    QVERIFY(policy.decide(1, status(400, {{"stripe-should-retry", "true"}}), true, 0).again);
    QVERIFY(!policy.decide(1, status(400, {{"stripe-should-retry", "maybe"}}), true, 0).again);
}

void TestRetryPolicy::leavesARateLimitToTheCaller()
{
    const RetryPolicy policy{.afterRateLimit = false};

    QVERIFY(!policy.decide(1, status(429), true, 0).again);
    QVERIFY(policy.decide(1, status(503), true, 0).again);
}
