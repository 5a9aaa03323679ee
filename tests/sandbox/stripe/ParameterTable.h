#pragma once

#include <QHash>
#include <QJsonObject>

namespace quittance::sandbox {

//! Our own table of the parameters each call takes, as JSON schemas by "POST /v1/customers": what Quittance
//! may send, written from Stripe's public reference at version 2026-07-29.dahlia. Narrower than Stripe.
QHash<QString, QJsonObject> parameterTable();

} // namespace quittance::sandbox
