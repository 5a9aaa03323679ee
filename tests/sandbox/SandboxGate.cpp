#include "tests/sandbox/SandboxGate.h"

#include "tests/sandbox/HttpParts.h"

namespace quittance::sandbox {

SandboxGate::SandboxGate(SandboxService &service)
    : m_service(service)
{
}

Delivery SandboxGate::pass(const HttpRequest &request)
{
    Delivery delivery = m_faults.deliver(request, m_service);
    m_seen.append({.method = request.method,
        .path = request.url.path(),
        .idempotencyKey = headerOf(request, "idempotency-key"),
        .status = delivery.reply ? delivery.reply->status : 0});
    return delivery;
}

void SandboxGate::reset()
{
    m_faults.clear();
    m_seen.clear();
    m_service.reset();
}

} // namespace quittance::sandbox
