#include "tests/core/base/tst_whenready.h"

#include "core/base/whenReady.h"

#include <QPromise>
#include <QTest>

#include <memory>
#include <thread>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QPromise<Result<int>>> begun()
{
    auto promise = std::make_unique<QPromise<Result<int>>>();
    promise->start();
    return promise;
}

} // namespace

void TestWhenReady::bringsTheValueToTheContextsThread()
{
    const auto promise = begun();
    QObject context;
    std::optional<Result<int>> got;
    QThread *where = nullptr;
    whenReady(promise->future(), &context, [&](const Result<int> &result) {
        got = result;
        where = QThread::currentThread();
    });

    std::thread lane([&promise] {
        promise->addResult(Result<int>(42));
        promise->finish();
    });
    lane.join();

    QVERIFY(!got);
    QTRY_VERIFY(got);
    QCOMPARE(got->value_or(0), 42);
    QCOMPARE(where, QThread::currentThread());
}

void TestWhenReady::bringsTheError()
{
    const auto promise = begun();
    QObject context;
    std::optional<Result<int>> got;
    whenReady(promise->future(), &context, [&](const Result<int> &result) { got = result; });

    promise->addResult(Result<int>(fail(ErrorKind::Busy, u"x"_s)));
    promise->finish();

    QTRY_VERIFY(got);
    QVERIFY(!*got);
    QCOMPARE(got->error().kind, ErrorKind::Busy);
}

void TestWhenReady::takesAFutureThatIsDoneAlready()
{
    const auto promise = begun();
    promise->addResult(Result<int>(7));
    promise->finish();
    QObject context;
    int calls = 0;

    whenReady(promise->future(), &context, [&](const Result<int> &) { ++calls; });

    QTRY_COMPARE(calls, 1);
}

void TestWhenReady::aDroppedProducerArrivesAsCancelled()
{
    auto promise = begun();
    QObject context;
    std::optional<Result<int>> got;
    whenReady(promise->future(), &context, [&](const Result<int> &result) { got = result; });

    promise.reset();

    QTRY_VERIFY(got);
    QVERIFY(!*got);
    QCOMPARE(got->error().kind, ErrorKind::Cancelled);
}

void TestWhenReady::aDeadContextIsNotCalled()
{
    const auto promise = begun();
    auto context = std::make_unique<QObject>();
    QObject witness;
    bool called = false;
    bool witnessed = false;
    whenReady(promise->future(), context.get(), [&](const Result<int> &) { called = true; });
    whenReady(promise->future(), &witness, [&](const Result<int> &) { witnessed = true; });

    context.reset();
    promise->addResult(Result<int>(1));
    promise->finish();

    QTRY_VERIFY(witnessed);
    QVERIFY(!called);
}
