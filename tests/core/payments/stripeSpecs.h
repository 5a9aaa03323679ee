#pragma once

#include <QJsonObject>

namespace quittance {

// Files of Stripe's that lie beside the checkout and are no part of it; empty when they are not there. Each
// is read once.
const QJsonObject &stripeOpenApi();
const QJsonObject &stripeSamples(); //!< By resource: "payment_intent", "checkout.session".

} // namespace quittance
