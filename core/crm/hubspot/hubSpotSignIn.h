#pragma once

#include "core/net/OAuthService.h"

namespace quittance {

//! How a person signs in to HubSpot with the customer's own app: its id, and in the service that comes back
//! its secret, which HubSpot checks beside PKCE (facts crm §2.2). base: of the data interface.
OAuthService hubSpotSignIn(const QUrl &base, const QString &clientId);

} // namespace quittance
