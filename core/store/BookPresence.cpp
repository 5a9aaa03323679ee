#include "core/store/BookPresence.h"

#include "core/base/Json.h"
#include "core/base/durableFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QLockFile>
#include <QMutexLocker>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace quittance {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10'000ms; //!< Others look for milliseconds.
constexpr qint64 mostBytes = 4096;
const QString filePattern = u"holder-*.json"_s;

//! One file that a program has put beside the book.
struct Sign {
    QString path;
    BookUser by;
    QDateTime since;
    QDateTime heardAt;
};

bool isRunning(qint64 process)
{
#ifdef Q_OS_WIN
    HANDLE found = OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(process));
    const bool runs = found != nullptr && WaitForSingleObject(found, 0) == WAIT_TIMEOUT;
    if (found != nullptr)
        CloseHandle(found);
    return runs || (found == nullptr && GetLastError() == ERROR_ACCESS_DENIED);
#else
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
#endif
}

bool isSameBoot(const BookUser &one, const BookUser &other)
{
    return !one.boot.isEmpty() && one.boot == other.boot;
}

//! Computers may change their name while they run; and one that was copied has the same machine id.
bool isSameComputer(const BookUser &one, const BookUser &other)
{
    return isSameBoot(one, other) || (one.machine == other.machine && one.host == other.host);
}

//! Of this computer, from a program that is no more. Not by its process alone: programs that are kept apart
//! from each other do not see each other's.
bool isLeftOver(const Sign &sign, const BookUser &self, const QDateTime &now)
{
    const auto age = std::chrono::milliseconds(sign.heardAt.msecsTo(now));
    const bool isGone = age > 3 * BookPresence::beatEvery && !isRunning(sign.by.process);
    const bool hasRestarted = !self.boot.isEmpty() && !sign.by.boot.isEmpty() && self.boot != sign.by.boot;
    return isSameComputer(sign.by, self) && (hasRestarted || isGone);
}

//! Nothing where it has left since it was found.
std::optional<Sign> readSign(const QFileInfo &info)
{
    QFile file(info.filePath());
    const bool isOpen = file.open(QIODevice::ReadOnly);
    if (!isOpen && !QFileInfo::exists(info.filePath()))
        return std::nullopt;
    // One that cannot be read is somebody all the same.
    const QByteArray bytes = isOpen ? file.read(mostBytes) : QByteArray();
    const QJsonObject told = parseJsonObject(bytes.trimmed(), mostBytes).value_or(QJsonObject());
    return Sign{.path = info.filePath(),
        .by = {.host = told["host"_L1].toString(),
            .machine = told["machine"_L1].toString(),
            .boot = told["boot"_L1].toString(),
            .user = told["user"_L1].toString(),
            .process = told["process"_L1].toString().toLongLong()},
        .since = QDateTime::fromString(told["since"_L1].toString(), Qt::ISODate),
        .heardAt = info.lastModified().toUTC()};
}

QList<Sign> signsIn(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList({filePattern}, QDir::Files, QDir::Name);
    QList<Sign> signsFound;
    for (const QFileInfo &file : files)
        if (const std::optional<Sign> sign = readSign(file))
            signsFound.append(*sign);
    return signsFound;
}

//! Who holds a lock of the folder, where that is another computer: its program may be of a kind that puts no
//! file there. One of the programs that signs names as of this computer is none: a lock keeps the name that
//! the computer had then, and networks give computers other names while programs run.
std::optional<BookHolder> holderOfLock(const QString &path, const BookUser &self, const QList<Sign> &signs)
{
    qint64 process = 0;
    QString host;
    QString program;
    const QFileInfo file(path);
    if (!file.exists() || !QLockFile(path).getLockInfo(&process, &host, &program))
        return std::nullopt;
    if (host.isEmpty() || host == self.host || host == QSysInfo::machineHostName())
        return std::nullopt;
    if (std::ranges::any_of(signs, [&](const Sign &sign) {
            return sign.by.process == process && sign.by.host == host && isSameComputer(sign.by, self);
        }))
        return std::nullopt;
    const QDateTime then = file.lastModified().toUTC();
    return BookHolder{.host = host, .user = {}, .since = then, .heardAt = then};
}

