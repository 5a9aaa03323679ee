#include "tests/core/lanes/tst_lane.h"

#include "core/base/whenReady.h"
#include "core/lanes/Lane.h"
#include "core/lanes/LaneHold.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <optional>

using namespace quittance;
using namespace Qt::StringLiterals;

void TestLane::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const Database fresh(u"fresh"_s, path());
    QVERIFY(!fresh.openError());
}

QString TestLane::path() const
{
    return m_dir->filePath(u"book.sqlite"_s);
}

void TestLane::runsJobsInTheOrderTheyWereGiven()
{
    Lane lane(u"test"_s, path());
    QList<int> order;
    QFuture<Result<int>> last;

    for (int i = 0; i < 50; ++i)
        last = lane.run([&order, i](Database &, const StopFlag &) -> Result<int> {
            order.append(i);
            return i;
        });

    QTRY_VERIFY(last.isFinished());
    QCOMPARE(order.size(), 50);
    QVERIFY(std::ranges::is_sorted(order));
}

void TestLane::aDroppedJobArrivesAsCancelled()
{
    QSemaphore running;
    std::optional<ErrorKind> kind;
    {
        Lane lane(u"test"_s, path());
        (void)lane.run([&running](Database &, const StopFlag &stop) -> Result<int> {
            running.release();
            while (!stop.stopped())
                QThread::yieldCurrentThread();
            return 0;
        });
        running.acquire(); // The next job cannot begin before the lane is told to end, which drops it.
        const auto dropped = lane.run([](Database &, const StopFlag &) -> Result<int> { return 1; });
        whenReady(dropped, this, [&kind](const Result<int> &result) { kind = result.error().kind; });
    }

    QTRY_VERIFY(kind.has_value());
    QCOMPARE(*kind, ErrorKind::Cancelled);
}

void TestLane::endingALaneStopsTheJobThatRuns()
{
    QSemaphore running;
    QFuture<Result<bool>> stopped;
    {
        Lane lane(u"test"_s, path());
        stopped = lane.run([&running](Database &, const StopFlag &stop) -> Result<bool> {
            running.release();
            while (!stop.stopped())
                QThread::yieldCurrentThread();
            return true;
        });
        running.acquire();
    }

    QVERIFY(stopped.isFinished());
    QVERIFY(*stopped.result());
}

void TestLane::aBookThatDoesNotOpenIsTheJobsAnswer()
{
    Lane lane(u"test"_s, m_dir->filePath(u"no/such/folder/book.sqlite"_s));

    const auto job = lane.run([](Database &, const StopFlag &) -> Result<int> { return 1; });

    QTRY_VERIFY(job.isFinished());
    QCOMPARE(job.result().error().rule, u"book.cannot_open"_s);
}

namespace {

//! Would take minutes.
const QString endless
    = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000000000)"
      " SELECT count(*) FROM n"_s;

} // namespace

void TestLane::aQuestionNobodyWaitsForEndsEarly()
{
    Lane lane(u"test"_s, path(), Lane::For::Reading);
    QSemaphore running;
    auto old = lane.run([&running](Database &database, const StopFlag &) -> Result<int> {
        running.release();
        const Result<QSqlQuery> counted = database.query(endless);
        return counted ? Result<int>(1) : fail(counted.error());
    });
    running.acquire();
    const auto next = lane.run([](Database &database, const StopFlag &) -> Result<int> {
        Result<QSqlQuery> row = database.query(u"SELECT 2"_s);
        return row && row->next() ? Result<int>(row->value(0).toInt()) : Result<int>(0);
    });

    old.cancel();

    QTRY_VERIFY(next.isFinished());
    QCOMPARE(*next.result(), 2);
}

void TestLane::workGoesOnWhoeverWaits()
{
    Lane lane(u"test"_s, path());
    QSemaphore running;
    QSemaphore cancelled;
    bool isDone = false;
    auto work = lane.run([&](Database &database, const StopFlag &) -> Result<int> {
        running.release();
        cancelled.acquire();
        Result<QSqlQuery> row = database.query(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
            " SELECT count(*) FROM n"_s);
        isDone = row && row->next() && row->value(0).toInt() == 100000;
        return 0;
    });
    running.acquire();
    work.cancel();
    cancelled.release();

    const auto next = lane.run([](Database &, const StopFlag &) -> Result<int> { return 0; });
    QTRY_VERIFY(next.isFinished());
    QVERIFY(isDone);
}

void TestLane::aLaneThatRefusesRunsNothing()
{
    const Error held{.kind = ErrorKind::Busy, .rule = u"book.held_elsewhere"_s};
    Lane lane(u"test"_s, path(), Lane::For::Work, {.refusal = held});
    std::atomic_bool hasRun = false;
    std::optional<Result<int>> answer;

    whenReady(lane.run([&hasRun](Database &, const StopFlag &) -> Result<int> {
        hasRun = true;
        return 1;
    }),
        this, [&answer](const Result<int> &told) { answer = told; });

    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().rule, held.rule);
    QVERIFY(!hasRun);
}

void TestLane::aHoldWaitsForTheJobThatRunsAndLetsNoOtherBegin()
{
    QSemaphore running;
    QSemaphore mayEnd;
    std::atomic_int done = 0;
    Lane held(u"held"_s, path());
    Lane holder(u"holder"_s, path());
    const auto before = held.run([&](Database &, const StopFlag &) -> Result<int> {
        running.release();
        mayEnd.acquire();
        return ++done;
    });
    running.acquire();
    auto hold = std::make_shared<LaneHold>(held);
    const auto after = held.run([&done](Database &, const StopFlag &) -> Result<int> { return ++done; });

    const auto seen = holder.run([hold = std::move(hold), &done](Database &, const StopFlag &) {
        return hold->wait().transform([&done] {
            QThread::yieldCurrentThread(); // Whatever could begin now would.
            return done.load();
        });
    });

    mayEnd.release();
    QTRY_VERIFY(after.isFinished());
    QCOMPARE(*before.result(), 1);
    QCOMPARE(*seen.result(), 1);
    QCOMPARE(*after.result(), 2);
}

void TestLane::aHoldOfALaneThatRefusesOrEndsSaysSo()
{
    Lane refusing(u"refusing"_s, path(), Lane::For::Work,
        {.refusal = Error{.kind = ErrorKind::Busy, .rule = u"book.held_elsewhere"_s}});
    QCOMPARE(LaneHold(refusing).wait().error().rule, u"book.held_elsewhere"_s);

    QSemaphore running;
    std::unique_ptr<LaneHold> hold;
    {
        Lane ending(u"ending"_s, path());
        (void)ending.run([&running](Database &, const StopFlag &stop) -> Result<int> {
            running.release();
            while (!stop.stopped())
                QThread::yieldCurrentThread();
            return 0;
        });
        running.acquire();
        hold = std::make_unique<LaneHold>(ending);
    }

    QCOMPARE(hold->wait().error().kind, ErrorKind::Cancelled);
}
