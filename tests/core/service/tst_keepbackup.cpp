#include "tests/core/service/tst_keepbackup.h"

#include "core/store/BookHealthQuery.h"
#include "tests/core/billing/BookState.h"
#include "tests/core/service/ServiceBook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace quittance;
using namespace Qt::StringLiterals;

namespace {

struct BackupStage {
    BackupStage() { must(await(book.settings.set(backupFolderKey, folder.path()))); }

    QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QString setting(const QString &key) { return must(await(book.settings.all())).value(key); }
    QString pathOf(const QString &file) const { return folder.filePath(file); }

    ServiceBook book;
    QTemporaryDir folder;
};

} // namespace

void TestKeepBackup::withoutAFolderNothingIsCopied()
{
    ServiceBook book;

    QCOMPARE(ruleOf(await(book.settings.backUp(BackupWhen::Now))), QString());

    const QMap<QString, QString> settings = must(await(book.settings.all()));
    QVERIFY(settings.value(backupAtKey).isEmpty());
    QVERIFY(settings.value(backupTroubleKey).isEmpty());
}

void TestKeepBackup::theCopyIsWholeAndForItsOwnerOnly()
{
    BackupStage stage;

    QCOMPARE(ruleOf(await(stage.book.settings.backUp(BackupWhen::OnceADay))), QString());

    QCOMPARE(stage.files().size(), 1);
    const QString file = stage.pathOf(stage.files().constFirst());
    QVERIFY(isWholeBook(file));
    QCOMPARE(QFile::permissions(file)
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    QCOMPARE(stage.setting(backupFileKey), file);
    QVERIFY(!stage.setting(backupAtKey).isEmpty());
    QVERIFY(stage.setting(backupTroubleKey).isEmpty());
}

void TestKeepBackup::onceADayIsOnce()
{
    BackupStage stage;
    QCOMPARE(ruleOf(await(stage.book.settings.backUp(BackupWhen::OnceADay))), QString());
    QFile file(stage.pathOf(stage.files().constFirst()));
    QVERIFY(file.open(QIODevice::WriteOnly)); // To be told from one that is written anew.
    file.close();

    QCOMPARE(ruleOf(await(stage.book.settings.backUp(BackupWhen::OnceADay))), QString());

    QCOMPARE(stage.files().size(), 1);
    QCOMPARE(QFile(file.fileName()).size(), 0);
}

void TestKeepBackup::atClosingTodaysIsReplaced()
{
    BackupStage stage;
    QCOMPARE(ruleOf(await(stage.book.settings.backUp(BackupWhen::OnceADay))), QString());
    QFile file(stage.pathOf(stage.files().constFirst()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();

    QCOMPARE(ruleOf(await(stage.book.settings.backUp(BackupWhen::Now))), QString());

    QCOMPARE(stage.files().size(), 1);
    QVERIFY(isWholeBook(file.fileName()));
}

void TestKeepBackup::theLastFourteenAreKept()
{
    BackupStage stage;
    QCOMPARE(ruleOf(await(stage.book.settings.backUp(BackupWhen::Now))), QString());
    const QString today = stage.files().constFirst();
    const QString stem = today.chopped(QStringLiteral("2026-03-15.sqlite").size());
    for (int day = 1; day <= 20; ++day)
        QVERIFY(QFile::copy(stage.pathOf(today),
            stage.pathOf(stem + QDate(2001, 1, day).toString(Qt::ISODate) + u".sqlite"_s)));
    QVERIFY(QFile::copy(stage.pathOf(today), stage.pathOf(u"another book 2001-01-01.sqlite"_s)));

    QCOMPARE(ruleOf(await(stage.book.settings.backUp(BackupWhen::Now))), QString());

    const QStringList files = stage.files();
    QCOMPARE(files.size(), 15); // What is not named as ours is nobody's but its owner's.
    QVERIFY(files.contains(today));
    QVERIFY(files.contains(stem + u"2001-01-20.sqlite"_s));
    QVERIFY(!files.contains(stem + u"2001-01-07.sqlite"_s));
    QVERIFY(files.contains(u"another book 2001-01-01.sqlite"_s));
}

void TestKeepBackup::aFolderThatIsGoneIsSaidAndNotMade()
{
    BackupStage stage;
    const QString gone = stage.pathOf(u"unplugged"_s);
    must(await(stage.book.settings.set(backupFolderKey, gone)));

    QCOMPARE(ruleOf(await(stage.book.settings.backUp(BackupWhen::OnceADay))), u"backup.folder_missing"_s);

    QVERIFY(!QFile::exists(gone));
    QCOMPARE(stage.setting(backupTroubleKey), u"backup.folder_missing"_s);
    QVERIFY(stage.setting(backupAtKey).isEmpty());
}
