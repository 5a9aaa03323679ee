#include "core/store/BookHealthQuery.h"

#include "core/store/Migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtEndian>

#include <atomic>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

std::atomic_int opened = 0; //!< Each connection has a name of its own.

//! A connection that can only read; the ordinary one sets a file up for writing.
class ReadOnlyFile
{
public:
    explicit ReadOnlyFile(const QString &path)
        : m_name(u"health:%1"_s.arg(++opened))
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        connection.setDatabaseName(path);
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
        connection.open();
    }
    ~ReadOnlyFile()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(ReadOnlyFile)

    //! The first value a statement gives; null where SQLite refuses it.
    QVariant first(const QString &sql) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }

private:
    QString m_name;
};

//! What the first page says in a file that SQLite refuses, because the rest is not there.
bool isStamped(const QString &path)
{
    constexpr qsizetype stampAt = 68; // SQLite's file format, "application id".
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(100) : QByteArray();
    return head.size() == 100 && head.startsWith("SQLite format 3")
        && qFromBigEndian<qint32>(head.constData() + stampAt) == bookApplicationId;
}

void lookInto(const QString &path, BookHealth &health)
{
    const QFileInfo file(path);
    health.isThere = file.isFile();
    health.isReadable = health.isThere && file.isReadable();
    if (!health.isReadable)
        return;
    const ReadOnlyFile book(path);
    health.isBook = isStamped(path) || book.first(u"PRAGMA application_id"_s).toInt() == bookApplicationId;
    if (!health.isBook)
        return;
    health.isNewer = book.first(u"PRAGMA user_version"_s).toInt() > newestSchema();
    health.isWhole = book.first(u"PRAGMA quick_check(1)"_s).toString() == "ok"_L1;
}

} // namespace

bool isWholeBook(const QString &path)
{
    BookHealth health;
    lookInto(path, health);
    return health.isWhole && !health.isNewer;
}

BookHealth bookHealth(const QString &path, const QString &backupDirectory)
{
    BookHealth health{.file = path, .backup = {}, .backupAt = {}};
    lookInto(path, health);
    const QFileInfoList backups
        = QDir(backupDirectory).entryInfoList({u"*.sqlite"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : backups) {
        if (!isWholeBook(file.filePath()))
            continue;
        health.backup = file.filePath();
        health.backupAt = file.lastModified().toUTC();
        break;
    }
    return health;
}

} // namespace quittance
