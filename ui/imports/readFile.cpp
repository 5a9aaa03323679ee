#include "ui/imports/readFile.h"

#include <QFile>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            Error{.kind = ErrorKind::NotFound, .rule = u"file.unreadable"_s, .detail = file.errorString()});
    if (file.size() > mostBytes)
        return invalid(u"file.too_large"_s, u"file"_s, {});
    return file.readAll();
}

QFuture<Result<QByteArray>> beside(const std::function<Result<QByteArray>()> &read)
{
    const auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    QFuture<Result<QByteArray>> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, read] {
        promise->addResult(read());
        promise->finish();
    });
    return future;
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
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error{
                .kind = ErrorKind::NotFound, .rule = u"file.unreadable"_s, .detail = file.errorString()});
        return file.read(bytes);
    });
}

} // namespace quittance
