#include "core/store/copyHeldBook.h"

#include "core/base/openToRead.h"
#include "core/store/BookFile.h"
#include "core/store/Database.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <atomic>
#include <chrono>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostTries = 5;
constexpr auto pause = 300ms;
constexpr qint64 logHeader = 32; //!< Of SQLite's write-ahead log: its salts are new whenever it begins anew.
const QString logEnd = u"-wal"_s;
const QString indexEnd = u"-shm"_s;

//! By what a book is known not to have been folded meanwhile. Commits only add to the log, so that a copy of
//! the file and then of the log is whole, whatever was moved from the one to the other: until the log begins
//! anew it still holds all of that. Without a log nobody has the file open.
struct Mark {
    QByteArray log;
    qint64 size = 0;
    QDateTime changedAt;

    bool isSame(const Mark &later) const
    {
        return log == later.log && (!log.isEmpty() || (size == later.size && changedAt == later.changedAt));
    }
};

Mark markOf(const QString &book)
{
    QFile log(book + logEnd);
    const QByteArray header
        = log.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? log.read(logHeader) : QByteArray();
    const QFileInfo file(book);
    return {.log = header, .size = file.size(), .changedAt = file.lastModified()};
}

Result<void> copied(const QString &from, const QString &to)
{
    if (!QFileInfo(from).isReadable())
        return fail(unreadableFile(from));
    if (!QFile::copy(from, to) || !QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner))
        return fail(Error{.kind = ErrorKind::Storage, .rule = u"disk.unwritable"_s, .value = to});
    return {};
}

void clear(const QString &book)
{
    for (const QString &end : {QString(), logEnd, indexEnd})
        QFile::remove(book + end);
}

//! Takes the log into the file and leaves none: a connection that only reads needs nothing beside it then.
Result<void> settled(const QString &book)
{
    static std::atomic_int made = 0;
    Database database(u"held-copy:%1"_s.arg(++made), book, Database::Open::AsItIs);
    if (database.openError())
        return fail(*database.openError());
    return BookFile(database).takeAlone();
}

} // namespace

Result<void> copyHeldBook(const QString &from, const QString &to)
{
    for (int attempt = 0; attempt < mostTries; ++attempt) {
        if (attempt > 0)
            QThread::msleep(pause.count());
        clear(to);
        const Mark before = markOf(from);
        if (const Result<void> file = copied(from, to); !file)
            return file;
        // A log that goes away meanwhile shows in the mark.
        if (QFile::exists(from + logEnd))
            (void)QFile::copy(from + logEnd, to + logEnd);
        const Mark after = markOf(from);
        const bool hasLog = before.log.isEmpty() || QFile::exists(to + logEnd);
        if (before.isSame(after) && hasLog) {
            QFile::setPermissions(to + logEnd, QFile::ReadOwner | QFile::WriteOwner);
            return settled(to);
        }
    }
    clear(to);
    return fail(Error{.kind = ErrorKind::Busy, .rule = u"book.busy"_s});
}

} // namespace quittance
