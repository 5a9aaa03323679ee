#include "core/service/keepBackup.h"

#include "core/base/Clock.h"
#include "core/base/durableFiles.h"
#include "core/journal/Journal.h"
#include "core/service/Workshop.h"
#include "core/store/BookFile.h"
#include "core/store/BookHealthQuery.h"
#include "core/store/SettingTable.h"
#include "core/store/SqlValues.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptDays = 14;

//! What the copies of this book are called before their day. Folders of the same name may keep theirs side by
//! side: a few letters stand for the whole path.
QString nameOf(const QString &profile)
{
    const QByteArray digest
        = QCryptographicHash::hash(QDir(profile).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    return u"%1 %2"_s.arg(QDir(profile).dirName(), QString::fromLatin1(digest.toHex().left(6)));
}

QString fileOf(const QString &name, QDate day)
{
    return u"%1 %2.sqlite"_s.arg(name, day.toString(Qt::ISODate));
}

Error troubleWith(const QString &rule, const QString &path)
{
    return Error{.kind = ErrorKind::Storage, .rule = rule, .field = backupFolderKey, .value = path};
}

Result<void> copyWhole(Database &database, const QString &path)
{
    const QString part = path + u".part"_s;
    QFile::remove(part); // Of a try that was cut off.
    if (const Result<void> copied = BookFile(database).copyTo(part); !copied)
        return copied;
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    Result<void> kept = isWholeBook(part)
        ? flushToDisk(part).and_then([&] { return putInPlaceOf(part, path); })
        : fail(troubleWith(u"backup.not_whole"_s, path));
    if (!kept)
        QFile::remove(part);
    return kept;
}

//! Only files that are named as we name them.
void forgetOld(const QDir &folder, const QString &name)
{
    const QRegularExpression ours(
        u"\\A%1 \\d{4}-\\d{2}-\\d{2}\\.sqlite\\z"_s.arg(QRegularExpression::escape(name)));
    const QStringList files
        = folder.entryList({u"*.sqlite"_s}, QDir::Files, QDir::Name | QDir::Reversed).filter(ours);
    for (qsizetype i = keptDays; i < files.size(); ++i)
        QFile::remove(folder.filePath(files.at(i)));
}

Result<void> remember(Workshop &workshop, Database &database, const QString &path, const Result<void> &made)
{
    Book book = workshop.plainBook(database);
    return Journal(book).change(Touched::Settings, [&]() -> Result<void> {
        SettingTable settings(database);
        if (!made)
            return settings.set(backupTroubleKey, made.error().rule);
        return settings.set(backupTroubleKey, {})
            .and_then([&] { return settings.set(backupAtKey, instantText(workshop.clock().now())); })
            .and_then([&] { return settings.set(backupFileKey, path); });
    });
}

} // namespace

Result<void> keepBackup(Workshop &workshop, Database &database, QDate today, BackupWhen when)
{
    const Result<QString> chosen = SettingTable(database).value(backupFolderKey);
    if (!chosen)
        return fail(chosen.error());
    if (chosen->isEmpty())
        return {};
    const QDir folder(*chosen);
    const QString name = nameOf(workshop.profile());
    const QString path = folder.filePath(fileOf(name, today));
    if (when == BackupWhen::OnceADay && QFile::exists(path))
        return {};
    // It is not made here: where a disk is not plugged in, its empty place must not be filled instead.
    const Result<void> made = folder.exists() ? copyWhole(database, path)
                                              : fail(troubleWith(u"backup.folder_missing"_s, *chosen));
    if (made)
        forgetOld(folder, name);
    const Result<void> remembered = remember(workshop, database, path, made);
    return made ? remembered : made;
}

} // namespace quittance
