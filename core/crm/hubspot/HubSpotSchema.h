#pragma once

#include "core/crm/CrmConnector.h"

#include <functional>

namespace quittance {

//! HubSpot dates its interface; each version lives 18 months.
inline constexpr QLatin1StringView hubSpotVersion("2026-09");

//! What HubSpot calls a kind of record and its fields.
struct HubSpotObject {
    QString segment; //!< In paths: "companies".
    QString scope; //!< For reading.
    QString changedProperty; //!< contacts have one of their own; asking them for the other finds nothing.
    QStringList properties; //!< What we read, including changedProperty and the merge history.
};

const HubSpotObject &hubSpotObject(CrmKind kind);

//! Reads an object of a list or batch; BadReply when it has no id.
Result<CrmRecord> readHubSpotObject(const HubSpotObject &facts, const QJsonObject &object);

//! An id of HubSpot, which comes as a text or as a number; empty when it is neither.
QString hubSpotId(const QJsonValue &value);

//! UTC; from ISO 8601 or milliseconds since the epoch, both of which HubSpot uses; invalid when it is
//! neither.
QDateTime hubSpotTime(const QJsonValue &value);

//! The trimmed text of a property; empty where it is absent or none.
using HubSpotText = std::function<QString(QLatin1StringView property)>;

CrmFields hubSpotFields(CrmKind kind, const HubSpotText &text);
//! The ids that the record with the id own has absorbed.
QStringList hubSpotMergedIds(const HubSpotText &text, const QString &own);

} // namespace quittance
