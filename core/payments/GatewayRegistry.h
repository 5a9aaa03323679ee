#pragma once

#include "core/base/Error.h"
#include "core/base/SecretText.h"
#include "core/domain/GatewayOffer.h"

#include <QList>
#include <QMap>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace quittance {

class AccessTokenShelf;
class Clock;
class HttpTransport;
class PaymentGateway;

//! One thing a provider needs to know, described so that the connection page and the CLI need no code of
//! their own.
struct GatewayField {
    enum class Kind : quint8 { Secret, Text };

    QString key; //!< Name below the connection, also in the SecretStore: "api_key".
    QString label; //!< English; the user interface translates it.
    Kind kind = Kind::Secret;
    QStringList prefixes; //!< What a value may begin with, the recommended ones first; empty: anything.
    int recommended = 0; //!< How many of the prefixes are recommended; the others are taken with a warning.
};

//! What a gateway is made of. All that is referred to must outlive it.
struct GatewayMeans {
    HttpTransport &transport;
    Clock &clock;
    AccessTokenShelf &tokens; //!< Of providers that give access for a while: shared by all gateways.
    QUrl baseUrl;
    QMap<QString, SecretText> secrets; //!< By the keys of the type's fields.
};

//! A provider we can take money through.
struct GatewayType {
    using Maker = Result<std::unique_ptr<PaymentGateway>> (*)(const GatewayMeans &means);

    QString id; //!< "stripe": also the name of the connection and of its settings.
    QString name; //!< "Stripe", for people.
    QUrl baseUrl; //!< Of the real service; the setting "<id>.base_url" replaces it.
    QUrl sandboxUrl = {}; //!< Where its test side has an address of its own; empty: the key tells.
    QList<GatewayField> fields;
    QList<GatewayOffer> offers; //!< What can be asked of it; the rest is InvalidInput "gateway.not_offered".
    //! Sends nothing. InvalidInput when a secret or the URL cannot be right.
    Maker make = nullptr;
    //! Whether a secret can be right, by itself.
    Result<void> (*checkSecret)(const QString &field, const SecretText &secret) = nullptr;
    //! The provider's own page about what a key of ours names ("stripe:test:du_1"), for people; empty where
    //! it has none.
    QUrl (*page)(const QString &externalKey) = nullptr;
};

//! The providers there are. A new one is a folder beside stripe/ and one line here.
class GatewayRegistry
{
public:
    static const QList<GatewayType> &all();
    //! Null when there is none.
    static const GatewayType *find(QStringView id);
};

} // namespace quittance
