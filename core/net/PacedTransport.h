#pragma once

#include "core/net/HttpTransport.h"
#include "core/net/RateLimiter.h"

namespace quittance {

//! Lets all who talk to one service share its pace: several lanes, each with a client of its own, together
//! send no more than so many requests a second. Thread-safe where the transport behind it is.
class PacedTransport final : public HttpTransport
{
public:
    //! inner and clock must outlive this. perSecond: 1 to 1000.
    PacedTransport(HttpTransport &inner, Clock &clock, int perSecond)
        : m_inner(inner)
        , m_limiter(clock, perSecond, perSecond)
    {
    }

    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) override
    {
        m_limiter.acquire(stop);
        if (stop.stopped())
            return fail(Error{.kind = ErrorKind::Cancelled,
                .rule = QStringLiteral("net.not_sent"),
                .detail = QStringLiteral("stopped")});
        return m_inner.send(request, stop);
    }

private:
    HttpTransport &m_inner;
    RateLimiter m_limiter;
};

} // namespace quittance
