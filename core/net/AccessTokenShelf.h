#pragma once

#include "core/base/Error.h"
#include "core/base/SecretText.h"

#include <QDateTime>
#include <QHash>
#include <QMutex>
#include <QStringList>

#include <functional>

namespace quittance {

//! What a service gave us for a while in exchange for our credentials.
struct AccessToken {
    SecretText text;
    QDateTime renewAt; //!< UTC: from then on a new one is asked for, before the service refuses this one.
    QStringList scopes; //!< What it may be used for, as the service names it.
};

//! Access tokens in memory, shared by all who talk to a service in this program, so that one is asked for
//! once and not with every job. Thread-safe: whoever needs a new one waits for the one who asks for it.
class AccessTokenShelf
{
public:
    using Fetch = std::function<Result<AccessToken>()>;

    //! The token of an owner (credentials and address, not readable from it), or what fetch brings, which is
    //! called at most once and by one thread at a time.
    Result<AccessToken> get(const QByteArray &owner, const QDateTime &now, const Fetch &fetch);
    //! The service has refused this token: it is not handed out again. Another one, which somebody fetched
    //! meanwhile, stays.
    void drop(const QByteArray &owner, const SecretText &refused);

private:
    QMutex m_mutex;
    QHash<QByteArray, AccessToken> m_tokens;
};

} // namespace quittance