QStringList locksIn(const QString &folder)
{
    QStringList paths;
    const QStringList names = QDir(folder).entryList({u"*.lock"_s, u"*.open"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        if (name != "holders.lock"_L1)
            paths.append(QDir(folder).filePath(name));
    return paths;
}

std::optional<BookHolder> otherThan(
    const QString &own, const QString &folder, const BookUser &self, const QDateTime &now)
{
    const auto withAge = [&now](BookHolder holder) {
        holder.isSilent = std::chrono::milliseconds(holder.heardAt.msecsTo(now)) > BookPresence::silentAfter;
        return holder;
    };
    std::optional<BookHolder> found;
    const QList<Sign> signs = signsIn(folder);
    for (const Sign &sign : signs) {
        if (sign.path == own || isSameComputer(sign.by, self))
            continue;
        const BookHolder holder = withAge(
            {.host = sign.by.host, .user = sign.by.user, .since = sign.since, .heardAt = sign.heardAt});
        if (!found || found->isSilent) // Who is alive says it.
            found = holder;
    }
    if (found)
        return found;
    for (const QString &path : locksIn(folder))
        if (const auto holder = holderOfLock(path, self, signs))
            return withAge(*holder);
    return std::nullopt;
}

Error heldBy(const BookHolder &holder)
{
    return Error{.kind = ErrorKind::Busy, .rule = u"book.held_elsewhere"_s, .value = holder.host};
}

Error cannotOpen(const QString &path)
{
    return Error{.kind = ErrorKind::Storage, .rule = u"book.cannot_open"_s, .value = path};
}

//! Held while somebody looks who is there, so that two who come at once do not both find nobody.
class Door
{
public:
    explicit Door(const QString &folder)
        : m_file(folder + u"/holders.lock"_s)
    {
        // Nobody needs it for longer: it is stale by age, whichever computer it was left behind on.
        m_file.setStaleLockTime(30'000);
    }

    Result<void> open()
    {
        if (m_file.tryLock(static_cast<int>(patience.count())))
            return {};
        if (m_file.error() == QLockFile::LockFailedError)
            return fail(Error{.kind = ErrorKind::Busy, .rule = u"book.busy"_s});
        return fail(cannotOpen(m_file.fileName()));
    }

private:
    QLockFile m_file;
};

QByteArray wordsOf(const BookUser &self, const QDateTime &since)
{
    return canonicalJson(
        {{"host"_L1, self.host}, {"machine"_L1, self.machine}, {"boot"_L1, self.boot}, {"user"_L1, self.user},
            {"process"_L1, QString::number(self.process)}, {"since"_L1, since.toString(Qt::ISODate)}});
}

//! At once and wholly, on disk first: half a sign, read meanwhile or left by a power cut, would be somebody
//! whom nobody knows. Behind the door, so that one name does for what is being written.
Result<void> put(const QString &path, const BookUser &self, const QDateTime &since)
{
    const QString fresh = QFileInfo(path).absolutePath() + u"/holder.new"_s;
    QFile::remove(fresh); // Of a program that was cut off.
    QFile file(fresh);
    const QByteArray words = wordsOf(self, since);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(words) == words.size()
        && file.flush();
    file.close();
    if (isWritten && flushToDisk(fresh) && QFile::rename(fresh, path))
        return {};
    QFile::remove(fresh);
    return fail(cannotOpen(path));
}

QDateTime clockOf(const QString &file)
{
    return QFileInfo(file).lastModified().toUTC();
}

QString pathOf(const QString &folder)
{
    return folder + u"/holder-%1.json"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace

BookUser BookUser::self(const QString &user)
{
    return {.host = QSysInfo::machineHostName(),
        .machine = QString::fromLatin1(QSysInfo::machineUniqueId()),
        .boot = QString::fromLatin1(QSysInfo::bootUniqueId()),
        .user = user,
        .process = QCoreApplication::applicationPid()};
}

BookPresence::BookPresence(QString folder, BookUser self)
    : m_folder(std::move(folder))
    , m_self(std::move(self))
    , m_path(pathOf(m_folder))
{
}

BookPresence::~BookPresence()
{
    leave();
}

Result<void> BookPresence::enter(const QDateTime &now)
{
    Door door(m_folder);
    if (const Result<void> opened = door.open(); !opened)
        return opened;
    // Our own first: it tells the folder's time, and makes a network look at what is there now.
    if (const Result<void> told = put(m_path, m_self, now); !told)
        return told;
    if (const auto holder = otherThan(m_path, m_folder, m_self, clockOf(m_path))) {
        QFile::remove(m_path);
        return fail(heldBy(*holder));
    }
    for (const Sign &sign : signsIn(m_folder))
        if (sign.path != m_path && isLeftOver(sign, m_self, clockOf(m_path)))
            QFile::remove(sign.path);
    const QMutexLocker lock(&m_mutex);
    m_isIn = true;
    return {};
}

void BookPresence::leave()
{
    const QMutexLocker lock(&m_mutex);
    if (m_isIn)
        QFile::remove(m_path);
    m_isIn = false;
}

void BookPresence::beat() const
{
    // The same bytes in the same place: whoever reads meanwhile finds all of them, and the time is new.
    const QMutexLocker lock(&m_mutex);
    QFile file(m_path);
    if (!m_isIn || !file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return;
    const QByteArray words = file.read(mostBytes);
    if (file.seek(0) && file.write(words) == words.size())
        file.flush();
}

bool BookPresence::isThere() const
{
    // A folder that cannot be reached for a moment is no take-over.
    return QFileInfo::exists(m_path) || !QFileInfo::exists(m_folder + u"/book.sqlite"_s);
}

std::optional<BookHolder> BookPresence::other(
    const QString &folder, const BookUser &self, const QDateTime &now)
{
    return otherThan({}, folder, self, now);
}

Result<void> BookPresence::passOver(const QString &folder, const BookUser &self, const QDateTime &now)
{
    Door door(folder);
    if (const Result<void> opened = door.open(); !opened)
        return opened;
    const QString own = pathOf(folder);
    if (const Result<void> told = put(own, self, now); !told)
        return told;
    const auto holder = otherThan(own, folder, self, clockOf(own));
    QFile::remove(own);
    if (holder && !holder->isSilent)
        return fail(heldBy(*holder));
    const QList<Sign> signs = signsIn(folder);
    for (const Sign &sign : signs)
        if (!isSameComputer(sign.by, self))
            QFile::remove(sign.path);
    for (const QString &path : locksIn(folder))
        if (holderOfLock(path, self, signs))
            QFile::remove(path);
    return {};
}

} // namespace quittance
