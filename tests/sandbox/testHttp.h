#pragma once

#include "core/net/HttpTransport.h"

#include <QNetworkReply>

namespace quittance::sandbox {

//! What came over a real socket. For tests.
struct WireReply {
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    HttpReply reply; //!< status 0 when there was none.
};

//! Sends over real HTTP and serves the program's own servers while it waits; follows no redirection.
WireReply overTheWire(const HttpRequest &request);
//! Sends raw bytes and returns what came back once so many replies have begun, or after five seconds.
QByteArray rawExchange(const QUrl &server, const QByteArray &bytes, qsizetype replies);

} // namespace quittance::sandbox
