#include "app/restoreBook.h"

#include "app/Composition.h"
#include "app/Profile.h"
#include "core/base/durableFiles.h"
#include "core/service/Workshop.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString logEnd = u"-wal"_s; //!< SQLite's write-ahead log belongs to its file.
const QString indexEnd = u"-shm"_s; //!< Made anew by SQLite.

Result<void> unwritable(const QString &path)
{
    return fail(Error{.kind = ErrorKind::Storage, .rule = u"disk.unwritable"_s, .value = path});
}

Result<void> copied(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (!QFile::copy(from, to) || !QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner))
        return unwritable(to);
    return flushToDisk(to);
}

Result<void> moved(const QString &from, const QString &to)
{
    return !QFile::exists(from) || QFile::rename(from, to) ? Result<void>() : unwritable(to);
}

} // namespace

Result<QString> restoreBook(const QString &folder, const QString &backup, const QString &keptAs)
{
    BookPresence presence(folder, Composition::self());
    if (const Result<void> entered = presence.enter(QDateTime::currentDateTimeUtc()); !entered)
        return fail(entered.error());
    Profile profile(folder);
    if (!profile.lockWindow(2s) || !profile.lockWorker(2s))
        return fail(Error{.kind = ErrorKind::Busy, .rule = u"upgrade.in_use"_s});
    const QString book = Workshop::bookPath(folder);
    const QString restoring = book + u".restoring"_s;
    const QString kept = QDir(folder).filePath(u"backup/%1-%2.sqlite"_s.arg(
        keptAs, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s)));
    if (!QDir().mkpath(folder + u"/backup"_s))
        return fail(unwritable(folder).error());
    const bool wasThere = QFile::exists(book);
    return copied(backup, restoring)
        .and_then([&] { return moved(book, kept); })
        .and_then([&] { return moved(book + logEnd, kept + logEnd); })
        .and_then([&] {
            QFile::remove(book + indexEnd);
            const QString log = backup + logEnd; // Of a copy that was made while the book was open.
            return QFile::exists(log) ? copied(log, book + logEnd) : Result<void>();
        })
        .and_then([&] { return putInPlaceOf(restoring, book); })
        .transform([&] { return wasThere ? kept : QString(); });
}

Result<void> copyBook(const QString &file, const QString &folder)
{
    const QString book = Workshop::bookPath(folder);
    if (const Result<void> ready = Profile(folder).prepare(); !ready)
        return ready;
    // The log first: a book is there once its file is.
    const QString log = file + logEnd;
    const Result<void> logCopied = QFile::exists(log) ? copied(log, book + logEnd) : Result<void>();
    const QString half = book + u".restoring"_s;
    return logCopied.and_then([&] { return copied(file, half); }).and_then([&] {
        return putInPlaceOf(half, book);
    });
}

} // namespace quittance
