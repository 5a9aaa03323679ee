#include "app/Profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

QString resolved(const QString &directory)
{
    const QString chosen = directory.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/book"_s
        : directory;
    return QDir::cleanPath(QDir(chosen).absolutePath());
}

} // namespace

Profile::Profile(const QString &directory)
    : m_directory(resolved(directory))
    , m_window(m_directory + u"/window.lock"_s)
    , m_worker(m_directory + u"/worker.lock"_s)
{
    // A lock is stale when its process is gone, not when it is old: a computer may sleep over the weekend.
    m_window.setStaleLockTime(0);
    m_worker.setStaleLockTime(0);
}

Result<void> Profile::prepare() const
{
    const bool made = QDir().mkpath(m_directory)
        && QFile::setPermissions(m_directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!made)
        return fail(Error{.kind = ErrorKind::Storage,
            .rule = u"profile.cannot_create"_s,
            .field = u"profile"_s,
            .value = m_directory});
    return {};
}

QString Profile::socketName() const
{
    const QByteArray digest
        = QCryptographicHash::hash(m_directory.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"quittance-"_s + QString::fromLatin1(digest.left(24));
}

} // namespace quittance
