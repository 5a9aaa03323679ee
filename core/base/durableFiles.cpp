#include "core/base/durableFiles.h"

#include <QFile>
#include <QFileInfo>

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
    std::filesystem::rename(native(newFile), native(path), code); // QFile::rename never overwrites.
    if (code)
        return unwritable(code);
    return flushToDisk(folderOf(path));
}

} // namespace quittance
