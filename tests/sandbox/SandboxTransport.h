#pragma once

#include "tests/sandbox/SandboxGate.h"

#include <QMutex>

#include <map>

namespace quittance::sandbox {

//! HttpTransport that reaches stand-ins without a socket: the in-process front. Latency costs no time; one
//! longer than the request's timeout ends the exchange as a real one would, after the service acted.
//! Thread-safe, one request at a time.
class SandboxTransport final : public HttpTransport
{
public:
    //! Serves the scheme, host and port of baseUrl by the gate, which must outlive the transport.
    void serve(const QUrl &baseUrl, SandboxGate &gate);

    Result<HttpReply> send(const HttpRequest &request, const StopFlag &stop) override;

private:
    QMutex m_mutex;
    std::map<QString, SandboxGate *> m_gates; //!< By scheme://host:port.
};

} // namespace quittance::sandbox
