#include "core/base/durableFiles.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

// On Windows whoever has a file open keeps it from being replaced: another program that reads it, or a
// scanner of viruses, for a moment.
#ifdef Q_OS_WIN
constexpr int replacingTries = 20;
#else
constexpr int replacingTries = 1;
#endif
constexpr unsigned long replacingPause = 25; //!< Milliseconds.

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

tl::unexpected<Error> unwritable(const std::error_code &code)
{
    return fail(Error{.kind = ErrorKind::Storage,
        .rule = u"disk.unwritable"_s,
        .detail = QString::fromStdString(code.message())});
}

std::error_code lastCode()
{
    return {errno, std::generic_category()};
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

} // namespace

Result<void> flushToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return unwritable(lastCode());
    const bool flushed = ::fsync(file) == 0;
    const std::error_code code = lastCode();
    ::close(file);
    if (!flushed)
        return unwritable(code);
#else
    QFile file(path);
    if (QFileInfo(path).isFile() && (!file.open(QIODevice::ReadWrite) || ::_commit(file.handle()) != 0))
        return unwritable(lastCode());
#endif
    return {};
}

Result<void> keepAlso(const QString &path, const QString &secondName)
{
    std::error_code code;
    std::filesystem::create_hard_link(native(path), native(secondName), code);
    if (!code)
        return flushToDisk(folderOf(secondName));
    // Half a copy never has the final name.
    const QString part = secondName + u".part"_s;
    code.clear();
    std::filesystem::copy_file(
        native(path), native(part), std::filesystem::copy_options::overwrite_existing, code);
    if (code)
        return unwritable(code);
    return flushToDisk(part).and_then([&] { return putInPlaceOf(part, secondName); });
}

Result<void> putInPlaceOf(const QString &newFile, const QString &path)
{
    std::error_code code;
    for (int triesLeft = replacingTries; triesLeft > 0; --triesLeft) {
        std::filesystem::rename(native(newFile), native(path), code); // QFile::rename never overwrites.
        if (!code)
            return flushToDisk(folderOf(path));
        if (triesLeft > 1)
            QThread::msleep(replacingPause);
    }
    return unwritable(code);
}

} // namespace quittance
