#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/base/SecretText.h"
#include "core/domain/CompanyProfile.h"
#include "core/domain/KeyPermission.h"

#include <QFuture>
#include <QMap>

#include <optional>

namespace quittance {

class Workshop;

//! What a list of connections shows of one.
struct ConnectionRow {
    ConnectionId id; //!< "stripe"
    QString kind; //!< "gateway", "crm", "mail"
    QString url; //!< Where it talks to.
    bool enabled = false;
    QStringList missing; //!< Secrets it still needs: "api_key".
};

//! Whom payments go through, without asking the provider.
struct GatewayFacts {
    bool configured = false;
    bool live = false; //!< Real money moves.
    QString name; //!< "Stripe"
    QString keyHint; //!< "rk_test_…4f2a"
};

//! What a test of a connection found.
struct ConnectionTest {
    ConnectionId id;
    QString account; //!< As the provider names or numbers it: "rk_test_…4f2a", a portal's id, a server's
                     //!< greeting.
    bool live = false; //!< Real money moves.
    QStringList details; //!< Currencies of a gateway.
    QList<KeyPermission>
        permissions; //!< Of a gateway's key: all that are needed, and whether they are there.
    bool broadKey = false; //!< The key may do everything, which is more than is needed.
};

//! Settings of this book, its company and its connections. Thread-safe: every call returns at once.
class SettingsService
{
public:
    explicit SettingsService(Workshop &workshop)
        : m_workshop(workshop)
    {
    }

    //! Every setting with its value, defaults included; company.* as company.name, company.currency, …
    QFuture<Result<QMap<QString, QString>>> all() const;
    //! company.* writes CompanyProfileSet. InvalidInput: setting.unknown, setting.url_malformed,
    //! setting.url_insecure, setting.currency_unknown, company.*; role.* but for appearance.theme.
    QFuture<Result<void>> set(QString key, QString value);
    QFuture<Result<std::optional<CompanyProfile>>> company() const;

    QFuture<Result<QList<ConnectionRow>>> connections() const;
    QFuture<Result<GatewayFacts>> gateway() const;
    QFuture<Result<void>> enable(ConnectionId id); //!< InvalidInput: connection.unknown, role.*.
    //! InvalidInput: connection.unknown, connection.no_such_field, role.*, and the provider's own checks of a
    //! key.
    QFuture<Result<void>> setSecret(ConnectionId id, QString field, SecretText secret);
    //! Asks the provider who we are to it.
    QFuture<Result<ConnectionTest>> test(ConnectionId id);

private:
    Workshop &m_workshop;
};

} // namespace quittance
