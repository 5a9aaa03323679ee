#include "core/net/CurlHttpTransport.h"

#include "core/base/CrashPoint.h"
#include "core/net/CurlExchange.h"
#include "core/net/CurlLoop.h"

#include <QCoreApplication>
#include <QFuture>
#include <QThread>

#include <optional>

namespace quittance {

using namespace Qt::StringLiterals;

namespace {

//! It would be another header.
bool isUnsafe(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

std::optional<Error> whyNotSent(const HttpRequest &request, const StopFlag &stop)
{
    for (auto it = request.headers.cbegin(); it != request.headers.cend(); ++it)
        if (isUnsafe(it.key()) || isUnsafe(it.value()))
            return Error{
                .kind = ErrorKind::InvalidInput, .rule = u"net.header_unsafe"_s, .field = u"header"_s};
    if (stop.stopped())
        return Error{.kind = ErrorKind::Cancelled, .rule = u"net.not_sent"_s, .detail = u"stopped"_s};
    return {};
}

} // namespace

CurlHttpTransport::CurlHttpTransport()
    : m_loop(std::make_unique<CurlLoop>())
{
}

CurlHttpTransport::~CurlHttpTransport() = default;

Result<HttpReply> CurlHttpTransport::send(const HttpRequest &request, const StopFlag &stop)
{
    return begin(request, stop)();
}

HttpAhead::Reply CurlHttpTransport::begin(const HttpRequest &request, const StopFlag &stop)
{
    Q_ASSERT(QThread::currentThread() != qApp->thread()); // It would freeze the window.

    if (const std::optional<Error> refusal = whyNotSent(request, stop))
        return [refusal] { return Result<HttpReply>(fail(*refusal)); };
    CrashPoint::reached("before request");

    auto exchange = std::make_unique<CurlExchange>(request, stop);
    QFuture<Result<HttpReply>> future = exchange->future();
    m_loop->add(std::move(exchange));

    return [future]() mutable -> Result<HttpReply> {
        future.waitForFinished();
        CrashPoint::reached("after reply");
        if (future.resultCount() == 0) // The network thread ended first.
            return fail(
                Error{.kind = ErrorKind::Cancelled, .rule = u"net.stopped"_s, .detail = u"shutting down"_s});
        return future.takeResult();
    };
}

} // namespace quittance
