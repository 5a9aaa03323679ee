#pragma once

#include "core/base/Error.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace quittance {

class Clock;
class HttpTransport;
class PaymentGateway;
class SecretText;

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

//! A provider we can take money through.
struct GatewayType {
    using Maker = Result<std::unique_ptr<PaymentGateway>> (*)(
        HttpTransport &transport, Clock &clock, const QUrl &baseUrl, const SecretText &key);

    QString id; //!< "stripe": also the name of the connection and of its settings.
    QString name; //!< "Stripe", for people.
    QUrl baseUrl; //!< Of the real service; the setting "<id>.base_url" replaces it.
    QList<GatewayField> fields;
    //! Sends nothing. The transport and the clock must outlive the gateway. InvalidInput when the key or the
    //! URL cannot be right.
    Maker make = nullptr;
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
