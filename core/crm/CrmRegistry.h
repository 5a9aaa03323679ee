#pragma once

#include "core/base/SecretText.h"
#include "core/crm/CrmConnector.h"

#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace quittance {

class Clock;
class HttpTransport;

//! One thing a connection must be told, so that the settings page needs no code of its own for a provider.
struct CrmSettingsField {
    enum class Kind : quint8 { Url, Secret };

    QString name; //!< "token": a secret is kept as "<connection>/<name>", a setting as "<connection>.<name>".
    Kind kind = Kind::Secret;
    QString preset; //!< Taken when nothing is set.
    bool required = true;
};

//! How one CRM is plugged in.
struct CrmPlug {
    QString id; //!< Stored in books: never change it.
    QList<CrmSettingsField> fields;
    //! transport and clock must outlive the connector.
    std::function<std::unique_ptr<CrmConnector>(
        HttpTransport &transport, Clock &clock, const QUrl &base, const SecretText &token)>
        make;
};

//! Every CRM we know. Adding one: a folder beside this file and one line in the .cpp.
const std::vector<CrmPlug> &crmPlugs();

//! Null when there is none of that id.
const CrmPlug *findCrmPlug(const QString &id);

} // namespace quittance
