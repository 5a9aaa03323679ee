#pragma once

#include "tests/sandbox/SandboxGate.h"
#include "tests/sandbox/SandboxServer.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace quittance::sandbox {

//! All stand-ins of one program: their gates, their ports and what they tell about themselves.
class SandboxHouse
{
public:
    //! Ports are basePort, basePort + 1 ... in the order of serve(); 0 takes any free ones.
    explicit SandboxHouse(quint16 basePort)
        : m_nextPort(basePort)
    {
    }

    SandboxClock clock;

    //! Opens a port for the service, which must live as long as the event loop runs. False when the port is
    //! taken.
    bool serve(const QString &name, SandboxService &service);
    //! A port number for a server that is not ours to open; 0 when any will do.
    quint16 takePort() { return m_nextPort == 0 ? quint16(0) : m_nextPort++; }
    //! Names something beyond the served services in the ready line.
    void announce(const QString &name, const QString &value) { m_announced.insert(name, value); }
    //! What GET /state shows under the name.
    void describe(const QString &name, std::function<QJsonObject()> describe);
    //! What else POST /reset has to make as new.
    void onReset(std::function<void()> reset) { m_resets.push_back(std::move(reset)); }

    QUrl url(const QString &name) const;
    //! The gate of a served service; null when there is none.
    SandboxGate *gate(const QString &name);
    //! Name and URL of everything that was served or announced.
    QJsonObject announcement() const { return m_announced; }
    //! What is described, and under "requests" what was asked of each service.
    QJsonObject state() const;
    void clearFaults();
    //! Empties every service, its faults and its memory of requests. The clock stays where it is.
    void reset();

private:
    quint16 m_nextPort;
    QJsonObject m_announced;
    std::map<QString, std::unique_ptr<SandboxGate>> m_gates;
    std::map<QString, std::unique_ptr<SandboxServer>> m_servers;
    std::map<QString, std::function<QJsonObject()>> m_descriptions;
    std::vector<std::function<void()>> m_resets;
};

} // namespace quittance::sandbox
