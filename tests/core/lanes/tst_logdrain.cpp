#include "tests/core/lanes/tst_logdrain.h"

#include "core/lanes/Lane.h"
#include "core/store/Checkpointer.h"
#include "core/store/LogDrain.h"
#include "core/store/SettingTable.h"
#include "core/store/Transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <optional>
#include <vector>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const WriteGuard open = [] { return std::nullopt; };

//! A book with a connection that writes into it.
struct Written {
    QTemporaryDir dir;
    QString path = dir.filePath(u"book.sqlite"_s);
    Database database{u"writer"_s, path};

    //! Several pages of settings, in one commit; false where it failed.
    bool add(const QString &key)
    {
        const QString much(20'000, u'x');
        return Transaction::run(database, [&] { return SettingTable(database).set(key, much); }).has_value();
    }
    qint64 size() const { return QFileInfo(path).size(); }
    //! What tells one run through the log from the next: its two salts.
    QByteArray run() const
    {
        constexpr int salts = 16;
        QFile log(path + u"-wal"_s);
        return log.open(QIODevice::ReadOnly) && log.seek(salts) ? log.read(8) : QByteArray();
    }
};

} // namespace

void TestLogDrain::movesWhatOthersCommit()
{
    Written book;
    const qint64 before = book.size();
    const LogDrain drain(book.path, open);

    for (int i = 0; book.size() == before && i < 200; ++i) { // It only moves what it has seen to be new.
        QVERIFY(book.add(u"a%1"_s.arg(i)));
        QTest::qWait(20);
    }

    QVERIFY(book.size() > before);
}

void TestLogDrain::theLogIsNotBegunAnewMeanwhile()
{
    Written book;
    QVERIFY(book.add(u"first"_s));
    const qint64 before = book.size();
    const QByteArray run = book.run();
    QCOMPARE(run.size(), 8);
    {
        const LogDrain drain(book.path, open);
        int moves = 0;
        for (int i = 0; moves < 3 && i < 300; ++i) {
            const qint64 size = book.size();
            QVERIFY(book.add(u"b%1"_s.arg(i)));
            QTest::qWait(20);
            moves += book.size() > size ? 1 : 0;
            QCOMPARE(book.run(), run);
        }
        QVERIFY(moves >= 3);
        QVERIFY(book.size() > before);
    }

    const auto rest = Checkpointer(book.path).run();
    QVERIFY(rest && rest->movedPages == rest->logPages);
    QVERIFY(book.add(u"last"_s));
    QVERIFY(book.run() != run);
}

void TestLogDrain::theCheckpointerLeavesItAlone()
{
    Written book;
    QVERIFY(book.add(u"first"_s));
    {
        const LogDrain drain(book.path, open);
        QTRY_VERIFY(Checkpointer(book.path).run()->logPages == 0); // From when it has the turn.
    }

    QVERIFY(Checkpointer(book.path).run()->movedPages > 0);
}

void TestLogDrain::aBookThatMayNotBeWrittenStaysAsItIs()
{
    Written book;
    const qint64 before = book.size();
    std::atomic<int> asked = 0;
    {
        const LogDrain drain(book.path, [&asked]() -> std::optional<Error> {
            ++asked;
            return Error{.kind = ErrorKind::Storage, .rule = u"book.held"_s};
        });
        QVERIFY(book.add(u"a"_s));
        QTRY_VERIFY(asked > 2);
    }

    QCOMPARE(book.size(), before);
}

void TestLogDrain::losesNothingWhileManyLanesCommit()
{
    Written book;
    const int commits = qEnvironmentVariableIsSet("QUITTANCE_LONG") ? 2000 : 60;
    constexpr int laneCount = 3;
    QList<QFuture<Result<int>>> jobs;
    {
        const LogDrain drain(book.path, open);
        std::vector<std::unique_ptr<Lane>> lanes;
        for (int lane = 0; lane < laneCount; ++lane) {
            lanes.push_back(std::make_unique<Lane>(u"lane%1"_s.arg(lane), book.path));
            jobs.append(lanes.back()->run([=](Database &database, const StopFlag &) -> Result<int> {
                for (int i = 0; i < commits; ++i) {
                    const auto done = Transaction::run(database,
                        [&] { return SettingTable(database).set(u"%1.%2"_s.arg(lane).arg(i), u"x"_s); });
                    if (!done)
                        return fail(done.error());
                }
                return commits;
            }));
        }
        const auto areDone
            = [&jobs] { return std::ranges::all_of(jobs, [](const auto &job) { return job.isFinished(); }); };
        QTRY_VERIFY_WITH_TIMEOUT(areDone(), 300'000);
    }

    for (const auto &job : std::as_const(jobs))
        QVERIFY(job.result());
    QCOMPARE(SettingTable(book.database).all()->size(), laneCount * commits);
    auto check = book.database.query(u"PRAGMA integrity_check"_s);
    QVERIFY(check->next());
    QCOMPARE(check->value(0).toString(), u"ok"_s);
}
