#include "core/crm/CrmAccess.h"

#include "core/base/Clock.h"
#include "core/crm/CrmConnector.h"
#include "core/net/OAuthSession.h"

namespace quittance {

bool CrmAccess::lend(const StopFlag &stop)
{
    const Result<OAuthGrant> grant = m_session.access(stop);
    if (grant)
        m_lent = *grant;
    return grant.has_value();
}

Result<OAuthGrant> CrmAccess::access(const StopFlag &stop)
{
    if (!m_lent)
        return m_session.access(stop);
    if (m_lent->isOver(m_clock.now()))
        return fail(Error{.kind = ErrorKind::Unauthorized, .rule = CrmConnector::accessOver});
    return *m_lent;
}

Result<void> CrmAccess::renew(const SecretText &refused, const StopFlag &stop)
{
    if (m_lent)
        return fail(Error{.kind = ErrorKind::Unauthorized, .rule = CrmConnector::accessOver});
    return m_session.renew(refused, stop).transform([](const OAuthGrant &) {});
}

} // namespace quittance
