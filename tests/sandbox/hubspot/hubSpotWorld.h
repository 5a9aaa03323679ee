#pragma once

#include <QJsonObject>

#include <tl/expected.hpp>

namespace quittance::sandbox {

class HubSpotSandbox;

//! What no program can do, but the people of an account and HubSpot can; type is "contacts", "companies", …:
//!   archive {"type", "id"}   into the bin
//!   restore {"type", "id"}   out of it
//!   purge {"type", "id"}   without a trace
//!   merge {"type", "primary", "other", "keep_id": false}   answers {"id"} of the survivor
//!   change {"type", "id", "values": {…}}   somebody edits the record; an empty text clears
//!   lag {"seconds"}   search shows changes so much later
//!   portal {"id"}   the same address serves another account from now on
//! Says what cannot be.
tl::expected<QJsonObject, QString> hubSpotWorld(
    HubSpotSandbox &hubSpot, const QString &name, const QJsonObject &order);

} // namespace quittance::sandbox
