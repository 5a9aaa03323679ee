#pragma once

#include "core/base/SecretText.h"
#include "core/crm/CrmConnector.h"
#include "core/net/OAuthService.h"

#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace quittance {

class Clock;
class CrmSchemaShelf;
class HttpTransport;
class OAuthSession;

//! One thing a connection must be told, so that the settings page needs no code of its own for a provider.
struct CrmSettingsField {
    enum class Kind : quint8 { Url, Text, Secret };

    QString name; //!< "token": a secret is kept as "<connection>/<name>", a setting as "<connection>.<name>".
    Kind kind = Kind::Secret;
    QString preset; //!< Taken when nothing is set.
    bool required = true;
};

//! What a connector is made of. Everything referred to must outlive it.
struct CrmMeans {
    HttpTransport &transport;
    Clock &clock;
    QUrl base;
    SecretText token = {}; //!< Of a CRM whose token a person pastes.
    OAuthSession *session = nullptr; //!< Of one that a person signs in to; counts more than a token.
    CrmSchemaShelf *schemas = nullptr; //!< Where fields that were read are shared with other connectors.
};

//! How one CRM is plugged in.
struct CrmPlug {
    QString id; //!< Stored in books: never change it.
    QList<CrmSettingsField> fields;
    std::function<std::unique_ptr<CrmConnector>(const CrmMeans &means)> make;
    //! How a person signs in, with the login host and the id of the customer's own app; its secret, where it
    //! has one, is the secret "client_secret". Null where only a token is pasted.
    std::function<OAuthService(const QUrl &base, const QString &clientId)> oauth;
    //! A token may be pasted instead of signing in: the first secret then is that token and not one with
    //! which a sign-in begins.
    bool takesToken = false;
};

//! Every CRM we know. Adding one: a folder beside this file and one line in the .cpp.
const std::vector<CrmPlug> &crmPlugs();

//! Null when there is none of that id.
const CrmPlug *findCrmPlug(const QString &id);

} // namespace quittance
