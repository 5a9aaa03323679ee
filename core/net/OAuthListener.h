#pragma once

#include "core/base/Error.h"
#include "core/base/StopFlag.h"

#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QTcpSocket;

namespace quittance {

struct OAuthService;

//! Waits on this computer for the browser to come back from a service's login page. Only loopback is listened
//! to, only while it lives, and only one request with the right path is taken: what else a browser asks for
//! is answered with 404. Blocks; for a lane, which it lends an event loop.
class OAuthListener final : public QObject
{
public:
    //! page: what the person sees in the browser afterwards, as HTML in UTF-8.
    OAuthListener(const OAuthService &service, QByteArray page);
    ~OAuthListener() override;

    //! Opens the first free port of the service's. Busy "oauth.ports_taken".
    Result<void> open();
    //! Where the browser is to come back to.
    QUrl callback() const { return m_callback; }

    //! The code the browser brings with this state. Refused "oauth.wrong_state" (somebody else's answer),
    //! Refused "oauth.denied" (the person said no; providerText says more), BadReply "oauth.no_code",
    //! Cancelled "oauth.not_answered" (in time) or "oauth.stopped".
    Result<QString> wait(const QByteArray &state, std::chrono::milliseconds longest, const StopFlag &stop);

    static constexpr qsizetype maxRequestBytes = 8 * 1024;
    static constexpr std::chrono::milliseconds maxRequestTime{5000};

private:
    void accept(QTcpServer &server);
    void read(QTcpSocket &socket);
    void answer(QTcpSocket &socket, int status, const QByteArray &page);

    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    const QList<quint16> m_ports;
    const QString m_host;
    const QString m_path;
    const QByteArray m_page;
    QUrl m_callback;
    QByteArray m_state;
    std::optional<Result<QString>> m_outcome;
};

} // namespace quittance
