#pragma once

#include "core/mail/MailTransport.h"

#include <QList>

namespace quittance {

//! A mail server that answers as it was told, in turn, and accepts when it was told nothing more.
class FakeMailTransport final : public MailTransport
{
public:
    struct Sent {
        MailEnvelope envelope;
        QByteArray message;
        MailAnswer::Outcome outcome = MailAnswer::Outcome::Accepted;
    };

    QList<MailAnswer> answers; //!< Taken from the front.
    QList<Sent> tries; //!< Everything that was asked for, whatever came of it.

    MailAnswer send(const MailEnvelope &envelope, const QByteArray &message,
        const std::function<bool()> &dataBegins, const StopFlag &) override
    {
        MailAnswer answer = answers.isEmpty() ? MailAnswer{.outcome = MailAnswer::Outcome::Accepted,
                                .code = 250,
                                .words = QStringLiteral("queued as 1")}
                                              : answers.takeFirst();
        const bool handsOver = answer.outcome == MailAnswer::Outcome::Accepted
            || answer.outcome == MailAnswer::Outcome::Uncertain;
        if (handsOver && !dataBegins())
            answer = {.outcome = MailAnswer::Outcome::NotSent};
        tries.append({.envelope = envelope, .message = message, .outcome = answer.outcome});
        return answer;
    }

    //! Mails that a reader may have got.
    qsizetype delivered() const
    {
        qsizetype count = 0;
        for (const Sent &sent : tries)
            if (sent.outcome == MailAnswer::Outcome::Accepted
                || sent.outcome == MailAnswer::Outcome::Uncertain)
                ++count;
        return count;
    }
};

} // namespace quittance
