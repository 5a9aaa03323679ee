#pragma once

#include "tests/sandbox/Faults.h"

namespace quittance::sandbox {

//! What was asked of a service and what became of it. Neither bodies nor query strings are kept.
struct SeenRequest {
    QByteArray method;
    QString path;
    QByteArray idempotencyKey;
    int status = 0; //!< What was answered; 0 when the connection was cut.
};

//! The way into one service, shared by its fronts: applies the faults and remembers what came by. Not
//! thread-safe: one front uses it at a time.
class SandboxGate
{
public:
    //! The service must outlive the gate.
    explicit SandboxGate(SandboxService &service);

    Delivery pass(const HttpRequest &request);
    //! For a front that takes time to deliver: tells the service that the request is still under way, or not.
    void hold(const HttpRequest &request, bool held) { m_service.hold(request, held); }
    Faults &faults() { return m_faults; }
    const QList<SeenRequest> &seen() const { return m_seen; }
    //! Forgets the faults, what came by, and all the service holds.
    void reset();

private:
    SandboxService &m_service;
    Faults m_faults;
    QList<SeenRequest> m_seen;
};

} // namespace quittance::sandbox
