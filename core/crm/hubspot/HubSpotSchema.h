#pragma once

#include "core/crm/CrmConnector.h"

namespace quittance {

//! What HubSpot calls a kind of record and its fields.
struct HubSpotObject {
    QString segment; //!< In paths: "companies".
    QString scope; //!< For reading.
    QString changedProperty; //!< contacts have one of their own; asking them for the other finds nothing.
    QStringList properties; //!< What we read, including changedProperty and the merge history.
};

const HubSpotObject &hubSpotObject(CrmKind kind);

//! Reads a record of a list or batch, with these further fields; BadReply when it has no id.
Result<CrmRecord> readHubSpotRecord(CrmKind kind, const QJsonObject &object, const QStringList &also = {});

//! An id of HubSpot, which comes as a text or as a number; empty when it is neither.
QString hubSpotId(const QJsonValue &value);

//! UTC; from ISO 8601 or milliseconds since the epoch, both of which HubSpot uses; invalid when it is
//! neither.
QDateTime hubSpotTime(const QJsonValue &value);

CrmFields hubSpotFields(CrmKind kind, const QJsonObject &values);

} // namespace quittance
