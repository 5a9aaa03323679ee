#pragma once

#include "tests/sandbox/smtp/SmtpScript.h"
#include "tests/sandbox/smtp/SmtpStore.h"

#include <QTcpServer>

namespace quittance::sandbox {

//! An SMTP server that delivers nothing: it stores what it accepts as files and can be told to misbehave.
//! Lives in a thread with an event loop. Plain text, loopback only.
class SmtpSink final : public QObject
{
    Q_OBJECT

public:
    //! The folder is made if it is not there.
    explicit SmtpSink(const QString &mailDir);
    ~SmtpSink() override;

    //! Port 0 takes any free one.
    bool listen(quint16 port);
    quint16 port() const { return m_server.serverPort(); }
    //! Deletes the stored messages, forgets the script, ends the conversations. It goes on listening.
    void reset();
    //! Messages stored since the start or the last reset, also those whose answer was lost.
    int accepted() const { return m_store.count(); }

    SmtpScript &script() { return m_script; }

private:
    void welcome();
    void endSessions();

    QTcpServer m_server;
    SmtpScript m_script;
    SmtpStore m_store;
};

} // namespace quittance::sandbox
