#pragma once

#include "tests/sandbox/smtp/SmtpScript.h"
#include "tests/sandbox/smtp/SmtpStore.h"

#include <QObject>

class QTcpSocket;

namespace quittance::sandbox {

//! One conversation by RFC 5321: EHLO, HELO, AUTH PLAIN and LOGIN (user, secret), MAIL, RCPT, DATA, RSET,
//! NOOP, VRFY, QUIT. Strict: lines end with CR LF, nothing is sent before the answer to what came before,
//! unknown parameters are refused.
class SmtpSession final : public QObject
{
    Q_OBJECT

public:
    //! Takes the socket; script and store must outlive it.
    SmtpSession(QTcpSocket *socket, SmtpScript &script, SmtpStore &store);

    static constexpr qsizetype messageMax = 25 * 1024 * 1024; //!< Bytes, as SIZE says.

private:
    enum class State { Command, PlainToken, LoginUser, LoginPassword, Data, Silent };

    void read();
    //! False when nothing more of the buffer may be looked at.
    bool takeLine(const QByteArray &line, bool more);
    void takeCommand(const QByteArray &line);
    void hello(const QByteArray &verb, const QByteArray &rest);
    void login(const QByteArray &rest);
    void loginStep(const QByteArray &line);
    void judgeLogin(const QByteArray &user, const QByteArray &password);
    void mail(const QByteArray &rest);
    void recipient(const QByteArray &rest);
    void data();
    void takeData(const QByteArray &line);
    void finishMessage();
    void forgetMessage();
    void answer(const QByteArray &line);
    void cut();

    QTcpSocket *m_socket;
    SmtpScript &m_script;
    SmtpStore &m_store;
    State m_state = State::Command;
    QByteArray m_buffer;
    QByteArray m_message;
    QByteArray m_user; //!< Of AUTH LOGIN, between its two steps.
    SmtpEnvelope m_envelope;
    SmtpFault m_fault = SmtpFault::None;
    bool m_greeted = false;
    bool m_loggedIn = false;
    bool m_mailGiven = false;
    bool m_tooLarge = false;
};

} // namespace quittance::sandbox
