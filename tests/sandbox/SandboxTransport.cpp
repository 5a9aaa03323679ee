#include "tests/sandbox/SandboxTransport.h"

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString originOf(const QUrl &url)
{
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(url.port(usual));
}

} // namespace

void SandboxTransport::serve(const QUrl &baseUrl, SandboxGate &gate)
{
    const QMutexLocker lock(&m_mutex);
    m_gates[originOf(baseUrl)] = &gate;
}

Result<HttpReply> SandboxTransport::send(const HttpRequest &request, const StopFlag &stop)
{
    if (stop.stopped())
        return fail(ErrorKind::Cancelled, u"stopped before sending"_s);
    const QMutexLocker lock(&m_mutex);
    const auto gate = m_gates.find(originOf(request.url));
    if (gate == m_gates.end())
        return fail(ErrorKind::Offline, u"nothing listens there"_s);
    const Delivery delivery = gate->second->pass(request);
    if (delivery.latency > request.timeout)
        return fail(ErrorKind::Uncertain, u"timed out"_s);
    if (!delivery.reply || delivery.truncated)
        return fail(ErrorKind::Uncertain, u"connection closed"_s);
    return *delivery.reply;
}

} // namespace quittance::sandbox
