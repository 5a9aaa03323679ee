#pragma once

#include "core/net/HttpTransport.h"
#include "tests/sandbox/hubspot/HubSpotCall.h"

#include <optional>

namespace quittance::sandbox {

//! Why a record was not taken, in HubSpot's words.
struct HubSpotRefused {
    int status = 400;
    QString category = QStringLiteral("VALIDATION_ERROR");
    QString message;
    QString code; //!< "READ_ONLY_VALUE"; empty where none is told.
    QString property;

    HttpReply reply(const QString &correlationId) const;
    //! As one of the errors of a batch, for the input marked so.
    QJsonObject item(const QString &trace) const;
};

//! One record that is to be made or changed.
struct HubSpotWrite {
    qint64 id = 0; //!< 0: a new one.
    QHash<QString, QString> values; //!< As they are stored.
    std::optional<HubSpotRefused> refused;

    //! Holds what was sent against the schema, what is there and the admin's rules.
    static HubSpotWrite check(const HubSpotCall &call, qint64 id, const QJsonValue &properties);
};

} // namespace quittance::sandbox
