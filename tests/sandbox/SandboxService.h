#pragma once

#include "core/net/HttpTransport.h"

#include <QDateTime>
#include <QTimeZone>

namespace quittance::sandbox {

//! The time all stand-ins share. Starts at the computer's time or at a fixed one, and can be moved.
class SandboxClock
{
public:
    QDateTime now() const
    {
        return m_fixed.isValid() ? m_fixed : QDateTime::currentDateTimeUtc().addSecs(m_ahead);
    }
    void fix(const QDateTime &time) { m_fixed = time; }
    void advance(qint64 seconds)
    {
        if (m_fixed.isValid())
            m_fixed = m_fixed.addSecs(seconds);
        else
            m_ahead += seconds;
    }

private:
    QDateTime m_fixed;
    qint64 m_ahead = 0;
};

//! A stand-in for one provider: holds state, answers a request value with a reply value, knows no socket and
//! no thread. It checks each request as the provider would. The url of a request may be absolute or only path
//! and query; header names of requests are compared without case.
class SandboxService
{
public:
    virtual ~SandboxService() = default;
    virtual HttpReply answer(const HttpRequest &request) = 0;
    //! What the provider says when a scripted fault makes it refuse: its own form of an error, with its usual
    //! code for that status when code is empty.
    virtual HttpReply refusal(int status, const QString &code)
    {
        Q_UNUSED(code)
        return {.status = status, .headers = {{"content-type", "application/json"}}, .body = "{}"};
    }
    //! Told by a front that takes time: the request is still being answered (held), or no longer.
    virtual void hold(const HttpRequest &request, bool held)
    {
        Q_UNUSED(request)
        Q_UNUSED(held)
    }
    //! Forgets everything, as if just started.
    virtual void reset() = 0;
};

} // namespace quittance::sandbox
