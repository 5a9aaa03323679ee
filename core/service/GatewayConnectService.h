#pragma once

#include "core/base/Error.h"
#include "core/base/SecretText.h"
#include "core/domain/GatewayTrial.h"

#include <QFuture>
#include <QMap>
#include <QMutex>

#include <map>
#include <memory>

namespace quittance {

class Workshop;

//! What a person has entered to connect a payment provider. Lives in memory only until it is kept.
struct GatewayCredentials {
    ConnectionId connection; //!< "stripe", "paypal"
    QMap<QString, SecretText> secrets; //!< By field: "api_key".
    bool isSandbox = false; //!< Of providers whose test side has an address of its own.
};

//! How a payment provider is used so far, to begin from.
struct GatewayStanding {
    GatewayWishes wishes;
    bool isSandbox = false;
};

//! Connects a payment provider in two steps: first it is asked what the credentials open, then a person who
//! has seen the mode and the permissions keeps them. Thread-safe: every call returns at once.
class GatewayConnectService
{
public:
    explicit GatewayConnectService(Workshop &workshop);
    ~GatewayConnectService();
    Q_DISABLE_COPY_MOVE(GatewayConnectService)

    //! What is set now. InvalidInput connection.unknown.
    QFuture<Result<GatewayStanding>> standing(ConnectionId connection) const;
    //! What the credentials open. InvalidInput connection.unknown, gateway.other_mode, role.*, the provider's
    //! own checks of a key (field names which); what the provider answers.
    QFuture<Result<GatewayTrial>> tryKey(GatewayCredentials given);
    //! Keeps what the last trial of this connection has opened: secrets in the keychain, the rest as
    //! settings. InvalidInput connection.not_tried, role.*; Secret errors of the keychain.
    QFuture<Result<void>> keep(ConnectionId connection, GatewayWishes wishes);
    //! Forgets trials that were not kept.
    void forget();

private:
    Workshop &m_workshop;
    QMutex m_mutex; //!< Guards what is below.
    std::map<QString, std::shared_ptr<const GatewayCredentials>> m_tried; //!< By connection.
};

} // namespace quittance
