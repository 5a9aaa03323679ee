#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace quittance::sandbox {

//! What goes wrong with one message.
enum class SmtpFault {
    None,
    RefuseRecipient, //!< 550 to each RCPT.
    PostponeRecipient, //!< 451 to each RCPT.
    ShutDownAtMail, //!< 421 to MAIL, then closed.
    MailboxFull, //!< 452 after the dot; not stored.
    RejectBody, //!< 554 after the dot; not stored.
    CloseBeforeData, //!< Closed instead of an answer to DATA.
    CloseInData, //!< Closed after the first line of the message; not stored.
    LoseAnswer, //!< Stored, then closed without an answer to the dot.
    HangAtMail, //!< MAIL and all that follows stay without an answer.
    HangAfterDot, //!< Stored, then silence.
};

//! Which messages meet which fault. A program that only sees the socket chooses by the local part of a
//! recipient: refused, later, busy, full, rejectbody, cutbefore, cutinside, lostanswer, hang.
class SmtpScript
{
public:
    //! The next messages, counted by MAIL, meet this fault. Several calls queue up.
    void failNext(SmtpFault fault, int messages = 1);
    //! 550 to RCPT for this address, without case, until reset.
    void refuseAddress(const QString &address) { m_refused.insert(address.toLower()); }
    //! 530 to MAIL without AUTH.
    void requireLogin(bool required) { m_loginRequired = required; }
    bool loginRequired() const { return m_loginRequired; }

    //! The fault of the message that begins now.
    SmtpFault take();
    SmtpFault ofRecipient(const QString &address) const;

private:
    QList<SmtpFault> m_next;
    QSet<QString> m_refused;
    bool m_loginRequired = false;
};

} // namespace quittance::sandbox
