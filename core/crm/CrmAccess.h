#pragma once

#include "core/base/StopFlag.h"
#include "core/net/OAuthGrant.h"

#include <optional>

namespace quittance {

class Clock;
class OAuthSession;

//! The access that a CRM is asked with: the session's, or what was lent of it for a while, so that another
//! thread may ask without touching the session, whose grants lie in the book.
class CrmAccess
{
public:
    //! Both must outlive this.
    CrmAccess(OAuthSession &session, Clock &clock)
        : m_session(session)
        , m_clock(clock)
    {
    }

    //! Takes the access of this moment until takeBack(). False where there is none.
    bool lend(const StopFlag &stop);
    void takeBack() { m_lent.reset(); }

    //! The session's errors; Unauthorized CrmConnector::accessOver when what was lent is over.
    Result<OAuthGrant> access(const StopFlag &stop);
    //! The CRM does not take this one any more. What was lent cannot be renewed: Unauthorized
    //! CrmConnector::accessOver.
    Result<void> renew(const SecretText &refused, const StopFlag &stop);

private:
    OAuthSession &m_session;
    Clock &m_clock;
    std::optional<OAuthGrant> m_lent;
};

} // namespace quittance
