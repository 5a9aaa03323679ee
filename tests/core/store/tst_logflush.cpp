#include "tests/core/store/tst_logflush.h"

#include "core/store/LogFlush.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

std::atomic<quint64> watchedFile = 0;
std::atomic<qint64> flushedBytes = 0; //!< That were in the watched file when it was flushed last.

} // namespace

#ifdef Q_OS_LINUX
//! In the place of the C library's for this program: nothing else tells whether a file was flushed.
extern "C" int fsync(int file)
{
    struct stat facts = {};
    const bool isWatched = ::fstat(file, &facts) == 0 && facts.st_ino == watchedFile;
    const int done = static_cast<int>(::syscall(SYS_fsync, file));
    if (isWatched && done == 0)
        flushedBytes = facts.st_size;
    return done;
}
#endif

namespace {

//! A file of a book's folder, and what was flushed of it from now on.
struct Log {
    QTemporaryDir dir;
    const QString book = dir.filePath(u"book.sqlite"_s);
    const QString path = book + u"-wal"_s;

    void write(const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
#ifdef Q_OS_LINUX
        struct stat facts = {};
        QVERIFY(::stat(QFile::encodeName(path).constData(), &facts) == 0);
        watchedFile = facts.st_ino;
#endif
    }
};

bool isFlushing()
{
    const QDir threads(u"/proc/self/task"_s);
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile name(threads.filePath(thread + u"/comm"_s));
        if (name.open(QIODevice::ReadOnly) && name.readAll().trimmed() == "log-flush")
            return true;
    }
    return false;
}

} // namespace

void TestLogFlush::init()
{
#ifndef Q_OS_LINUX
    QSKIP("only Linux tells what was flushed");
#endif
    watchedFile = 0;
    flushedBytes = 0;
}

void TestLogFlush::whatIsWrittenIsBroughtToTheDiskAgainAndAgain()
{
    const Log log;
    log.write("abc");
    const LogFlush flush(log.book);

    QTRY_COMPARE(flushedBytes.load(), qint64{3});
    log.write("defg");
    QTRY_COMPARE(flushedBytes.load(), qint64{7});
}

void TestLogFlush::itEndsWithItsOwner()
{
    const Log log;
    {
        const LogFlush flush(log.book);
        QTRY_VERIFY(isFlushing());
    }

    QTRY_VERIFY(!isFlushing()); // The system may show a thread that has just ended.
}

void TestLogFlush::aLogThatIsGoneIsWaitedFor()
{
    const Log log;
    const LogFlush flush(log.book);
    QTest::qWait(400); // It has looked for it twice by then.
    log.write("abc");
    QTRY_COMPARE(flushedBytes.load(), qint64{3});

    QVERIFY(QFile::remove(log.path));
    QTest::qWait(400);
    log.write("de");

    QTRY_COMPARE(flushedBytes.load(), qint64{2});
}
