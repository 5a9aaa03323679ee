#include "tests/core/lanes/tst_logdrain.h"

#include "core/store/Checkpointer.h"
#include "core/store/LogDrain.h"
#include "core/store/SettingTable.h"
#include "core/store/Transaction.h"
#include "tests/core/lanes/manyLanes.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <optional>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

const WriteGuard mayBeWritten = [] { return std::nullopt; };
constexpr int soon = 60'000; //!< On a computer that is busy with something else.

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
    const LogDrain drain(book.path, mayBeWritten);
    QVERIFY(book.add(u"a"_s));

    QTRY_VERIFY_WITH_TIMEOUT(book.size() > before, soon);
}

void TestLogDrain::theLogIsBegunAnewInBetween()
{
    Written book;
    QVERIFY(book.add(u"first"_s));
    const QByteArray run = book.run();
    QCOMPARE(run.size(), 8);
    const LogDrain drain(book.path, mayBeWritten);
    int commits = 0;
    const auto isAnotherRun = [&] { return book.add(u"a%1"_s.arg(++commits)) && book.run() != run; };

    QTRY_VERIFY_WITH_TIMEOUT(isAnotherRun(), soon);
}

void TestLogDrain::aLongLogIsBegunAnewForWhoWaits()
{
    Written book;
    constexpr qint64 everyLog = 0; // Pages that are too many.
    LogDrain drain(book.path, mayBeWritten, everyLog);
    QByteArray run;
    for (int i = 0; i < 20; ++i) {
        QVERIFY(book.add(u"a%1"_s.arg(i)));
        QVERIFY(book.run() != run);
        run = book.run();
        drain.keepShort();
    }

    QCOMPARE(SettingTable(book.database).all()->size(), 20);
}

void TestLogDrain::theCheckpointerGoesOnBesideIt()
{
    Written book;
    const LogDrain drain(book.path, mayBeWritten);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(book.add(u"a%1"_s.arg(i)));
        QVERIFY(Checkpointer(book.path).run());
    }

    QCOMPARE(SettingTable(book.database).all()->size(), 20);
}

void TestLogDrain::twoMayWorkOnOneBook()
{
    Written book;
    const qint64 before = book.size();
    {
        const LogDrain one(book.path, mayBeWritten);
        const LogDrain other(book.path, mayBeWritten);
        QVERIFY(book.add(u"a"_s));
        QTRY_VERIFY_WITH_TIMEOUT(book.size() > before, soon);
    }

    QCOMPARE(SettingTable(book.database).all()->size(), 1);
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
        QTRY_VERIFY_WITH_TIMEOUT(asked > 2, soon);
    }

    QCOMPARE(book.size(), before);
}

void TestLogDrain::losesNothingWhileManyLanesCommit()
{
    const Written book;
    const LogDrain drain(book.path, mayBeWritten);

    QCOMPARE(lossWhileManyLanesCommit(book.path, [] { QTest::qWait(5); }), QString());
}
