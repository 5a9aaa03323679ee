#pragma once

#include "core/net/OAuthStore.h"
#include "core/net/OAuthTokens.h"

#include <QMutex>

#include <functional>

namespace quittance {

//! The access of one connection over its life: hands out the token in use and renews it, once, whoever asks.
//! Threads wait for each other by a lock, programs by a lock file, and each looks into the store again when
//! its turn has come. What is renewed is kept before it is used. Thread-safe.
//!
//! Where tokens rotate, a renewal is written down before it is asked: when its answer is lost, the refresh
//! token is not sent a second time, because that would revoke what the first time may have made.
//!
//! Errors: the store's and OAuthTokens'; Unauthorized "oauth.not_connected" (nobody has given access),
//! "oauth.grant_lost" (the answer to a renewal never came: give access anew); Busy "oauth.locked" (another
//! program renews and does not come to an end).
class OAuthSession
{
public:
    //! Everything referred to must outlive this. lockFile: beside the book.
    OAuthSession(
        HttpTransport &transport, Clock &clock, OAuthService service, OAuthStore &store, QString lockFile);

    //! The access in use; renewed first where its time is over.
    Result<OAuthGrant> access(const StopFlag &stop);
    //! Another access, because the service no longer takes this one. Setting stop ends the waiting for
    //! others, not a renewal that is under way: its answer holds the only good token.
    Result<OAuthGrant> renew(const SecretText &refused, const StopFlag &stop);
    //! Uses a refresh token that has rested for so long, though the access still works: services end one that
    //! nobody uses, and an access that is used may last for months. Errors leave the access as it is.
    Result<void> keepAlive(std::chrono::hours most, const StopFlag &stop);

private:
    Result<void> await(const StopFlag &stop, const std::function<bool()> &taken) const;
    Result<std::optional<OAuthGrant>> stored();
    Result<OAuthGrant> renewAlone(const SecretText &refused);
    Result<OAuthGrant> ask(OAuthGrant grant);
    Result<void> keep(const OAuthGrant &grant);

    Clock &m_clock;
    OAuthTokens m_tokens;
    OAuthStore &m_store;
    const QString m_lockFile;
    const bool m_rotates;
    QMutex m_mutex; //!< Held during a renewal.
    std::optional<OAuthGrant> m_unsaved; //!< Made, but the store could not take it yet.
};

} // namespace quittance
