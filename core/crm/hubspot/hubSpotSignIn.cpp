#include "core/crm/hubspot/hubSpotSignIn.h"

#include "core/base/loopback.h"
#include "core/crm/hubspot/HubSpotSchema.h"

namespace quittance {

using namespace Qt::StringLiterals;

OAuthService hubSpotSignIn(const QUrl &base, const QString &clientId)
{
    QUrl authorize(u"https://app.hubspot.com"_s);
    if (isLoopback(base)) // A stand-in on this computer has both under one roof.
        authorize = base;
    authorize.setPath(u"/oauth/authorize"_s);
    QUrl token = base;
    token.setPath(u"/oauth/%1/token"_s.arg(hubSpotVersion));
    return {.authorize = authorize,
        .token = token,
        .clientId = clientId,
        .scopes = {u"crm.objects.companies.read"_s, u"crm.objects.companies.write"_s,
            u"crm.objects.contacts.read"_s, u"crm.objects.contacts.write"_s, u"crm.objects.owners.read"_s,
            u"crm.schemas.companies.read"_s, u"crm.schemas.companies.write"_s, u"crm.schemas.contacts.read"_s,
            u"crm.schemas.contacts.write"_s},
        .optionalScopes = {u"sales-email-read"_s},
        // HubSpot takes plain http for this name only, and compares the whole address.
        .callbackHost = u"localhost"_s,
        .callbackPath = u"/crm/hubspot"_s,
        .ports = {17171, 17172, 17173},
        .rotates = false};
}

} // namespace quittance
