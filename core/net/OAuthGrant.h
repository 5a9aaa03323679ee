#pragma once

#include "core/base/Error.h"
#include "core/base/SecretText.h"

#include <QDateTime>
#include <QJsonObject>

#include <chrono>

namespace quittance {

//! What a service gave us on a person's behalf. A value; its tokens print as stars.
struct OAuthGrant {
    //! What became of the refresh token.
    enum class State : quint8 {
        Good,
        Asked, //!< A renewal was sent with it and no answer came: it may be void.
        Refused, //!< The service does not take it any more.
    };

    SecretText accessToken; //!< May be empty: then it must be renewed first.
    SecretText refreshToken; //!< Empty where the service gave none.
    QDateTime expires; //!< UTC, of the access token; invalid when not told.
    QString scope;
    QJsonObject more; //!< What else the service told with the tokens: instance_url, id, hub_id.
    State state = State::Good;
    QDateTime renewed; //!< UTC, when the service gave it; invalid where that is not known.
    //! Digest of the refresh token a person gave us, from which this grant has come; empty after a sign-in.
    QByteArray seed;

    //! A grant that consists of a refresh token only: access is to be asked for with it.
    static OAuthGrant begun(const SecretText &refreshToken);
    //! The seed of grants that come from this token.
    static QByteArray seedOf(const SecretText &refreshToken);
    //! Reads the answer of a token endpoint. BadReply "oauth.unexpected_reply" without an access token.
    static Result<OAuthGrant> fromReply(const QJsonObject &reply, const QDateTime &now);

    //! Its access is missing, or its time over or nearly so: a request takes its time, too. now is UTC.
    bool isOver(const QDateTime &now) const;

    //! Its access is in use and does not say when it ends, and its refresh token was not used for so long.
    //! now is UTC.
    bool rests(const QDateTime &now, std::chrono::hours most) const;

    //! For a store that seals: holds the tokens in the clear.
    QByteArray toBytes() const;
    //! Secret "oauth.grant_damaged".
    static Result<OAuthGrant> fromBytes(const QByteArray &bytes);
};

} // namespace quittance
