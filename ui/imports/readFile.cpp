#include "ui/imports/readFile.h"

#include "core/base/beside.h"
#include "core/base/openToRead.h"

#include <QFile>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (const Result<void> opened = openToRead(file); !opened)
        return fail(opened.error());
    if (file.size() > mostBytes)
        return invalid(u"file.too_large"_s, u"file"_s, {});
    return file.readAll();
}

} // namespace

QFuture<Result<QByteArray>> readFile(const QString &path)
{
    return beside([path] { return bytesOf(path); });
}

QFuture<Result<QByteArray>> readHead(const QString &path, qint64 bytes)
{
    return beside([path, bytes]() -> Result<QByteArray> {
        QFile file(path);
        if (const Result<void> opened = openToRead(file); !opened)
            return fail(opened.error());
        return file.read(bytes);
    });
}

} // namespace quittance
