#pragma once

#include "core/net/HttpTransport.h"

#include <atomic>

namespace quittance {

//! Counts the requests that only read, repeats included: a service may allow so many in a month.
class ReadCounter final : public HttpTransport
{
public:
    //! inner must outlive this.
    explicit ReadCounter(HttpTransport &inner)
        : m_inner(inner)
    {
    }

    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) override
    {
        if (request.method == "GET")
            ++m_count;
        return m_inner.send(request, stop);
    }

    qint64 count() const { return m_count; }

private:
    HttpTransport &m_inner;
    std::atomic<qint64> m_count{0};
};

} // namespace quittance
