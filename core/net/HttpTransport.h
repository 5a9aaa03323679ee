#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>

#include <chrono>

namespace quittance {

struct HttpRequest {
    QByteArray method;
    QUrl url;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    std::chrono::milliseconds timeout{30'000}; //!< For the whole exchange.
};

struct HttpReply {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; //!< Names in lower case.
    QByteArray body;
};

//! Sends one request and waits for its reply. Never call it from the UI thread.
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;
    //! Any reply with a status line is a success here, 500 included: judging it is the caller's.
    //! Fails with Offline (no whole request left us), Uncertain (sent, no whole reply), BadReply (more than
    //! 64 MiB) or Cancelled (stop was set; unless rule is "net.not_sent" the request may have been carried
    //! out). The rule says which: net.refused, net.host_not_found, net.tls_failed, net.unreachable,
    //! net.timeout, net.cut, net.reply_too_large, net.not_sent, net.stopped. A header with a line break in it is
    //! never sent: InvalidInput net.header_unsafe.
    //! A body whose length was not announced is known to be whole only when it is JSON.
    virtual Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) = 0;
};

} // namespace quittance
