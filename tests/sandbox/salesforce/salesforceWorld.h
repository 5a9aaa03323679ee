#pragma once

#include <QJsonObject>

#include <tl/expected.hpp>

namespace quittance::sandbox {

class SalesforceSandbox;

//! What no program can do, but the people of an organisation and Salesforce can:
//!   archive {"id"}   into the bin
//!   restore {"id"}   out of it
//!   purge {"id"}   out of it for good, or past it
//!   merge {"winner", "loser"}   of one object
//!   change {"id", "values": {…}}   somebody edits the record; null clears
//!   move {"instance"}   the organisation moves: from now on that address is the one that answers; without it
//!       the same server by its other name (localhost or 127.0.0.1)
//!   organization {}   whoever signs in or renews from now on meets another organisation; answers {"id"}
//! Says what cannot be.
tl::expected<QJsonObject, QString> salesforceWorld(
    SalesforceSandbox &salesforce, const QString &name, const QJsonObject &order);

} // namespace quittance::sandbox
