#include "tests/sandbox/SandboxHouse.h"

#include <QJsonArray>

namespace quittance::sandbox {

using namespace Qt::StringLiterals;

bool SandboxHouse::serve(const QString &name, SandboxService &service)
{
    auto gate = std::make_unique<SandboxGate>(service);
    auto server = std::make_unique<SandboxServer>(*gate);
    if (!server->listenOnLoopback(takePort()))
        return false;
    announce(name, server->url().toString());
    m_gates[name] = std::move(gate);
    m_servers[name] = std::move(server);
    return true;
}

void SandboxHouse::describe(const QString &name, std::function<QJsonObject()> describe)
{
    m_descriptions[name] = std::move(describe);
}

QUrl SandboxHouse::url(const QString &name) const
{
    const auto server = m_servers.find(name);
    return server == m_servers.end() ? QUrl() : server->second->url();
}

SandboxGate *SandboxHouse::gate(const QString &name)
{
    const auto gate = m_gates.find(name);
    return gate == m_gates.end() ? nullptr : gate->second.get();
}

QJsonObject SandboxHouse::state() const
{
    QJsonObject result{{u"clock"_s, clock.now().toString(Qt::ISODate)}};
    for (const auto &[name, describe] : m_descriptions)
        result.insert(name, describe());
    QJsonObject requests;
    for (const auto &[name, gate] : m_gates) {
        QJsonArray seen;
        for (const SeenRequest &request : gate->seen())
            seen.append(QJsonObject{{u"method"_s, QString::fromLatin1(request.method)},
                {u"path"_s, request.path}, {u"idempotency_key"_s, QString::fromUtf8(request.idempotencyKey)},
                {u"status"_s, request.status}});
        requests.insert(name, seen);
    }
    result.insert(u"requests"_s, requests);
    return result;
}

void SandboxHouse::clearFaults()
{
    for (const auto &[name, gate] : m_gates)
        gate->faults().clear();
}

void SandboxHouse::reset()
{
    for (const auto &[name, gate] : m_gates)
        gate->reset();
    for (const auto &reset : m_resets)
        reset();
}

} // namespace quittance::sandbox
