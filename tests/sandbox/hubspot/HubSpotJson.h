#pragma once

#include "tests/sandbox/hubspot/HubSpotCall.h"

#include <QJsonArray>

namespace quittance::sandbox {

//! A record as lists, reads and searches show it: the named properties (an unknown one is left out without a
//! word, a known but empty one is null) and those that are always there. No names at all mean the usual ones.
QJsonObject recordJson(
    const HubSpotRecord &record, const HubSpotData &data, HubSpotType type, const QStringList &properties);
//! The member "propertiesWithHistory": of each named property what it says and since when. What it said
//! before is not kept.
QJsonObject historyJson(const HubSpotRecord &record, const HubSpotTable &table, const QJsonArray &properties);
//! The member "associations" of a listed record; empty when nothing live is linked.
QJsonObject associationsJson(const HubSpotData &data, HubSpotType type, qint64 id);
//! The live records of another type that one is linked to.
HubSpotLinks::Side liveLinks(const HubSpotData &data, HubSpotType type, HubSpotType other, qint64 id);
HttpReply refusal(const HubSpotCall &call, const QString &message);

} // namespace quittance::sandbox
