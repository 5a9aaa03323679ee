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
    const QByteArray key = headerOf(request, "idempotency-key");
    m_seen.append({.method = request.method,
        .path = request.url.path(),
        .idempotencyKey = key.isEmpty() ? headerOf(request, "paypal-request-id") : key,
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
