#pragma once

#include "core/net/HttpAhead.h"

#include <memory>

namespace quittance {

class CurlLoop;

//! HttpTransport over libcurl, in a thread of its own. TLS 1.2 or later with the certificates of
//! the system, HTTP/1.1, no cookies, no cache, no proxy; redirects are replies like others. What may
//! change something opens a connection of its own, so that it is never sent twice, nor lost and left
//! uncertain on one that the service was just closing. Thread-safe: any lane may send at any time. Stopping
//! takes at most 100 ms.
class CurlHttpTransport final : public HttpTransport, public HttpAhead
{
public:
    CurlHttpTransport();
    //! Ends what is still on its way with Cancelled.
    ~CurlHttpTransport() override;

    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) override;
    Reply begin(const HttpRequest &request, const StopFlag &stop) override;

private:
    std::unique_ptr<CurlLoop> m_loop;
};

} // namespace quittance
