#include "tests/core/lanes/tst_checkpointer.h"

#include "core/lanes/Lane.h"
#include "core/store/Checkpointer.h"
#include "core/store/SettingTable.h"
#include "core/store/Transaction.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

Result<void> add(Database &database, const QString &key)
{
    return Transaction::run(database, [&] { return SettingTable(database).set(key, u"x"_s); });
}

} // namespace

void TestCheckpointer::movesTheLogIntoTheBook()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"book.sqlite"_s);
    Database database(u"writer"_s, path);
    QVERIFY(add(database, u"a"_s));

    const auto done = Checkpointer(path).run();

    QVERIFY(done);
    QVERIFY(done->logPages > 0);
    QCOMPARE(done->movedPages, done->logPages);
    QVERIFY(add(database, u"b"_s));
    QCOMPARE(SettingTable(database).all()->size(), 2);
}

void TestCheckpointer::losesNothingWhileManyLanesCommit()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"book.sqlite"_s);
    const bool isLong = qEnvironmentVariableIsSet("QUITTANCE_LONG");
    const int commits = isLong ? 2000 : 60;
    constexpr int laneCount = 3;
    {
        const Database fresh(u"fresh"_s, path);
        QVERIFY(!fresh.openError());
    }

    QList<QFuture<Result<int>>> jobs;
    {
        std::vector<std::unique_ptr<Lane>> lanes;
        for (int lane = 0; lane < laneCount; ++lane) {
            lanes.push_back(std::make_unique<Lane>(u"lane%1"_s.arg(lane), path));
            jobs.append(lanes.back()->run([=](Database &database, const StopFlag &) -> Result<int> {
                for (int i = 0; i < commits; ++i)
                    if (const Result<void> done = add(database, u"%1.%2"_s.arg(lane).arg(i)); !done)
                        return fail(done.error());
                return commits;
            }));
        }
        const auto allDone
            = [&jobs] { return std::ranges::all_of(jobs, [](const auto &job) { return job.isFinished(); }); };
        int checkpoints = 0;
        while (!allDone()) {
            QVERIFY(Checkpointer(path).run());
            ++checkpoints;
        }
        QVERIFY(checkpoints > 0);
    }

    for (const auto &job : std::as_const(jobs))
        QVERIFY(job.result());
    Database database(u"reader"_s, path);
    QCOMPARE(SettingTable(database).all()->size(), laneCount * commits);
    auto check = database.query(u"PRAGMA integrity_check"_s);
    QVERIFY(check->next());
    QCOMPARE(check->value(0).toString(), u"ok"_s);
}
