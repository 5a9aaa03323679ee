#pragma once

#include "core/net/HttpTransport.h"
#include "tests/sandbox/hubspot/HubSpotLimits.h"

#include <QJsonArray>
#include <QJsonObject>

namespace quittance::sandbox {

//! Replies in HubSpot's shapes. correlationId is HubSpot's word for the request's id.
HttpReply hubSpotReply(int status, const QJsonObject &body);
//! category may be empty: HubSpot leaves it out too.
HttpReply hubSpotError(int status, const QString &category, const QString &message,
    const QString &correlationId, const QJsonObject &context = {});
HttpReply hubSpotTooMany(HubSpotPolicy policy, const QString &correlationId);
//! RFC 9110 §5.6.7, "Wed, 25 Nov 2026 16:29:53 GMT".
QByteArray httpDate(const QDateTime &utc);

} // namespace quittance::sandbox
