#include "ui/imports/readFile.h"

#include <QFile>
#include <QPromise>
#include <QThreadPool>

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

} // namespace

QFuture<Result<QByteArray>> readFile(const QString &path)
{
    const auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    QFuture<Result<QByteArray>> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(bytesOf(path));
        promise->finish();
    });
    return future;
}

} // namespace quittance
